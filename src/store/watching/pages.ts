import type { Engine } from '../engine.ts'
import type { WatchPageRow } from '../schema.ts'
import { addNames } from './feeds.ts'
import type { PageUpdate, WatchedPage } from './watch-book.ts'

/** Pages that are due. */
export async function duePages({ db }: Engine, now: string, limit: number): Promise<readonly WatchedPage[]> {
  const rows = await db
    .selectFrom('watch_pages')
    .selectAll()
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(watchedPage)
}

/** The next moment a page is due. */
export async function nextPageDue({ db }: Engine): Promise<string | undefined> {
  const row = await db
    .selectFrom('watch_pages')
    .select('due_at')
    .where('due_at', 'is not', null)
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst()
  return row?.due_at ?? undefined
}

/** One page. */
export async function pageById({ db }: Engine, id: string): Promise<WatchedPage | undefined> {
  const row = await db.selectFrom('watch_pages').selectAll().where('id', '=', id).executeTakeFirst()
  return row && watchedPage(row)
}

/** The page of the first name that has one. */
export async function pageNamed({ db }: Engine, names: readonly string[]): Promise<WatchedPage | undefined> {
  if (names.length === 0) return undefined
  const rows = await db
    .selectFrom('watch_names')
    .innerJoin('watch_pages', 'watch_pages.id', 'watch_names.page')
    .selectAll('watch_pages')
    .select('watch_names.name')
    .where('watch_names.name', 'in', names)
    .execute()
  const row = names.map((name) => rows.find((found) => found.name === name)).find((found) => found !== undefined)
  return row && watchedPage(row)
}

function watchedPage(row: WatchPageRow): WatchedPage {
  return {
    id: row.id,
    feed: row.feed,
    given: row.given,
    checks: row.checks,
    failures: row.failures,
    foundAt: row.found_at,
    ...(row.url !== null && { url: row.url }),
    ...(row.moved_from !== null && { movedFrom: row.moved_from }),
    ...(row.due_at !== null && { dueAt: row.due_at }),
    ...(row.etag !== null && { etag: row.etag }),
    ...(row.last_modified !== null && { lastModified: row.last_modified }),
    ...(row.article !== null && { article: row.article }),
    ...(row.gone_at !== null && { goneAt: row.gone_at }),
  }
}

/** Keeps what a look at a page gave. */
export async function checked(engine: Engine, page: string, update: PageUpdate): Promise<void> {
  const { dueAt, goneAt, names = [], url, given, movedFrom, checks, failures, article } = update
  await engine.db.transaction().execute(async (trx) => {
    await engine.lock(trx, 'watch')
    await trx
      .updateTable('watch_pages')
      .set({
        due_at: dueAt ?? null,
        ...(goneAt !== undefined && { gone_at: goneAt, gone_told: 0 }),
        ...(url !== undefined && { url }),
        ...(given !== undefined && { given }),
        ...(movedFrom !== undefined && { moved_from: movedFrom }),
        ...(checks !== undefined && { checks }),
        ...(failures !== undefined && { failures }),
        ...(article !== undefined && { article }),
        ...('etag' in update && { etag: update.etag ?? null }),
        ...('lastModified' in update && { last_modified: update.lastModified ?? null }),
      })
      .where('id', '=', page)
      .execute()
    await addNames(trx, page, names)
  })
}

/** Articles of a site stored since then. */
export async function lately({ db }: Engine, origin: string, since: string) {
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'title', 'url'])
    .where('url', '>=', `${origin}/`)
    .where('url', '<', `${origin}0`)
    .where('added_at', '>=', since)
    .orderBy('added_at', 'desc')
    .limit(1000)
    .execute()
  return rows.map(({ id, title, url }) => ({ id, title, url: url! }))
}
