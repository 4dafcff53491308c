import type { Diagnostic } from '../../model/diagnostic.ts'
import type { RawPage } from '../../model/raw-page.ts'
import { statedDate } from '../../model/stated-date.ts'
import { outletByHost } from '../../outlet/index.ts'
import { timeZoneOf } from '../../outlet/time-zone.ts'
import type { Origin } from '../pages-from-bytes.ts'
import { type InputFailure, isFailure } from '../source.ts'
import { type Feed, type FeedItem, readFeed } from './read-feed.ts'

/** A text with fewer letters is the beginning of an article, not all of it. */
const SHORT = 1500
/** Most articles of one feed that are fetched. */
const FETCHED = 50
const ENTRY = {
  title: 'feed entry',
  date: 'feed entry',
  authors: 'feed entry',
  url: 'feed entry',
  language: 'feed',
} as const
/** How far in the future an entry may be dated, milliseconds: clocks differ, and embargoes are short. */
const AHEAD = 36 * 60 * 60 * 1000

/**
 * The articles of a feed. Where it gives only their beginnings and addresses may be fetched, the articles themselves
 * are.
 *
 * @throws SynopseError `input-damaged`
 */
export async function* pagesFromFeed(text: string, origin: Origin): AsyncGenerator<RawPage | InputFailure> {
  const feed = await readFeed(text, origin.input)
  let fetched = 0
  for (const item of feed.items) {
    const page = pageOfItem(item, feed, origin.input, Date.now())
    if (!isBeginning(item) || item.url === undefined || origin.follow === undefined || fetched >= FETCHED) yield page
    else {
      fetched += 1
      yield* fullPage(page, origin.follow(item.url))
    }
  }
}

/** Whether the feed gives only the beginning of an entry. */
export function isBeginning({ html = '' }: FeedItem): boolean {
  return html.replace(/<[^<>]{0,2000}>/gu, '').length < SHORT
}

/** The fetched article, under the feed's id and source; what the feed gives, where the article cannot be fetched. */
async function* fullPage(
  item: RawPage,
  fetched: AsyncGenerator<RawPage | InputFailure>,
): AsyncGenerator<RawPage | InputFailure> {
  for await (const page of fetched) {
    if (!isFailure(page)) yield articleOfItem(page, item)
    else if (item.body.kind === 'html' && item.body.html !== '') yield item
    else yield page
  }
}

/** A fetched page under its feed's id and source; what the page does not say, the feed does. */
export function articleOfItem(page: RawPage, item: RawPage): RawPage {
  const { id, outlet, title, date, authors, language } = item
  return {
    ...page,
    ...(outlet !== undefined && { outlet }),
    id,
    statedIn: { ...item.statedIn, ...page.statedIn },
    fallback: {
      ...(title !== undefined && { title }),
      ...(date !== undefined && { date }),
      ...(language !== undefined && { language }),
      ...(authors !== undefined && { authors }),
    },
  }
}

/** What the feed gives of an entry, as a page. A date that cannot be is left out and told. */
export function pageOfItem(item: FeedItem, feed: Feed, input: string, now: number): RawPage {
  const host = item.url !== undefined && URL.canParse(item.url) ? new URL(item.url).hostname : undefined
  const stated = item.date === undefined ? undefined : statedDate(item.date, timeZoneOf(host))
  const isAhead = stated !== undefined && Date.parse(stated) > now + AHEAD
  const date = isAhead ? undefined : stated
  const outlet = item.source ?? feed.title
  const isKnown = item.source === undefined && host !== undefined && outletByHost(host) !== undefined
  return {
    id: item.id,
    origin: input,
    body: { kind: 'html', html: item.html ?? '' },
    ...(item.title !== undefined && item.title !== '' && { title: item.title }),
    ...(date !== undefined && { date }),
    ...(feed.language !== undefined && { language: feed.language }),
    ...(item.url !== undefined && { url: item.url }),
    ...(outlet !== undefined && !isKnown && { outlet }),
    ...(item.authors.length > 0 && { authors: item.authors }),
    statedIn: { ...ENTRY, outlet: item.source === undefined ? 'title of the feed' : 'source of the feed entry' },
    diagnostics: date === undefined && item.date !== undefined ? [unusable(item.date, isAhead)] : [],
  }
}

function unusable(date: string, isAhead: boolean): Diagnostic {
  const why = isAhead ? 'lies in the future' : 'is no date'
  return {
    code: 'date-implausible',
    severity: 'warning',
    reason: `the feed dates this entry "${date.slice(0, 60)}", which ${why}; it is not used`,
  }
}
