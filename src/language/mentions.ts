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
  /** Too often another word to name by itself ("Essen", "Hof"); a hint for the model only. */
  readonly weak?: boolean
}

/** Bits of {@link NameLexicon.flags}. */
export const NAME_FLAGS = {
  firstName: 1,
  role: 1 << 1,
  title: 1 << 2,
  place: 1 << 3,
  weakPlace: 1 << 4,
  organization: 1 << 5,
  other: 1 << 6,
  derived: 1 << 7,
  particle: 1 << 8,
  organizationHead: 1 << 9,
  legalForm: 1 << 10,
  /** A common noun of the dictionary, as it is written. */
  noun: 1 << 11,
  /** A compound whose head is a common noun. */
  compound: 1 << 12,
  /** Its lower-cased form is a verb, adjective or function word. */
  lowerWord: 1 << 13,
  noName: 1 << 14,
  /** A hyphen compound that begins with a gazetteer name. */
  nameCompound: 1 << 15,
  /** In the long lists of first names, surnames, and names that may be either: hints, since many are other words too. */
  listedGiven: 1 << 16,
  listedFamily: 1 << 17,
  listedEither: 1 << 18,
  /** What a word in small letters is: such words tell what stands beside them. */
  determiner: 1 << 19,
  pronoun: 1 << 20,
  preposition: 1 << 21,
  conjunction: 1 << 22,
  subjunction: 1 << 23,
  auxiliary: 1 << 24,
  adverb: 1 << 25,
  numeral: 1 << 26,
  verb: 1 << 27,
  adjective: 1 << 28,
} as const

/** A trained model as it ships: see `annotate/mentions/tagger/model.ts`. */
export interface MentionModelData {
  readonly labels: readonly string[]
  /** Weight units of one step of the stored bytes. */
  readonly scale: number
  /** Hashes of the features, see `language/feature-rows.ts`. */
  readonly features: string
  /** Base64 of signed bytes, one a label for each feature. */
  readonly weights: string
  /** Label to label, row by row, in weight units. */
  readonly transitions: readonly number[]
  /** First label, in weight units. */
  readonly starts: readonly number[]
}

/** Word lists about names, with their inflection unfolded. Built once, when first asked for. */
export interface NameLexicon {
  /** Gazetteer names by first word. */
  readonly names: Pick<ReadonlyMap<string, readonly NamedForm[]>, 'get'>
  readonly firstNames: ReadonlyMap<string, Gender>
  /** The place an adjective or inhabitant is derived from ("russischen" → "Russland", "Hamburger" → "Hamburg"). */
  derivedFrom(word: string): string | undefined
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
  /** The part of a compound role before its head, lower-cased ("Verteidigungsminister" → "verteidigungs"), `''` without. */
  roleModifier(word: string): string
  /** Adjectives that belong to a role ("stellvertretende", "früherer", "ukrainischen"). */
  isRoleAdjective(word: string): boolean
  /** Whether the word is a definite article or demonstrative, alone or melted with a preposition ("der", "zum"). */
  isArticle(word: string): boolean
  /** Whether the end of an unknown name is one of places rather than of people ("Norlandien", "Ebersfurt"). */
  hasPlaceEnding(word: string): boolean
  /** Articles that begin a genitive or what stands for one: "der", "des", "vom"; "of". */
  isGenitiveArticle(word: string): boolean
  /** Whether the word goes on with a place behind a hyphen: "Bad Nordau-Süd", "Kassel-Wilhelmshöhe". */
  isPlacePart(word: string): boolean
  /** Prepositions that mostly stand before a place when no article follows: "in", "aus". */
  isPlacePreposition(word: string): boolean
  /**
   * Whether article and role noun agree as a singular: "der Kanzler", "die Ministerin"; not "der Präsidenten".
   * `before` is the word in front of the article: "mit den Präsidenten" is a plural.
   */
  articleFits(article: string, noun: string, before: string): boolean
  /** Whether a word, or the last part of a compound, names an organisation ("Justizministeriums"). */
  isOrganizationHead(word: string): boolean
  /**
   * Whether the word heads the name of a body: with a purpose behind it ("Amt für …": `purpose`), or also with bare nouns
   * ("Stiftung Küste und Meer": `bare`).
   */
  bodyName(word: string): 'purpose' | 'bare' | undefined
  /** Whether bodies of that kind are told apart by the town they sit in ("Staatsanwaltschaft Kassel"). */
  isSeated(word: string): boolean
  /** Whether the word, behind a name no list knows, says what a firm does: "Energie", "Pharma". */
  isTrade(word: string): boolean
  /** Prepositions between a body and its purpose ("für"). */
  isPurpose(word: string): boolean
  /** Whether the word ends in what parties and unions are called: "Landunion", "Bund". */
  isPartyHead(word: string): boolean
  /** Whether the word is a compound of that kind; `office`: right behind somebody's office in it ("der Chef der"). */
  isPartyCompound(word: string, office: boolean): boolean
  /**
   * Whether a text may call a body by the compound alone, behind the definite article: once is enough ("das
   * Finanzministerium": `alone`), or the text must do so again ("die Reederbank": `repeated`).
   */
  bodyCompound(word: string): 'alone' | 'repeated' | undefined
  /** Whether the word is what an adjective with a capital makes a body's name of: "Grenzmission". */
  isNamedBody(word: string): boolean
  /** Whether the word says what sort of place an unknown name beside it is: "Korridor", "valley". */
  isPlaceNoun(word: string): boolean
  /** Whether a word no list knows ends as names of countries and towns do and nothing else: "Halmotien", "Halmotia". */
  isPlaceName(word: string): boolean
  /** Whether the word ends as abstract nouns do: "Verschwiegenheit", "Forderungen". */
  isAbstract(word: string): boolean
  /** Whether a role is one in a body: "Chef", "Sprecherin", no "Berater". */
  isBodyRole(word: string): boolean
  isAnd(word: string): boolean
  /** Whether the word, behind an article and before no place, names a part of the world: "der Westen", "the West". */
  isBloc(word: string): boolean
  /** Whether the word is an adjective of such a part of the world: "westliche". */
  isBlocAdjective(word: string): boolean
  /** Whether a noun behind that adjective is somebody or something of that part of the world rather than a place in a direction. */
  isBlocNoun(word: string): boolean
  /** Whether a single unknown word right behind the noun is the name of a ware: "Impfstoff Brakstavax". */
  introducesAlone(word: string): boolean
  /** Kind of the name a noun introduces right behind it: "Grenzfluss Dalbe" place, "Zeitung Morgenbote" organization; works and ships, "other", only in quotation marks. */
  introduces(word: string): EntityKind | undefined
  /** Kind that the last word of a name of several words tells: "Hennet County" place, "Norden Holding" organization. */
  lastWordKind(word: string): EntityKind | undefined
  /** What the lists say about one word, bits of {@link NAME_FLAGS}. */
  flags(word: string): number
}

/** What a language knows about names: titles, roles, first names, places, organisation endings. */
export interface MentionRules {
  readonly rules: readonly Rule[]
  readonly lexicon: () => NameLexicon
  /** Bits of {@link NAME_FLAGS} of words that need context: they are not repeated as names on sight. */
  readonly ambiguous: number
  /** Finds names by context; absent where a language has rules only. */
  readonly model?: () => MentionModelData
}
