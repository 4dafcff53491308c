import { type Kysely, sql, type Transaction } from 'kysely'
import { addDays } from '../model/calendar.ts'
import type { Page, StoredArticle, StoredStory } from '../model/lists.ts'
import type { StoryRelations } from '../model/relations.ts'
import { RELATIONS_VERSION } from '../relate/version.ts'
import { rederive } from './derived.ts'
import type { Engine } from './engine.ts'
import { keyOf } from './identity.ts'
import { packed, unpacked } from './packed.ts'
import { articleRows, limitOf, pageOf, storedArticle } from './read-articles.ts'
import type { Schema, StoryRow } from './schema.ts'
import type { Placement, StoryFilter, StoryLabel } from './store.ts'
import { fillWithin, type Writing } from './write-articles.ts'

/** What begins the keys of relations that these comparisons made. */
const CURRENT = `r${RELATIONS_VERSION}-`

/** Articles no story has yet, oldest first: what a killed run left is found here by the next. */
export async function ungrouped(engine: Engine, limit: number): Promise<readonly StoredArticle[]> {
  const rows = await articleRows(engine)
    .where('articles.story', 'is', null)
    .where('revisions.layers_key', '!=', '')
    .orderBy('articles.date')
    .orderBy('articles.id')
    .limit(limit)
    .execute()
  return rows.map(storedArticle)
}

/** Grouped articles whose day is within `from` and `to`, and the undated, newest first. */
export async function near(engine: Engine, from: string, to: string, limit: number): Promise<readonly StoredArticle[]> {
  const rows = await articleRows(engine)
    .where('articles.story', 'is not', null)
    .where((where) =>
      where.or([
        where.and([where('articles.date', '>=', from), where('articles.date', '<', addDays(to, 1))]),
        where('articles.date', 'is', null),
      ]),
    )
    .orderBy('articles.changed_at', 'desc')
    .orderBy('articles.id')
    .limit(limit)
    .execute()
  return rows.map(storedArticle)
}

/** Puts articles that have no story into stories, all of them or none; what another process has placed meanwhile stays. */
export async function place(writing: Writing, placements: readonly Placement[]): Promise<void> {
  const { engine } = writing
  const now = writing.now()
  await engine.db.transaction().execute(async (trx) => {
    await engine.lock(trx, 'stories')
    for (const { story, thread, articles, label, dated = [] } of placements) {
      for (const annotated of dated) await fillWithin(writing, trx, annotated)
      const { numUpdatedRows } = await trx
        .updateTable('articles')
        .set({ story })
        .where('id', 'in', articles)
        .where('story', 'is', null)
        .executeTakeFirstOrThrow()
      if (numUpdatedRows === 0n) continue
      // What people of the story say is no name is none in whatever joins it.
      if (await hasStopped(trx, story)) for (const id of articles) await rederive(engine, trx, id)
      const known = await trx.selectFrom('stories').select('id').where('id', '=', story).executeTakeFirst()
      const facts = await factsOf(trx, story)
      const changed = { ...facts, changed_at: now, related_key: null }
      if (known) await trx.updateTable('stories').set(changed).where('id', '=', story).execute()
      else
        await trx
          .insertInto('stories')
          .values({
            ...changed,
            id: story,
            thread,
            label: label.text,
            label_article: label.article,
            label_start: label.start,
            independent: null,
            disputed: null,
            relations: null,
          })
          .execute()
    }
  })
}

/** Whether people said of a name in this story that it is none. */
async function hasStopped(trx: Transaction<Schema>, story: string): Promise<boolean> {
  const row = await trx
    .selectFrom('corrections')
    .innerJoin('correction_subjects', 'correction_subjects.correction', 'corrections.number')
    .innerJoin('articles', 'articles.id', 'correction_subjects.article')
    .select('corrections.id')
    .where('corrections.kind', '=', 'stop-entity')
    .where('articles.story', '=', story)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Shows another number of disputed items; see the store's contract. */
export async function keepDisputed({ db }: Engine, id: string, disputed: number): Promise<void> {
  await db
    .updateTable('stories')
    .set({ disputed })
    .where('id', '=', id)
    .where('disputed', 'is not', null)
    .where('disputed', '!=', disputed)
    .execute()
}

/** What lists show of a story, counted from its articles. */
export async function factsOf(db: Kysely<Schema>, story: string) {
  const rows = await db
    .selectFrom('articles')
    .select(['outlet', 'date'])
    .where('story', '=', story)
    .orderBy('date')
    .orderBy('id')
    .execute()
  const days = rows.flatMap(({ date }) => date?.slice(0, 10) ?? []).sort()
  const outlets = new Set(rows.flatMap(({ outlet }) => outlet ?? []))
  return {
    articles: rows.length,
    outlets: outlets.size,
    first_day: days[0] ?? null,
    last_day: days.at(-1) ?? null,
  }
}

/** Stories, the one changed last first. */
export async function pageOfStories({ db }: Engine, filter: StoryFilter): Promise<Page<StoredStory>> {
  const limit = limitOf(filter)
  let query = db
    .selectFrom('stories')
    .select([...COLUMNS])
    .where('articles', '>', 0)
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
  const [moment, id] = filter.after?.split('~') ?? []
  if (moment !== undefined && id !== undefined)
    query = query.where((where) =>
      where.or([where('changed_at', '<', moment), where.and([where('changed_at', '=', moment), where('id', '<', id)])]),
    )
  if (filter.outlets !== undefined) query = query.where('outlets', '>=', filter.outlets)
  if (filter.disputed === true) query = query.where('disputed', '>', 0)
  if (filter.from !== undefined) query = query.where('last_day', '>=', filter.from)
  if (filter.to !== undefined) query = query.where('first_day', '<=', filter.to)
  const rows = await query.execute()
  return pageOf(rows.map(storedStory), limit, ({ changedAt, id: last }) => `${changedAt}~${last}`)
}

const COLUMNS = [
  'id',
  'thread',
  'label',
  'first_day',
  'last_day',
  'changed_at',
  'articles',
  'outlets',
  'independent',
  'disputed',
] as const

function storedStory(row: Pick<StoryRow, (typeof COLUMNS)[number]>): StoredStory {
  return {
    id: row.id,
    thread: row.thread,
    label: row.label,
    ...(row.first_day !== null && { from: row.first_day }),
    ...(row.last_day !== null && { to: row.last_day }),
    changedAt: row.changed_at,
    articles: row.articles,
    outlets: row.outlets,
    ...(row.independent !== null && { independentReports: row.independent }),
    ...(row.disputed !== null && { disputed: row.disputed }),
  }
}

/** One story with the ids of its articles, in the order of their days. */
export async function readStory({ db }: Engine, id: string) {
  const row = await db
    .selectFrom('stories')
    .select([...COLUMNS, 'label_article', 'label_start'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const articles = await db
    .selectFrom('articles')
    .select('id')
    .where('story', '=', id)
    .orderBy(sql`coalesce(date, '9999')`)
    .orderBy('id')
    .execute()
  const named = { text: row.label, article: row.label_article, start: row.label_start }
  return { ...storedStory(row), articleIds: articles.map((article) => article.id), named }
}

/** The relations of a story where nothing they were worked out from has changed. */
export async function readRelations({ db }: Engine, id: string): Promise<StoryRelations | undefined> {
  const row = await db
    .selectFrom('stories')
    .select(['related_key', 'relations'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row?.relations || !row.related_key?.startsWith(CURRENT)) return undefined
  return unpacked<StoryRelations>(row.relations)
}

/** A key of all that the relations of a story depend on. */
export async function relationsKey({ db }: Engine, id: string): Promise<string> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('revisions', 'revisions.id', 'articles.revision')
    .select(['articles.id', 'revisions.hash', 'revisions.layers_key', 'articles.date', 'articles.outlet'])
    .where('articles.story', '=', id)
    .execute()
  return CURRENT + keyOf(Object.fromEntries(rows.map((row) => [row.id, JSON.stringify(row)])))
}

/** Keeps the relations and the label, unless the story has changed while they were worked out. */
export async function keepRelations(
  engine: Engine,
  id: string,
  key: string,
  relations: StoryRelations,
  label: StoryLabel,
): Promise<void> {
  await engine.db.transaction().execute(async (trx) => {
    await engine.lock(trx, id)
    if ((await relationsKey({ ...engine, db: trx }, id)) !== key) return
    await trx
      .updateTable('stories')
      .set({
        related_key: key,
        label: label.text,
        label_article: label.article,
        label_start: label.start,
        relations: packed(relations),
        independent: relations.independentReports,
        disputed: relations.discrepancies.filter(({ kind }) => kind === 'conflict').length,
      })
      .where('id', '=', id)
      .execute()
    await trx.updateTable('articles').set({ copy_of: null }).where('story', '=', id).execute()
    for (const { origin, members } of relations.copies)
      for (const { article } of members)
        await trx.updateTable('articles').set({ copy_of: origin }).where('id', '=', article).execute()
  })
}

/** Ids of stories whose relations are missing or stale, the one changed last first. */
export async function unrelated({ db }: Engine, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('stories')
    .select('id')
    .where((where) => where.or([where('related_key', 'is', null), where('related_key', 'not like', `${CURRENT}%`)]))
    .where('articles', '>', 0)
    .orderBy('changed_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}
