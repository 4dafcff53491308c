import type { WatchedFeed } from '../../store/index.ts'
import { groupNew } from '../desk/group.ts'
import { relateChanged } from '../desk/story.ts'
import { DAY, iso, MINUTE, type WatchContext } from './context.ts'
import { deliver, openSinks, type Sink } from './deliver.ts'
import { pollFeed } from './poll-feed.ts'
import { readPage } from './read-page.ts'
import { takeAsTold, tellChanges } from './tell.ts'

export interface WatchOptions extends WatchContext {
  /** Feeds to watch, as named; all that the store knows where absent. */
  readonly feeds?: readonly string[]
  readonly sinks: readonly Sink[]
  readonly sinkFailed: (sink: Sink, error: unknown) => void
  /** Look once and end. */
  readonly once?: boolean
}

/** What one round did. */
export interface Round {
  readonly feeds: number
  readonly pages: number
  readonly news: number
}

/** Feeds or pages read at the same time; those of one site still one after another. */
const AT_ONCE = 8
/** Pages after which what is new is worked out and told, before more are read. */
const PAGES = 100
/** Feeds that others began to watch meanwhile are seen after this long. */
const LONGEST_SLEEP = 10 * MINUTE
/** What is due within this part of the time between two looks is waited for, and done in one round. */
const GATHERED = 1 / 12

/**
 * Watches feeds until it is stopped: looks at those that are due, reads the articles they name, groups them, tells what
 * is new. All it must remember stands in the store, so that it may be killed at any moment. Yields after every round.
 */
export async function* watch(options: WatchOptions): AsyncGenerator<Round> {
  const { store, clock, signal, sinks } = options
  if (options.feeds !== undefined) await store.watching.addFeeds(options.feeds, iso(clock.now()))
  await takeAsTold(options)
  await openSinks(store, sinks, clock)
  while (!signal?.aborted) {
    const due = (await watched(options)).filter((feed) => isDue(options, feed))
    await eachAtOnce(due, AT_ONCE, (feed) => pollFeed(options, feed), signal)
    let [pages, news] = [0, 0]
    for (;;) {
      const batch = await store.watching.duePages(iso(clock.now()), PAGES)
      await eachAtOnce(batch, AT_ONCE, (page) => readPage(options, page), signal)
      pages += batch.length
      news += await settle(options)
      if (batch.length === 0 || signal?.aborted) break
    }
    yield { feeds: due.length, pages, news }
    if (options.once === true) return
    await clock.sleep(await pause(options), signal)
  }
}

async function watched({ store, feeds }: WatchOptions): Promise<readonly WatchedFeed[]> {
  return store.watching.feeds(feeds)
}

/** Whoever looks once means now; a feed that has problems is still left alone for as long as it needs. */
function isDue({ clock, once }: WatchOptions, { dueAt, failures, polledAt }: WatchedFeed): boolean {
  if (dueAt === undefined) return false
  if (dueAt <= iso(clock.now())) return true
  return once === true && failures === 0 && (polledAt === undefined || polledAt < iso(clock.now() - MINUTE))
}

/** Groups what is new, works out what to tell, and tells it. */
async function settle(options: WatchOptions): Promise<number> {
  const { store, sinks, clock } = options
  for await (const _ of groupNew(store));
  for await (const _ of relateChanged(store));
  const news = await tellChanges(options)
  await deliver(store, sinks, clock, options.sinkFailed)
  return news
}

/** Milliseconds until something is due. */
async function pause(options: WatchOptions): Promise<number> {
  const { store, clock } = options
  const feeds = (await watched(options)).flatMap(({ dueAt }) => dueAt ?? [])
  const next = [...feeds, ...[(await store.watching.nextPageDue()) ?? []].flat()].sort()[0]
  const wait = (next === undefined ? clock.now() + DAY : Date.parse(next)) - clock.now()
  return Math.max(options.every * GATHERED, Math.min(LONGEST_SLEEP, wait))
}

/** Runs `work` on all items, so many at once; nothing new is begun once `signal` aborts. */
async function eachAtOnce<T>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const left = items.values()
  const runner = async () => {
    for (const item of left) {
      if (signal?.aborted) return
      await work(item)
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, runner))
}
