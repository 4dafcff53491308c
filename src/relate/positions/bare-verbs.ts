import type { Token } from '../../model/layers.ts'
import type { Lexicon } from '../words.ts'

/**
 * English tokens with the verb behind a modal read as one: "must publish", "should scrap" are forms that a tagger may take
 * for an adjective or a noun.
 */
export function withBareVerbs(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (!lexicon.terms?.stance.objectsFollow) return tokens
  const isBare = (at: number): boolean => {
    const token = tokens[at]!
    if ((token.pos !== 'NOUN' && token.pos !== 'ADJ') || token.lemma !== token.lemma.toLowerCase()) return false
    let before = at - 1
    while (before >= 0 && BETWEEN.has(tokens[before]!.pos)) before -= 1
    const next = tokens[at + 1]
    return (
      tokens[before]?.pos === 'AUX' && MODAL.test(tokens[before]!.lemma) && next !== undefined && OBJECT.has(next.pos)
    )
  }
  return tokens.map((token, at) => (isBare(at) ? { ...token, pos: 'VERB', verb: INFINITIVE(token.lemma) } : token))
}

const MODAL = /^(?:must|should|will|would|can|could|may|might|shall)$/i
const BETWEEN: ReadonlySet<string> = new Set(['ADV', 'PART'])
const OBJECT: ReadonlySet<string> = new Set(['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'ADP'])

const INFINITIVE = (lemma: string): NonNullable<Token['verb']> => ({
  finite: false,
  indicative: false,
  subjunctive1: false,
  subjunctive2: false,
  infinitive: true,
  zuInfinitive: false,
  participle: false,
  past: false,
  person: [],
  number: [],
  lemmas: [lemma],
})
