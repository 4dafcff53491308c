import type { CorrectionKind } from '../model/corrections.ts'
import type { EntityKind, EventStatus, FigureKind, FigureModifier, Medium, QuotationType } from '../model/layers.ts'
import type { DiscrepancyKind, DiscrepancyType, Stance } from '../model/relations.ts'
import type { Cite, Source, Sources } from './sources.ts'
import type { Wording } from './wording/index.ts'

/** What a dossier shows, section by section, before any format: every renderer reads this and nothing else. */
export interface DossierView {
  readonly wording: Wording
  readonly sources: Sources
  /** Counts in words: articles, outlets, independent reports, stories. */
  readonly counts: readonly string[]
  /** Sum over the stories. */
  readonly independentReports: number
  readonly threads: readonly ThreadView[]
  readonly stories: readonly StoryView[]
}

export interface ThreadView {
  readonly id: string
  /** 0-based positions in {@link DossierView.stories}. */
  readonly stories: readonly number[]
}

export interface StoryView {
  readonly id: string
  readonly title: string
  readonly label?: Cite
  /** "12. Februar 2025", "11.–12. …"; `''` where unknown. */
  readonly days: string
  readonly articles: readonly Source[]
  readonly independentReports: number
  readonly account: AccountView
  readonly people: readonly PersonView[]
  readonly speech: readonly SpeakerView[]
  readonly timeline: readonly EventView[]
  readonly figures: readonly FigureGroupView[]
  readonly discrepancies: readonly DiscrepancyView[]
  readonly positions: PositionsView
  readonly coverage: CoverageView
  readonly copies: readonly CopiesView[]
  readonly corrections: readonly CorrectionView[]
}

/** What a person corrected. */
export interface CorrectionView {
  readonly id: string
  readonly kind: Exclude<CorrectionKind, 'undo'>
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
  readonly items: readonly string[]
  readonly cites: readonly Cite[]
}

/** An item that a person may have made, changed or confirmed. */
export interface Correctable {
  readonly id: string
  /** By whom, in words. */
  readonly corrected?: string
}

export interface LineView {
  readonly text: string
  /** Offset in `text` of the words that tell it: a shortened form must show them. */
  readonly focus: number
  readonly cites: readonly Cite[]
  readonly independent: number
  readonly source: { readonly kind: 'statement' | 'event' | 'figure' | 'discrepancy'; readonly id: string }
  /** For a discrepancy: its sides, since one passage alone would not show what differs. */
  readonly sides?: readonly SideView[]
  /** For a discrepancy: what it is about. */
  readonly about?: string
}

export interface AccountView {
  readonly shared: readonly LineView[]
  /** Whether every shared line stands in all independent reports. */
  readonly sharedByAll: boolean
  readonly disputed: readonly LineView[]
  /** Whether the story has one source alone, so that "only one has it" would say nothing. */
  readonly isAlone: boolean
  readonly single: readonly LineView[]
}

/** A title or role as given, and the days of the first and the last source that gives it, where those are known. */
export interface RoleView {
  readonly text: string
  readonly cites: readonly Cite[]
  readonly from?: string
  readonly to?: string
}

/** The spellings one outlet uses. */
export interface UsageView {
  /** Absent: unknown, and then one source alone. */
  readonly outlet?: string
  readonly sources: readonly number[]
  /** The most used first. */
  readonly forms: readonly { readonly text: string; readonly count: number }[]
}

export interface PersonView extends Correctable {
  readonly kind: EntityKind
  readonly name: string
  /** Wikidata item, from a user's alias file. */
  readonly qid?: string
  /** Other forms than the name, most frequent first. */
  readonly spellings: readonly { readonly text: string; readonly count: number; readonly sources: readonly number[] }[]
  readonly roles: readonly RoleView[]
  /** Which spellings, the name among them, each outlet uses how often; a source of unknown outlet by itself. */
  readonly usage: readonly UsageView[]
  /** All mentions. */
  readonly cites: readonly Cite[]
  /** Numbers of the sources that mention it. */
  readonly sources: readonly number[]
  readonly folded: readonly string[]
}

/** One wording of a statement in one source. */
export interface WordingView {
  readonly number: number
  /** The words, parts joined by " […] ". */
  readonly text: string
  readonly cites: readonly Cite[]
  readonly type?: QuotationType
  readonly medium?: Medium
  readonly addressee: readonly Cite[]
  readonly venue: readonly Cite[]
  /** Whom a spokesperson speaks for. */
  readonly represents: readonly Cite[]
  /** The words that keep the speaker's name back. */
  readonly anonymous: readonly Cite[]
  /** Name of the speaker where this source names another one than the group. */
  readonly otherSpeaker?: string
  /** This source tells it without naming a speaker, though the group has one. */
  readonly isUnattributed?: true
}

export interface SaidView extends Correctable {
  readonly wordings: readonly WordingView[]
  readonly sources: readonly number[]
  /** How the wordings differ, in words: "Wortlaut (sofort / unverzüglich)". */
  readonly differences: readonly string[]
}

export interface SpeakerView {
  /** Story entity id, absent where no speaker is certain. */
  readonly id?: string
  readonly name: string
  readonly role?: string
  readonly said: readonly SaidView[]
}

export interface EventView extends Correctable {
  readonly type: string
  /** TIMEX3 value; absent: undated. */
  readonly value?: string
  readonly date: string
  readonly dateCites: readonly Cite[]
  readonly status: EventStatus
  readonly participants: readonly string[]
  readonly place?: string
  /** Aspects of it that several sources give alike; the day by itself goes without saying. */
  readonly alike: readonly string[]
  /** Aspects that sources give differently, each with their words. */
  readonly unlike: readonly {
    readonly label: string
    readonly values: readonly { readonly text: string; readonly cites: readonly Cite[] }[]
  }[]
  readonly layer: 'news' | 'background'
  readonly text: string
  /** Offset in `text` of the words that tell it: a shortened form must show them. */
  readonly focus: number
  readonly cites: readonly Cite[]
  readonly sources: readonly number[]
}

export interface FigureGroupView extends Correctable {
  readonly kind: FigureKind
  readonly unit: string
  readonly label: string
  readonly labelCite?: Cite
  readonly agree: boolean
  readonly values: readonly {
    readonly low: number
    readonly high: number
    readonly modifier: FigureModifier
    /** The quantity in the dossier's language; `''` where the source's words say it already. */
    readonly words: string
    /** Only the size is named ("Hunderte"): the limits are no claim of the source. */
    readonly isVague: boolean
    readonly cite: Cite
    readonly sentence?: Cite
    /** Whose it is or for whom, in the source's words. */
    readonly whose?: string
    /** When it holds: a TIMEX3 value, and the source's words for it. */
    readonly when?: { readonly value: string; readonly text: string }
  }[]
}

export interface SideView {
  readonly value: string
  /** The side's words: its passage, or what the discrepancy is about where that holds the passage; behind the speaker's name where that is what differs. */
  readonly text: string
  readonly cites: readonly Cite[]
}

export interface DiscrepancyView extends Correctable {
  readonly type: DiscrepancyType
  readonly kind: DiscrepancyKind
  readonly severity: 'high' | 'medium' | 'low'
  readonly about: string
  readonly aboutCite?: Cite
  /** Whether one of the sides says the same words already. */
  readonly aboutIsSide: boolean
  readonly reason: string
  readonly sides: readonly SideView[]
}

export interface PositionView {
  readonly id: string
  readonly stance: Stance
  /** TIMEX3 value, and in words. */
  readonly day?: string
  readonly date?: string
  readonly cites: readonly Cite[]
}

export interface PositionsView {
  readonly actors: readonly { readonly id: string; readonly name: string }[]
  readonly issues: readonly {
    readonly key: string
    readonly label: string
    readonly labelCite?: Cite
    /** By actor id. */
    readonly cells: ReadonlyMap<string, readonly PositionView[]>
  }[]
}

export interface CoverageView {
  readonly columns: readonly Source[]
  readonly rows: readonly {
    readonly kind: 'statement' | 'event' | 'figure'
    readonly item: string
    readonly label: string
    readonly independent: number
    /** By source number. */
    readonly cells: ReadonlyMap<number, readonly Cite[]>
  }[]
}

export interface CopiesView {
  readonly id: string
  readonly origin: Source
  readonly agency?: string
  readonly reason: 'agency-line' | 'earliest' | 'longest'
  readonly members: readonly {
    readonly source: Source
    /** 0 to 100. */
    readonly percent: number
    readonly added: readonly Cite[]
    readonly omitted: readonly Cite[]
    /** Sentences it took over with other words, and its headline where that is another. */
    readonly edited: readonly { readonly before: Cite; readonly after: Cite }[]
  }[]
}
