import type { Rule } from './rule.ts'

/** What a language calls events: trigger words, roles, status words. */
export interface EventRules {
  readonly rules: readonly Rule[]
}
