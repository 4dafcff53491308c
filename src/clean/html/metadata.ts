import { isElement, lineOf, type PageDocument, type PageElement } from './dom.ts'
import { jsonLdArticle, type LinkedArticle } from './json-ld.ts'

/** What a page says about itself. Every field only where the page has it. */
export interface PageMetadata {
  readonly title?: string
  readonly authors: readonly string[]
  readonly date?: string
  readonly outlet?: string
  readonly language?: string
  readonly url?: string
  readonly description?: string
}

/** Reads JSON-LD first, then OpenGraph and meta names, then visible elements (`h1`, `time`, author links). */
export function metadataOf(document: PageDocument): PageMetadata {
  const linked = jsonLdArticle(document)
  const meta = metaNames(document)
  const title = titleOf(document, linked, meta)
  const date = linked?.date ?? firstDate(DATE_NAMES.map((name) => meta.get(name))) ?? visibleDate(document)
  const outlet = linked?.publisher ?? meta.get('og:site_name') ?? meta.get('application-name')
  const language = (document.documentElement?.getAttribute('lang') ?? linked?.language ?? meta.get('og:locale') ?? '')
    .toLowerCase()
    .split(/[-_]/u)[0]
  const url = attribute(document, 'link[rel="canonical"]', 'href') ?? meta.get('og:url')
  const description = meta.get('og:description') ?? meta.get('description')
  return {
    ...(title !== undefined && { title }),
    authors: authorsOf(document, linked, meta),
    ...(date !== undefined && { date }),
    ...(outlet !== undefined && { outlet }),
    ...(language && { language }),
    ...(url !== undefined && { url }),
    ...(description !== undefined && { description }),
  }
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'publish-date',
  'pubdate',
  'last-modified',
  'parsely-pub-date',
  'sailthru.date',
]

function metaNames(document: PageDocument): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const content = element.getAttribute('content')?.trim()
    if (name && content && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), content)
  }
  return names
}

function attribute(document: PageDocument, selector: string, name: string): string | undefined {
  return document.querySelector(selector)?.getAttribute(name)?.trim() || undefined
}

function titleOf(
  document: PageDocument,
  linked: LinkedArticle | undefined,
  meta: ReadonlyMap<string, string>,
): string | undefined {
  const open = meta.get('og:title') ?? meta.get('twitter:title')
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => lineOf(heading))
    .filter((text) => text.length > 12)
  const name = lineOf(document.querySelector('title'))
  for (const candidate of [linked?.headline, open, headings[0], name]) {
    if (candidate !== undefined && candidate.length > 3)
      return withoutSite(candidate.replace(/\s+/gu, ' ').trim(), meta.get('og:site_name') ?? linked?.publisher)
  }
  return undefined
}

/** "Titel | Beispielblatt" without the site's name. */
function withoutSite(title: string, site: string | undefined): string {
  const match = /^(.{10,300}?)\s+[|·•–—-]\s+([^|·•–—]{2,40})$/u.exec(title)
  if (match === null || site === undefined) return title
  const tail = match[2]!.toLowerCase()
  const name = site.toLowerCase()
  return tail.includes(name) || name.includes(tail) ? match[1]! : title
}

/** The first value that is a date, as ISO 8601 day or moment. */
function firstDate(values: readonly (string | undefined | null)[]): string | undefined {
  for (const value of values) {
    const date = value ? isoDate(value) : undefined
    if (date !== undefined) return date
  }
  return undefined
}

/**
 * ISO 8601 out of what pages write: `2025-02-12T18:30:00.000Z`, `2025-02-12 18:30:00`, `20250212`, `12.02.2025`,
 * `12.02.2025 18:30`. Without an offset only the day is kept: a moment would be a guess.
 */
export function isoDate(value: string): string | undefined {
  const text = value.trim()
  const iso =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/u.exec(text)
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, offset] = iso
    if (!isDay(year!, month!, day!)) return undefined
    const start = `${year}-${month}-${day}`
    if (hour === undefined || offset === undefined) return start
    const zone = offset === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`
    return `${start}T${hour}:${minute}:${second ?? '00'}${zone}`
  }
  const short = /^(\d{4})(\d{2})(\d{2})(?:T|$)/u.exec(text)
  if (short !== null && isDay(short[1]!, short[2]!, short[3]!)) return `${short[1]}-${short[2]}-${short[3]}`
  const german = /^(?:\p{L}{2,10}\.?, )?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/u.exec(text)
  if (german === null) return undefined
  const [day, month] = [german[1]!.padStart(2, '0'), german[2]!.padStart(2, '0')]
  return isDay(german[3]!, month, day) ? `${german[3]}-${month}-${day}` : undefined
}

function isDay(year: string, month: string, day: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  return y > 1900 && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate()
}

function visibleDate(document: PageDocument): string | undefined {
  const scope = document.querySelector('article') ?? document.querySelector('main') ?? document
  const times = [...scope.querySelectorAll('time')].slice(0, 5)
  return firstDate(times.flatMap((time) => [time.getAttribute('datetime'), lineOf(time)]))
}

const AUTHOR_PLACES = [
  '[rel="author"]',
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[class*="author-name" i]',
  '[class*="author__name" i]',
  '[class*="byline" i] a',
  '[class*="autor" i] a',
  '[class*="author" i] a',
]

function authorsOf(
  document: PageDocument,
  linked: LinkedArticle | undefined,
  meta: ReadonlyMap<string, string>,
): readonly string[] {
  if (linked !== undefined && linked.authors.length > 0) return names(linked.authors)
  const given = meta.get('author') ?? meta.get('article:author') ?? meta.get('dc.creator')
  if (given !== undefined && !/^https?:/iu.test(given)) return names([given])
  for (const place of AUTHOR_PLACES) {
    const found = names(
      [...document.querySelectorAll(place)]
        .slice(0, 6)
        .map((element: PageElement) => (isElement(element) ? lineOf(element) : '')),
    )
    if (found.length > 0) return found
  }
  return []
}

/** Splits "Von Anna Beispiel und Bodo Muster (dpa)" into names; drops links and sentences. */
export function names(values: readonly string[]): readonly string[] {
  const found = values
    .flatMap((value) =>
      value.replace(/^(?:von|by|text|autor(?:in)?):?\s+/iu, '').split(/\s*(?:[,;|/]| und | and | & )\s*/u),
    )
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name.length > 1 && name.length < 60 && !/^https?:/iu.test(name))
  return [...new Set(found)]
}
