import type { Rule } from './rule.ts'

/** What a language knows about times. */
export interface TimeRules {
  readonly rules: readonly Rule[]
}
