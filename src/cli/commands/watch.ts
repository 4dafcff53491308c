import { feedsNamed } from '../../ingest/feed-list.ts'
import { systemClock } from '../../ingest/polite/clock.ts'
import { PoliteWeb } from '../../ingest/polite/polite-web.ts'
import { SynopseError } from '../../model/errors.ts'
import { watch } from '../../pipeline/watch/watch.ts'
import type { Context } from '../context.ts'
import { durationOf } from '../duration.ts'
import { type StoreOption, withStore } from '../store-location.ts'
import { version } from '../version.ts'
import { type SinkOptions, sinksOf } from '../watch-sinks.ts'

export interface WatchOptions extends StoreOption, SinkOptions {
  readonly once?: boolean
  readonly every?: string
  /** How the user is reached by those whose pages are fetched. */
  readonly contact?: string
  readonly licensed?: readonly string[]
  /** Hosts that may lie in a private network or on this machine. */
  readonly allowPrivate?: readonly string[]
  /** Stop watching the inputs. */
  readonly forget?: boolean
}

const EVERY = '15m'
const LEAST = 60_000

/** `synopse watch`: looks at feeds again and again, stores what they bring, and tells what is new. */
export async function run(inputs: readonly string[], options: WatchOptions, context: Context): Promise<void> {
  const { report, env } = context
  const every = durationOf('--every', options.every ?? EVERY, LEAST)
  const sinks = sinksOf(options, context)
  const { feeds, failures } = await feedsNamed(inputs)
  for (const { error } of failures) report.failed(error)
  if (inputs.length > 0 && feeds.length === 0) return
  await withStore(options, context, async (store) => {
    if (options.forget === true) {
      await store.watching.removeFeeds(feeds)
      report.note(`${feeds.length} no longer watched; what they brought stays in the store`)
      return
    }
    const known = await store.watching.feeds()
    if (inputs.length === 0 && known.length === 0)
      throw new SynopseError('input-none', 'nothing is watched yet: name an OPML file or addresses of feeds')
    const contact = options.contact ?? env.SYNOPSE_CONTACT
    if (contact === undefined || contact === '')
      report.note('no --contact given: publishers like to know whom to write to when a program reads their feeds')
    const stop = new AbortController()
    context.interrupt.by = () => stop.abort()
    const web = new PoliteWeb({
      clock: systemClock,
      userAgent: `synopse/${version()} (watches feeds for one reader; contact: ${contactText(contact)})`,
      memory: {
        host: async (origin) => {
          const notes = await store.watching.host(origin)
          return notes === undefined ? undefined : JSON.parse(notes)
        },
        keepHost: (origin, notes) => store.watching.keepHost(origin, JSON.stringify(notes)),
      },
      ...(options.licensed !== undefined && { licensed: options.licensed }),
      fetch: { allowPrivate: (host) => options.allowPrivate?.includes(host) === true },
    })
    const rounds = watch({
      store,
      web,
      clock: systemClock,
      random: Math.random,
      every,
      signal: stop.signal,
      sinks,
      ...(inputs.length > 0 && { feeds }),
      once: options.once === true,
      problem: (_, reason) => report.note(reason),
      sinkFailed: (sink, error) =>
        report.note(`${sink.name}: ${error instanceof Error ? error.message : String(error)}`),
    })
    let total = { feeds: 0, pages: 0, news: 0 }
    for await (const round of rounds)
      total = { feeds: round.feeds, pages: total.pages + round.pages, news: total.news + round.news }
    context.interrupt.by = undefined
    report.note(`${total.feeds} feeds, ${total.pages} articles looked at, ${total.news} news`)
  })
  if (context.interrupt.isStopped) report.interrupted()
}

/** A header takes one line of visible ASCII. */
function contactText(contact: string | undefined): string {
  const text = (contact ?? '').replace(/[^\u0020-\u007e]+/gu, '').slice(0, 200)
  return text === '' ? 'none given' : text
}
