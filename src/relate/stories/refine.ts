import { type Item, isDay } from './clusters.ts'
import { likeness } from './profile.ts'
import { leastLikeness, SETTLE_DAYS } from './settle.ts'
import { daysApart, timeAgreement } from './time-hints.ts'

/** Mean time agreement from which two groups with a clear sign of different events stay apart. */
const APART = -0.045

/**
 * Splits articles of one thread into stories where dates are missing: merges the most like groups first (average
 * linkage over what their texts share beyond the thread's own words, and over time hints) and never merges groups
 * that clear signs of time hold apart. Quadratic in the thread, not in the collection: callers bound its size.
 */
export function refine(items: readonly Item[]): readonly (readonly number[])[] {
  const specific = specificTerms(items)
  const pairs = items.map((left, a) =>
    items.map((right, b) => {
      const time = timeAgreement(left.hints, right.hints)
      const isDated = isDay(left.hints) && isDay(right.hints)
      const whole = likeness(left.profile.terms, right.profile.terms)
      return {
        like: likeness(specific[a]!, specific[b]!) + time.score,
        whole,
        time,
        apart: isDated ? daysApart(left.hints, right.hints) : Number.POSITIVE_INFINITY,
      }
    }),
  )
  let groups: readonly (readonly number[])[] = items.map((_, index) => [index])
  for (;;) {
    let most = Number.NEGATIVE_INFINITY
    let pick: readonly [number, number] | undefined
    for (let a = 0; a < groups.length; a += 1)
      for (let b = a + 1; b < groups.length; b += 1) {
        const link = linkOf(groups[a]!, groups[b]!, pairs)
        if (link !== undefined && link > most) {
          most = link
          pick = [a, b]
        }
      }
    if (pick === undefined) return groups
    const [a, b] = pick
    const merged = [...groups[a]!, ...groups[b]!].sort((x, y) => x - y)
    groups = groups.flatMap((group, index) => (index === a ? [merged] : index === b ? [] : [group]))
  }
}

interface Pair {
  readonly like: number
  readonly whole: number
  readonly time: { readonly score: number; readonly conflict: boolean }
  /** Days between the two; endless where one is undated. */
  readonly apart: number
}

/** Mean likeness of two groups; `undefined` where they must stay apart. */
function linkOf(
  left: readonly number[],
  right: readonly number[],
  pairs: readonly (readonly Pair[])[],
): number | undefined {
  let like = 0
  let time = 0
  let whole = 0
  let conflicts = 0
  // A story that is told for a week has reports a week apart: only its nearest ones must be near.
  let nearest = Number.POSITIVE_INFINITY
  for (const a of left)
    for (const b of right) {
      const pair = pairs[a]![b]!
      like += pair.like
      time += pair.time.score
      whole += pair.whole
      nearest = Math.min(nearest, pair.apart)
      if (pair.time.conflict) conflicts += 1
    }
  if (nearest > SETTLE_DAYS && nearest !== Number.POSITIVE_INFINITY) return undefined
  const count = left.length * right.length
  if (conflicts > 0 && time / count <= APART) return undefined
  return whole / count < leastLikeness(left, right) ? undefined : like / count
}

/** Profiles without what the whole thread shares: a term in all of its articles tells none from another. */
function specificTerms(items: readonly Item[]): readonly ReadonlyMap<string, number>[] {
  const holders = new Map<string, number>()
  for (const { profile } of items)
    for (const term of profile.terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1)
  return items.map(({ profile }) => {
    const weighed = [...profile.terms].flatMap(([term, weight]) => {
      const count = holders.get(term)!
      return count === 1 ? [] : [[term, weight * Math.log((items.length + 0.5) / count)] as const]
    })
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1
    return new Map(weighed.map(([term, weight]) => [term, weight / length]))
  })
}
