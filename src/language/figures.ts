import type { Rule } from './rule.ts'

/** What a language knows about quantities. */
export interface FigureRules {
  readonly rules: readonly Rule[]
}
