import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { SqliteDatabase } from 'kysely'
import { SynopseError } from '../model/errors.ts'

/** Milliseconds to wait for another process that writes. */
const PATIENCE = 20_000

/**
 * Opens a SQLite file through Node's own `node:sqlite`, made where there is none: nothing to compile or to download.
 *
 * @throws SynopseError `store-failed`
 */
export async function openSqliteFile(path: string): Promise<SqliteDatabase> {
  const { DatabaseSync } = await sqlite()
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
    const file = new DatabaseSync(path)
    file.exec(`pragma busy_timeout = ${PATIENCE}; pragma journal_mode = wal; pragma synchronous = full;
      pragma foreign_keys = on; pragma cache_size = -65536; pragma mmap_size = 268435456;
      create table if not exists migrations (name text primary key, applied_at text not null)`)
    return asDatabase(file)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SynopseError('store-failed', `${path}: cannot be opened as a store (${reason}); check the path`, {
      cause: error,
    })
  }
}

/** The first Node whose SQLite stands behind no flag and has full-text search. */
const NEEDED = 'use Node 22.16 or newer (inside a clone: npm run -s synopse --), or a PostgreSQL store'

/** Node calls its SQLite experimental on every start; the message is no use to whoever runs a store. */
async function sqlite(): Promise<typeof import('node:sqlite')> {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    const loaded = await import('node:sqlite')
    const probe = new loaded.DatabaseSync(':memory:')
    const options = probe.prepare('pragma compile_options').all()
    probe.close()
    if (options.some((option) => option.compile_options === 'ENABLE_FTS5')) return loaded
    throw new SynopseError('store-failed', `the SQLite of this Node has no full-text search: ${NEEDED}`)
  } catch (error) {
    if (error instanceof SynopseError) throw error
    throw new SynopseError('store-failed', `this Node has no SQLite: ${NEEDED}`, { cause: error })
  } finally {
    process.emitWarning = emitWarning
  }
}

/** What Kysely asks of a SQLite driver. */
function asDatabase(file: DatabaseSync): SqliteDatabase {
  return {
    prepare: (text) => {
      const statement = file.prepare(text)
      return {
        reader: /^\s*(?:select|with|values|pragma|explain)\b|\breturning\b/i.test(text),
        all: (values) => statement.all(...(values as readonly SQLInputValue[])),
        run: (values) => statement.run(...(values as readonly SQLInputValue[])),
        iterate: (values) =>
          statement.iterate(...(values as readonly SQLInputValue[])) as IterableIterator<Record<string, unknown>>,
      }
    },
    close: () => file.close(),
  }
}
