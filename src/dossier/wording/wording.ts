import type { BlockRole } from '../../model/article.ts'
import type { EntityKind, EventStatus, FigureKind, FigureModifier, Medium, QuotationType } from '../../model/layers.ts'
import type { Copies, Difference, DiscrepancyKind, DiscrepancyType, Stance } from '../../model/relations.ts'

/** The languages the dossier itself can speak. */
export type WordingLanguage = 'de' | 'en'

/** Everything the dossier says in its own words, in one language. Passages of sources are never translated. */
export interface Wording {
  readonly language: WordingLanguage
  /** How numbers are grouped and split: `1.234,5` in German. */
  readonly decimal: string
  readonly group: string
  /** What of an event sources may give alike or not. */
  readonly eventAspect: Readonly<Record<'date' | 'place' | 'duration' | 'order', string>>
  readonly alike: string
  readonly unlike: string
  /** January to December. */
  readonly months: readonly string[]
  readonly monthsShort: readonly string[]
  /** Day, month name, year to a date in running text. */
  date(parts: { readonly year: string; readonly month?: string; readonly day?: number }): string
  week(week: number, year: string): string
  quarter(quarter: number, year: string): string
  half(half: number, year: string): string
  readonly seasons: Readonly<Record<'SP' | 'SU' | 'FA' | 'WI', string>>

  readonly title: string
  readonly heading: Readonly<
    Record<
      | 'account'
      | 'sharedByAll'
      | 'shared'
      | 'disputed'
      | 'single'
      | 'told'
      | 'people'
      | 'speech'
      | 'timeline'
      | 'background'
      | 'undated'
      | 'figures'
      | 'discrepancies'
      | 'positions'
      | 'coverage'
      | 'copies'
      | 'sources'
      | 'stories'
      | 'contents',
      string
    >
  >
  readonly kind: Readonly<Record<EntityKind, string>>
  readonly quotationType: Readonly<Record<QuotationType, string>>
  readonly medium: Readonly<Record<Medium, string>>
  readonly status: Readonly<Record<EventStatus, string>>
  readonly stance: Readonly<Record<Stance, string>>
  readonly discrepancyType: Readonly<Record<DiscrepancyType, string>>
  readonly discrepancyKind: Readonly<Record<DiscrepancyKind, string>>
  readonly severity: Readonly<Record<'high' | 'medium' | 'low', string>>
  readonly difference: Readonly<Record<Difference['aspect'], string>>
  readonly originReason: Readonly<Record<Copies['originReason'], string>>
  readonly figureKind: Readonly<Record<FigureKind, string>>
  readonly modifier: Readonly<Record<FigureModifier, string>>
  readonly role: Readonly<Partial<Record<BlockRole, string>>>
  readonly basis: Readonly<Record<'given' | 'text' | 'sister', string>>
  readonly coverageKind: Readonly<Record<'statement' | 'event' | 'figure', string>>
  /** Names of the language packs' event types; a type without a name is shown as it is. */
  readonly eventType: Readonly<Record<string, string>>
  /** Unit codes to what stands behind the number one, and behind any other. */
  readonly unit: Readonly<Record<string, readonly [one: string, many: string]>>

  /** A percentage with its sign. */
  percent(amount: string): string
  /** An amount of money with its currency's sign. */
  money(amount: string, sign: string): string
  /** How many statements of one speaker there are. */
  statements(count: number): string

  articles(count: number): string
  /** How many outlets, and for how many of all articles the outlet is known. */
  outlets(known: { readonly outlets: number; readonly articles: number }, articles: number): string
  stories(count: number): string
  independent(count: number): string
  /** Explains an evidence marker. */
  markers(example: string): string
  /** What an independent report is, one sentence. */
  readonly independentMeans: string
  readonly differsMeans: string
  readonly threadOf: (count: number) => string
  readonly source: string
  readonly line: string
  readonly titleLine: string
  readonly unknown: string
  readonly outlet: string
  readonly agency: string
  readonly published: string
  readonly authors: string
  readonly language_: string
  readonly fingerprint: string
  /** Before the moment a source was fetched. */
  readonly retrieved: string
  readonly evidence: string
  readonly noSpeaker: string
  /** Over what people say who are told of without a name. */
  readonly namelessSpeaker: string
  readonly to: (addressee: string) => string
  readonly via: (venue: string) => string
  readonly onBehalfOf: (body: string) => string
  readonly unnamed: (words: string) => string
  readonly alsoSpelled: string
  readonly differsIn: string
  readonly copyOf: (copy: string, origin: string, percent: number) => string
  readonly added: (count: number) => string
  readonly omitted: (count: number) => string
  readonly edited: (count: number) => string
  readonly agree: string
  readonly disagree: string
  readonly onlyIn: (source: string) => string
  readonly nothing: string
  readonly more: (count: number) => string
  /** Ends a shortened terminal form: how to get all of it. */
  readonly moreWhere: string
  /** Whom a source names instead of the speaker a statement is shown under. */
  readonly saidBy: (speaker: string) => string
  /** A source that tells a statement without naming a speaker. */
  readonly saidByNone: string
  readonly empty: string
  /** Controls of the HTML page. */
  readonly page: Readonly<{
    fullText: string
    skip: string
    compare: string
    onlySources: string
    withReport: string
    citedBy: string
    close: string
    back: string
    notCited: string
    markersMean: string
    roles: string
    /** Heading of who spells a name how. */
    usage: string
    show: string
    sideBySide: string
    issue: string
    item: string
    timelinePicture: string
    figurePicture: string
    reportedBy: (count: number, of: number) => string
    madeBy: string
  }>
}
