import type { Item } from './clusters.ts'
import { spanOf } from './settle.ts'
import { daysApart, STORY_DAYS, type TimeHints } from './time-hints.ts'

/** Likeness of two stories from which one continues the other. */
export const CONTINUE = 0.42
/** The same where no more than {@link STORY_DAYS} lie between the two: what goes on at once needs less proof. */
export const CONTINUE_SOON = 0.3
/** Names or rare terms the two must share among their heaviest. */
const FEWEST_SHARED = 5
const LOOKUP_TERMS = 20
/** Stories looked at per term, latest first. */
const MOST_LOOKED_AT = 60

/**
 * For each story, the first story of its thread: every story continues the earlier one most like it, where one is like
 * enough. `stories` are member lists in order of time; what comes back are indexes into them.
 */
export function threadsOf(stories: readonly (readonly number[])[], items: readonly Item[]): readonly number[] {
  const threads: number[] = []
  const sums = stories.map((members) => sumOf(members, items))
  const holders = new Map<string, number[]>()
  for (const [index, own] of sums.entries()) {
    const shared = new Map<number, number>()
    for (const term of own.heaviest) {
      const posting = holders.get(term) ?? []
      for (let at = posting.length - 1; at >= 0 && at >= posting.length - MOST_LOOKED_AT; at -= 1)
        shared.set(posting[at]!, (shared.get(posting[at]!) ?? 0) + 1)
    }
    let thread = index
    let most = 0
    for (const [other, count] of shared) {
      if (count < FEWEST_SHARED) continue
      const like = cosine(own.terms, sums[other]!.terms)
      if (like > most && like > (isSoon(own.days, sums[other]!.days) ? CONTINUE_SOON : CONTINUE)) {
        most = like
        thread = threads[other]!
      }
    }
    threads.push(thread)
    for (const term of own.heaviest) {
      const known = holders.get(term)
      if (known) known.push(index)
      else holders.set(term, [index])
    }
  }
  return threads
}

interface Sum {
  readonly terms: ReadonlyMap<string, number>
  readonly heaviest: readonly string[]
  readonly days: TimeHints
}

/** Whether both are dated and hardly a few days apart. */
function isSoon(left: TimeHints, right: TimeHints): boolean {
  return left.to !== undefined && right.to !== undefined && daysApart(left, right) <= STORY_DAYS
}

/** What a story's articles hold together, of unit length. */
function sumOf(members: readonly number[], items: readonly Item[]): Sum {
  const sum = new Map<string, number>()
  for (const index of members)
    for (const [term, weight] of items[index]!.profile.terms) sum.set(term, (sum.get(term) ?? 0) + weight)
  const length = Math.hypot(...sum.values()) || 1
  const sorted = [...sum].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return {
    terms: new Map(sorted.map(([term, weight]) => [term, weight / length])),
    heaviest: sorted.slice(0, LOOKUP_TERMS).map(([term]) => term),
    days: spanOf(members, items),
  }
}

function cosine(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left]
  let sum = 0
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0)
  return sum
}
