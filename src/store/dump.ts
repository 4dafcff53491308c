import type { Kysely } from 'kysely'
import type { Article } from '../model/article.ts'
import type { Correction } from '../model/corrections.ts'
import { SynopseError } from '../model/errors.ts'
import { type Layers, NO_LAYERS } from '../model/layers.ts'
import { correctionLines, loadCorrection } from './corrections.ts'
import { writeDerived } from './derived.ts'
import type { Engine } from './engine.ts'
import { packed, unpacked } from './packed.ts'
import type { ArticleRow, LayerRow, RevisionRow, Schema, StoryRow } from './schema.ts'
import { loadWatchLine, type WatchLine, watchLines } from './watching/dump.ts'

/** First line of a backup. */
const HEADER = { format: 'synopse-backup', version: 1 } as const
const BATCH = 200

type Line =
  | typeof HEADER
  | { readonly story: Omit<StoryRow, 'relations'> & { readonly relations: unknown } }
  | {
      readonly article: ArticleRow
      readonly revisions: readonly (Omit<RevisionRow, 'id' | 'claimed_until' | 'claimed_by'> & {
        readonly current: boolean
      })[]
      /** Of the current revision. */
      readonly layers: readonly { readonly name: string; readonly version: string; readonly data: unknown }[]
    }
  | { readonly correction: Correction }
  | WatchLine
  | { readonly end: number }

/**
 * Everything that is not worked out from something else, a line a story and a line an article; as it stood at one moment,
 * whatever others add meanwhile.
 */
export async function* dump({ db, kind }: Engine): AsyncGenerator<string> {
  const begun = db.startTransaction()
  const moment = await (kind === 'postgres' ? begun.setIsolationLevel('repeatable read') : begun).execute()
  try {
    yield* lines(moment)
  } finally {
    await moment.rollback().execute()
  }
}

async function* lines(db: Kysely<Schema>): AsyncGenerator<string> {
  let count = 0
  const line = (value: Line) => {
    count += 1
    return `${JSON.stringify(value)}\n`
  }
  yield line(HEADER)
  // Before the articles: what people rejected is not to be found in them.
  for await (const entry of correctionLines(db)) yield line(entry)
  let last = ''
  for (;;) {
    const rows = await db.selectFrom('stories').selectAll().where('id', '>', last).orderBy('id').limit(BATCH).execute()
    for (const row of rows) yield line({ story: { ...row, relations: row.relations && unpacked(row.relations) } })
    if (rows.length < BATCH) break
    last = rows.at(-1)!.id
  }
  last = ''
  for (;;) {
    const rows = await db.selectFrom('articles').selectAll().where('id', '>', last).orderBy('id').limit(BATCH).execute()
    for (const article of rows) {
      const revisions = await db
        .selectFrom('revisions')
        .selectAll()
        .where('article', '=', article.id)
        .orderBy('number')
        .execute()
      const layers = await db.selectFrom('layers').selectAll().where('revision', '=', article.revision).execute()
      yield line({
        article,
        revisions: revisions.map(({ id, claimed_until: _, claimed_by: __, ...revision }) => ({
          ...revision,
          current: id === article.revision,
        })),
        layers: layers.map(({ name, version, data }) => ({ name, version, data: unpacked(data) })),
      })
    }
    if (rows.length < BATCH) break
    last = rows.at(-1)!.id
  }
  for await (const row of watchLines(db)) yield line(row)
  // A backup that was cut off is told from a whole one.
  yield line({ end: count })
}

/**
 * Reads a backup into an empty store, all of it or nothing.
 *
 * @throws SynopseError `store-not-empty`, `backup-damaged`
 */
export async function load(engine: Engine, given: AsyncIterable<string>): Promise<number> {
  const { db } = engine
  const some = await db.selectFrom('articles').select('id').limit(1).executeTakeFirst()
  if (some)
    throw new SynopseError(
      'store-not-empty',
      'the store already holds articles; name a new one with --store to restore into',
    )
  let articles = 0
  let count = 0
  let isWhole = false
  await db.transaction().execute(async (trx) => {
    await engine.lock(trx, 'load')
    for await (const text of given) {
      if (text.trim() === '') continue
      const line = parsed(text)
      if (count === 0 && !('format' in line && line.format === HEADER.format))
        throw damaged('it is no backup of Synopse')
      if ('end' in line) isWhole = line.end === count
      count += 1
      if ('story' in line) {
        const { relations, ...story } = line.story
        await trx
          .insertInto('stories')
          .values({ ...story, relations: relations ? packed(relations) : null })
          .execute()
      } else if ('correction' in line) await loadCorrection(trx, line.correction)
      else if ('watch' in line) await loadWatchLine(trx, line)
      else if ('article' in line) {
        articles += 1
        await trx
          .insertInto('articles')
          .values({ ...line.article, revision: 0 })
          .execute()
        for (const { current, ...revision } of line.revisions) {
          const { id } = await trx
            .insertInto('revisions')
            .values({ ...revision, claimed_until: null, claimed_by: null })
            .returning('id')
            .executeTakeFirstOrThrow()
          if (!current) continue
          await trx.updateTable('articles').set({ revision: id }).where('id', '=', line.article.id).execute()
          const rows = line.layers.map((layer): LayerRow => ({ ...layer, revision: id, data: packed(layer.data) }))
          if (rows.length > 0) await trx.insertInto('layers').values(rows).execute()
          const layers = Object.fromEntries(line.layers.map(({ name, data }) => [name, data])) as Partial<Layers>
          const article = JSON.parse(revision.data) as Article
          await writeDerived(engine, trx, { article, layers: { ...NO_LAYERS, ...layers } })
        }
      }
    }
    if (!isWhole) throw damaged('its end is missing')
  })
  return articles
}

function parsed(text: string): Line {
  try {
    return JSON.parse(text) as Line
  } catch {
    throw damaged('a line is no JSON')
  }
}

function damaged(reason: string): SynopseError {
  return new SynopseError('backup-damaged', `the backup cannot be restored: ${reason}; take another backup`)
}
