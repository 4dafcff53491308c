import type { Rule } from './rule.ts'

/** What a language knows about words: lexicon, lemma, part of speech, verb forms. */
export interface TokenRules {
  readonly rules: readonly Rule[]
}
