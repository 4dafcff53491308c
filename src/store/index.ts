import { accessBook } from './access.ts'
import { claim } from './claims.ts'
import { correctionBook } from './corrections.ts'
import { dump, load } from './dump.ts'
import type { Engine } from './engine.ts'
import { keyOf } from './identity.ts'
import { migrate } from './migrations.ts'
import { withoutPassword } from './postgres-address.ts'
import { listedArticles, pageOfArticles, pageOfQuotations, readArticles, readRevision } from './read-articles.ts'
import { search } from './search/search.ts'
import { TERMS_VERSION } from './search/terms.ts'
import type { LayerVersions, Store } from './store.ts'
import {
  keepDisputed,
  keepRelations,
  near,
  pageOfStories,
  place,
  readRelations,
  readStory,
  relationsKey,
  ungrouped,
  unrelated,
} from './stories.ts'
import { userBook } from './users.ts'
import { watchBook } from './watching/index.ts'
import { fill, held, put, type Writing } from './write-articles.ts'

export interface StoreOptions {
  /** The versions of the stages that fill layers. */
  readonly versions: LayerVersions
  /** The moment, ISO 8601; the clock by default. */
  readonly now?: () => string
}

/**
 * Opens the store at a path (SQLite, one file) or a `postgres://` address, makes it where there is none, and brings it
 * to the newest shape.
 *
 * @throws SynopseError `store-failed`, `store-newer`
 */
export async function openStore(location: string, options: StoreOptions): Promise<Store> {
  const { versions } = options
  const now = options.now ?? (() => new Date().toISOString())
  const engine = await engineAt(location)
  try {
    await migrate(engine, now())
  } catch (error) {
    await engine.close()
    throw error
  }
  return storeOn(engine, withoutPassword(location), {
    engine,
    versions,
    key: keyOf({ ...versions, terms: TERMS_VERSION }),
    now,
  })
}

async function engineAt(location: string): Promise<Engine> {
  if (/^postgres(?:ql)?:\/\//i.test(location)) return (await import('./postgres.ts')).openPostgres(location)
  return (await import('./sqlite.ts')).openSqlite(location)
}

function storeOn(engine: Engine, location: string, writing: Writing): Store {
  const { now, key } = writing
  const later = (seconds: number) => new Date(Date.parse(now()) + seconds * 1000).toISOString()
  const waiting = async () => {
    const row = await engine.db
      .selectFrom('revisions')
      .innerJoin('articles', 'articles.revision', 'revisions.id')
      .select(({ fn }) => fn.countAll().as('count'))
      .where('revisions.layers_key', '!=', key)
      .executeTakeFirstOrThrow()
    return Number(row.count)
  }
  const count = async (table: 'articles' | 'stories') => {
    const row = await engine.db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirstOrThrow()
    return Number(row.count)
  }
  return {
    kind: engine.kind,
    location,
    holds: (article) => held(writing, article),
    put: (article, layers) => put(writing, article, layers),
    claim: (limit, seconds) => claim(writing, limit, later(seconds)),
    fill: (annotated) => fill(writing, annotated),
    waiting,
    article: async (id) => (await readArticles(engine, [id]))[0],
    articles: (ids) => readArticles(engine, ids),
    listed: (ids) => listedArticles(engine, ids),
    list: (options = {}) => pageOfArticles(engine, options),
    revisions: async (article) => {
      const rows = await engine.db
        .selectFrom('revisions')
        .select(['hash', 'stored_at'])
        .where('article', '=', article)
        .orderBy('number')
        .execute()
      return rows.map((row) => ({ hash: row.hash, storedAt: row.stored_at }))
    },
    revision: (article, hash) => readRevision(engine, article, hash),
    quotations: (options) => pageOfQuotations(engine, options),
    ungrouped: (limit) => ungrouped(engine, limit),
    near: (from, to, limit) => near(engine, from, to, limit),
    place: (placements) => place(writing, placements),
    stories: (filter = {}) => pageOfStories(engine, filter),
    story: (id) => readStory(engine, id),
    relations: (id) => readRelations(engine, id),
    relationsKey: (id) => relationsKey(engine, id),
    keepRelations: (id, key, relations, label) => keepRelations(engine, id, key, relations, label),
    unrelated: (limit) => unrelated(engine, limit),
    keepDisputed: (id, disputed) => keepDisputed(engine, id, disputed),
    corrections: correctionBook(engine, now),
    access: accessBook(engine, now),
    users: userBook(engine, now),
    watching: watchBook(engine),
    search: (query, options) => search(engine, query, options),
    counts: async () => ({
      articles: await count('articles'),
      stories: await count('stories'),
      waiting: await waiting(),
    }),
    dump: () => dump(engine),
    load: (lines) => load(engine, lines),
    close: () => engine.close(),
  }
}

export type * from './store.ts'
