import type { BlockRole, Passage } from './article.ts'
import type { Correction, CorrectionKind } from './corrections.ts'
import type { EntityKind, EventStatus, FigureKind, FigureModifier, Medium, QuotationType } from './layers.ts'
import type { DiscrepancyKind, DiscrepancyType, Stance } from './relations.ts'
import type { Span } from './span.ts'

/** What the HTTP API hands to the web desk and to others: plain JSON, offsets into an article's `reading`. */

/** A passage with its words and the number of its source. */
export interface DeskCite {
  readonly passage: Passage
  readonly number: number
  /** 1-based line of the text as given; 0 for a title given apart. */
  readonly line: number
  readonly text: string
}

/** A source of a story. */
export interface DeskSource {
  readonly number: number
  readonly id: string
  readonly title: string
  readonly outlet?: string
  readonly date?: string
  /** `text` or `sister` where the date was inferred. */
  readonly dateBasis?: 'given' | 'text' | 'sister'
  readonly agency?: string
  readonly url?: string
  readonly language: string
}

export interface DeskSide {
  readonly value: string
  readonly text: string
  readonly cites: readonly DeskCite[]
}

export interface DeskLine {
  readonly text: string
  /** Offset in `text` of the words that tell it: a shortened form must show them. */
  readonly focus: number
  readonly cites: readonly DeskCite[]
  readonly independent: number
  /** The item it is told of. */
  readonly source: { readonly kind: 'statement' | 'event' | 'figure' | 'discrepancy'; readonly id: string }
  readonly sides?: readonly DeskSide[]
  readonly about?: string
}

export interface DeskWording {
  readonly number: number
  readonly text: string
  readonly cites: readonly DeskCite[]
  readonly type?: QuotationType
  readonly medium?: Medium
  readonly addressee: readonly DeskCite[]
  readonly venue: readonly DeskCite[]
  readonly represents: readonly DeskCite[]
  readonly anonymous: readonly DeskCite[]
  readonly otherSpeaker?: string
  readonly isUnattributed?: true
}

export interface DeskSpeaker {
  readonly id?: string
  readonly name: string
  readonly role?: string
  readonly said: readonly {
    readonly corrected?: string
    readonly id: string
    readonly wordings: readonly DeskWording[]
    readonly sources: readonly number[]
    readonly differences: readonly string[]
  }[]
}

export interface DeskPerson {
  /** By whom it was changed or confirmed, in words. */
  readonly corrected?: string
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly spellings: readonly { readonly text: string; readonly count: number; readonly sources: readonly number[] }[]
  /** Wikidata item, from a user's alias file. */
  readonly qid?: string
  /** With the days of the first and the last source that gives it, where those are known. */
  readonly roles: readonly {
    readonly text: string
    readonly cites: readonly DeskCite[]
    readonly from?: string
    readonly to?: string
  }[]
  /** Which forms each outlet uses how often, the most used first; without an outlet a source of unknown outlet. */
  readonly usage: readonly {
    readonly outlet?: string
    readonly sources: readonly number[]
    readonly forms: readonly { readonly text: string; readonly count: number }[]
  }[]
  readonly cites: readonly DeskCite[]
  readonly sources: readonly number[]
  /** Why its forms are taken for one, in words. */
  readonly folded: readonly string[]
}

export interface DeskEvent {
  readonly corrected?: string
  readonly id: string
  readonly type: string
  readonly value?: string
  readonly date: string
  readonly dateCites: readonly DeskCite[]
  readonly status: EventStatus
  readonly participants: readonly string[]
  readonly place?: string
  /** Aspects of it that several sources give alike. */
  readonly alike: readonly string[]
  /** Aspects that sources give differently, each with their words. */
  readonly unlike: readonly {
    readonly label: string
    readonly values: readonly { readonly text: string; readonly cites: readonly DeskCite[] }[]
  }[]
  readonly layer: 'news' | 'background'
  readonly text: string
  /** Offset in `text` of the words that tell it: a shortened form must show them. */
  readonly focus: number
  readonly cites: readonly DeskCite[]
  readonly sources: readonly number[]
}

export interface DeskFigures {
  readonly corrected?: string
  readonly id: string
  readonly kind: FigureKind
  readonly unit: string
  readonly label: string
  readonly labelCite?: DeskCite
  readonly agree: boolean
  readonly values: readonly {
    readonly low: number
    readonly high: number
    readonly modifier: FigureModifier
    readonly words: string
    readonly isVague: boolean
    readonly cite: DeskCite
    readonly sentence?: DeskCite
  }[]
}

export interface DeskDiscrepancy {
  readonly corrected?: string
  readonly id: string
  readonly type: DiscrepancyType
  readonly kind: DiscrepancyKind
  readonly severity: 'high' | 'medium' | 'low'
  readonly about: string
  readonly aboutCite?: DeskCite
  /** Whether one of the sides says the same words already. */
  readonly aboutIsSide: boolean
  readonly reason: string
  readonly sides: readonly DeskSide[]
}

export interface DeskPositions {
  readonly actors: readonly { readonly id: string; readonly name: string }[]
  readonly issues: readonly {
    readonly key: string
    readonly label: string
    readonly cells: readonly {
      readonly actor: string
      readonly positions: readonly {
        readonly id: string
        readonly stance: Stance
        /** TIMEX3 value, and in words; positions of a cell come in order of their days. */
        readonly day?: string
        readonly date?: string
        readonly cites: readonly DeskCite[]
      }[]
    }[]
  }[]
}

export interface DeskCoverage {
  /** Numbers of the sources. */
  readonly columns: readonly number[]
  readonly rows: readonly {
    readonly kind: 'statement' | 'event' | 'figure'
    readonly item: string
    readonly label: string
    readonly independent: number
    readonly cells: readonly { readonly source: number; readonly cites: readonly DeskCite[] }[]
  }[]
}

export interface DeskCopies {
  readonly id: string
  /** Number of the source that is reprinted. */
  readonly origin: number
  /** Why it is taken for the origin. */
  readonly reason: 'agency-line' | 'earliest' | 'longest'
  readonly agency?: string
  readonly members: readonly {
    readonly source: number
    readonly percent: number
    readonly added: readonly DeskCite[]
    readonly omitted: readonly DeskCite[]
    /** Passages it took over with other words, and what was changed, word by word. */
    readonly edited: readonly {
      readonly before: DeskCite
      readonly after: DeskCite
      readonly parts: readonly { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }[]
    }[]
  }[]
}

/** A correction as a story shows it. */
export interface DeskCorrection {
  readonly id: string
  readonly kind: CorrectionKind
  /** The kind in words. */
  readonly what: string
  /** Names, or the words of a note; `''` where the passages say it. */
  readonly detail: string
  readonly by: string
  /** ISO 8601, and its day in words. */
  readonly at: string
  readonly date: string
  readonly why?: string
  /** What it was said of is not found any more. */
  readonly isLost: boolean
  /** Ids of the items that it made or changed. */
  readonly items: readonly string[]
  readonly cites: readonly DeskCite[]
}

/** An entry of the log of corrections. */
export interface DeskLogEntry extends Omit<DeskCorrection, 'items' | 'cites' | 'isLost'> {
  /** The words it was said of; of an undo, what it took back. */
  readonly quote?: string
  readonly articles: readonly string[]
  /** Titles of those articles that are there, by id. */
  readonly titles: Readonly<Record<string, string>>
  /** Whether it is taken back. */
  readonly isUndone: boolean
}

/** One story as the desk shows it. */
export interface DeskStory {
  readonly id: string
  readonly thread: string
  readonly title: string
  readonly days: string
  readonly counts: readonly string[]
  readonly independentReports: number
  readonly sources: readonly DeskSource[]
  readonly account: {
    readonly shared: readonly DeskLine[]
    readonly sharedByAll: boolean
    readonly disputed: readonly DeskLine[]
    /** Whether the story has one source alone, so that "only one has it" would say nothing. */
    readonly isAlone: boolean
    readonly single: readonly DeskLine[]
  }
  readonly timeline: readonly DeskEvent[]
  readonly speech: readonly DeskSpeaker[]
  readonly figures: readonly DeskFigures[]
  readonly discrepancies: readonly DeskDiscrepancy[]
  readonly positions: DeskPositions
  readonly coverage: DeskCoverage
  readonly copies: readonly DeskCopies[]
  readonly people: readonly DeskPerson[]
  readonly corrections: readonly DeskCorrection[]
}

/** A passage of the open article that something cites. */
export interface DeskMark extends Span {
  readonly kind: 'quotation' | 'mention' | 'time' | 'figure'
  /** Who speaks or is named, what is meant. */
  readonly label: string
}

/** One article as the reader shows it. */
export interface DeskArticle extends Omit<DeskSource, 'number'> {
  readonly reading: string
  /** Where the text as given begins in `reading`. */
  readonly textStart: number
  readonly hash: string
  readonly story?: string
  readonly authors: readonly string[]
  readonly blocks: readonly (Span & { readonly role: BlockRole })[]
  readonly marks: readonly DeskMark[]
  readonly revisions: readonly { readonly hash: string; readonly storedAt: string }[]
  /** Notes people made on its passages. */
  readonly notes: readonly (Span & Pick<Correction, 'id' | 'by' | 'at'> & { readonly text: string })[]
}
