import type { TickerEntry } from '../../model/article.ts'
import { timeZoneOf, timeZoneOfLanguage } from '../../outlet/time-zone.ts'
import { authorsOf } from './authors.ts'
import { datesOf } from './dates.ts'
import type { PageDocument } from './dom.ts'
import { type Found, first } from './found.ts'
import { headLinesOf } from './head-lines.ts'
import { jsonLdArticle, type LinkedArticle } from './json-ld.ts'
import { shownEntries } from './shown-entries.ts'
import { type TitlePlace, titleOf } from './title.ts'

/** Fields whose place on the page is told. */
export type StatedField =
  | 'title'
  | 'authors'
  | 'date'
  | 'modified'
  | 'outlet'
  | 'language'
  | 'url'
  | 'description'
  | 'section'
  | 'kicker'
  | 'subtitle'
  | 'paywalled'

/** What a page says about itself. Every field only where the page has it. */
export interface PageMetadata {
  readonly title?: string
  readonly authors: readonly string[]
  readonly date?: string
  readonly modified?: string
  readonly outlet?: string
  readonly language?: string
  readonly url?: string
  readonly description?: string
  readonly section?: string
  /** The short line above the title. */
  readonly kicker?: string
  /** The second headline. */
  readonly subtitle?: string
  /** Whether part of the text is only for subscribers. */
  readonly paywalled?: boolean
  /** Entries of a live ticker, as the page orders them. */
  readonly entries: readonly TickerEntry[]
  /** Where each field was found ("json-ld headline", "meta og:title"). */
  readonly from: Readonly<Partial<Record<StatedField, string>>>
}

const DAY = 'YYYY-MM-DD'.length
const SECTIONS = ['article:section', 'og:article:section', 'parsely-section', 'cxenseparse:recs:articlesection']

/**
 * Reads JSON-LD first, then OpenGraph and meta names, then visible elements (`h1`, `time`, author links, date lines).
 *
 * @param url where the page was found, if that is known
 */
export function metadataOf(
  document: PageDocument,
  url: string | undefined,
  host: string | undefined,
  preferredTitle?: TitlePlace,
): PageMetadata {
  const meta = metaNames(document)
  const spoken = document.documentElement?.getAttribute('lang') || meta.get('og:locale')
  const timeZone = timeZoneOf(host) ?? timeZoneOfLanguage(spoken)
  const canonical = first<string>(
    ['link canonical', document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim() || undefined],
    ['meta og:url', meta.get('og:url')],
  )
  const addresses = [url, canonical?.value, meta.get('og:url')].filter((address) => address !== undefined)
  const linked = jsonLdArticle(document, addresses, timeZone)
  const outlet = first(
    ['meta og:site_name', meta.get('og:site_name')],
    ['json-ld publisher', linked?.publisher],
    ['meta application-name', meta.get('application-name')],
  )
  const publishers = [outlet?.value, linked?.publisher, host?.replace(/^www\./u, '')].filter(
    (name) => name !== undefined,
  )
  const open = meta.get('og:title') ?? meta.get('twitter:title')
  const authors = authorsOf(document, linked?.authors ?? [], meta, publishers)
  const { date, modified } = datesOf(document, linked, meta, timeZone)
  const language = first(
    ['element html lang', document.documentElement?.getAttribute('lang') || undefined],
    ['json-ld inLanguage', linked?.language],
    ['meta og:locale', meta.get('og:locale')],
  )
  const description = first(
    ['meta og:description', meta.get('og:description')],
    ['meta description', meta.get('description')],
    ['json-ld description', linked?.description],
  )
  const section = first(
    ['json-ld articleSection', linked?.section],
    ...SECTIONS.map((name) => [`meta ${name}`, meta.get(name)] as const),
  )
  const linkedTitles = { linked: linked?.headline, alternative: linked?.alternative }
  const sections = [section?.value, ...addresses.flatMap(foldersOf)].filter((name) => name !== undefined)
  const title = titleOf(document, { ...linkedTitles, open, sites: publishers, sections }, preferredTitle)
  const paywalled = paywallOf(linked, meta)
  const { kicker, subtitle } = headLinesOf(document, title?.value, publishers)
  const found = { title, kicker, subtitle, date, modified, outlet, url: canonical, description, section, paywalled }
  const isOneDay = date !== undefined && (modified ?? date).value.slice(0, DAY) === date.value.slice(0, DAY)
  const begun = isOneDay ? date.value : undefined
  const isStated = (linked?.entries ?? []).length > 0
  const entries = isStated
    ? linked!.entries
    : shownEntries(document, `${url ?? ''} ${title?.value ?? ''} ${open ?? ''}`, timeZone, begun)
  const stated = Object.entries(found).filter(([, field]) => field !== undefined)
  return {
    ...Object.fromEntries(stated.map(([name, field]) => [name, field!.value])),
    authors: authors.names,
    ...(language !== undefined && { language: language.value.toLowerCase().split(/[-_]/u)[0]! }),
    entries,
    from: {
      ...(entries.length > 0 && { entries: isStated ? 'json-ld liveBlogUpdate' : 'elements with times' }),
      ...Object.fromEntries(stated.map(([name, field]) => [name, field!.from])),
      ...(language !== undefined && { language: language.from }),
      ...(authors.from !== undefined && authors.names.length > 0 && { authors: authors.from }),
    },
  }
}

/** "politik" and "inland" of "https://example.org/politik/inland/artikel-1.html". */
function foldersOf(address: string): readonly string[] {
  return URL.canParse(address) ? new URL(address).pathname.split('/').slice(1, -1) : []
}

/** `isAccessibleForFree` of JSON-LD, or the content tier that publishers state for search engines and partners. */
function paywallOf(linked: LinkedArticle | undefined, meta: ReadonlyMap<string, string>): Found<boolean> {
  const tier = (meta.get('article:content_tier') ?? meta.get('og:article:content_tier'))?.toLowerCase()
  return first(
    ['json-ld isAccessibleForFree', linked?.free === undefined ? undefined : !linked.free],
    ['meta article:content_tier', tier === undefined ? undefined : tier !== 'free'],
  )
}

function metaNames(document: PageDocument): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name && !names.has(name)) names.set(name, content)
    }
  }
  return names
}
