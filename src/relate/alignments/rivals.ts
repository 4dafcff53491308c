import { fromLogit, type Standing } from './chance.ts'
import type { Saying } from './sayings.ts'

/** A pair of statements, by index, and how likely the two alone are one, in logits. */
export interface Rival {
  readonly left: number
  readonly right: number
  readonly alone: number
}

/** Logit of a rival that is not there. */
const NONE = -9
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
  const best = new Map<string, readonly [first: number, second: number]>()
  const keysOf = ({ left, right }: Rival): readonly string[] => [
    `${left}\n${sayings[right]!.annotated.article.id}`,
    `${right}\n${sayings[left]!.annotated.article.id}`,
  ]
  for (const pair of pairs)
    for (const key of keysOf(pair)) {
      const [first, second] = best.get(key) ?? [NONE, NONE]
      best.set(key, pair.alone > first ? [pair.alone, first] : [first, Math.max(second, pair.alone)])
    }
  const supportOf = supports(pairs)
  return new Map(
    pairs.map((pair) => {
      const { alone } = pair
      const ranks = keysOf(pair).map((key) => best.get(key)!)
      const isFirst = ranks.map(([first]) => alone >= first)
      const rival = Math.max(...ranks.map(([first, second], side) => (isFirst[side] ? second : first)))
      return [
        pair,
        {
          isMutual: isFirst.every(Boolean),
          isBest: isFirst.some(Boolean),
          lead: alone - rival,
          support: supportOf(pair),
        },
      ]
    }),
  )
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
