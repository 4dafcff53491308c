import type { Rule } from './rule.ts'

/** What a language knows about sentence ends: abbreviations, ordinals, initials, words a sentence begins with. */
export interface SentenceRules {
  readonly rules: readonly Rule[]
  /** Lower case, without the last period: "dr", "z.b". Never the last word of a sentence. */
  readonly abbreviations: ReadonlySet<string>
  /** Lower case, without the last period: "usw", "u.s". Ends a sentence where a {@link starters} word follows. */
  readonly finalAbbreviations: ReadonlySet<string>
  /** Lower-case words that, capitalised after a period, begin a sentence: "die", "als", "the". */
  readonly starters: ReadonlySet<string>
  /** Whether a number with a period may be an ordinal ("der 3. Versuch"). */
  readonly ordinals: boolean
  /** Lower-case words after which a number with a period is an ordinal: "am", "der". */
  readonly beforeOrdinal: ReadonlySet<string>
}
