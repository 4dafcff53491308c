import type { Generated } from 'kysely'

/** One publication of one outlet; its text stands in its revisions. Days and moments are ISO 8601 text on both engines. */
export interface ArticleRow {
  readonly id: string
  /** The id it was given with: several articles may have come with the same. */
  readonly name: string
  readonly url: string | null
  /** Current revision. */
  readonly revision: number
  readonly added_at: string
  readonly changed_at: string
  /** Null until the article is grouped. */
  readonly story: string | null
  readonly copy_of: string | null
  readonly title: string
  readonly outlet: string | null
  /** Publication day, or month, or moment; null where unknown. */
  readonly date: string | null
  readonly language: string
}

export interface RevisionRow {
  readonly id: Generated<number>
  readonly article: string
  readonly number: number
  readonly hash: string
  readonly stored_at: string
  /** The article without its layers, JSON. */
  readonly data: string
  /** Key of the versions of all stages that filled its layers; `''` where it waits to be annotated. */
  readonly layers_key: string
  /** Until when a worker has it; null where none has. */
  readonly claimed_until: string | null
  /** Which process has it; null where none has. */
  readonly claimed_by: string | null
}

export interface LayerRow {
  readonly revision: number
  readonly name: string
  readonly version: string
  /** Deflated JSON. */
  readonly data: Uint8Array
}

/** Who said what when: one row for each quotation of a current revision. */
export interface QuotationRow {
  readonly article: string
  readonly position: number
  readonly type: string
  readonly medium: string
  readonly speaker: string | null
  readonly addressee: string | null
  readonly starts: number
  readonly ends: number
}

/** Who is named in which article. */
export interface EntityRow {
  readonly article: string
  readonly entity: string
  readonly kind: string
  readonly name: string
  readonly key: string
  readonly mentions: number
}

export interface StoryRow {
  readonly id: string
  readonly thread: string
  readonly changed_at: string
  readonly first_day: string | null
  readonly last_day: string | null
  /** The words that name it, and where they stand. */
  readonly label: string
  readonly label_article: string
  readonly label_start: number
  readonly articles: number
  readonly outlets: number
  readonly independent: number | null
  readonly disputed: number | null
  /** The revisions the relations were worked out from; null where they are stale. */
  readonly related_key: string | null
  /** Deflated JSON of the story's relations. */
  readonly relations: Uint8Array | null
}

/** What search finds: an article, or one quotation of it. Its terms stand in the engine's own index. */
export interface UnitRow {
  readonly id: Generated<number>
  readonly kind: string
  readonly article: string
  readonly position: number
  readonly day: string | null
}

/** A feed, list or page that is watched. */
export interface WatchFeedRow {
  /** As the user named it. */
  readonly url: string
  /** Where it has moved to, for good. */
  readonly location: string
  readonly title: string | null
  readonly etag: string | null
  readonly last_modified: string | null
  /** When it is asked next; null: never again. */
  readonly due_at: string | null
  readonly failures: number
  /** Why it could not be read last time. */
  readonly problem: string | null
  readonly polled_at: string | null
  readonly added_at: string
  /** The list on the web that names it. */
  readonly list: string | null
}

/** An article that a watched feed has named. */
export interface WatchPageRow {
  readonly id: string
  readonly feed: string
  readonly url: string | null
  /** What the feed gives of it, JSON; emptied once the article is read. */
  readonly given: string
  /** Tells whether the feed gives something else than last time. */
  readonly given_key: string
  /** The page this one seems to have moved from. */
  readonly moved_from: string | null
  readonly due_at: string | null
  readonly checks: number
  readonly failures: number
  readonly etag: string | null
  readonly last_modified: string | null
  /** Once it is stored. */
  readonly article: string | null
  readonly found_at: string
  readonly gone_at: string | null
  /** Whether it was told that the article is gone. */
  readonly gone_told: number
}

/** Names of one page: its addresses, its ids in feeds. */
export interface WatchNameRow {
  readonly name: string
  readonly page: string
}

/** What was last told of a story: the relations it came from, and what later news are compared with. */
export interface WatchToldRow {
  readonly story: string
  readonly relations_key: string
  readonly state: string
}

export interface WatchNewsRow {
  readonly number: number
  readonly id: string
  readonly data: string
}

/** How far the news have come through each door. */
export interface WatchSinkRow {
  readonly name: string
  readonly number: number
  readonly due_at: string | null
}

/** What a site asks of programs. */
export interface WatchHostRow {
  readonly origin: string
  readonly notes: string
}

/** One entry of the log of corrections. */
export interface CorrectionRow {
  readonly number: Generated<number>
  readonly id: string
  readonly at: string
  readonly made_by: string
  readonly kind: string
  /** JSON. */
  readonly act: string
  readonly why: string | null
}

/** Which articles an entry concerns. */
export interface CorrectionSubjectRow {
  readonly correction: number
  readonly article: string
}

/** A key to a desk that others reach. */
export interface TokenRow {
  readonly id: string
  readonly name: string
  readonly role: string
  /** SHA-256 of the secret, hex. */
  readonly hash: string
  readonly made_at: string
  readonly expires_at: string | null
  readonly revoked_at: string | null
}

/** Somebody with a password. */
export interface UserRow {
  readonly name: string
  readonly role: string
  /** Argon2id, encoded with its salt and cost. */
  readonly hash: string
  readonly made_at: string
  readonly changed_at: string
}

/** What was done at the desk. */
export interface AuditRow {
  readonly number: Generated<number>
  readonly at: string
  readonly who: string
  readonly what: string
  readonly detail: string
}

export interface Schema {
  readonly tokens: TokenRow
  readonly users: UserRow
  readonly audit: AuditRow
  readonly corrections: CorrectionRow
  readonly correction_subjects: CorrectionSubjectRow
  readonly watch_feeds: WatchFeedRow
  readonly watch_pages: WatchPageRow
  readonly watch_names: WatchNameRow
  readonly watch_told: WatchToldRow
  readonly watch_news: WatchNewsRow
  readonly watch_sinks: WatchSinkRow
  readonly watch_hosts: WatchHostRow
  readonly articles: ArticleRow
  readonly revisions: RevisionRow
  readonly layers: LayerRow
  readonly quotations: QuotationRow
  readonly entities: EntityRow
  readonly stories: StoryRow
  readonly units: UnitRow
  readonly migrations: { readonly name: string; readonly applied_at: string }
}
