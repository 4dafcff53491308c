import type { NewsItem } from '../../model/news.ts'

/** A watched feed; moments are ISO 8601. */
export interface WatchedFeed {
  /** As the user named it. */
  readonly url: string
  /** Where it is now. */
  readonly location: string
  readonly title?: string
  readonly etag?: string
  readonly lastModified?: string
  /** When it is asked next; absent: never again. */
  readonly dueAt?: string
  /** How often in a row it could not be read. */
  readonly failures: number
  readonly problem?: string
  readonly polledAt?: string
  /** The list on the web that names it. */
  readonly list?: string
}

/** What became of one look at a feed. */
export type FeedUpdate = Partial<Omit<WatchedFeed, 'url' | 'dueAt' | 'list'>> & { readonly dueAt: string | undefined }

/** An entry of a feed as it was seen. */
export interface SeenEntry {
  /** Names of the article, the surest last: addresses, ids. */
  readonly names: readonly string[]
  readonly url?: string
  /** What the feed gives of it. */
  readonly given: string
  readonly givenKey: string
}

/** An article a feed has named. */
export interface WatchedPage {
  readonly id: string
  readonly feed: string
  readonly url?: string
  readonly given: string
  readonly movedFrom?: string
  readonly dueAt?: string
  /** How often it was read. */
  readonly checks: number
  readonly failures: number
  readonly etag?: string
  readonly lastModified?: string
  readonly article?: string
  readonly foundAt: string
  readonly goneAt?: string
}

/** What became of one look at a page. */
export type PageUpdate = Partial<Omit<WatchedPage, 'id' | 'feed' | 'dueAt' | 'goneAt'>> & {
  readonly dueAt: string | undefined
  /** `null`: it is there again. */
  readonly goneAt?: string | null
  /** Further names the page goes by now. */
  readonly names?: readonly string[]
}

/** What was told of a story, and the news that follow from what it has become. */
export interface Telling {
  readonly story: string
  readonly relationsKey: string
  readonly state: string
  readonly news: readonly NewsItem[]
}

/** How far news have come through a door. */
export interface SinkState {
  /** Number of the last news it took. */
  readonly number: number
  readonly dueAt?: string
}

export interface NumberedNews {
  readonly number: number
  readonly item: NewsItem
}

/** What watching remembers, so that a killed run misses nothing and tells nothing twice. */
export interface WatchBook {
  /** Begins to watch feeds; those that are known stay as they are. */
  addFeeds(urls: readonly string[], now: string): Promise<void>
  /** Watches the feeds a list on the web names, and no longer those it has dropped. */
  followList(list: string, urls: readonly string[], now: string): Promise<void>
  /** All of them, or those named and those that named lists name. */
  feeds(urls?: readonly string[]): Promise<readonly WatchedFeed[]>
  removeFeeds(urls: readonly string[]): Promise<void>
  /** Keeps what a look at a feed gave, all of it or nothing. Entries that are new or changed become pages that are due. */
  polled(feed: string, update: FeedUpdate, entries: readonly SeenEntry[], now: string): Promise<number>
  /** Pages that are due, the longest first. */
  duePages(now: string, limit: number): Promise<readonly WatchedPage[]>
  page(id: string): Promise<WatchedPage | undefined>
  /** The page of the first name that has one. */
  pageNamed(names: readonly string[]): Promise<WatchedPage | undefined>
  checked(page: string, update: PageUpdate): Promise<void>
  /** The next moment a page is due. */
  nextPageDue(): Promise<string | undefined>
  /** Articles of a site stored since then, newest first: where a moved one is looked for. */
  lately(
    origin: string,
    since: string,
  ): Promise<readonly { readonly id: string; readonly title: string; readonly url: string }[]>

  /** Stories of which not all is told, and their relations' keys; only those whose relations are there. */
  untold(limit: number): Promise<readonly { readonly story: string; readonly relationsKey: string }[]>
  told(story: string): Promise<string | undefined>
  tell(telling: Telling): Promise<void>
  /** Articles that are gone and not told so. */
  gone(limit: number): Promise<readonly { readonly page: string; readonly article: string }[]>
  tellGone(page: string, news: readonly NewsItem[]): Promise<void>
  newsAfter(number: number, limit: number): Promise<readonly NumberedNews[]>
  latestNews(limit: number): Promise<readonly NumberedNews[]>
  sink(name: string): Promise<SinkState | undefined>
  keepSink(name: string, state: SinkState): Promise<void>

  host(origin: string): Promise<string | undefined>
  keepHost(origin: string, notes: string): Promise<void>
}
