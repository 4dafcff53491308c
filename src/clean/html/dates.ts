import { statedDate } from '../../model/stated-date.ts'
import { lineOf, type PageDocument } from './dom.ts'
import { type Found, first } from './found.ts'
import type { LinkedArticle } from './json-ld.ts'
import { linesOfHead } from './lines-of-head.ts'
import { articleScope } from './scope.ts'

const PUBLISHED = [
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
  'dcterms.issued',
  'publish-date',
  'publish_date',
  'pubdate',
  'last-published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
]
const MODIFIED = [
  'article:modified_time',
  'og:article:modified_time',
  'datemodified',
  'dcterms.modified',
  'og:updated_time',
  'last-modified',
]

/**
 * When the article was published and last changed: as JSON-LD states it, then the page's meta names, then the date that
 * readers see. A visible time on the stated day is closer than the day alone.
 *
 * @param timeZone of moments without offset
 */
export function datesOf(
  document: PageDocument,
  linked: LinkedArticle | undefined,
  meta: ReadonlyMap<string, string>,
  timeZone: string | undefined,
): { readonly date: Found<string>; readonly modified: Found<string> } {
  const dated = (names: readonly string[]) =>
    names.map((name) => [`meta ${name}`, statedDate(meta.get(name) ?? '', timeZone)] as const)
  const stated = first(['json-ld datePublished', linked?.date], ...dated(PUBLISHED))
  const shown = stated === undefined || stated.value.length === DAY ? visibleDate(document, timeZone) : undefined
  const isCloser = shown !== undefined && (stated === undefined || shown.value.startsWith(stated.value))
  const modified =
    first(['json-ld dateModified', linked?.modified], ...dated(MODIFIED)) ?? visibleUpdate(document, timeZone)
  // A page that states only when it was last changed was published then at the latest; a day is worth having.
  return { date: isCloser ? shown : (stated ?? dayOnly(modified)), modified }
}

const DAY = 'YYYY-MM-DD'.length

function dayOnly(found: Found<string>): Found<string> {
  return found === undefined ? undefined : { value: found.value.slice(0, DAY), from: found.from }
}

/** Elements that pages put their date line into. */
const DATE_LINES = ['date', 'datum', 'time', 'zeit', 'publi', 'meta', 'info', 'stand', 'line']
  .map((name) => `[class*="${name}" i]`)
  .join(', ')
/** How many of them are looked through. */
const LINES = 200
const UPDATE = /^(?:stand|aktualisiert|zuletzt|update|updated|last)(?!\p{L})/iu

/** The date that the page shows its readers: a `time` element, else a short line near the top that begins with one. */
function visibleDate(document: PageDocument, timeZone: string | undefined): Found<string> {
  const scope = articleScope(document)
  for (const time of [...scope.querySelectorAll('time')].slice(0, 5)) {
    const written = [time.getAttribute('datetime') ?? '', lineOf(time)]
    if (UPDATE.test(written[1]!)) continue
    const value = written.map((text) => statedDate(text, timeZone)).find((date) => date !== undefined)
    if (value !== undefined) return { value, from: 'element time' }
  }
  for (const element of [...scope.querySelectorAll(DATE_LINES)].slice(0, LINES)) {
    const line = lineOf(element)
    if (line.length < 8 || line.length > 90 || UPDATE.test(line)) continue
    const value = statedDate(line, timeZone)
    if (value !== undefined) return { value, from: 'date line of the page' }
  }
  const line = linesOfHead(scope).find((text) => !UPDATE.test(text) && statedDate(text, timeZone) !== undefined)
  return line === undefined ? undefined : { value: statedDate(line, timeZone)!, from: 'line at the title' }
}

/** The line at the title that says when the article was last changed ("Stand: …", "Last modified on …"). */
function visibleUpdate(document: PageDocument, timeZone: string | undefined): Found<string> {
  const lines = linesOfHead(articleScope(document)).filter((text) => UPDATE.test(text))
  return first(...lines.map((text) => ['line at the title', statedDate(text, timeZone)] as const))
}
