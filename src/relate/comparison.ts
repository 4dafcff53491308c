import type { LanguagePack } from '../language/pack.ts'
import type { Provenance } from '../model/provenance.ts'

/** Two items that may belong together, by index, and why. */
export interface Scored<Evidence> {
  readonly left: number
  readonly right: number
  readonly evidence: Evidence
}

/**
 * One way to compare items of several articles. `propose` names the pairs worth a look, through an index and never all;
 * `score` looks at one pair and gives `undefined` where it does not hold; `decide` turns the pairs that hold into the
 * outcome. Copies, stories, alignments and figures are comparisons.
 */
export interface Comparison<Item, Evidence, Outcome> {
  /** `relation/name`, the value of `rule` on what it finds. */
  readonly name: string
  propose(items: readonly Item[]): Iterable<readonly [left: number, right: number]>
  score(left: Item, right: Item): Evidence | undefined
  decide(items: readonly Item[], pairs: readonly Scored<Evidence>[]): Outcome
}

/** Runs a comparison over items. */
export function compare<Item, Evidence, Outcome>(
  comparison: Comparison<Item, Evidence, Outcome>,
  items: readonly Item[],
): Outcome {
  const pairs: Scored<Evidence>[] = []
  for (const [left, right] of comparison.propose(items)) {
    const evidence = comparison.score(items[left]!, items[right]!)
    if (evidence !== undefined) pairs.push({ left, right, evidence })
  }
  return comparison.decide(items, pairs)
}

/** Finds the pack of a language; `undefined` where there is none. */
export type PackOf = (language: string) => LanguagePack | undefined

/** The provenance of something a comparison found: its confidence is measured, and `null` until it is. */
export function relationProvenance(rule: string, pack?: LanguagePack): Provenance {
  return { rule, confidence: pack?.confidence[rule] ?? null }
}
