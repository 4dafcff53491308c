import type { Engine } from '../engine.ts'
import { addFeeds, feeds, followList, polled, removeFeeds } from './feeds.ts'
import { gone, keepSink, latestNews, newsAfter, sink, tell, tellGone, told, untold } from './news.ts'
import { checked, duePages, lately, nextPageDue, pageById, pageNamed } from './pages.ts'
import type { WatchBook } from './watch-book.ts'

/** What watching remembers, on one engine. */
export function watchBook(engine: Engine): WatchBook {
  return {
    addFeeds: (urls, now) => addFeeds(engine, urls, now),
    followList: (list, urls, now) => followList(engine, list, urls, now),
    feeds: (urls) => feeds(engine, urls),
    removeFeeds: (urls) => removeFeeds(engine, urls),
    polled: (feed, update, entries, now) => polled(engine, feed, update, entries, now),
    duePages: (now, limit) => duePages(engine, now, limit),
    page: (id) => pageById(engine, id),
    pageNamed: (names) => pageNamed(engine, names),
    checked: (page, update) => checked(engine, page, update),
    nextPageDue: () => nextPageDue(engine),
    lately: (origin, since) => lately(engine, origin, since),
    untold: (limit) => untold(engine, limit),
    told: (story) => told(engine, story),
    tell: (telling) => tell(engine, telling),
    gone: (limit) => gone(engine, limit),
    tellGone: (page, news) => tellGone(engine, page, news),
    newsAfter: (number, limit) => newsAfter(engine, number, limit),
    latestNews: (limit) => latestNews(engine, limit),
    sink: (name) => sink(engine, name),
    keepSink: (name, state) => keepSink(engine, name, state),
    host: async (origin) => {
      const row = await engine.db
        .selectFrom('watch_hosts')
        .select('notes')
        .where('origin', '=', origin)
        .executeTakeFirst()
      return row?.notes
    },
    keepHost: async (origin, notes) => {
      await engine.db
        .insertInto('watch_hosts')
        .values({ origin, notes })
        .onConflict((conflict) => conflict.column('origin').doUpdateSet({ notes }))
        .execute()
    },
  }
}

export type * from './watch-book.ts'
