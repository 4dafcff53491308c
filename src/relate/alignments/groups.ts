import type { Saying } from './sayings.ts'
import { areHeldApart, type Likeness } from './score.ts'

/** Chance from which two statements are one. */
const LIKELY = 0.22
/** Mean chance the statements of two groups must have for the groups to be one. */
const JOIN = 0.15
/** … and the chance their cores must have, where they become three or more: a member fits the core, not one of many. */
const CORE = 0.3
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
 * Gathers pairs into groups, best pair first. Two groups become one only where their members are alike on the whole,
 * so that a long sentence that says two things does not chain the two together.
 */
export function groupsOf(
  sayings: readonly Saying[],
  pairs: readonly Strength[],
  likenessOf: (left: number, right: number) => Likeness | undefined,
): readonly (readonly number[])[] {
  const groupOf = new Map<number, number>()
  const groups: (number[] | undefined)[] = []
  const group = (index: number): number => {
    const known = groupOf.get(index)
    if (known !== undefined) return known
    groups.push([index])
    groupOf.set(index, groups.length - 1)
    return groups.length - 1
  }
  const strengths = new Map(pairs.map((pair) => [keyOf(pair.left, pair.right), pair.strength]))
  const sorted = pairs
    .filter(({ strength }) => strength >= LIKELY)
    .sort((a, b) => b.strength - a.strength || a.left - b.left || a.right - b.right)
  for (const { left, right } of sorted) {
    const [a, b] = [group(left), group(right)]
    if (a === b || !mayJoin(groups[a]!, groups[b]!, sayings, strengths, likenessOf)) continue
    for (const index of groups[b]!) groupOf.set(index, a)
    groups[a]!.push(...groups[b]!)
    groups[b] = undefined
  }
  return groups.flatMap((members) => (members === undefined ? [] : [members.sort((x, y) => x - y)]))
}

function keyOf(left: number, right: number): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`
}

function mayJoin(
  left: readonly number[],
  right: readonly number[],
  sayings: readonly Saying[],
  strengths: ReadonlyMap<string, number>,
  likenessOf: (left: number, right: number) => Likeness | undefined,
): boolean {
  let sum = 0
  let count = 0
  let apart = 0
  for (const a of left.slice(0, MOST_COMPARED))
    for (const b of right.slice(0, MOST_COMPARED)) {
      const likeness = likenessOf(a, b)
      if (sayings[a]!.annotated === sayings[b]!.annotated && (likeness?.dice ?? 0) < SAME_ARTICLE) return false
      if (likeness !== undefined && areOfTwoDays(sayings[a]!, sayings[b]!, likeness)) return false
      if (likeness !== undefined && areHeldApart(likeness)) apart += 1
      sum += strengths.get(keyOf(a, b)) ?? 0
      count += 1
    }
  if (apart > APART * count || sum / count < JOIN) return false
  const strengthOf = (a: number, b: number): number => strengths.get(keyOf(a, b)) ?? 0
  if (left.length + right.length < 3) return true
  const cores = coresOf(right, strengthOf)
  return coresOf(left, strengthOf).every((a) => cores.every((b) => strengthOf(a, b) >= CORE))
}

/** What one outlet reports with other values in another article is the news of another day, made to one pattern. */
function areOfTwoDays(left: Saying, right: Saying, { clashes, sameNumbers }: Likeness): boolean {
  const [one, two] = [left.annotated.article, right.annotated.article]
  return (
    one.outlet !== undefined && one.outlet.value === two.outlet?.value && one !== two && clashes > 0 && !sameNumbers
  )
}

/** The member most like all others of its group; of two, both. */
function coresOf(members: readonly number[], strengthOf: (a: number, b: number) => number): readonly number[] {
  if (members.length < 3) return members
  const compared = members.slice(0, MOST_COMPARED)
  let core = compared[0]!
  let most = -1
  for (const member of compared) {
    let sum = 0
    for (const other of compared) if (other !== member) sum += strengthOf(member, other)
    if (sum > most) {
      most = sum
      core = member
    }
  }
  return [core]
}
