import type { Diagnostic } from './diagnostic.ts'
import type { Provenance } from './provenance.ts'
import type { Span } from './span.ts'

/** The part a block plays on the page. Only {@link CONTENT_ROLES} are the article's own words. */
export const BLOCK_ROLES = [
  'headline',
  'duplicate-headline',
  'teaser',
  'body',
  'heading',
  'pull-quote',
  'dateline',
  'byline',
  'agency-line',
  'related-links',
  'link-box-title',
  'read-more',
  'photo-caption',
  'photo-credit',
  'hashtags',
  'social-links',
  'notice',
  'author-initials',
  'metadata',
] as const

export type BlockRole = (typeof BLOCK_ROLES)[number]

/** Roles whose sentences are statements of the article. A pull quote repeats the body and is read for its speaker only. */
export const CONTENT_ROLES: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'headline',
  'teaser',
  'body',
  'heading',
  'pull-quote',
])

/** A stretch of the reading with one role. Blocks are in reading order, do not overlap, and never cross a line end. */
export interface Block extends Span, Provenance {
  readonly role: BlockRole
}

/** Where a piece of metadata comes from: `given` by the caller or page, `text` of this article, `sister` texts. */
export type Basis = 'given' | 'text' | 'sister'

/** A metadata value with its ground. `evidence` is empty only where `basis` is `given`. */
export interface Sourced<T> {
  readonly value: T
  readonly basis: Basis
  readonly evidence: readonly Passage[]
  /** One plain sentence on how evidence leads to value; `''` where given. */
  readonly reason: string
}

/** An entry of a live ticker as its page states it. */
export interface TickerEntry {
  /** ISO 8601. */
  readonly date?: string
  readonly title?: string
  readonly text: string
}

/** What an article's page states beside title, text, authors and date. Every field only where the page has it. */
export interface PageStatements {
  /** When the text was last changed, ISO 8601. */
  readonly modified?: string
  readonly section?: string
  /** The short line above the title that names its matter. */
  readonly kicker?: string
  /** The second headline. */
  readonly subtitle?: string
  /** The description that pages show in previews. */
  readonly teaser?: string
  /** Whether part of the text is only for subscribers. */
  readonly paywalled?: boolean
  /** Notes of the outlet on what it corrected. */
  readonly corrections: readonly string[]
  /** The sentence in which the outlet says that it took the article back. */
  readonly withdrawn?: string
  readonly entries: readonly TickerEntry[]
  /** Where each field was found on the page, by its name ("json-ld headline", "element h1"). */
  readonly from: Readonly<Record<string, string>>
}

/** A span of a named article. */
export interface Passage extends Span {
  readonly article: string
}

/**
 * One publication of one outlet, cleaned but unchanged.
 *
 * `reading` is what all offsets inside the program count: the separately given title, a blank line and the text, or the
 * text alone. {@link locate} turns a span of it into offsets of the text or the title, as they leave the program.
 */
export interface Article {
  readonly id: string
  /** Exactly as given. */
  readonly text: string
  readonly title?: string
  readonly reading: string
  /** Where `text` begins in `reading`: 0 without a title. */
  readonly textStart: number
  /** SHA-256 of `reading`, hex: the revision that annotations are pinned to. */
  readonly hash: string
  /** BCP 47 primary language, `und` where unknown. */
  readonly language: string
  /** Publication day `YYYY-MM-DD`, month `YYYY-MM`, or moment with offset. Absent: unknown. */
  readonly date?: Sourced<string>
  readonly outlet?: Sourced<string>
  readonly agency?: Sourced<string>
  readonly authors: readonly string[]
  readonly url?: string
  /** When this text was fetched or came into the store, ISO 8601; absent for files read where they lie. */
  readonly retrieved?: string
  /** Only of HTML pages. */
  readonly page?: PageStatements
  /** Where the input states a field that it gives, by its name ("mail subject", "feed entry", "--date"). */
  readonly statedIn?: Readonly<Record<string, string>>
  readonly blocks: readonly Block[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A span as it leaves the program: offsets into the text, or into the title where `field` says so. */
export interface Located extends Span {
  readonly field?: 'title'
}

/** Separates a given title from the text in {@link Article.reading}. */
export const TITLE_SEPARATOR = '\n\n'

/** Turns a span of `article.reading` into offsets of the text as given, or of the title. */
export function locate(article: Pick<Article, 'textStart'>, span: Span): Located {
  if (span.start >= article.textStart)
    return { start: span.start - article.textStart, end: span.end - article.textStart }
  return { start: span.start, end: span.end, field: 'title' }
}

/** Whether the block holds the article's own words. */
export function isContent(block: Block): boolean {
  return CONTENT_ROLES.has(block.role)
}
