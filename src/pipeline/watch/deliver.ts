import type { Clock } from '../../ingest/polite/clock.ts'
import type { NewsItem } from '../../model/news.ts'
import type { Store } from '../../store/index.ts'
import { iso } from './context.ts'

/** A door through which news leave. */
export interface Sink {
  /** The same from run to run: how far the news have come is kept under it. */
  readonly name: string
  /** Milliseconds between two deliveries; absent: as soon as there is something. */
  readonly every?: number
  /** How many news it takes at once. */
  readonly most: number
  /** Called when watching begins. */
  open?(latest: () => Promise<readonly NewsItem[]>): Promise<void>
  /** Delivers all of them, or throws. */
  send(items: readonly NewsItem[], latest: () => Promise<readonly NewsItem[]>): Promise<void>
}

/** News a feed of news shows. */
const LATEST = 200

/** A sink that is new takes what is found from now on. */
export async function openSinks(store: Store, sinks: readonly Sink[], clock: Clock): Promise<void> {
  const [last] = await store.watching.latestNews(1)
  for (const { name, every, open } of sinks) {
    await open?.(() => latestOf(store))
    if (!(await store.watching.sink(name)))
      await store.watching.keepSink(name, {
        number: last?.number ?? 0,
        ...(every !== undefined && { dueAt: iso(clock.now() + every) }),
      })
  }
}

async function latestOf({ watching }: Store): Promise<readonly NewsItem[]> {
  return (await watching.latestNews(LATEST)).map(({ item }) => item)
}

/**
 * Hands each sink what it has not had yet, in order. How far it came is kept after each delivery: a run that is killed
 * in between delivers that part again, and no other.
 */
export async function deliver(
  store: Store,
  sinks: readonly Sink[],
  clock: Clock,
  failed: (sink: Sink, error: unknown) => void,
): Promise<void> {
  for (const sink of sinks) {
    try {
      await deliverTo(store, sink, clock)
    } catch (error) {
      // What is not delivered stays, and is tried again with the next round.
      failed(sink, error)
    }
  }
}

async function deliverTo(store: Store, sink: Sink, clock: Clock): Promise<void> {
  const { watching } = store
  let { number, dueAt } = (await watching.sink(sink.name)) ?? { number: 0 }
  if (dueAt !== undefined && dueAt > iso(clock.now())) return
  for (;;) {
    const news = await watching.newsAfter(number, sink.most)
    if (news.length === 0) break
    await sink.send(
      news.map(({ item }) => item),
      () => latestOf(store),
    )
    number = news.at(-1)!.number
    await watching.keepSink(sink.name, { number, ...(dueAt !== undefined && { dueAt }) })
  }
  if (sink.every !== undefined) await watching.keepSink(sink.name, { number, dueAt: iso(clock.now() + sink.every) })
}
