import type { Transaction } from 'kysely'
import type { NewsItem } from '../../model/news.ts'
import type { Engine } from '../engine.ts'
import type { Schema } from '../schema.ts'
import type { NumberedNews, SinkState, Telling } from './watch-book.ts'

/** Stories of which not all is told. */
export async function untold({ db }: Engine, limit: number) {
  const rows = await db
    .selectFrom('stories')
    .leftJoin('watch_told', 'watch_told.story', 'stories.id')
    .select(['stories.id', 'stories.related_key'])
    .where('stories.related_key', 'is not', null)
    .where((where) =>
      where.or([
        where('watch_told.relations_key', 'is', null),
        where('watch_told.relations_key', '!=', where.ref('stories.related_key')),
      ]),
    )
    .orderBy('stories.changed_at')
    .orderBy('stories.id')
    .limit(limit)
    .execute()
  return rows.map(({ id, related_key }) => ({ story: id, relationsKey: related_key! }))
}

/** What was told of a story, as it was kept. */
export async function told({ db }: Engine, story: string): Promise<string | undefined> {
  const row = await db.selectFrom('watch_told').select('state').where('story', '=', story).executeTakeFirst()
  return row?.state
}

/** Keeps news and what is told by them, in one. */
export async function tell(engine: Engine, { story, relationsKey, state, news }: Telling): Promise<void> {
  await engine.db.transaction().execute(async (trx) => {
    await engine.lock(trx, 'news')
    await addNews(trx, news)
    const row = { relations_key: relationsKey, state }
    await trx
      .insertInto('watch_told')
      .values({ story, ...row })
      .onConflict((conflict) => conflict.column('story').doUpdateSet(row))
      .execute()
  })
}

async function addNews(trx: Transaction<Schema>, news: readonly NewsItem[]): Promise<void> {
  if (news.length === 0) return
  const last = await trx
    .selectFrom('watch_news')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst()
  let number = Number(last?.number ?? 0)
  for (const item of news) {
    number += 1
    // The same news worked out again, after a run that was killed, is told once.
    await trx
      .insertInto('watch_news')
      .values({ number, id: item.id, data: JSON.stringify(item) })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  }
}

/** Articles that are gone and not told so. */
export async function gone({ db }: Engine, limit: number) {
  const rows = await db
    .selectFrom('watch_pages')
    .select(['id', 'article'])
    .where('gone_at', 'is not', null)
    .where('gone_told', '=', 0)
    .where('article', 'is not', null)
    // An article that has another address by now is not gone.
    .where(({ not, exists, selectFrom, ref }) =>
      not(
        exists(
          selectFrom('watch_pages as other')
            .select('other.id')
            .where('other.article', '=', ref('watch_pages.article'))
            .where('other.gone_at', 'is', null),
        ),
      ),
    )
    .orderBy('gone_at')
    .limit(limit)
    .execute()
  return rows.map(({ id, article }) => ({ page: id, article: article! }))
}

/** Keeps the news that an article is gone. */
export async function tellGone(engine: Engine, page: string, news: readonly NewsItem[]): Promise<void> {
  await engine.db.transaction().execute(async (trx) => {
    await engine.lock(trx, 'news')
    await addNews(trx, news)
    await trx.updateTable('watch_pages').set({ gone_told: 1 }).where('id', '=', page).execute()
  })
}

/** News after that number, in order. */
export async function newsAfter({ db }: Engine, number: number, limit: number): Promise<readonly NumberedNews[]> {
  const rows = await db
    .selectFrom('watch_news')
    .select(['number', 'data'])
    .where('number', '>', number)
    .orderBy('number')
    .limit(limit)
    .execute()
  return rows.map(numbered)
}

/** The last news, newest first. */
export async function latestNews({ db }: Engine, limit: number): Promise<readonly NumberedNews[]> {
  const rows = await db
    .selectFrom('watch_news')
    .select(['number', 'data'])
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()
  return rows.map(numbered)
}

function numbered({ number, data }: { readonly number: number; readonly data: string }): NumberedNews {
  return { number, item: JSON.parse(data) as NewsItem }
}

/** How far news have come through a door. */
export async function sink({ db }: Engine, name: string): Promise<SinkState | undefined> {
  const row = await db.selectFrom('watch_sinks').selectAll().where('name', '=', name).executeTakeFirst()
  return row && { number: row.number, ...(row.due_at !== null && { dueAt: row.due_at }) }
}

/** Keeps how far. */
export async function keepSink({ db }: Engine, name: string, state: SinkState): Promise<void> {
  const row = { number: state.number, due_at: state.dueAt ?? null }
  await db
    .insertInto('watch_sinks')
    .values({ name, ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute()
}
