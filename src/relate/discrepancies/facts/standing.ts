import { type Rank, ranksOf } from '../../alignments/ranks.ts'
import type { FactPair } from './fact-pairs.ts'

/**
 * How every pair stands beside all others, those of equal values too: an article tells a thing once, so of all its
 * values the one told most like the other article's is most likely of the same thing, and what agrees with another
 * value is not for this one.
 */
export function standingsOf(pairs: readonly FactPair[], logits: readonly number[]): readonly Rank[] {
  return ranksOf(
    pairs.map(({ a, b, left, right }, index) => ({
      logit: logits[index]!,
      keys: [`${a}\n${right.fact.saying.annotated.article.id}`, `${b}\n${left.fact.saying.annotated.article.id}`],
    })),
  )
}
