import type { Article } from '../model/article.ts'
import type { Day } from '../model/calendar.ts'
import type { LayerName, Layers } from '../model/layers.ts'
import type { Page, SearchResult, StoredArticle, StoredQuotation, StoredStory } from '../model/lists.ts'
import type { AnnotatedArticle, StoryRelations } from '../model/relations.ts'
import type { AccessBook } from './access.ts'
import type { CorrectionBook } from './corrections.ts'
import type { UserBook } from './users.ts'
import type { WatchBook } from './watching/watch-book.ts'

/** The version of each layer: changes when its stage or one it depends on does. */
export type LayerVersions = Readonly<Record<LayerName, string>>

/** What became of an article that was put into the store. */
export interface Put {
  /** Its id in the store: the given one, or that with a part of its hash where another article has it. */
  readonly id: string
  readonly outcome: 'added' | 'revised' | 'updated' | 'unchanged'
}

/** A revision that waits to be annotated, and which of its layers are still good. */
export interface Waiting {
  readonly article: Article
  readonly fresh: Partial<Layers>
}

export interface PageOptions {
  readonly limit?: number
  readonly after?: string
}

export interface StoryFilter extends PageOptions {
  /** Only stories of at least so many outlets. */
  readonly outlets?: number
  readonly disputed?: boolean
  readonly from?: Day
  readonly to?: Day
}

/** How far search counts. */
export const COUNTED = 1000

/** A group of new articles: into a story there is, or as a new one. */
export interface Placement {
  readonly story: string
  readonly thread: string
  readonly articles: readonly string[]
  /** What names the story; taken only where the story is new. */
  readonly label: StoryLabel
  /** Articles the others of the story date, read against that day. */
  readonly dated?: readonly AnnotatedArticle[]
}

/** Words that name a story, and where in which article's reading they begin. */
export interface StoryLabel {
  readonly text: string
  readonly article: string
  readonly start: number
}

/** Keeps articles, what was found in them and between them. What is acknowledged is on disk. */
export interface Store {
  readonly kind: 'sqlite' | 'postgres'
  /** Where it is, without a password. */
  readonly location: string

  /** Whether this very content is there already. */
  holds(article: Article): Promise<Put | undefined>
  /** Stores an article with its layers, or without, to be annotated later. The same content again changes nothing. */
  put(article: Article, layers?: Layers): Promise<Put>
  /**
   * Takes up to `limit` revisions whose layers are missing or stale; no other process gets them for `seconds`, unless
   * this one dies before.
   */
  claim(limit: number, seconds: number): Promise<readonly Waiting[]>
  /** Fills the layers of an article, unless it has a newer revision by now. */
  fill(annotated: AnnotatedArticle): Promise<void>
  waiting(): Promise<number>

  article(id: string): Promise<AnnotatedArticle | undefined>
  articles(ids: readonly string[]): Promise<readonly AnnotatedArticle[]>
  listed(ids: readonly string[]): Promise<readonly StoredArticle[]>
  list(options?: PageOptions): Promise<Page<StoredArticle>>
  revisions(article: string): Promise<readonly { readonly hash: string; readonly storedAt: string }[]>
  /** An article as it was in one of its revisions. */
  revision(article: string, hash: string): Promise<AnnotatedArticle | undefined>
  quotations(options: PageOptions & { readonly speaker?: string }): Promise<Page<StoredQuotation>>

  ungrouped(limit: number): Promise<readonly StoredArticle[]>
  /** Grouped articles of about the same days, newest first. */
  near(from: Day, to: Day, limit: number): Promise<readonly StoredArticle[]>
  /** Puts articles into stories that have none; what another process has placed meanwhile stays where it is. */
  place(placements: readonly Placement[]): Promise<void>
  stories(filter?: StoryFilter): Promise<Page<StoredStory>>
  story(
    id: string,
  ): Promise<(StoredStory & { readonly articleIds: readonly string[]; readonly named: StoryLabel }) | undefined>
  /** The relations of a story, `undefined` where they are stale. */
  relations(id: string): Promise<StoryRelations | undefined>
  /** Keeps the relations, and the words that name the story, unless it has changed while they were worked out. */
  keepRelations(id: string, key: string, relations: StoryRelations, label: StoryLabel): Promise<void>
  /** What the relations of a story would be worked out from now. */
  relationsKey(id: string): Promise<string>
  /** Stories whose relations are stale, newest first. */
  unrelated(limit: number): Promise<readonly string[]>

  /** Shows what the story's disputed items are once people's corrections are applied. */
  keepDisputed(id: string, disputed: number): Promise<void>

  /** What people corrected. */
  readonly corrections: CorrectionBook

  /** Who may use a desk that others reach. */
  readonly access: AccessBook
  readonly users: UserBook

  /** What `synopse watch` remembers. */
  readonly watching: WatchBook

  search(query: string, options: PageOptions & { readonly today: Day }): Promise<SearchResult>

  counts(): Promise<{ readonly articles: number; readonly stories: number; readonly waiting: number }>
  /** Everything in the store as lines of JSON, for a backup that either engine reads. */
  dump(): AsyncGenerator<string>
  /** Reads what {@link Store.dump} wrote into an empty store. */
  load(lines: AsyncIterable<string>): Promise<number>
  close(): Promise<void>
}

export type { CorrectionBook } from './corrections.ts'
export type * from './watching/watch-book.ts'
