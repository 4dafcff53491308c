import { SynopseError } from '../model/errors.ts'
import type { RawPage } from '../model/raw-page.ts'
import { declaredCharset, decode } from './decode.ts'
import type { FetchedPage } from './fetch-page.ts'
import { isFeed } from './formats/feed.ts'
import { isBeginning, pageOfItem } from './formats/feed-pages.ts'
import { feedsInOpml } from './formats/opml.ts'
import { readFeed } from './formats/read-feed.ts'

/** An entry of a fetched feed. */
export interface FeedEntry {
  /** The feed's own name of it. */
  readonly guid?: string
  readonly url?: string
  /** What the feed gives of it. */
  readonly page: RawPage
  /** Whether that is only the beginning, and the article stands at `url`. */
  readonly isBeginning: boolean
}

/** What a watched address holds. */
export type Watched =
  | {
      readonly kind: 'feed'
      readonly title?: string
      readonly pauseMinutes?: number
      readonly entries: readonly FeedEntry[]
    }
  /** A list of feeds. */
  | { readonly kind: 'list'; readonly feeds: readonly string[] }
  /** A page that names its feed. */
  | { readonly kind: 'link'; readonly feed: string }
  /** An article, watched by itself. */
  | { readonly kind: 'page' }

/**
 * Reads what a watched address holds: a feed or news sitemap, a page that names its feed, or a page.
 *
 * @param now milliseconds since 1970: entries dated far after it lose their date
 * @throws SynopseError `input-damaged`, `input-empty`
 */
export async function watchedIn(fetched: FetchedPage, input: string, now: number): Promise<Watched> {
  const { bytes, url, charset } = fetched
  const text = decode(bytes, input, charset ?? declaredCharset(bytes)).text.replace(/^\uFEFF/u, '')
  if (text.trim() === '') throw new SynopseError('input-empty', `${input}: the feed is empty; it is asked again later`)
  if (/<opml[\s>]/iu.test(text.slice(0, 3000)) && !/<html[\s>]/iu.test(text.slice(0, 3000)))
    return { kind: 'list', feeds: await feedsInOpml(text, input) }
  if (!isFeed(text) || /^\s*<(?:!doctype\s+html|html[\s>])/iu.test(text)) return linked(text, url)
  const feed = await readFeed(text, input)
  return {
    kind: 'feed',
    ...(feed.title !== undefined && { title: feed.title }),
    ...(feed.pauseMinutes !== undefined && { pauseMinutes: feed.pauseMinutes }),
    entries: feed.items.map((item) => ({
      ...(item.isNamed && { guid: item.id }),
      ...(item.url !== undefined && { url: item.url }),
      page: pageOfItem(item, feed, input, now),
      isBeginning: isBeginning(item) && item.url !== undefined,
    })),
  }
}

/** The feed a page names in its head. */
function linked(html: string, base: string): Watched {
  for (const [tag] of html.slice(0, 200_000).matchAll(/<link\s[^<>]{0,1000}>/giu)) {
    if (!/\btype\s{0,9}=\s{0,9}["']?application\/(?:rss|atom|feed)\+(?:xml|json)/iu.test(tag)) continue
    const href = /\bhref\s{0,9}=\s{0,9}(?:"([^"]{1,900})"|'([^']{1,900})')/iu.exec(tag)
    const address = (href?.[1] ?? href?.[2])?.replaceAll('&amp;', '&')
    if (address !== undefined && URL.canParse(address, base)) return { kind: 'link', feed: new URL(address, base).href }
  }
  return { kind: 'page' }
}
