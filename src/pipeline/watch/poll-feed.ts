import { createHash } from 'node:crypto'
import { canonicalUrl } from '../../clean/canonical-url.ts'
import { type FeedEntry, watchedIn } from '../../ingest/feed-entries.ts'
import { pageIn } from '../../ingest/fetch-page.ts'
import type { Validators } from '../../ingest/polite/polite-web.ts'
import { SynopseError } from '../../model/errors.ts'
import type { RawPage } from '../../model/raw-page.ts'
import type { FeedUpdate, SeenEntry, WatchedFeed } from '../../store/index.ts'
import { around, DAY, iso, MINUTE, type WatchContext } from './context.ts'

/** What a feed gives of an article, as it is kept until the article is read. */
export interface Given {
  readonly page: RawPage
  /** Whether it is only the beginning, and the article stands at the page's address. */
  readonly isBeginning: boolean
}

/** Looks at one feed and keeps what is new in it. Whatever is wrong with it stays its own problem. */
export async function pollFeed(context: WatchContext, feed: WatchedFeed): Promise<void> {
  const { store, web, clock, signal, problem } = context
  const now = clock.now()
  const keep = (update: FeedUpdate, entries: readonly SeenEntry[] = []) =>
    store.watching.polled(feed.url, update, entries, iso(clock.now()))
  try {
    const answer = await web.get(feed.location, feed, signal)
    if (answer.later !== undefined) {
      await keep({ dueAt: iso(Math.max(answer.later, now)), failures: feed.failures })
      return
    }
    const { status, movedTo } = answer
    if (status === 410) {
      problem?.(feed.url, `${feed.url}: the feed is gone for good and is no longer asked; take it off the list`)
      await keep({ dueAt: undefined, problem: 'gone for good' })
      return
    }
    const location = movedTo ?? feed.location
    const read = { failures: 0, polledAt: iso(now), location }
    if (status === 304) {
      await keep({ ...read, ...validators(feed), ...validators(answer), dueAt: around(context, context.every, 0.05) })
      return
    }
    const fetched = pageIn(answer, feed.url)
    const found = await watchedIn(fetched, feed.url, now)
    if (found.kind === 'link' && found.feed !== feed.location && feed.location === feed.url) {
      await keep({ ...read, location: found.feed, dueAt: iso(now) })
      return
    }
    if (found.kind === 'list') {
      await store.watching.followList(feed.url, found.feeds, iso(now))
      await keep({ ...read, ...validators(answer), dueAt: around(context, DAY, 0.05) })
      return
    }
    if (found.kind !== 'feed') {
      await keep({ ...read, dueAt: undefined }, [pageEntry(feed.url)])
      return
    }
    const pause = Math.max(context.every, Math.min(DAY, (found.pauseMinutes ?? 0) * MINUTE))
    await keep(
      {
        ...read,
        ...validators(answer),
        ...(found.title !== undefined && { title: found.title }),
        dueAt: around(context, pause, 0.05),
      },
      found.entries.flatMap((entry) => seenEntry(feed.url, entry)),
    )
  } catch (error) {
    if (signal?.aborted) return
    const reason = error instanceof Error ? error.message : String(error)
    if (feed.problem === undefined) problem?.(feed.url, reason)
    await keep({ dueAt: retry(context, feed.failures, error), failures: feed.failures + 1, problem: reason })
  }
}

function validators({ etag, lastModified }: Validators): Validators {
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) }
}

/** Longer and longer, up to a day; at once a day where a site says no. */
function retry(context: WatchContext, failures: number, error: unknown): string {
  const isRefused = error instanceof SynopseError && error.code !== 'url-failed' && error.code !== 'input-damaged'
  return around(context, isRefused ? DAY : Math.min(DAY, context.every * 2 ** Math.min(failures, 12)), 0.2)
}

/** An address as a name of its article. */
export function nameOfAddress(url: string): string {
  return `u:${canonicalUrl(url) ?? url}`
}

/** An entry with an address, an id or a title; others cannot be told apart. */
function seenEntry(feed: string, { guid, url, page, isBeginning }: FeedEntry): readonly SeenEntry[] {
  const { title = '', body, diagnostics: _, ...rest } = page
  const html = body.kind === 'html' ? body.html : body.text
  if (url === undefined && guid === undefined && title === '' && html === '') return []
  const given: Given = { page, isBeginning }
  const key = createHash('sha256')
    .update(JSON.stringify([title, html, rest]))
    .digest('hex')
  const names = [
    ...(url !== undefined ? [nameOfAddress(url)] : []),
    ...(guid !== undefined ? [`g:${feed}\n${guid}`] : []),
  ]
  return [
    {
      names: names.length > 0 ? names : [`t:${feed}\n${key}`],
      ...(url !== undefined && { url }),
      given: JSON.stringify(given),
      givenKey: key,
    },
  ]
}

/** A page that is watched by itself. */
function pageEntry(url: string): SeenEntry {
  const page: RawPage = { id: url, origin: url, body: { kind: 'html', html: '' }, url, diagnostics: [] }
  const given: Given = { page, isBeginning: true }
  return { names: [nameOfAddress(url)], url, given: JSON.stringify(given), givenKey: '' }
}
