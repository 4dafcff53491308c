import type { Rule } from './rule.ts'

/** What a language knows about sentence ends: abbreviations, ordinals, quotation marks. */
export interface SentenceRules {
  readonly rules: readonly Rule[]
}
