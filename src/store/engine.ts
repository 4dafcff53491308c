import type { Kysely, RawBuilder, SqlBool, Transaction } from 'kysely'
import type { Schema } from './schema.ts'
import type { SearchDocument, UnitKind } from './search/document.ts'
import type { Matcher } from './search/matcher.ts'

/** What SQLite and PostgreSQL do each in their own way; everything else is one code for both. */
export interface Engine {
  readonly kind: 'sqlite' | 'postgres'
  readonly db: Kysely<Schema>
  /** Column types that differ. */
  readonly types: { readonly serial: string; readonly bytes: string }
  /** Creates the index of terms. */
  createTermIndex(db: Kysely<Schema>): Promise<void>
  /** Takes the lock under which `key` is written; released with the transaction. */
  lock(trx: Transaction<Schema>, key: string): Promise<void>
  indexTerms(trx: Transaction<Schema>, unit: number, document: SearchDocument): Promise<void>
  dropTerms(trx: Transaction<Schema>, units: readonly number[]): Promise<void>
  /** Whether a unit matches. */
  matches(matcher: Matcher): RawBuilder<SqlBool>
  /** A condition that finds the matching units of a kind by their terms, where few match; `undefined` where many do. */
  few(matcher: Matcher, kind: UnitKind): Promise<RawBuilder<SqlBool> | undefined>
  /** How many units of a kind match, counted up to `most`; `undefined` where that is not told without looking at the units. */
  count(matcher: Matcher, kind: UnitKind, most: number): Promise<number | undefined>
  /** A column that is compared without an index, so that units are found by their terms first. */
  unindexed(column: string): RawBuilder<string>
  /** Names this process among all that share the store. */
  readonly holder: string
  /** Which of these processes certainly live no more. */
  gone(db: Kysely<Schema>, holders: readonly string[]): Promise<readonly string[]>
  close(): Promise<void>
}
