import type { Aliases } from './aliases.ts'
import type { Rule } from './rule.ts'

/** What a language knows about names that are the same: inflection, transliteration, descriptions. */
export interface EntityRules {
  readonly rules: readonly Rule[]
  /**
   * Forms a name may be an inflection of, the most inflected first, itself last: "Brandts" → ["Brandt", "Brandts"],
   * "Reed's" → ["Reed", "Reed's"].
   */
  readonly bases: (name: string) => readonly string[]
  /**
   * The nominative of a name of several words that begins with an adjective, by the gender of its head: "Nordischen
   * Seeamtes" → "Nordisches Seeamt". Other names as they are.
   */
  readonly nominative: (name: string) => string
  /**
   * The name by which texts of most other languages here know the place, where this language has another: en "Vienna" →
   * "Wien". `undefined` for all others.
   */
  readonly exonym?: (name: string) => string | undefined
  /** A user's own aliases, where the run was given some. */
  readonly aliases?: Aliases
}
