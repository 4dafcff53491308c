import { type Kysely, sql } from 'kysely'
import { SynopseError } from '../model/errors.ts'
import type { Engine } from './engine.ts'
import type { Schema } from './schema.ts'

interface Migration {
  readonly name: string
  readonly up: (db: Kysely<Schema>, engine: Engine) => Promise<void>
}

/** Append only: what stands here has run on somebody's data and is never changed. */
const MIGRATIONS: readonly Migration[] = [
  {
    name: '0001-articles',
    up: async (db, { types }) => {
      await sql`create table articles (id text primary key, name text not null, url text unique, revision integer not null,
        added_at text not null, changed_at text not null, story text, copy_of text, title text not null, outlet text,
        date text, language text not null)`.execute(db)
      await sql`create index articles_by_name on articles (name)`.execute(db)
      await sql`create index articles_by_story on articles (story)`.execute(db)
      await sql`create index articles_by_date on articles (date)`.execute(db)
      await sql`create table revisions (id ${sql.raw(types.serial)}, article text not null references articles (id),
        number integer not null, hash text not null, stored_at text not null, data text not null,
        layers_key text not null, claimed_until text, unique (article, hash))`.execute(db)
      await sql`create index revisions_by_key on revisions (layers_key)`.execute(db)
      await sql`create table layers (revision integer not null references revisions (id), name text not null,
        version text not null, data ${sql.raw(types.bytes)} not null, primary key (revision, name))`.execute(db)
      await sql`create table quotations (article text not null references articles (id), position integer not null,
        type text not null, medium text not null, speaker text, addressee text, starts integer not null,
        ends integer not null, primary key (article, position))`.execute(db)
      await sql`create index quotations_by_speaker on quotations (speaker)`.execute(db)
      await sql`create table entities (article text not null references articles (id), entity text not null,
        kind text not null, name text not null, key text not null, mentions integer not null,
        primary key (article, entity))`.execute(db)
      await sql`create index entities_by_key on entities (key)`.execute(db)
      await sql`create table stories (id text primary key, thread text not null, changed_at text not null,
        first_day text, last_day text, label text not null, label_article text not null,
        label_start integer not null, articles integer not null, outlets integer not null,
        independent integer, disputed integer, related_key text, relations ${sql.raw(types.bytes)})`.execute(db)
      await sql`create index stories_by_change on stories (changed_at, id)`.execute(db)
      await sql`create index stories_by_thread on stories (thread)`.execute(db)
    },
  },
  {
    name: '0002-search',
    up: async (db, engine) => {
      await sql`create table units (id ${sql.raw(engine.types.serial)}, kind text not null,
        article text not null references articles (id), position integer not null, day text)`.execute(db)
      await sql`create index units_by_article on units (article)`.execute(db)
      await sql`create index units_by_day on units (kind, day, id)`.execute(db)
      await engine.createTermIndex(db)
    },
  },
  {
    name: '0003-watch',
    up: async (db) => {
      await sql`create table watch_feeds (url text primary key, location text not null, title text, etag text,
        last_modified text, due_at text, failures integer not null, problem text, polled_at text,
        added_at text not null, list text)`.execute(db)
      await sql`create index watch_feeds_due on watch_feeds (due_at)`.execute(db)
      await sql`create table watch_pages (id text primary key, feed text not null, url text, given text not null,
        given_key text not null, moved_from text, due_at text, checks integer not null, failures integer not null,
        etag text, last_modified text, article text, found_at text not null, gone_at text,
        gone_told integer not null)`.execute(db)
      await sql`create index watch_pages_due on watch_pages (due_at)`.execute(db)
      await sql`create index watch_pages_gone on watch_pages (gone_at)`.execute(db)
      await sql`create index watch_pages_article on watch_pages (article)`.execute(db)
      await sql`create table watch_names (name text primary key, page text not null)`.execute(db)
      await sql`create table watch_told (story text primary key, relations_key text not null, state text not null)`.execute(
        db,
      )
      await sql`create table watch_news (number integer primary key, id text not null unique, data text not null)`.execute(
        db,
      )
      await sql`create table watch_sinks (name text primary key, number integer not null, due_at text)`.execute(db)
      await sql`create table watch_hosts (origin text primary key, notes text not null)`.execute(db)
    },
  },
  {
    name: '0004-corrections',
    up: async (db, { types }) => {
      await sql`create table corrections (number ${sql.raw(types.serial)},
        id text not null unique, at text not null, made_by text not null, kind text not null, act text not null,
        why text)`.execute(db)
      await sql`create table correction_subjects (correction integer not null references corrections (number),
        article text not null, primary key (article, correction))`.execute(db)
    },
  },
  {
    name: '0005-access',
    up: async (db, { types }) => {
      await sql`create table tokens (id text primary key, name text not null, role text not null,
        hash text not null unique, made_at text not null, expires_at text, revoked_at text)`.execute(db)
      await sql`create table audit (number ${sql.raw(types.serial)}, at text not null, who text not null,
        what text not null, detail text not null)`.execute(db)
    },
  },
  {
    name: '0006-users',
    up: async (db) => {
      await sql`create table users (name text primary key, role text not null, hash text not null,
        made_at text not null, changed_at text not null)`.execute(db)
    },
  },
  {
    name: '0007-claims',
    up: async (db) => {
      await sql`alter table revisions add column claimed_by text`.execute(db)
      await sql`create index revisions_by_claim on revisions (claimed_by) where claimed_by is not null`.execute(db)
    },
  },
  {
    name: '0008-newest',
    up: async (db, { kind }) => {
      // SQLite's own index goes through the days in this order already.
      if (kind === 'postgres') await sql`create index units_newest on units (kind, day desc nulls last)`.execute(db)
    },
  },
  {
    name: '0009-terms-by-kind',
    up: async (db, { kind }) => {
      if (kind !== 'postgres') return
      await sql`drop index unit_terms_index`.execute(db)
      await sql`alter table unit_terms add column kind text`.execute(db)
      await sql`update unit_terms set kind = units.kind from units where units.id = unit_terms.id`.execute(db)
      for (const unit of ['article', 'quotation'] as const)
        await sql`create index ${sql.raw(`unit_terms_of_${unit}s`)} on unit_terms using gin (terms)
          where kind = ${sql.lit(unit)}`.execute(db)
    },
  },
]

/**
 * Brings a store to the newest shape, all of it or nothing; several processes may open one at once.
 *
 * @throws SynopseError `store-newer` where a newer program has already changed its shape
 */
export async function migrate(engine: Engine, now: string): Promise<void> {
  const { db } = engine
  // A store that is not made yet has no such table.
  if ((await applied(db).catch(() => new Set())).size === MIGRATIONS.length) return
  await db.transaction().execute(async (trx) => {
    await engine.lock(trx, 'migrations')
    await sql`create table if not exists migrations (name text primary key, applied_at text not null)`.execute(trx)
    const done = await applied(trx)
    const unknown = [...done].find((name) => !MIGRATIONS.some((migration) => migration.name === name))
    if (unknown !== undefined)
      throw new SynopseError(
        'store-newer',
        `the store was written by a newer Synopse (it has "${unknown}"); update this one, or name another store`,
      )
    for (const { name, up } of MIGRATIONS) {
      if (done.has(name)) continue
      await up(trx, engine)
      await trx.insertInto('migrations').values({ name, applied_at: now }).execute()
    }
  })
}

async function applied(db: Kysely<Schema>): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('migrations').select('name').execute()
  return new Set(rows.map(({ name }) => name))
}
