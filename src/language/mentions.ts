import type { EntityKind } from '../model/layers.ts'
import type { Rule } from './rule.ts'

/** Grammatical or natural gender as far as a word shows it; `u` where it may be either. */
export type Gender = 'm' | 'f' | 'u'

/** A name of a gazetteer: its words in one inflected form, what it names, and the form to show. */
export interface NamedForm {
  readonly words: readonly string[]
  readonly kind: EntityKind
  /** Uninflected, canonical spelling ("Vereinigte Staaten" → "USA"). */
  readonly base: string
}

/** Word lists about names, with their inflection unfolded. Built once, when first asked for. */
export interface NameLexicon {
  /** Gazetteer names by first word. */
  readonly names: ReadonlyMap<string, readonly NamedForm[]>
  readonly firstNames: ReadonlyMap<string, Gender>
  /** "russischen", "Ukrainern" → the place it is derived from. Adjectives are lower case, inhabitants capitalised. */
  readonly derived: ReadonlyMap<string, string>
  /** Forms of address and titles before a name ("Dr.", "Herr"). */
  readonly titles: ReadonlySet<string>
  /** Lower-case words inside a name ("von", "al"). */
  readonly particles: ReadonlySet<string>
  readonly legalForms: ReadonlySet<string>
  /** Capitalised words that open sentences or are no names ("Der", "Mittwoch"). */
  readonly noNames: ReadonlySet<string>
  /** Gender of a role noun ("Verteidigungsministerin" → f), undefined for other words. Compounds count by their head. */
  role(word: string): Gender | undefined
  /** The role's head without inflection and gender ending ("Außenministerin" → "minister"). */
  roleHead(word: string): string | undefined
  /** Whether a word, or the last part of a compound, names an organisation ("Justizministeriums"). */
  isOrganizationHead(word: string): boolean
}

/** What a language knows about names: titles, roles, first names, places, organisation endings. */
export interface MentionRules {
  readonly rules: readonly Rule[]
  readonly lexicon: () => NameLexicon
}
