import type { Saying } from './sayings.ts'
import { areHeldApart, type Likeness } from './score.ts'

/** Chance from which two statements are one. */
const LIKELY = 0.24
/** Mean chance across two groups that become one of three or more. */
const JOIN = 0.33
/** Least mean chance of the groups that are joined at each step, falling: what is surer stands together before. */
const STEPS = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, JOIN, LIKELY] as const
/** Part (Dice) two statements of one article must share to stand in one group: an article says most things once. */
const SAME_ARTICLE = 0.55
/** Part of the pairs of two groups that may be held apart: one that lost its "not" parts no group. */
const APART = 0.5
/** Members compared per group; the mean of more says nothing new. */
const MOST_COMPARED = 10

/** Two statements, by index, and the chance, 0 to 1, that they are one. */
export interface Strength {
  readonly left: number
  readonly right: number
  readonly strength: number
}

/**
 * Gathers pairs into groups by average link: two groups become one where their members are alike on the whole, so that
 * a long sentence that says two things does not chain the two together.
 */
export function groupsOf(
  sayings: readonly Saying[],
  pairs: readonly Strength[],
  likenessOf: (left: number, right: number) => Likeness | undefined,
): readonly (readonly number[])[] {
  const groupOf = new Map<number, number>()
  const groups: (readonly number[] | undefined)[] = []
  const found = (members: readonly number[]): number => {
    groups.push(members)
    for (const index of members) groupOf.set(index, groups.length - 1)
    return groups.length - 1
  }
  const strengths = new Map(pairs.map((pair) => [keyOf(pair.left, pair.right), pair.strength]))
  const strengthOf = (left: number, right: number): number => strengths.get(keyOf(left, right)) ?? 0
  const sorted = pairs
    .filter(({ strength }) => strength >= LIKELY)
    .sort((a, b) => b.strength - a.strength || a.left - b.left || a.right - b.right)
  const links = new Map<string, number>()
  const linkAt = (a: number, b: number): number => {
    const known = links.get(keyOf(a, b))
    if (known !== undefined) return known
    const link = linkOf(groups[a]!, groups[b]!, sayings, strengthOf, likenessOf)
    links.set(keyOf(a, b), link)
    return link
  }
  for (const step of STEPS)
    for (let hasGrown = true; hasGrown; ) {
      hasGrown = false
      for (const { left, right, strength } of sorted) {
        if (strength < step) break
        const [a, b] = [groupOf.get(left) ?? found([left]), groupOf.get(right) ?? found([right])]
        if (a === b) continue
        const [one, other] = [groups[a]!, groups[b]!]
        if (linkAt(a, b) < (one.length + other.length > 2 ? Math.max(JOIN, step) : step)) continue
        groups[a] = groups[b] = undefined
        found([...one, ...other])
        hasGrown = true
      }
    }
  return groups.flatMap((members) => (members === undefined ? [] : [[...members].sort((x, y) => x - y)]))
}

function keyOf(left: number, right: number): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`
}

/** The mean chance across two groups, 0 where they must not be one. */
function linkOf(
  left: readonly number[],
  right: readonly number[],
  sayings: readonly Saying[],
  strengthOf: (left: number, right: number) => number,
  likenessOf: (left: number, right: number) => Likeness | undefined,
): number {
  let sum = 0
  let count = 0
  let apart = 0
  for (const a of left.slice(0, MOST_COMPARED))
    for (const b of right.slice(0, MOST_COMPARED)) {
      const likeness = likenessOf(a, b)
      if (sayings[a]!.annotated === sayings[b]!.annotated && (likeness?.dice ?? 0) < SAME_ARTICLE) return 0
      if (likeness !== undefined && areOfTwoDays(sayings[a]!, sayings[b]!, likeness)) return 0
      if (likeness !== undefined && areHeldApart(likeness)) apart += 1
      sum += strengthOf(a, b)
      count += 1
    }
  return apart > APART * count ? 0 : sum / count
}

/** What one outlet reports with other values in another article is the news of another day, made to one pattern. */
function areOfTwoDays(left: Saying, right: Saying, { clashes, sameNumbers }: Likeness): boolean {
  const [one, two] = [left.annotated.article, right.annotated.article]
  return (
    one.outlet !== undefined && one.outlet.value === two.outlet?.value && one !== two && clashes > 0 && !sameNumbers
  )
}
