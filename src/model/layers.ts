import type { Provenance } from './provenance.ts'
import type { Span } from './span.ts'

/** A sentence; sentences never cross a block and are in reading order. */
export interface Sentence extends Span {
  /** The block the sentence stands in, index into `article.blocks`. */
  readonly block: number
}

/** Universal part of speech (UD v2). */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** What a verb form may be. German "sagen" is infinitive and plural indicative: one form, several readings. */
export interface VerbForm {
  /** Can be finite. */
  readonly finite: boolean
  /** Can be indicative. */
  readonly indicative: boolean
  /** Konjunktiv I ("sei", "habe", "müsse") is a possible reading. */
  readonly subjunctive1: boolean
  /** Konjunktiv II ("wäre", "hätte", "würde") is a possible reading. */
  readonly subjunctive2: boolean
  readonly infinitive: boolean
  /** Infinitive with inner zu ("abzutreten"). */
  readonly zuInfinitive: boolean
  readonly participle: boolean
  readonly past: boolean
  readonly person: readonly (1 | 2 | 3)[]
  readonly number: readonly ('singular' | 'plural')[]
  /** Separable particle this finite form waits for ("kündigt … an"): lemma is then "ankündigen" as one candidate. */
  readonly lemmas: readonly string[]
}

/** A word, number or punctuation mark. */
export interface Token extends Span {
  readonly lemma: string
  readonly pos: Pos
  /** Present on verbs and auxiliaries the lexicon knows. */
  readonly verb?: VerbForm
}

export const ENTITY_KINDS = ['person', 'organization', 'place', 'other'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** A span naming someone or something, without article, title or role. */
export interface Mention extends Span, Provenance {
  readonly kind: EntityKind
  /** How it names: by name, by a compound or adjective ("US-Regierung", "russisch"), by description ("der Kanzler"). */
  readonly form: 'name' | 'derived' | 'description' | 'pronoun'
  /** Title or role as it stands beside the name ("US-Verteidigungsminister"), without the name. */
  readonly role?: Span
}

/** Mentions of one article that name the same. */
export interface Entity extends Provenance {
  /** Unique within the article: `e1`, `e2` … in order of first mention. */
  readonly id: string
  readonly kind: EntityKind
  /** Best form found: full name without inflection. */
  readonly name: string
  /** Wikidata item, from a user's alias file. */
  readonly qid?: string
  /** Distinct surface forms with counts, most frequent first. */
  readonly forms: readonly { readonly text: string; readonly count: number }[]
  /** Indexes into the mentions layer, ascending. */
  readonly mentions: readonly number[]
  /** Titles and roles as they stand in the text, each a span. */
  readonly roles: readonly Span[]
}

export const QUOTATION_TYPES = ['direct', 'indirect', 'free-indirect', 'indirect-free-indirect', 'reported'] as const
export type QuotationType = (typeof QUOTATION_TYPES)[number]
export const MEDIA = ['speech', 'writing', 'thought'] as const
export type Medium = (typeof MEDIA)[number]

/** Reported speech, writing or thought (types after Brunner et al., as in the German quotation corpus of 2024). */
export interface Quotation extends Provenance {
  readonly type: QuotationType
  readonly medium: Medium
  /** What is reported, marks included; several spans where a frame interrupts it. Never empty. */
  readonly content: readonly Span[]
  readonly cue: readonly Span[]
  readonly speaker: readonly Span[]
  readonly addressee: readonly Span[]
  /** The framing clause. */
  readonly frame: readonly Span[]
  /** Where it was said: "Truth Social", "in einer Videoansprache". */
  readonly venue: readonly Span[]
  /** Id of an entity of this article. Absent where it is not certain. */
  readonly speakerEntity?: string
  readonly addresseeEntity?: string
  /** Whom a spokesperson speaks for: "Verkehrsministeriums" in "ein Sprecher des Verkehrsministeriums". */
  readonly represents?: readonly Span[]
  readonly representsEntity?: string
  /** The words by which the article keeps the speaker's name back: "Regierungskreisen", "anonym bleiben wollte". */
  readonly anonymous?: readonly Span[]
  /** Index of the quotation this one is nested in. */
  readonly outer?: number
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET'
export type TimeMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'

/** How an expression points, for those who must find out what it was written against. */
export interface Deixis {
  /** By an adverb ("kommenden") or by the tense of the clause. */
  readonly direction?: 'past' | 'present' | 'future'
  /** Days from the day of writing: "gestern" -1. */
  readonly days?: number
  /** Weekday named beside a date, 1 Monday to 7 Sunday: "Dienstag, 18. März" 2. */
  readonly weekday?: number
}

/** A TIMEX3 expression. `value` is a checked string, never a `Date`. */
export interface TimeExpression extends Span, Provenance {
  readonly type: TimeType
  /** Resolved value (`2025-02-12`, `P3Y`, `PT90M`, `PRESENT_REF`); equals `said` where nothing could be resolved. */
  readonly value: string
  /** What the words alone say, before any anchor: `XXXX-WXX-3` for "am Mittwoch", `XXXX-01-23` for "am 23. Januar". */
  readonly said: string
  readonly mod?: TimeMod
  readonly quant?: string
  readonly freq?: string
  /** Other values the words may have as well: the coming Friday beside the last where no tense tells, both readings of "12/05/2025". */
  readonly alternatives?: readonly string[]
  /** What the value was resolved against. Absent where the words are absolute. */
  readonly anchor?: 'publication' | 'inferred-date' | 'narrative'
  readonly deixis?: Deixis
}

export const FIGURE_KINDS = ['money', 'percent', 'count', 'measure', 'duration', 'ratio', 'ordinal'] as const
export type FigureKind = (typeof FIGURE_KINDS)[number]
export const FIGURE_MODIFIERS = ['exact', 'about', 'at-least', 'at-most'] as const
export type FigureModifier = (typeof FIGURE_MODIFIERS)[number]

/** A quantity. `low` and `high` are numbers in base units and equal where one value is given. */
export interface Figure extends Span, Provenance {
  readonly kind: FigureKind
  readonly low: number
  readonly high: number
  /** `EUR`, `%`, `pp`, `min` for durations (minutes), `km`, `person` … ; `''` for a bare count. */
  readonly unit: string
  readonly modifier: FigureModifier
  /** What is counted or measured: the noun phrase ("Tote", "des ukrainischen Staatsgebiets"). */
  readonly counted?: Span
  /** The quantity it is a value of, where the text names one: "Umsatz" of "der Umsatz des Konzerns stieg auf …". */
  readonly measured?: Span
  /** Whose it is or for whom: "Konzerns", "Haushalte" of "300 Euro für Haushalte". */
  readonly whose?: Span
  /** When it holds: index into the time expressions layer. */
  readonly when?: number
}

export const EVENT_STATUSES = ['happened', 'planned', 'proposed', 'denied', 'ongoing'] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]

export interface Participant {
  readonly role: 'agent' | 'counterpart' | 'affected' | 'other'
  readonly span: Span
  /** Entity of this article. */
  readonly entity?: string
}

/** Who did what with whom, when, where. The span is the trigger ("telefonierte", "Treffen"). */
export interface NewsEvent extends Span, Provenance {
  /** A key of the language pack's event vocabulary: `call`, `meeting`, `attack` … */
  readonly type: string
  readonly participants: readonly Participant[]
  /** Index into the time expressions layer. */
  readonly when?: number
  /**
   * How far it lies from another day, where it has none of its own: "vier Wochen nach dem Treffen einigten sie sich am
   * Donnerstag" tells that it was before it. Indexes into the time expressions layer: the duration, and the day it is
   * counted from, where the sentence names one.
   */
  readonly offset?: { readonly by: number; readonly direction: 'before' | 'after'; readonly from?: number }
  /** The day its article's lead, or the event told right before it, is of, where it goes on with that news and names no day: index into the time expressions layer. */
  readonly leadDay?: number
  readonly where?: { readonly span: Span; readonly entity?: string }
  readonly status: EventStatus
  /** Index into the sentences layer. */
  readonly sentence: number
}

/** One thing reported. */
export interface Statement extends Provenance {
  readonly spans: readonly Span[]
  /** `attributed` comes from a quotation, `asserted` is the outlet's own. */
  readonly source: 'attributed' | 'asserted'
  /** Index into the quotations layer, where attributed. */
  readonly quotation?: number
  /** Index into the sentences layer. */
  readonly sentence: number
  readonly polarity: 'positive' | 'negative'
  readonly modality: 'fact' | 'possible' | 'necessary' | 'planned' | 'hearsay' | 'question' | 'conditional'
}

/** Everything the annotation stages fill, one stage a layer (law 2). */
export interface Layers {
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly timeExpressions: readonly TimeExpression[]
  readonly figures: readonly Figure[]
  readonly quotations: readonly Quotation[]
  readonly events: readonly NewsEvent[]
  readonly statements: readonly Statement[]
}

export type LayerName = keyof Layers

/** An article in which nothing is annotated yet. */
export const NO_LAYERS: Layers = {
  sentences: [],
  tokens: [],
  mentions: [],
  entities: [],
  timeExpressions: [],
  figures: [],
  quotations: [],
  events: [],
  statements: [],
}

/** In the order the stages run. */
export const LAYER_NAMES = [
  'sentences',
  'tokens',
  'mentions',
  'entities',
  'timeExpressions',
  'figures',
  'quotations',
  'events',
  'statements',
] as const satisfies readonly LayerName[]
