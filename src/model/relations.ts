import type { Article, Passage } from './article.ts'
import type { AppliedCorrection } from './corrections.ts'
import type { EntityKind, EventStatus, FigureKind, FigureModifier, Layers } from './layers.ts'
import type { Provenance } from './provenance.ts'

/** An article with everything the annotation stages found in it: what the relate room works on. */
export interface AnnotatedArticle {
  readonly article: Article
  readonly layers: Layers
}

/** Points at one item of one layer of one article. */
export interface Ref {
  readonly article: string
  readonly index: number
}

/** Articles that reprint the same text. */
export interface Copies extends Provenance {
  readonly id: string
  /** Article ids, origin first. */
  readonly articles: readonly string[]
  readonly origin: string
  /** Why the origin is the origin. */
  readonly originReason: 'agency-line' | 'earliest' | 'longest'
  readonly agency?: string
  /** For each copy: the part (0 to 1) of its sentences found in the origin, shared passages, what it added and left out. */
  readonly members: readonly {
    readonly article: string
    readonly share: number
    readonly shared: readonly { readonly origin: Passage; readonly copy: Passage }[]
    readonly added: readonly Passage[]
    readonly omitted: readonly Passage[]
  }[]
}

/** Articles about one event. */
export interface Story extends Provenance {
  readonly id: string
  /** Article ids in publication order as far as known. */
  readonly articles: readonly string[]
  readonly thread: string
  /** A passage (headline or sentence) that names the story. */
  readonly label: Passage
  /** First and last day of the story's news, ISO days, as far as known. */
  readonly from?: string
  readonly to?: string
  /** Why these articles belong together, in plain words: shared names, terms, dates. */
  readonly reason: string
}

/** Stories that continue one another. */
export interface Thread extends Provenance {
  readonly id: string
  readonly stories: readonly string[]
  readonly reason: string
}

/** What mentions of several articles name. */
export interface StoryEntity extends Provenance {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** Wikidata item, from a user's alias file. */
  readonly qid?: string
  /** Spellings, the most used first; `counts` are the uses in each of `articles`, `count` is their sum. */
  readonly forms: readonly {
    readonly text: string
    readonly count: number
    readonly articles: readonly string[]
    readonly counts: readonly number[]
  }[]
  /** Titles and roles as given, grouped by their lower-cased text. */
  readonly roles: readonly { readonly text: string; readonly evidence: readonly Passage[] }[]
  /** Article id and the entity id inside it. */
  readonly members: readonly { readonly article: string; readonly entity: string }[]
  readonly mentions: readonly Passage[]
  /** Why forms were folded: "same surname, edit 1". */
  readonly folded: readonly string[]
}

/** How the members of an alignment differ. */
export interface Difference {
  readonly aspect:
    | 'wording'
    | 'number'
    | 'time'
    | 'place'
    | 'polarity'
    | 'modality'
    | 'speaker'
    | 'addressee'
    | 'scope'
    | 'omission'
    | 'form'
  readonly note: string
  readonly evidence: readonly Passage[]
}

/** The same statement in several articles. Refs point into the statements layer. */
export interface StatementAlignment extends Provenance {
  readonly id: string
  readonly members: readonly (Ref & { readonly passages: readonly Passage[]; readonly speaker?: string })[]
  /** Story entity that says it, where all members that name one agree. */
  readonly speaker?: string
  readonly differences: readonly Difference[]
}

/** One attribute of an event that several articles give. */
export interface EventAttribute {
  readonly aspect: 'date' | 'place' | 'duration' | 'order'
  readonly agree: boolean
  /** A TIMEX3 day, the id of a story entity, minutes, or the how manieth it is; with the words that say so. */
  readonly values: readonly { readonly value: string; readonly evidence: readonly Passage[] }[]
}

/** The same event in several articles, or an event of one. */
export interface TimelineEvent extends Provenance {
  readonly id: string
  readonly type: string
  /** TIMEX3 date value, as exact as known; absent: undated. */
  readonly date?: string
  readonly dateEvidence: readonly Passage[]
  readonly status: EventStatus
  /** Story entity ids with the part they play. */
  readonly participants: readonly { readonly entity: string; readonly role: string }[]
  readonly place?: string
  /** What several articles give, alike or not. */
  readonly attributes?: readonly EventAttribute[]
  /** Types of other events of that day that the same sentences tell. */
  readonly also?: readonly string[]
  /** `news` of the story, or `background` that articles recall. */
  readonly layer: 'news' | 'background'
  /** The passage that tells it best: one whole sentence. */
  readonly label: Passage
  readonly members: readonly (Ref & { readonly passage: Passage })[]
}

/** Figures of several articles about the same thing. */
export interface FigureGroup extends Provenance {
  readonly id: string
  readonly kind: FigureKind
  readonly unit: string
  /** Passage that says what is measured. */
  readonly label: Passage
  readonly members: readonly (Ref & {
    readonly passage: Passage
    readonly sentence: Passage
    readonly low: number
    readonly high: number
    readonly modifier: FigureModifier
  })[]
  /** Whether all values agree after rounding and hedges. */
  readonly agree: boolean
}

export const DISCREPANCY_TYPES = [
  'figure',
  'time',
  'place',
  'attribution',
  'order',
  'modality',
  'polarity',
  'scope',
  'entity',
  'meaning',
] as const
export type DiscrepancyType = (typeof DISCREPANCY_TYPES)[number]
export const DISCREPANCY_KINDS = ['conflict', 'update', 'rounding', 'slip'] as const
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number]

/** Sides with evidence. It says "differs", not "wrong". */
export interface Discrepancy extends Provenance {
  readonly id: string
  readonly type: DiscrepancyType
  readonly kind: DiscrepancyKind
  readonly severity: 'high' | 'medium' | 'low'
  /** What it is about, one passage. */
  readonly about: Passage
  readonly sides: readonly { readonly value: string; readonly evidence: readonly Passage[] }[]
  /** Why it was flagged: kind of reason and its parts, rendered by the dossier in the user's language. */
  readonly reason: string
}

export const STANCES = ['supports', 'demands', 'offers', 'rejects', 'conditional', 'unclear'] as const
export type Stance = (typeof STANCES)[number]

/** Actor x issue. */
export interface Position extends Provenance {
  readonly id: string
  /** Story entity id; for a body or group without a name, its words ("Umweltverbände"). */
  readonly actor: string
  /** Issue name: its usual noun phrase, a passage. */
  readonly issue: { readonly key: string; readonly label: Passage }
  readonly stance: Stance
  readonly date?: string
  readonly evidence: readonly Passage[]
}

/** Which outlet reports which item. */
export interface Coverage {
  /** Article ids in column order. */
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly kind: 'statement' | 'event' | 'figure'
    readonly item: string
    readonly label: Passage
    /** Article ids that have it, each with its passage. */
    readonly cells: readonly Passage[]
    /** Independent reports after folding copies. */
    readonly independent: number
  }[]
}

/** One line of the account: a passage and everything that backs it. */
export interface AccountLine {
  readonly passage: Passage
  readonly evidence: readonly Passage[]
  /** Independent reports behind it. */
  readonly independent: number
  /** The item it was drawn from. */
  readonly source: { readonly kind: 'statement' | 'event' | 'figure' | 'discrepancy'; readonly id: string }
}

/** What all report, what differs, what only one has, what is unclear. */
export interface Account {
  readonly shared: readonly AccountLine[]
  readonly disputed: readonly AccountLine[]
  readonly single: readonly AccountLine[]
}

/** Everything found about one story. */
export interface StoryRelations {
  readonly story: Story
  readonly copies: readonly Copies[]
  /** Reports left after folding copies. */
  readonly independentReports: number
  readonly entities: readonly StoryEntity[]
  readonly statements: readonly StatementAlignment[]
  readonly timeline: readonly TimelineEvent[]
  readonly figures: readonly FigureGroup[]
  readonly discrepancies: readonly Discrepancy[]
  readonly positions: readonly Position[]
  readonly coverage: Coverage
  readonly account: Account
  /** What people corrected, in order; absent where nobody did. */
  readonly corrections?: readonly AppliedCorrection[]
}

/** The sourced account of stories and threads. */
export interface Dossier {
  readonly articles: readonly AnnotatedArticle[]
  readonly threads: readonly Thread[]
  readonly stories: readonly StoryRelations[]
}
