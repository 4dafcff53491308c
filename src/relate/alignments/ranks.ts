/** A pair, how likely its two are one, and where each of the two has rivals: itself with the other's article. */
export interface Ranked {
  readonly logit: number
  readonly keys: readonly string[]
}

/** How a pair stands beside those that share one of its keys. */
export interface Rank {
  /** No other is likelier under either key. */
  readonly isMutual: boolean
  /** So under one of them at least. */
  readonly isBest: boolean
  /** How much likelier than the best rival, in logits, less than 0 where a rival is likelier. */
  readonly lead: number
}

/** Logit of a rival that is not there. */
const NONE = -9

/** Sets every pair beside its rivals; the ranks come in the order of the pairs. */
export function ranksOf(pairs: readonly Ranked[]): readonly Rank[] {
  const best = new Map<string, readonly [first: number, second: number]>()
  for (const { logit, keys } of pairs)
    for (const key of keys) {
      const [first, second] = best.get(key) ?? [NONE, NONE]
      best.set(key, logit > first ? [logit, first] : [first, Math.max(second, logit)])
    }
  return pairs.map(({ logit, keys }) => {
    const ranks = keys.map((key) => best.get(key)!)
    const isFirst = ranks.map(([first]) => logit >= first)
    const rival = Math.max(...ranks.map(([first, second], side) => (isFirst[side] ? second : first)))
    return { isMutual: isFirst.every(Boolean), isBest: isFirst.some(Boolean), lead: logit - rival }
  })
}
