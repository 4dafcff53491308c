import type { Kysely, Transaction } from 'kysely'
import { placementsIn, subjectsOf, undoneIn } from '../correct/index.ts'
import type { Correction, CorrectionAct } from '../model/corrections.ts'
import type { Page } from '../model/lists.ts'
import { correctionOf, correctionsAbout } from './correction-log.ts'
import { rederive, sistersOf } from './derived.ts'
import type { Engine } from './engine.ts'
import { moveArticles } from './move-articles.ts'
import { belowOf, limitOf, pageOf } from './read-articles.ts'
import type { Schema } from './schema.ts'
import type { PageOptions } from './store.ts'

/** The log of what people corrected: it grows, and nothing in it ever changes. */
export interface CorrectionBook {
  /**
   * Appends entries with all that follows from them, or nothing. Entries that are there already are passed over. Returns
   * how many were new.
   */
  append(entries: readonly Correction[]): Promise<number>
  /** Entries that concern these articles, and those that hold everywhere, oldest first. */
  about(articles: readonly string[]): Promise<readonly Correction[]>
  find(id: string): Promise<Correction | undefined>
  /** Ids of the entries that are taken back. */
  undone(): Promise<ReadonlySet<string>>
  /** All entries, newest first. */
  list(options?: PageOptions): Promise<Page<Correction>>
  /** All entries, oldest first. */
  all(): Promise<readonly Correction[]>
}

/** Undos of undos that are followed. */
const MOST_UNDONE = 1000
/** Entries read at once for a backup. */
const CHUNK = 400

/** The log of corrections on one engine. */
export function correctionBook(engine: Engine, now: () => string): CorrectionBook {
  const { db } = engine
  return {
    append: (entries) => append(engine, entries, now()),
    about: (articles) => correctionsAbout(db, articles),
    find: async (id) => {
      const row = await db.selectFrom('corrections').selectAll().where('id', '=', id).executeTakeFirst()
      return row && correctionOf(row)
    },
    undone: async () => {
      const rows = await db.selectFrom('corrections').selectAll().where('kind', '=', 'undo').orderBy('number').execute()
      return undoneIn(rows.map(correctionOf))
    },
    list: async (options = {}) => {
      const limit = limitOf(options)
      const query = db
        .selectFrom('corrections')
        .selectAll()
        .where('number', '<', belowOf(options))
        .orderBy('number', 'desc')
        .limit(limit + 1)
      const { items, next } = pageOf(await query.execute(), limit, ({ number }) => String(number))
      return { items: items.map(correctionOf), ...(next !== undefined && { next }) }
    },
    all: async () => (await db.selectFrom('corrections').selectAll().orderBy('number').execute()).map(correctionOf),
  }
}

async function append(engine: Engine, entries: readonly Correction[], now: string): Promise<number> {
  return engine.db.transaction().execute(async (trx) => {
    await engine.lock(trx, 'corrections')
    let count = 0
    const moved = new Set<string>()
    const judged = new Set<string>()
    for (const entry of entries) {
      const known = await trx.selectFrom('corrections').select('id').where('id', '=', entry.id).executeTakeFirst()
      if (known) continue
      count += 1
      const subjects = await insert(trx, entry)
      const act = await rootOf(trx, entry.act)
      for (const article of subjects) {
        if (act && 'to' in act) moved.add(article)
        if (act?.kind.endsWith('-quotation')) judged.add(article)
        if (act?.kind === 'stop-entity') for (const sister of await sistersOf(trx, article)) judged.add(sister)
      }
    }
    if (moved.size > 0) {
      await engine.lock(trx, 'stories')
      await moveArticles(trx, placementsIn(await correctionsAbout(trx, [...moved])), moved, now)
      // In another story other names are none.
      for (const article of moved) judged.add(article)
    }
    for (const article of judged) await rederive(engine, trx, article)
    return count
  })
}

/** Inserts an entry with what it concerns; an undo concerns what the entry does that it takes back. */
async function insert(trx: Transaction<Schema>, { id, at, by, act, why }: Correction): Promise<readonly string[]> {
  const { number } = await trx
    .insertInto('corrections')
    .values({ id, at, made_by: by, kind: act.kind, act: JSON.stringify(act), why: why ?? null })
    .returning('number')
    .executeTakeFirstOrThrow()
  const subjects = act.kind === 'undo' ? await subjectsOfEntry(trx, act.entry) : subjectsOf(act)
  if (subjects.length > 0)
    await trx
      .insertInto('correction_subjects')
      .values(subjects.map((article) => ({ correction: number, article })))
      .execute()
  return subjects
}

async function subjectsOfEntry(trx: Transaction<Schema>, id: string): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('correction_subjects')
    .innerJoin('corrections', 'corrections.number', 'correction_subjects.correction')
    .select('correction_subjects.article')
    .where('corrections.id', '=', id)
    .execute()
  return rows.map(({ article }) => article)
}

/** What an undo is about in the end: an undo of an undo brings the first entry back. */
async function rootOf(trx: Transaction<Schema>, act: CorrectionAct): Promise<CorrectionAct | undefined> {
  let root: CorrectionAct | undefined = act
  // A log from elsewhere may run in a circle.
  for (let step = 0; root?.kind === 'undo' && step < MOST_UNDONE; step += 1) {
    const row = await trx.selectFrom('corrections').select('act').where('id', '=', root.entry).executeTakeFirst()
    root = row && (JSON.parse(row.act) as CorrectionAct)
  }
  return root
}

/** Rows of the log for a backup, oldest first. */
export async function* correctionLines(db: Kysely<Schema>): AsyncGenerator<{ readonly correction: Correction }> {
  let last = 0
  for (;;) {
    const rows = await db
      .selectFrom('corrections')
      .selectAll()
      .where('number', '>', last)
      .orderBy('number')
      .limit(CHUNK)
      .execute()
    for (const row of rows) yield { correction: correctionOf(row) }
    if (rows.length < CHUNK) return
    last = rows.at(-1)!.number
  }
}

/** Restores an entry; articles and stories of a backup are as they were already. */
export async function loadCorrection(trx: Transaction<Schema>, entry: Correction): Promise<void> {
  await insert(trx, entry)
}
