import type { Transaction } from 'kysely'
import type { Engine } from '../engine.ts'
import { derivedId } from '../identity.ts'
import type { Schema, WatchFeedRow } from '../schema.ts'
import type { FeedUpdate, SeenEntry, WatchedFeed } from './watch-book.ts'

/** Values of one statement; see `read-articles.ts`. */
const CHUNK = 400

/** Begins to watch feeds. */
export async function addFeeds(
  { db }: Pick<Engine, 'db'>,
  urls: readonly string[],
  now: string,
  list: string | null = null,
): Promise<void> {
  const rows = [...new Set(urls)].map((url) => ({
    url,
    location: url,
    title: null,
    etag: null,
    last_modified: null,
    due_at: now,
    failures: 0,
    problem: null,
    polled_at: null,
    added_at: now,
    list,
  }))
  for (let at = 0; at < rows.length; at += CHUNK)
    await db
      .insertInto('watch_feeds')
      .values(rows.slice(at, at + CHUNK))
      .onConflict((conflict) => conflict.column('url').doNothing())
      .execute()
}

/** Watches the feeds of a list on the web; see the contract. */
export async function followList(engine: Engine, list: string, urls: readonly string[], now: string): Promise<void> {
  await engine.db.transaction().execute(async (trx) => {
    await engine.lock(trx, 'watch')
    const rows = await trx.selectFrom('watch_feeds').select('url').where('list', '=', list).execute()
    const dropped = new Set(rows.map(({ url }) => url)).difference(new Set(urls))
    for (const url of dropped) await trx.deleteFrom('watch_feeds').where('url', '=', url).execute()
    await addFeeds({ db: trx }, urls, now, list)
  })
}

/** All feeds, or those named, in the order of their addresses. */
export async function feeds({ db }: Engine, urls?: readonly string[]): Promise<readonly WatchedFeed[]> {
  const rows = await db.selectFrom('watch_feeds').selectAll().orderBy('url').execute()
  const wanted = urls && new Set(urls)
  return rows
    .filter(({ url, list }) => wanted === undefined || wanted.has(url) || (list !== null && wanted.has(list)))
    .map(watchedFeed)
}

/** Ends watching feeds; what they gave stays. */
export async function removeFeeds({ db }: Engine, urls: readonly string[]): Promise<void> {
  for (let at = 0; at < urls.length; at += CHUNK)
    await db
      .deleteFrom('watch_feeds')
      .where('url', 'in', urls.slice(at, at + CHUNK))
      .execute()
}

function watchedFeed(row: WatchFeedRow): WatchedFeed {
  return {
    url: row.url,
    location: row.location,
    failures: row.failures,
    ...(row.title !== null && { title: row.title }),
    ...(row.etag !== null && { etag: row.etag }),
    ...(row.last_modified !== null && { lastModified: row.last_modified }),
    ...(row.due_at !== null && { dueAt: row.due_at }),
    ...(row.problem !== null && { problem: row.problem }),
    ...(row.list !== null && { list: row.list }),
    ...(row.polled_at !== null && { polledAt: row.polled_at }),
  }
}

/** Keeps what a look at a feed gave; see the contract. Returns how many pages are due by it. */
export async function polled(
  engine: Engine,
  feed: string,
  update: FeedUpdate,
  entries: readonly SeenEntry[],
  now: string,
): Promise<number> {
  return engine.db.transaction().execute(async (trx) => {
    await engine.lock(trx, 'watch')
    await trx
      .updateTable('watch_feeds')
      .set({
        due_at: update.dueAt ?? null,
        problem: update.problem ?? null,
        ...(update.location !== undefined && { location: update.location }),
        ...(update.title !== undefined && { title: update.title }),
        ...(update.failures !== undefined && { failures: update.failures }),
        ...(update.polledAt !== undefined && {
          polled_at: update.polledAt,
          etag: update.etag ?? null,
          last_modified: update.lastModified ?? null,
        }),
      })
      .where('url', '=', feed)
      .execute()
    let due = 0
    for (const entry of entries) due += Number(await seen(trx, feed, entry, now))
    return due
  })
}

/** Whether an entry is new or changed; its page is due then. */
async function seen(trx: Transaction<Schema>, feed: string, entry: SeenEntry, now: string): Promise<boolean> {
  const { names, url, given, givenKey } = entry
  const known = await trx
    .selectFrom('watch_names')
    .innerJoin('watch_pages', 'watch_pages.id', 'watch_names.page')
    .select(['watch_names.name', 'watch_pages.id', 'watch_pages.feed', 'watch_pages.given_key'])
    .where('watch_names.name', 'in', names)
    .execute()
  const [address, id] = [known.find(({ name }) => name === names[0]), known.find(({ name }) => name !== names[0])]
  const page = url === undefined ? (id ?? address) : address
  if (page) {
    await addNames(trx, page.id, names)
    // Two feeds that give the same article differently must not wake it again and again.
    if (page.given_key === givenKey || page.feed !== feed) return false
    await trx
      .updateTable('watch_pages')
      .set({ given, given_key: givenKey, due_at: now, failures: 0 })
      .where('id', '=', page.id)
      .execute()
    return true
  }
  const fresh = derivedId('w', names[0]!)
  await trx
    .insertInto('watch_pages')
    .values({
      id: fresh,
      feed,
      url: url ?? null,
      given,
      given_key: givenKey,
      moved_from: id?.id ?? null,
      due_at: now,
      checks: 0,
      failures: 0,
      etag: null,
      last_modified: null,
      article: null,
      found_at: now,
      gone_at: null,
      gone_told: 0,
    })
    .execute()
  await addNames(trx, fresh, names)
  return true
}

/** Names that nobody bears yet become those of this page. */
export async function addNames(
  trx: Transaction<Schema> | Engine['db'],
  page: string,
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return
  await trx
    .insertInto('watch_names')
    .values([...new Set(names)].map((name) => ({ name, page })))
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
}
