import { fromLogit, type Standing } from './chance.ts'
import { ranksOf } from './ranks.ts'
import type { Saying } from './sayings.ts'

/** A pair of statements, by index, and how likely the two alone are one, in logits. */
export interface Rival {
  readonly left: number
  readonly right: number
  readonly alone: number
}

/** Least chance of a pair that supports another. */
const SUPPORTS = 0.15

/**
 * How every pair stands beside all others. An article says a thing once: of the statements of one article, at most one
 * is the same as a given statement of another, and most likely the one most like it. And two statements that are both
 * one with a third are one.
 */
export function standingsOf<Pair extends Rival>(
  pairs: readonly Pair[],
  sayings: readonly Saying[],
): ReadonlyMap<Pair, Standing> {
  const ranks = ranksOf(
    pairs.map(({ left, right, alone }) => ({
      logit: alone,
      keys: [`${left}\n${sayings[right]!.annotated.article.id}`, `${right}\n${sayings[left]!.annotated.article.id}`],
    })),
  )
  const supportOf = supports(pairs)
  return new Map(pairs.map((pair, index) => [pair, { ...ranks[index]!, support: supportOf(pair) }]))
}

/** For every pair, the best chance that both are one with a third statement. */
function supports(pairs: readonly Rival[]): (pair: Rival) => number {
  const near = new Map<number, Map<number, number>>()
  const note = (from: number, to: number, chance: number): void => {
    const own = near.get(from)
    if (own) own.set(to, chance)
    else near.set(from, new Map([[to, chance]]))
  }
  for (const { left, right, alone } of pairs) {
    const chance = fromLogit(alone)
    if (chance < SUPPORTS) continue
    note(left, right, chance)
    note(right, left, chance)
  }
  return ({ left, right }) => {
    const [a, b] = [near.get(left), near.get(right)]
    let most = 0
    if (a !== undefined && b !== undefined)
      for (const [third, chance] of a) most = Math.max(most, Math.min(chance, b.get(third) ?? 0))
    return most
  }
}
