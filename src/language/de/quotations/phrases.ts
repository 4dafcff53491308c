import type { Medium } from '../../../model/layers.ts'
import type { CuePhrase } from '../../quotations.ts'

/** How somebody shows or calls himself: "zeigte sich besorgt", "äußerte sich zufrieden". */
const FEELINGS = `
  überzeugt zuversichtlich erfreut enttäuscht besorgt zufrieden unzufrieden optimistisch bereit entschlossen
  erschüttert überrascht betroffen empört bestürzt verärgert erleichtert skeptisch kritisch offen alarmiert
  angetan angriffslustig abwartend beeindruckt befremdet begeistert beruhigt beunruhigt dankbar einsichtig
  entrüstet entsetzt ernüchtert fassungslos frustriert gelassen gesprächsbereit hocherfreut hoffnungsvoll
  irritiert kämpferisch kompromissbereit pessimistisch ratlos reumütig schockiert selbstkritisch siegessicher
  stolz traurig unbeeindruckt unnachgiebig verbittert verhalten verständnislos verstimmt versöhnlich verwundert
  wütend zurückhaltend
`

/** `[medium, verb, words that must stand in the clause]`; "zeigen: sich überzeugt" is "zeigte sich … überzeugt". */
const PHRASES: readonly (readonly [Medium, string, readonly string[], ('o' | 'b')?])[] = [
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
  ['speech', 'sprechen', ['davon']],
  ['speech', 'reden', ['davon']],
  ['speech', 'diskutieren', ['darüber']],
  ['speech', 'ärgern', ['sich', 'darüber']],
  ['speech', 'setzen', ['dem', 'entgegen']],
  ['speech', 'machen', ['zur', 'bedingung']],
  ['speech', 'vertreten', ['standpunkt']],
  ['speech', 'berufen', ['darauf']],
  ['speech', 'verweisen', ['darauf']],
  ['speech', 'pochen', ['darauf']],
  ['speech', 'bestehen', ['darauf']],
  ['speech', 'drängen', ['darauf']],
  ['speech', 'einigen', ['sich']],
  ['speech', 'verständigen', ['sich']],
  ['speech', 'verpflichten', ['sich']],
  ['speech', 'melden', ['sich']],
  ['speech', 'zeigen', ['sich', 'enttäuscht']],
  ['speech', 'sprechen', ['von'], 'o'],
  ['speech', 'sprechen', ['vom'], 'o'],
  ['speech', 'aussprechen', ['für'], 'o'],
  ['speech', 'aussprechen', ['gegen'], 'o'],
  ['speech', 'sprechen', ['für', 'aus'], 'o'],
  ['speech', 'sprechen', ['sich', 'für'], 'o'],
  ['speech', 'sprechen', ['sich', 'gegen'], 'o'],
  ['speech', 'sprechen', ['gegen', 'aus'], 'o'],
  ['thought', 'gehen', ['davon', 'aus']],
  ['thought', 'ausgehen', ['davon']],
  ['thought', 'rechnen', ['damit']],
  ['thought', 'zweifeln', ['daran']],
  ['thought', 'denken', ['daran']],
  ['thought', 'sein', ['sicher']],
  ['thought', 'sein', ['froh']],
  ['thought', 'sein', ['dankbar']],
  ['thought', 'sein', ['überzeugt']],
  ['thought', 'sein', ['bewusst']],
  ['thought', 'sein', ['zuversichtlich']],
  ['thought', 'sein', ['dafür']],
  ['thought', 'sein', ['dagegen']],
  ['thought', 'sein', ['einig']],
  ['thought', 'halten', ['für', 'möglich'], 'b'],
  ['thought', 'halten', ['für', 'wahrscheinlich'], 'b'],
  ['thought', 'halten', ['für', 'unwahrscheinlich'], 'b'],
  ['thought', 'sehen', ['erwiesen']],
  ['thought', 'halten', ['es', 'für'], 'b'],
  ['thought', 'ansehen', ['als', 'es']],
  ['thought', 'sehen', ['als', 'es', 'an']],
  ['speech', 'hören', ['so', 'man']],
  ['speech', 'hören', ['wie', 'man']],
  ['speech', 'erzählen', ['so', 'man', 'sich']],
  ['speech', 'sein', ['zu', 'erfahren']],
  ['speech', 'sein', ['rede', 'von'], 'o'],
  ['speech', 'sein', ['rede', 'davon']],
  ['speech', 'machen', ['davon', 'abhängig']],
  ['writing', 'ergeben', ['sich', 'aus']],
  ['writing', 'stehen', ['in']],
  ['writing', 'stehen', ['im']],
  ['writing', 'stehen', ['auf']],
  ['thought', 'kommen', ['zu', 'schluss']],
  ['thought', 'kommen', ['zum', 'schluss']],
  ['thought', 'kommen', ['zu', 'ergebnis']],
  ['thought', 'kommen', ['zum', 'ergebnis']],
  ['thought', 'halten', ['für'], 'o'],
  ['thought', 'gehen', ['von', 'aus'], 'o'],
  ['thought', 'werten', ['als'], 'o'],
  ['thought', 'einschätzen', ['als'], 'o'],
  ['thought', 'schätzen', ['als', 'ein'], 'o'],
  ['thought', 'schätzen', ['auf'], 'o'],
  ['thought', 'rechnen', ['mit'], 'o'],
  ['speech', 'beziffern', ['auf'], 'o'],
  ['speech', 'begründen', ['mit'], 'o'],
  ['speech', 'vergleichen', ['mit'], 'o'],
  ['speech', 'bezeichnen', ['als'], 'o'],
  ['speech', 'kritisieren', ['als'], 'o'],
  ['speech', 'loben', ['als'], 'o'],
  ['speech', 'geben', ['als', 'an'], 'o'],
  ['speech', 'führen', ['als', 'an'], 'o'],
  ['speech', 'beziffern', ['mit'], 'o'],
  ['speech', 'stellen', ['aussicht'], 'o'],
  ['speech', 'stellen', ['frage'], 'o'],
  ['speech', 'bitten', ['um'], 'o'],
  ['speech', 'drohen', ['mit'], 'o'],
  ['speech', 'sein', ['zu', 'hören']],
  ['writing', 'sein', ['zu', 'lesen']],
  ['speech', 'machen', ['für', 'verantwortlich'], 'o'],
  ['speech', 'geben', ['die', 'schuld'], 'o'],
  ['thought', 'betrachten', ['als'], 'o'],
  ['thought', 'empfinden', ['als'], 'o'],
  ['thought', 'sehen', ['darin'], 'o'],
  ['thought', 'sehen', ['in'], 'o'],
  ['speech', 'raten', ['zu'], 'o'],
  ['thought', 'sehen', ['als'], 'o'],
  ['thought', 'sehen', ['pflicht'], 'o'],
  ['thought', 'entschließen', ['sich']],
  ['thought', 'entscheiden', ['sich']],
  ['thought', 'erhoffen', ['sich']],
  ['thought', 'wünschen', ['sich']],
]

/** `[medium, kind, "verb: needs | needs …"]`: nouns and adverbs that make a verb one of saying or thinking. */
const LIGHT: readonly (readonly [Medium, 'c' | 'o' | 'b', string])[] = [
  ['speech', 'c', 'machen: hehl | front dagegen | stark dafür | luft'],
  ['speech', 'c', 'lassen: keinen zweifel | ausrichten | vernehmen | anklingen | verbreiten | verkünden | übermitteln'],
  ['speech', 'c', 'geben: bescheid | ausdruck | auskunft | erkennen | kund | entwarnung'],
  ['speech', 'b', 'bringen: sprache | spiel | gespräch | vorschlag'],
  ['speech', 'b', 'stellen: abrede | raum | debatte | rede'],
  ['speech', 'b', 'ziehen: zweifel | erwägung | betracht'],
  ['speech', 'c', 'ziehen: bilanz | fazit | resümee'],
  ['speech', 'b', 'führen: feld'],
  ['speech', 'b', 'rufen: erinnerung'],
  ['speech', 'c', 'schlagen: alarm'],
  ['speech', 'b', 'legen: last'],
  ['speech', 'c', 'sprechen: dafür aus | dagegen aus'],
  ['speech', 'c', 'setzen: dafür ein'],
  ['speech', 'c', 'treten: dafür ein'],
  ['speech', 'c', 'eintreten: dafür'],
  ['speech', 'c', 'kämpfen: dafür | dagegen'],
  ['speech', 'c', 'wehren: sich dagegen'],
  ['speech', 'c', 'beharren: darauf'],
  ['speech', 'c', 'dringen: darauf'],
  ['speech', 'c', 'bleiben: dabei'],
  ['speech', 'c', 'halten: daran fest | dagegen'],
  ['speech', 'c', 'festhalten: daran'],
  ['speech', 'o', 'weisen: von sich'],
  ['speech', 'o', 'mahnen: zu | zur | zum'],
  ['speech', 'o', 'raten: zur | zum'],
  ['speech', 'o', 'schwärmen: von | vom'],
  ['speech', 'o', 'erzählen: von | vom'],
  ['speech', 'o', 'reden: von | vom'],
  ['thought', 'o', 'sehen: gefährdet | bedroht'],
  ['thought', 'c', 'kommen: überzeugung | auffassung | entschluss | erkenntnis | urteil | einschätzung'],
  ['thought', 'c', 'gelangen: überzeugung | auffassung | schluss | ergebnis | erkenntnis | ansicht'],
  ['thought', 'c', 'sein: gewiss | uneins | uneinig'],
  ['thought', 'c', 'denken: darüber nach'],
  ['thought', 'c', 'nachdenken: darüber'],
  ['thought', 'c', 'liebäugeln: damit'],
  ['thought', 'c', 'spekulieren: darauf'],
  ['thought', 'c', 'bauen: darauf'],
  ['thought', 'c', 'setzen: darauf'],
  ['thought', 'c', 'vertrauen: darauf'],
  ['thought', 'c', 'hoffen: darauf'],
  ['thought', 'c', 'träumen: davon'],
  ['thought', 'c', 'sorgen: sich'],
  ['thought', 'c', 'sehen: keinen grund | keinen anlass | keine veranlassung'],
]

function build(): ReadonlyMap<string, readonly CuePhrase[]> {
  const byVerb = new Map<string, CuePhrase[]>()
  const feelings = FEELINGS.trim()
    .split(/\s+/)
    .flatMap((word) =>
      // Who "äußert sich besorgt" has said something; who only "zeigt sich besorgt" may have said nothing.
      (['zeigen', 'äußern', 'geben'] as const).map(
        (verb) => ['speech', verb, ['sich', word], verb === 'äußern' ? 'b' : undefined] as const,
      ),
    )
  const light = LIGHT.flatMap(([medium, kind, text]) => {
    const [verb, needs] = text.split(': ')
    return needs!
      .split(' | ')
      .map((words) => [medium, verb!, words.split(' '), kind === 'c' ? undefined : kind] as const)
  })
  for (const [medium, verb, needs, object] of [...feelings, ...PHRASES, ...light]) {
    const phrase: CuePhrase = { medium, needs, with: object === 'o' ? 'object' : object === 'b' ? 'both' : 'clause' }
    const list = byVerb.get(verb)
    if (list) list.push(phrase)
    else byVerb.set(verb, [phrase])
  }
  return byVerb
}

/** German cues of several words, by the infinitive of their verb. */
export const phrases: ReadonlyMap<string, readonly CuePhrase[]> = build()
