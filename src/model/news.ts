/** What a watched coverage has to tell. */
export const NEWS_KINDS = ['story', 'source', 'figure', 'contradiction', 'correction', 'retraction'] as const

/**
 * `story`: a story nobody reported before. `source`: an independent report of a story told before. `figure`: a number
 * that an article changed, or that a later report gives anew. `contradiction`: two reports that cannot both hold.
 * `correction`: an outlet says what it corrected. `retraction`: an article that is gone, or that its outlet withdrew.
 */
export type NewsKind = (typeof NEWS_KINDS)[number]

/** The article a piece of news is about, as lists show it. */
export interface NewsArticle {
  readonly id: string
  readonly title: string
  readonly outlet?: string
  readonly url?: string
  readonly date?: string
}

/** A passage, word for word, and whose it is. */
export interface NewsPassage {
  readonly text: string
  readonly article: NewsArticle
  /** Hash of the revision it stands in, where that is no longer the current one. */
  readonly revision?: string
}

/** One piece of news. Its id is the same however often it is worked out. */
export interface NewsItem {
  readonly id: string
  readonly kind: NewsKind
  /** When it was found, ISO 8601. */
  readonly at: string
  readonly language: string
  readonly story?: { readonly id: string; readonly label: string; readonly articles: number; readonly outlets: number }
  readonly article: NewsArticle
  /** What it rests on: of a changed number the older passage first. */
  readonly passages: readonly NewsPassage[]
  /** Of a retraction: the address is gone, or the outlet says it withdrew the article. */
  readonly reason?: 'gone' | 'withdrawn'
}
