import { Kysely, type RawBuilder, type SqlBool, SqliteDialect, sql } from 'kysely'
import type { Engine } from './engine.ts'
import type { Schema } from './schema.ts'
import { fts5Query, type Matcher } from './search/matcher.ts'
import { openSqliteFile } from './sqlite-file.ts'
import { HOLDER, isGone } from './sqlite-holder.ts'

function matches(matcher: Matcher): RawBuilder<SqlBool> {
  const { positive, negative } = fts5Query(matcher)
  const holds = (query: string) => sql`(select rowid from unit_terms where unit_terms match ${query})`
  const within = positive === '' ? sql<SqlBool>`true` : sql<SqlBool>`units.id in ${holds(positive)}`
  return negative === '' ? within : sql<SqlBool>`${within} and units.id not in ${holds(negative)}`
}

/** Units that are looked up and sorted sooner than the newest ones are gone through until enough match. */
const RARE = 20_000

/**
 * Opens a store in one file, made where there is none. Write-ahead log with a sync at every commit: what was
 * acknowledged survives a killed process and a lost power supply, and the next opening repairs the rest.
 *
 * @throws SynopseError `store-failed`
 */
export async function openSqlite(path: string): Promise<Engine> {
  const database = await openSqliteFile(path)
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database }) })
  return {
    kind: 'sqlite',
    db,
    types: { serial: 'integer primary key autoincrement', bytes: 'blob' },
    createTermIndex: async (target) => {
      await sql`create virtual table unit_terms using fts5 (terms, content='', contentless_delete=1,
        tokenize="unicode61 remove_diacritics 0")`.execute(target)
    },
    lock: async (trx) => {
      // The first statement of a transaction that writes takes SQLite's one write lock, and waits for it; a transaction
      // that had read before would be refused instead.
      await sql`update migrations set name = name where name = ''`.execute(trx)
    },
    indexTerms: async (trx, unit, { terms: { words, others } }) => {
      await sql`insert into unit_terms (rowid, terms) values (${unit}, ${[...words, ...others].join(' ')})`.execute(trx)
    },
    dropTerms: async (trx, units) => {
      for (const unit of units) await sql`delete from unit_terms where rowid = ${unit}`.execute(trx)
    },
    matches,
    few: async (matcher) => {
      const { positive } = fts5Query(matcher)
      if (positive === '') return undefined
      const { rows } = await sql<{ readonly count: number }>`select count(*) as count from
        (select rowid from unit_terms where unit_terms match ${positive} limit ${RARE + 1})`.execute(db)
      return rows[0]!.count <= RARE ? matches(matcher) : undefined
    },
    count: async () => undefined,
    // What stands behind a plus is no column to SQLite's planner.
    unindexed: (column) => sql`+${sql.ref(column)}`,
    holder: HOLDER,
    gone: async (_, holders) => holders.filter(isGone),
    close: async () => {
      await db.destroy()
    },
  }
}
