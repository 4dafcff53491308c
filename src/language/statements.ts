import type { Rule } from './rule.ts'

/** What a language knows about negation and modality. */
export interface StatementRules {
  readonly rules: readonly Rule[]
}
