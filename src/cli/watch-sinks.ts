import { statSync } from 'node:fs'
import { SynopseError } from '../model/errors.ts'
import { NEWS_KINDS, type NewsItem, type NewsKind } from '../model/news.ts'
import { digestOf } from '../notify/digest.ts'
import { feedOfNews } from '../notify/feed-of-news.ts'
import { newsLines } from '../notify/lines.ts'
import { mailRoute, sendMail } from '../notify/send-mail.ts'
import { postNews } from '../notify/webhook.ts'
import type { Sink } from '../pipeline/watch/deliver.ts'
import type { Context } from './context.ts'
import { durationOf } from './duration.ts'
import { assertWritable, writeTo, writeWhole } from './output.ts'

export interface SinkOptions {
  readonly json?: boolean
  /** Kinds of news to tell, parted by commas. */
  readonly tell?: string
  readonly feed?: string
  readonly webhook?: string
  readonly webhookPrivate?: boolean
  readonly digestTo?: string
  readonly digestFrom?: string
  readonly digestVia?: string
  readonly digestEvery?: string
}

const MINUTE = 60_000

/**
 * The doors the user opened: always stdout; a feed file, a webhook, a digest by mail where named.
 *
 * @throws SynopseError `usage`, `format-unknown`, `output-failed`
 */
export function sinksOf(options: SinkOptions, context: Context): readonly Sink[] {
  const wanted = kindsOf(options.tell)
  const chosen = (items: readonly NewsItem[]) => items.filter(({ kind }) => wanted.has(kind))
  const lines: Sink = {
    name: 'stdout',
    most: 100,
    send: async (items) => {
      for (const item of chosen(items))
        await writeTo(context.stdout, options.json === true ? `${JSON.stringify(item)}\n` : newsLines(item))
    },
  }
  return [lines, ...feedSink(options, chosen), ...webhookSink(options, chosen), ...digestSink(options, chosen)]
}

type Chosen = (items: readonly NewsItem[]) => readonly NewsItem[]

function kindsOf(tell: string | undefined): ReadonlySet<NewsKind> {
  if (tell === undefined) return new Set(NEWS_KINDS)
  const named = tell.split(',').map((kind) => kind.trim())
  const unknown = named.find((kind) => !(NEWS_KINDS as readonly string[]).includes(kind))
  if (unknown !== undefined)
    throw new SynopseError('usage', `--tell ${unknown}: no such kind of news; choose of ${NEWS_KINDS.join(', ')}`)
  return new Set(named as NewsKind[])
}

function feedSink({ feed }: SinkOptions, chosen: Chosen): readonly Sink[] {
  if (feed === undefined) return []
  const format = /\.json$/iu.test(feed) ? 'json' : /\.(?:atom|xml)$/iu.test(feed) ? 'atom' : undefined
  if (format === undefined)
    throw new SynopseError('format-unknown', `--feed ${feed}: end its name in .atom or .xml, or .json for a JSON feed`)
  assertWritable(feed)
  const write = async (latest: () => Promise<readonly NewsItem[]>) =>
    writeWhole(feed, await feedOfNews(chosen(await latest()), format))
  return [{ name: `feed ${feed}`, most: 1000, open: write, send: (_, latest) => write(latest) }]
}

function webhookSink({ webhook, webhookPrivate }: SinkOptions, chosen: Chosen): readonly Sink[] {
  if (webhook === undefined) return []
  if (!URL.canParse(webhook) || !/^https?:/iu.test(webhook))
    throw new SynopseError('usage', `--webhook ${webhook}: give a web address, as in https://example.org/hook`)
  return [
    {
      name: `webhook ${webhook}`,
      most: 50,
      send: async (items) => {
        const news = chosen(items)
        if (news.length > 0) await postNews(webhook, news, { allowPrivate: webhookPrivate === true })
      },
    },
  ]
}

function digestSink(options: SinkOptions, chosen: Chosen): readonly Sink[] {
  const { digestTo, digestFrom = digestTo, digestVia } = options
  if (digestTo === undefined || digestFrom === undefined) {
    if (digestVia !== undefined) throw new SynopseError('usage', '--digest-via needs --digest-to: whom is it for?')
    return []
  }
  if (digestVia === undefined)
    throw new SynopseError('usage', '--digest-to needs --digest-via: a folder, sendmail, or smtp://user:password@host')
  const route = mailRoute(digestVia)
  if (route.kind === 'folder' && !statSync(route.path, { throwIfNoEntry: false })?.isDirectory())
    throw new SynopseError('output-failed', `--digest-via ${digestVia}: there is no such folder; create it first`)
  return [
    {
      name: `digest ${digestTo}`,
      every: durationOf('--digest-every', options.digestEvery ?? '1d', MINUTE),
      most: 500,
      send: async (items) => {
        const news = chosen(items)
        if (news.length > 0) await sendMail(digestOf(news, digestFrom, digestTo), route, new Date().toISOString())
      },
    },
  ]
}
