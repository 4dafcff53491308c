/** Who made an annotation, and how often that maker is right. Every annotation carries it (law 4 and 5). */
export interface Provenance {
  /** Name of the rule or model, `layer/name`, as in `quotations/inquit-after`. */
  readonly rule: string
  /** Precision of the rule on development gold, 0 to 1; `null` where it is not measured yet. Never typed in by hand. */
  readonly confidence: number | null
}
