import { authorsOf } from './authors.ts'
import { lineOf, type PageDocument } from './dom.ts'
import { isoDate } from './iso-date.ts'
import { jsonLdArticle } from './json-ld.ts'
import { type TitlePlace, titleOf } from './title.ts'

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

const DATES = [
  'article:published_time',
  'article:published:time',
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
  'parsely-pub-date',
  'sailthru.date',
]

/** Reads JSON-LD first, then OpenGraph and meta names, then visible elements (`h1`, `time`, author links). */
export function metadataOf(
  document: PageDocument,
  host: string | undefined,
  preferredTitle?: TitlePlace,
): PageMetadata {
  const linked = jsonLdArticle(document)
  const meta = metaNames(document)
  const outlet = meta.get('og:site_name') ?? linked?.publisher ?? meta.get('application-name')
  const open = meta.get('og:title') ?? meta.get('twitter:title')
  const title = titleOf(document, { linked: linked?.headline, open, site: outlet, host }, preferredTitle)
  const date = linked?.date ?? firstDate(DATES.map((name) => meta.get(name))) ?? visibleDate(document)
  const language = (document.documentElement?.getAttribute('lang') || linked?.language || meta.get('og:locale') || '')
    .toLowerCase()
    .split(/[-_]/u)[0]
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim() || meta.get('og:url')
  const description = meta.get('og:description') ?? meta.get('description') ?? linked?.description
  const publishers = [outlet, linked?.publisher, host?.replace(/^www\./u, '')].filter(
    (name): name is string => name !== undefined,
  )
  return {
    ...(title !== undefined && { title }),
    authors: authorsOf(document, linked?.authors ?? [], meta, publishers),
    ...(date !== undefined && { date }),
    ...(outlet !== undefined && { outlet }),
    ...(language && { language }),
    ...(url !== undefined && { url }),
    ...(description !== undefined && { description }),
  }
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

/** The first value that is a date. */
function firstDate(values: readonly (string | undefined | null)[]): string | undefined {
  for (const value of values) {
    const date = value ? isoDate(value) : undefined
    if (date !== undefined) return date
  }
  return undefined
}

function visibleDate(document: PageDocument): string | undefined {
  const scope = document.querySelector('article') ?? document.querySelector('main') ?? document
  const times = [...scope.querySelectorAll('time')].slice(0, 5)
  return firstDate(times.flatMap((time) => [time.getAttribute('datetime'), lineOf(time)]))
}
