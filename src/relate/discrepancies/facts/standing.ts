import type { FactPair } from './fact-pairs.ts'

/** How a pair stands beside all others of its facts, those of equal values too. */
export interface FactStanding {
  /** No other fact of either article is likelier to be of one thing with the other of the two. */
  readonly isMutual: boolean
  /** How much likelier than the best rival, in logits. */
  readonly lead: number
}

/** Logit of a rival that is not there. */
const NONE = -9

/**
 * How every pair stands beside all others: an article tells a thing once, so of all its values the one told most like
 * the other article's is most likely of the same thing, and what agrees with another value is not for this one.
 */
export function standingsOf(pairs: readonly FactPair[], logits: readonly number[]): readonly FactStanding[] {
  const best = new Map<string, readonly [first: number, second: number]>()
  const keysOf = ({ a, b, left, right }: FactPair): readonly string[] => [
    `${a}\n${right.fact.saying.annotated.article.id}`,
    `${b}\n${left.fact.saying.annotated.article.id}`,
  ]
  for (const [index, pair] of pairs.entries())
    for (const key of keysOf(pair)) {
      const logit = logits[index]!
      const [first, second] = best.get(key) ?? [NONE, NONE]
      best.set(key, logit > first ? [logit, first] : [first, Math.max(second, logit)])
    }
  return pairs.map((pair, index) => {
    const logit = logits[index]!
    const ranks = keysOf(pair).map((key) => best.get(key)!)
    const isFirst = ranks.map(([first]) => logit >= first)
    const rival = Math.max(...ranks.map(([first, second], side) => (isFirst[side] ? second : first)))
    return { isMutual: isFirst.every(Boolean), lead: logit - rival }
  })
}
