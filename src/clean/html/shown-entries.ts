import type { TickerEntry } from '../../model/article.ts'
import { statedDate } from '../../model/stated-date.ts'
import { lineOf, type PageDocument, type PageElement } from './dom.ts'
import { paragraphsOf } from './paragraphs.ts'
import { articleScope } from './scope.ts'

/** A page calls itself a ticker by its address or title; lists of other articles and comments have times as well. */
const TICKER = /live-?(?:blog|ticker|stream)|news-?(?:blog|ticker)|ticker(?!\p{L})|(?<!\p{L})live(?!\p{L})/iu
const READERS = /comment|kommentar|posting|forum|teaser|related/iu
/** Elements that say when an entry was written; a clock alone means the one day of the ticker. */
const TIMES = 'time, [class*="time" i], [class*="zeit" i], [class*="date" i], [class*="datum" i]'
/** "20:58 Uhr". */
export const CLOCK = /^(\d{1,2}[:.]\d{2})(?:\s?uhr)?$/iu
const DAY = 'YYYY-MM-DD'.length
/** Elements with a time from which on a row of them is a ticker. */
const FEWEST = 4
const MOST = 500
/** Letters of an entry. */
const SHORTEST = 40
/** Steps from a time up to the element of its entry. */
const DEPTH = 6

/**
 * Entries of a live ticker as the page shows them: a row of like elements that each hold a time and prose of their own.
 * For tickers that state none in JSON-LD.
 *
 * @param about the page's address and titles
 * @param timeZone of moments without offset
 * @param begun day or moment at which the article was published, where it was changed on no later day
 */
export function shownEntries(
  document: PageDocument,
  about: string,
  timeZone: string | undefined,
  begun: string | undefined,
): readonly TickerEntry[] {
  if (!TICKER.test(about)) return []
  const rows = new Map<PageElement, Map<PageElement, Stated>>()
  for (const time of [...articleScope(document).querySelectorAll(TIMES)].slice(0, MOST)) {
    const said = lineOf(time)
    const clock = CLOCK.exec(said)
    const written = clock === null ? said : `${begun?.slice(0, DAY) ?? ''} ${clock[1]}`
    const date = [time.getAttribute('datetime') ?? '', written]
      .map((text) => statedDate(text, timeZone))
      .find((value) => value !== undefined)
    if (date === undefined) continue
    let entry = parentOf(time)
    for (let depth = 0; entry !== null && depth < DEPTH; depth += 1) {
      const row = parentOf(entry)
      if (row === null || isReaders(entry)) break
      const entries = rows.get(row) ?? new Map<PageElement, Stated>()
      if (!entries.has(entry)) entries.set(entry, { date, said })
      rows.set(row, entries)
      entry = row
    }
  }
  const [fullest] = [...rows.values()].sort((a, b) => b.size - a.size)
  const found = [...(fullest ?? [])].flatMap(([entry, stated]) => entryOf(entry, stated))
  return found.length >= FEWEST ? found : []
}

/** When an entry was published, and the words in which it says so. */
interface Stated {
  readonly date: string
  readonly said: string
}

function entryOf(entry: PageElement, { date, said }: Stated): readonly TickerEntry[] {
  const paragraphs = paragraphsOf(entry).filter(({ text, linked }) => text !== said && linked < 0.6)
  const heading = paragraphs.find(({ kind }) => kind === 'heading')
  const text = paragraphs
    .filter((paragraph) => paragraph !== heading)
    .map((paragraph) => paragraph.text)
    .join('\n\n')
  return text.length < SHORTEST ? [] : [{ date, ...(heading !== undefined && { title: heading.text }), text }]
}

function isReaders(element: PageElement): boolean {
  return READERS.test(`${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`)
}

function parentOf(element: PageElement): PageElement | null {
  const parent = element.parentNode
  return parent !== null && 'getAttribute' in parent ? (parent as PageElement) : null
}
