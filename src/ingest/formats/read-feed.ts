import { SynopseError } from '../../model/errors.ts'
import { isSitemap } from './feed.ts'

/** An entry of a feed or news sitemap, whatever its format. */
export interface FeedItem {
  readonly id: string
  /** Whether the feed itself names it so; else `id` is its address or its place in the feed. */
  readonly isNamed: boolean
  readonly title?: string
  readonly url?: string
  /** As written. */
  readonly date?: string
  readonly authors: readonly string[]
  /** Where the feed says it took the entry from (`<source>`), or whose sitemap it is. */
  readonly source?: string
  /** The longest text the feed gives, as HTML. */
  readonly html?: string
}

/** A feed as read. */
export interface Feed {
  readonly title?: string
  readonly language?: string
  /** Minutes it asks to be left alone between two looks (`ttl` of RSS). */
  readonly pauseMinutes?: number
  readonly items: readonly FeedItem[]
}

/** Entries of one feed that are read. */
const ITEMS = 2000
/**
 * RSS, Atom, RDF and JSON Feed (feedsmith), and news sitemaps.
 *
 * @throws SynopseError `input-damaged`
 */
export async function readFeed(text: string, input: string): Promise<Feed> {
  if (isSitemap(text)) return (await import('./sitemap.ts')).readSitemap(text)
  const { parseFeed } = await import('feedsmith')
  let parsed: Fields
  try {
    parsed = (parseFeed(text) as { feed: Fields }).feed
  } catch (cause) {
    throw new SynopseError('input-damaged', `${input}: this feed cannot be read; fetch it again or check its XML`, {
      cause,
    })
  }
  const { Parser } = await import('htmlparser2')
  const decoded = (text: string) => {
    let plain = ''
    new Parser({ ontext: (part) => (plain += part) }, { decodeEntities: true }).end(text.replaceAll('<', '&lt;'))
    return plain
  }
  const entries = listOf(parsed.items ?? parsed.entries).slice(0, ITEMS)
  const title = textOf(parsed.title)
  const language = textOf(parsed.language)
  const pause = typeof parsed.ttl === 'number' && parsed.ttl > 0 ? parsed.ttl : undefined
  return {
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language: language.toLowerCase().split(/[-_]/u)[0]! }),
    ...(pause !== undefined && { pauseMinutes: pause }),
    items: entries.map((entry, index) => itemOf(entry, index, decoded)),
  }
}

type Fields = Readonly<Record<string, unknown>>

function itemOf(entry: Fields, index: number, decoded: (text: string) => string): FeedItem {
  const url = linkOf(entry)
  const title = plain(textOf(entry.title), decoded)
  const dc = fieldsOf(entry.dc)
  const date = [
    entry.pubDate,
    entry.published,
    entry.date_published,
    first(dc?.dates),
    dc?.date,
    entry.updated,
    entry.date_modified,
  ]
    .map(textOf)
    .find((value) => value !== undefined)
  const html = [
    fieldsOf(entry.content)?.encoded,
    entry.content,
    entry.content_html,
    entry.content_text,
    entry.description,
    entry.summary,
  ]
    .map(textOf)
    .filter((value) => value !== undefined)
    .reduce((longest, value) => (value!.length > longest!.length ? value : longest), '')
  const source = textOf(fieldsOf(entry.source)?.title)
  const authors = [...listOf(entry.authors), ...[dc?.creators ?? dc?.creator].flat()]
    .map(textOf)
    .filter((name) => name !== undefined)
  const named = textOf(fieldsOf(entry.guid)?.value) ?? textOf(entry.guid) ?? textOf(entry.id)
  return {
    id: named ?? url ?? String(index + 1),
    isNamed: named !== undefined,
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(date !== undefined && { date }),
    authors: [...new Set(authors.map((name) => name!.replace(/^\S+@\S+ \((.+)\)$/u, '$1')))],
    ...(source !== undefined && { source }),
    ...(html !== '' && html !== undefined && { html }),
  }
}

function linkOf(entry: Fields): string | undefined {
  const links = listOf(entry.links)
  const alternate = links.find((link) => link.rel === undefined || link.rel === 'alternate') ?? links[0]
  const guid = fieldsOf(entry.guid)
  return [
    textOf(entry.link),
    textOf(entry.url),
    textOf(alternate?.href),
    guid?.isPermaLink === false ? undefined : textOf(guid?.value),
  ].find((link) => link !== undefined && /^https?:\/\//iu.test(link))
}

/** A string, `{value}`, `{name}`. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  const fields = fieldsOf(value)
  return fields === undefined ? undefined : (textOf(fields.value) ?? textOf(fields.name))
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

function listOf(value: unknown): readonly Fields[] {
  return [value ?? []].flat().filter((item): item is Fields => fieldsOf(item) !== undefined)
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value
}

/** Titles carry markup and escaped entities though they should not. */
function plain(title: string | undefined, decoded: (text: string) => string): string | undefined {
  const bare = title?.replace(/<[^<>]{1,200}>/gu, ' ')
  return (bare && /&#?\w{2,10};/u.test(bare) ? decoded(bare) : bare)?.replace(/\s+/gu, ' ').trim()
}
