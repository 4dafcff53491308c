import type { Rule } from './rule.ts'

/** What a language knows about reported speech: marks, cues, mood, frames. */
export interface QuotationRules {
  readonly rules: readonly Rule[]
}
