import type { Rule } from './rule.ts'

/** What a language knows about names: titles, roles, first names, places, organisation endings. */
export interface MentionRules {
  readonly rules: readonly Rule[]
}
