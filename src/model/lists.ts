import type { Day } from './calendar.ts'

/** What lists and search hand out, from the store as from the HTTP API. */

/** An article in lists. */
export interface StoredArticle {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly outlet?: string
  readonly date?: string
  readonly url?: string
  readonly story?: string
  readonly copyOf?: string
  /** Hash of the current revision. */
  readonly hash: string
  readonly addedAt: string
  readonly changedAt: string
}

/** A story in lists. */
export interface StoredStory {
  readonly id: string
  readonly thread: string
  readonly label: string
  readonly from?: Day
  readonly to?: Day
  readonly changedAt: string
  readonly articles: number
  readonly outlets: number
  /** Absent until its articles are compared. */
  readonly independentReports?: number
  readonly disputed?: number
}

/** A page of a list: give `next` back as `after` for the one behind it. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next?: string
}

/** Who said what when. */
export interface StoredQuotation {
  readonly article: string
  /** Index into the quotations layer. */
  readonly position: number
  readonly type: string
  readonly medium: string
  readonly speaker?: string
  readonly addressee?: string
  readonly text: string
  readonly date?: string
  readonly outlet?: string
}

/** What answers a query. */
export interface Hit {
  readonly kind: 'article' | 'quotation'
  readonly article: StoredArticle
  /** Index into the quotations layer, for a quotation. */
  readonly position: number
  /** Passages that answer the query, each a span of the article's reading with the spans of the words that hit. */
  readonly passages: readonly HitPassage[]
}

export interface HitPassage {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Within `text`. */
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

export interface SearchResult extends Page<Hit> {
  /** Exact up to 1000. */
  readonly total: number
  /** Parts of the query that could not be read. */
  readonly ignored: readonly string[]
}
