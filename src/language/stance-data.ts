import type { StanceCue } from './terms.ts'

/** The lists of `data/positions.json` that {@link stancesFrom} reads: words parted by spaces. */
export interface StanceData {
  readonly stanceNouns: readonly string[]
  readonly lightVerbs: string
  readonly carriers: string
  readonly judgementNouns: Readonly<Partial<Record<StanceCue, string>>>
  readonly willing: string
  readonly calling: string
  readonly needs: string
  readonly should: string
  readonly governments: string
  readonly that: string
  readonly without: string
  readonly onlyIf: string
  readonly persons: string
  readonly dependent: string
  readonly nothing: string
  readonly strikes: string
  readonly selfActing: string
  readonly tying: string
  readonly correlates: string
  readonly lessening: string
  readonly complaining: string
  readonly physical: string
  readonly spokesmen: string
  readonly sides: Readonly<Partial<Record<StanceCue, string>>>
  readonly blaming: string
  readonly blamedFor: string
  readonly courtesies: string
  readonly givingUp: string
  readonly refusals: string
  readonly bodies: string
  readonly groups: string
  readonly wanting: string
  readonly achieving: string
  readonly announcing: string
  readonly benefits: string
  readonly expecting: string
  readonly issuesAfterAll: string
  readonly possessive: string
  readonly vessels: string
  readonly evaluations: Readonly<Partial<Record<StanceCue, string>>>
  readonly companies: string
  readonly closing: string
  readonly dangers: string
  readonly speaking: string
  readonly theirs: string
  readonly pursuing: string
  readonly supply: string
  readonly objectsFollow: boolean
  /** Nouns nobody is for or against: parts of the body. */
  readonly noMatters: string
  readonly allowing: string
  readonly ownBodies: readonly string[]
  readonly excluding: string
  readonly happening: string
  readonly ceasing: string
  readonly yielding: string
  readonly provisos: string
  readonly occurring: string
  readonly unknown: string
  readonly reasons: string
  readonly harming: string
  readonly urging: string
  readonly thinking: string
  readonly nobody: string
  readonly accordingTo: string
  readonly claims: string
  readonly until: string
  readonly inPrinciple: string
  readonly leaving: string
  readonly resignation: string
  readonly voting: string
  readonly neverNouns: string
  readonly frames: readonly string[]
  readonly frameLists: Readonly<Record<string, string>>
}
