import type { Rule } from './rule.ts'

/** What a language knows about the parts of a page: read-more words, photo credits, notices. */
export interface BlockRules {
  readonly rules: readonly Rule[]
}
