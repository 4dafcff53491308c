import type { Dossier } from '../../../src/model/relations.ts'

const round = (value: number): number => Math.round(value * 1000) / 10

/** B-cubed F1 of two partitions (Bagga & Baldwin 1998); items that one of them lacks stand alone in it. */
export function bCubed(
  system: readonly (readonly string[])[],
  gold: readonly (readonly string[])[],
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const items = [...new Set([...system.flat(), ...gold.flat()])]
  const home = (partition: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(partition.flatMap((group) => group.map((item) => [item, new Set(group)] as const)))
  const [ours, theirs] = [home(system), home(gold)]
  let precision = 0
  let recall = 0
  for (const item of items) {
    const [a, b] = [ours.get(item) ?? new Set([item]), theirs.get(item) ?? new Set([item])]
    const shared = [...a].filter((other) => b.has(other)).length
    precision += shared / a.size
    recall += shared / b.size
  }
  precision /= items.length || 1
  recall /= items.length || 1
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision: round(precision), recall: round(recall), f1: round(f1) }
}

/** F1 over unordered pairs that stand in one group. */
export function pairF1(system: readonly (readonly string[])[], gold: readonly (readonly string[])[]): number {
  const pairs = (groups: readonly (readonly string[])[]): ReadonlySet<string> =>
    new Set(
      groups.flatMap((group) => {
        const sorted = [...group].sort()
        return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => `${a}\n${b}`))
      }),
    )
  const [ours, theirs] = [pairs(system), pairs(gold)]
  if (ours.size === 0 && theirs.size === 0) return 100
  const shared = [...ours].filter((pair) => theirs.has(pair)).length
  return round((2 * shared) / (ours.size + theirs.size))
}

/** The partitions of a dossier. */
export function partitionsOf(dossier: Dossier): {
  readonly stories: readonly (readonly string[])[]
  readonly threads: readonly (readonly string[])[]
  readonly copies: readonly (readonly string[])[]
} {
  const articlesOf = new Map(dossier.stories.map(({ story }) => [story.id, story.articles]))
  return {
    stories: dossier.stories.map(({ story }) => story.articles),
    threads: dossier.threads.map(({ stories }) => stories.flatMap((id) => articlesOf.get(id) ?? [])),
    copies: dossier.stories.flatMap(({ copies }) => copies.map(({ articles }) => articles)),
  }
}
