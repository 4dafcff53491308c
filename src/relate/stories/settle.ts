import type { Item } from './clusters.ts'
import { likeness } from './profile.ts'
import { daysApart, STORY_DAYS, type TimeHints } from './time-hints.ts'

/** Collections up to this size are a reader's own choice of texts, in which a text that stands alone is rare. */
export const SMALL_COLLECTION = 300
/**
 * Mean likeness from which two groups of a collection of a few texts are one story: a lone text may be brief or odd,
 * two groups of several are each an event of their own unless they are more alike …
 */
const SETTLE = [0.09, 0.135, 0.18] as const
/** … and how much more of it a collection of {@link SMALL_COLLECTION} asks for: the more texts, the more are alike by chance. */
const SETTLE_FULL = 0.08
/** Two groups a day apart must be a little more alike, past the usual days of a story much more … */
const SETTLE_PER_DAY = 0.01
const SETTLE_PER_LATE_DAY = 0.03
/** … and past these they are no one story. */
export const SETTLE_DAYS = 8

/** Mean likeness that two groups need, before their days and the size of the collection are counted. */
export function leastLikeness(left: readonly unknown[], right: readonly unknown[]): number {
  return SETTLE[Math.min(left.length, right.length, SETTLE.length) - 1]!
}

/**
 * Joins groups of a small collection that are one story, the most alike first, by the mean likeness of their articles.
 * Gathering one by one asks for more than this, as it must in a stream of everything: there likeness this low says
 * nothing, and an early report is less like the last one than both are like those between.
 */
export function settle(groups: readonly (readonly number[])[], items: readonly Item[]): readonly (readonly number[])[] {
  if (items.length > SMALL_COLLECTION) return groups
  const more = SETTLE_FULL * (items.length / SMALL_COLLECTION)
  const own: (readonly number[] | undefined)[] = [...groups]
  const sums = groups.map((left) => groups.map((right) => sumOf(left, right, items)))
  for (;;) {
    let most = 0
    let pick: readonly [number, number] | undefined
    for (const [a, left] of own.entries())
      for (let b = a + 1; left !== undefined && b < own.length; b += 1) {
        const right = own[b]
        if (right === undefined) continue
        const like = sums[a]![b]! / (left.length * right.length)
        const least = leastLikeness(left, right) + more
        if (like <= most || like < least) continue
        const apart = daysApart(spanOf(left, items), spanOf(right, items))
        if (apart > SETTLE_DAYS) continue
        const late = Math.max(0, apart - STORY_DAYS)
        if (like < least + SETTLE_PER_DAY * apart + SETTLE_PER_LATE_DAY * late) continue
        most = like
        pick = [a, b]
      }
    if (pick === undefined) return own.flatMap((group) => (group === undefined ? [] : [group]))
    const [a, b] = pick
    own[a] = [...own[a]!, ...own[b]!]
    own[b] = undefined
    for (const [other, group] of own.entries()) {
      if (group === undefined || other === a) continue
      const sum = sums[a]![other]! + sums[b]![other]!
      sums[a]![other] = sum
      sums[other]![a] = sum
    }
  }
}

/** Sum of the likenesses between the articles of two groups. */
function sumOf(left: readonly number[], right: readonly number[], items: readonly Item[]): number {
  let sum = 0
  for (const a of left) for (const b of right) sum += likeness(items[a]!.profile.terms, items[b]!.profile.terms)
  return sum
}

/** The days a group's dated articles span. */
export function spanOf(group: readonly number[], items: readonly Item[]): TimeHints {
  const froms = group.flatMap((index) => items[index]!.hints.from ?? []).sort()
  const tos = group.flatMap((index) => items[index]!.hints.to ?? []).sort()
  const [from, to] = [froms[0], tos.at(-1)]
  return {
    recalled: new Set(),
    named: new Set(),
    ordinals: new Map(),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }
}
