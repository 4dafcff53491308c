import type { Standing } from './chance.ts'
import type { Saying } from './sayings.ts'

/** A pair of statements, by index, and how alike the two are. */
export interface Rival {
  readonly left: number
  readonly right: number
  readonly likeness: number
}

/**
 * How every pair stands beside its rivals. An article says a thing once: of the statements of one article, at most one
 * is the same as a given statement of another, and most likely the one most like it.
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
      const [first, second] = best.get(key) ?? [0, 0]
      best.set(key, pair.likeness > first ? [pair.likeness, first] : [first, Math.max(second, pair.likeness)])
    }
  return new Map(
    pairs.map((pair) => {
      const { likeness } = pair
      const ranks = keysOf(pair).map((key) => best.get(key)!)
      const isFirst = ranks.map(([first]) => likeness >= first)
      const rival = Math.max(...ranks.map(([first, second], side) => (isFirst[side] ? second : first)))
      return [pair, { isMutual: isFirst.every(Boolean), isBest: isFirst.some(Boolean), lead: likeness - rival }]
    }),
  )
}
