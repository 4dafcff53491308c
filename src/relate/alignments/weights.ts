import { commonLanguage } from '../readability.ts'
import type { Lexicon } from '../words.ts'
import type { Saying } from './sayings.ts'

/** Names tell who is spoken of; what is said of them tells statements apart. */
const NAME_WEIGHT = 0.6
/** Sentences general frequencies are counted in where the language has none. */
const DEFAULT_SENTENCES = 8000
/** `log` of how rare a word must be in general text to count in full. */
const FULL_RARITY = 6

/** Weight of a term among the statements of a story. */
export type Weight = (term: string) => number

/** What being held by so few of a story's statements makes a term weigh. */
function weightInStory(statements: number, holders: number): number {
  return Math.log((statements + 20) / (holders + 0.5))
}

/** What a rare term weighs that two statements alone hold: how telling a term is, is a part of this. */
export function weightOfPair(sayings: readonly unknown[]): number {
  return weightInStory(sayings.length, 2)
}

/** Weighs terms by how few statements hold them and how rare they are in general text: the smaller of the two counts. */
export function weightsOf(
  sayings: readonly Pick<Saying, 'terms' | 'annotated'>[],
  lexiconOf: (language: string) => Lexicon,
): Weight {
  const holders = new Map<string, number>()
  for (const { terms } of sayings) for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1)
  const weights = new Map<string, number>()
  const lexicon = lexiconOf(commonLanguage(sayings.map(({ annotated }) => annotated)) ?? 'und')
  const { sentences, counts } = lexicon.terms?.frequencies ?? { sentences: 0, counts: {} }
  const general = Math.max(sentences, DEFAULT_SENTENCES)
  for (const [term, count] of holders) {
    const inStory = weightInStory(sayings.length, count)
    const isName = term.startsWith('@')
    const bare = term.startsWith('=') ? term.slice(1) : term
    const rarity = isName ? 1 : Math.min(1, Math.log(general / ((counts[bare] ?? 1) + 1)) / FULL_RARITY)
    weights.set(term, inStory * rarity * (isName ? NAME_WEIGHT : 1))
  }
  return (term) => weights.get(term) ?? 0
}
