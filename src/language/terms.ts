import type { Rule } from './rule.ts'

/** What a language knows about comparing words: stop words, stems, compounds, synonyms, opposites. */
export interface TermRules {
  readonly rules: readonly Rule[]
}
