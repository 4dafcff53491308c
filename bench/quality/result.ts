/** One class of what the gold holds: how many, and percent of them found and found with the right speaker. */
export interface ClassRow {
  /** What the classes tell apart: `type`, `cue`, `speaker`, `distance`. */
  readonly group: string
  readonly name: string
  readonly count: number
  readonly found: number
  readonly spoken: number
}

/** What a quality bench hands back for one corpus. Figures are percentages (0 to 100) unless their name says otherwise. */
export interface BenchResult {
  readonly task: string
  readonly corpus: string
  /** `false`: the corpus is not on this machine. Never a pass. */
  readonly measured: boolean
  readonly figures: Readonly<Record<string, number>>
  /** The score broken down by classes of the gold. */
  readonly classes?: readonly ClassRow[]
  /** The most frequent patterns of what still goes wrong, with counts, most frequent first. */
  readonly errors?: readonly (readonly [pattern: string, count: number])[]
  /** Published or measured figures of others on the same data, by name. */
  readonly rivals?: Readonly<Record<string, Readonly<Record<string, number>>>>
}
