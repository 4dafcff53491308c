import type { Medium } from '../../../model/layers.ts'
import type { CuePhrase } from '../../quotations.ts'

/** `[medium, verb, words that must stand in the clause]`; "zeigen: sich überzeugt" is "zeigte sich … überzeugt". */
const PHRASES: readonly (readonly [Medium, string, readonly string[], 'o'?])[] = [
  ['speech', 'werden', ['bekannt']],
  ['speech', 'werden', ['deutlich']],
  ['speech', 'werden', ['laut']],
  ['speech', 'lassen', ['wissen']],
  ['speech', 'lassen', ['erkennen']],
  ['speech', 'lassen', ['verlauten']],
  ['speech', 'lassen', ['durchblicken']],
  ['speech', 'lassen', ['mitteilen']],
  ['speech', 'lassen', ['erklären']],
  ['speech', 'machen', ['deutlich']],
  ['speech', 'machen', ['klar']],
  ['speech', 'machen', ['geltend']],
  ['speech', 'machen', ['darauf', 'aufmerksam']],
  ['speech', 'machen', ['bekannt']],
  ['speech', 'geben', ['bekannt']],
  ['speech', 'geben', ['bedenken']],
  ['speech', 'geben', ['protokoll']],
  ['speech', 'geben', ['verstehen']],
  ['speech', 'geben', ['überzeugt']],
  ['speech', 'bringen', ['ausdruck']],
  ['speech', 'stellen', ['aussicht']],
  ['speech', 'stellen', ['frage']],
  ['speech', 'legen', ['wert', 'darauf']],
  ['speech', 'setzen', ['kenntnis']],
  ['speech', 'erklären', ['bereit']],
  ['speech', 'äußern', ['sich']],
  ['speech', 'aussprechen', ['dafür']],
  ['speech', 'aussprechen', ['dagegen']],
  ['speech', 'einsetzen', ['dafür']],
  ['speech', 'werben', ['dafür']],
  ['speech', 'berufen', ['darauf']],
  ['speech', 'verweisen', ['darauf']],
  ['speech', 'pochen', ['darauf']],
  ['speech', 'bestehen', ['darauf']],
  ['speech', 'drängen', ['darauf']],
  ['speech', 'einigen', ['sich']],
  ['speech', 'verständigen', ['sich']],
  ['speech', 'verpflichten', ['sich']],
  ['speech', 'weigern', ['sich']],
  ['speech', 'melden', ['sich']],
  ['speech', 'zeigen', ['sich', 'überzeugt']],
  ['speech', 'zeigen', ['sich', 'zuversichtlich']],
  ['speech', 'zeigen', ['sich', 'erfreut']],
  ['speech', 'zeigen', ['sich', 'enttäuscht']],
  ['speech', 'zeigen', ['sich', 'besorgt']],
  ['speech', 'zeigen', ['sich', 'zufrieden']],
  ['speech', 'zeigen', ['sich', 'optimistisch']],
  ['speech', 'zeigen', ['sich', 'bereit']],
  ['speech', 'zeigen', ['sich', 'entschlossen']],
  ['speech', 'zeigen', ['sich', 'erschüttert']],
  ['speech', 'zeigen', ['sich', 'überrascht']],
  ['speech', 'sprechen', ['von'], 'o'],
  ['speech', 'sprechen', ['vom'], 'o'],
  ['speech', 'aussprechen', ['für'], 'o'],
  ['speech', 'aussprechen', ['gegen'], 'o'],
  ['speech', 'sprechen', ['für', 'aus'], 'o'],
  ['speech', 'sprechen', ['gegen', 'aus'], 'o'],
  ['thought', 'gehen', ['davon', 'aus']],
  ['thought', 'ausgehen', ['davon']],
  ['thought', 'rechnen', ['damit']],
  ['thought', 'zweifeln', ['daran']],
  ['thought', 'denken', ['daran']],
  ['thought', 'sein', ['sicher']],
  ['thought', 'sein', ['überzeugt']],
  ['thought', 'sein', ['bewusst']],
  ['thought', 'sein', ['zuversichtlich']],
  ['thought', 'sein', ['dafür']],
  ['thought', 'sein', ['dagegen']],
  ['thought', 'sein', ['einig']],
  ['thought', 'halten', ['für', 'möglich']],
  ['thought', 'halten', ['für', 'wahrscheinlich']],
  ['thought', 'halten', ['für', 'unwahrscheinlich']],
  ['thought', 'sehen', ['erwiesen']],
  ['thought', 'halten', ['für'], 'o'],
  ['thought', 'sehen', ['als'], 'o'],
  ['thought', 'sehen', ['pflicht'], 'o'],
  ['thought', 'entschließen', ['sich']],
  ['thought', 'entscheiden', ['sich']],
  ['thought', 'erhoffen', ['sich']],
  ['thought', 'wünschen', ['sich']],
]

function build(): ReadonlyMap<string, readonly CuePhrase[]> {
  const byVerb = new Map<string, CuePhrase[]>()
  for (const [medium, verb, needs, object] of PHRASES) {
    const phrase: CuePhrase = { medium, needs, object: object === 'o' }
    const list = byVerb.get(verb)
    if (list) list.push(phrase)
    else byVerb.set(verb, [phrase])
  }
  return byVerb
}

/** German cues of several words, by the infinitive of their verb. */
export const phrases: ReadonlyMap<string, readonly CuePhrase[]> = build()
