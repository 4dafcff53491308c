import type { Item } from './clusters.ts'
import { likeness } from './profile.ts'
import { daysApart, STORY_DAYS, type TimeHints } from './time-hints.ts'

/** Collections up to this size are a reader's own choice of texts, in which a text that stands alone is rare. */
const SMALL_COLLECTION = 300
/** Stories up to this size look for a larger one to belong to. */
const STRAY = 4
/** Likeness from which a stray joins the story most like it … */
const SETTLE = 0.15
/** … if that is so many times as like as the next one. */
const CLEAR = 1.8

/**
 * Gives stray articles of a small collection a second chance: each joins the story of its days that is most like it,
 * if that is clearly the one. In a large collection likeness this low says nothing.
 */
export function settle(groups: readonly (readonly number[])[], items: readonly Item[]): readonly (readonly number[])[] {
  if (items.length > SMALL_COLLECTION) return groups
  const settled: (readonly number[] | undefined)[] = [...groups]
  const strays = groups
    .map((_, index) => index)
    .filter((index) => groups[index]!.length <= STRAY)
    .sort((a, b) => groups[a]!.length - groups[b]!.length || a - b)
  for (const stray of strays) {
    const own = settled[stray]!
    const ranked = settled
      .flatMap((group, index) => {
        if (group === undefined || index === stray || isFar(own, group, items)) return []
        return [{ index, like: likenessOf(own, group, items) }]
      })
      .sort((a, b) => b.like - a.like)
    const [best, next] = ranked
    if (!best || best.like < SETTLE || best.like < CLEAR * (next?.like ?? 0)) continue
    settled[best.index] = [...settled[best.index]!, ...own]
    settled[stray] = undefined
  }
  return settled.flatMap((group) => (group === undefined ? [] : [group]))
}

/** Mean likeness of the articles of two groups. */
function likenessOf(left: readonly number[], right: readonly number[], items: readonly Item[]): number {
  let sum = 0
  for (const a of left) for (const b of right) sum += likeness(items[a]!.profile.terms, items[b]!.profile.terms)
  return sum / (left.length * right.length)
}

function isFar(left: readonly number[], right: readonly number[], items: readonly Item[]): boolean {
  return daysApart(spanOf(left, items), spanOf(right, items)) > STORY_DAYS
}

/** The days a group's dated articles span. */
export function spanOf(group: readonly number[], items: readonly Item[]): TimeHints {
  const froms = group.flatMap((index) => items[index]!.hints.from ?? []).sort()
  const tos = group.flatMap((index) => items[index]!.hints.to ?? []).sort()
  const [from, to] = [froms[0], tos.at(-1)]
  return {
    recalled: new Set(),
    ordinals: new Map(),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }
}
