import type { Rule } from './rule.ts'

/** What a language knows about names that are the same: inflection, transliteration, descriptions. */
export interface EntityRules {
  readonly rules: readonly Rule[]
}
