import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'

/** Tables of watching, in the order they are backed up. Notes on sites are read again. */
const TABLES = ['watch_feeds', 'watch_pages', 'watch_names', 'watch_told', 'watch_news', 'watch_sinks'] as const
const KEYS = {
  watch_feeds: 'url',
  watch_pages: 'id',
  watch_names: 'name',
  watch_told: 'story',
  watch_news: 'number',
  watch_sinks: 'name',
} as const
const BATCH = 500

/** One row of watching in a backup. */
export interface WatchLine {
  readonly watch: (typeof TABLES)[number]
  readonly row: Readonly<Record<string, unknown>>
}

/** All rows of watching. */
export async function* watchLines(db: Kysely<Schema>): AsyncGenerator<WatchLine> {
  for (const table of TABLES) {
    const key = KEYS[table]
    let last: string | number | undefined
    for (;;) {
      let query = db.selectFrom(table).selectAll().orderBy(key).limit(BATCH)
      if (last !== undefined) query = query.where(key, '>', last as never)
      const rows: readonly object[] = await query.execute()
      for (const row of rows) yield { watch: table, row: { ...row } }
      if (rows.length < BATCH) break
      last = (rows.at(-1) as Record<string, string | number>)[key]
    }
  }
}

/** Restores one row; `false` where this program knows no such table. */
export async function loadWatchLine(db: Kysely<Schema>, { watch, row }: WatchLine): Promise<boolean> {
  if (!TABLES.includes(watch)) return false
  await db
    .insertInto(watch)
    .values(row as never)
    .execute()
  return true
}
