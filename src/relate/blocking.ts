/** How many pairs of one item a block may propose: keys held by more items than this say nothing about a pair. */
export interface BlockingLimits {
  /** Longest posting list that still proposes pairs. */
  readonly mostHolders: number
  /** Fewest shared keys of a proposed pair. */
  readonly fewestShared: number
}

/**
 * Pairs of items that share rare keys, through an inverted index: linear in the number of keys, since a key held by
 * more than `mostHolders` items proposes nothing. Pairs come in order of the right item, then the left.
 */
export function* pairsByKeys<Key>(
  keysOf: readonly Iterable<Key>[],
  limits: BlockingLimits,
): Generator<readonly [left: number, right: number]> {
  const holders = sharedKeys(keysOf, limits.mostHolders)
  for (const [right, keys] of keysOf.entries()) {
    const shared = new Map<number, number>()
    for (const key of new Set(keys)) {
      const posting = holders.get(key)
      if (posting === undefined) continue
      for (const left of posting) {
        if (left >= right) break
        shared.set(left, (shared.get(left) ?? 0) + 1)
      }
    }
    for (const [left, count] of [...shared].sort(([a], [b]) => a - b))
      if (count >= limits.fewestShared) yield [left, right]
  }
}

/** The keys that two to `most` items hold. Most keys are held by one, and cost a number, not a list. */
function sharedKeys<Key>(keysOf: readonly Iterable<Key>[], most: number): ReadonlyMap<Key, readonly number[]> {
  const counts = new Map<Key, number>()
  for (const keys of keysOf) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const holders = new Map<Key, number[]>()
  for (const [index, keys] of keysOf.entries())
    for (const key of new Set(keys)) {
      const count = counts.get(key)!
      if (count < 2 || count > most) continue
      const known = holders.get(key)
      if (known) known.push(index)
      else holders.set(key, [index])
    }
  return holders
}
