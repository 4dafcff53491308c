/**
 * A named rule with its proof (law 4). In `examples` the passage the rule must find stands in `⟦…⟧`; in
 * `counterExamples` the rule must find nothing. The suite in `test/language/rule-examples.test.ts` runs both.
 *
 * @example { name: 'time-expressions/weekday', examples: ['Er kam am ⟦Mittwoch⟧.'], counterExamples: ['Die Familie Mittwoch-Huber zog um.'] }
 */
export interface Rule {
  /** `layer-folder/name`, the value of `rule` on what it finds. */
  readonly name: string
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}
