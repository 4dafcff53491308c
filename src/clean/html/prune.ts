import type { BlockRole } from '../../model/article.ts'
import { statedDate } from '../../model/stated-date.ts'
import { blocksOf } from '../blocks/index.ts'
import { languageByFunctionWords } from '../language-of.ts'
import { lettersOf } from './dom.ts'
import { PROSE } from './lines-of-head.ts'
import type { PageMetadata } from './metadata.ts'
import type { Paragraph } from './paragraphs.ts'
import { CLOCK } from './shown-entries.ts'

/** What stands between an article's paragraphs on its page and is not kept. Agency lines and bylines are evidence and stay. */
const DROPPED: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'duplicate-headline',
  'hashtags',
  'link-box-title',
  'metadata',
  'notice',
  'photo-caption',
  'photo-credit',
  'read-more',
  'related-links',
  'social-links',
])

/** How many paragraphs a page's head has at most. */
const HEAD = 6
/** Short lines behind the last notice that are its address, at most so many: lists are longer. */
const IMPRINT = 3
/** "++ Liveblog ++". */
const TICKER_LABEL = /^\+{2,}[^+]{3,60}\+{2,}$/u
/** Letters of a date: "dienstag12august2031um1920uhr", "1403203118h05". */
const DATED =
  /^(?:am|vom|on)?\p{L}{0,10}\d{1,2}(?:st|nd|rd|th)?(?:\p{L}{3,9}|\d{1,2})\d{2,4}(?:um|at)?(?:\d{1,4}(?:uhr|h|am|pm)?\d{0,2})?\p{L}{0,4}$/u

/** Paragraphs without link lists, repetitions, and what their own words or their neighbours show to be boilerplate. */
export function prunedParagraphs(
  paragraphs: readonly Paragraph[],
  title: string | undefined,
  { kicker, authors, entries }: Pick<PageMetadata, 'kicker' | 'authors' | 'entries'> = { authors: [], entries: [] },
): readonly Paragraph[] {
  const shown = title === undefined ? -1 : paragraphs.slice(0, HEAD).findIndex((paragraph) => repeats(paragraph, title))
  const prose = paragraphs.findIndex(({ text }) => text.length > PROSE)
  const own = paragraphs.filter((paragraph, index) => {
    const isHead =
      index < HEAD &&
      title !== undefined &&
      (repeats(paragraph, title) ||
        isAbove(paragraph, title, kicker) ||
        (index < shown && isLabel(paragraph)) ||
        TICKER_LABEL.test(paragraph.text) ||
        isSigned(paragraph, authors) ||
        (index < prose && isDate(paragraph)))
    const isTime = entries.length > 0 && CLOCK.test(paragraph.text)
    return !isLinks(paragraph) && !isHead && !isTime
  })
  const text = own.map((paragraph) => paragraph.text).join('\n\n')
  const language = languageByFunctionWords(text) ?? 'und'
  const reading = title === undefined ? text : `${title}\n\n${text}`
  const textStart = reading.length - text.length
  const roles = new Map(blocksOf(reading, textStart, language).map(({ start, role }) => [start - textStart, role]))
  let offset = 0
  const placed = own.map((paragraph) => {
    const role = roles.get(offset)
    offset += paragraph.text.length + 2
    return { paragraph, role }
  })
  const notice = placed.findLastIndex(({ role }) => role === 'notice')
  const behind = placed.slice(notice + 1).filter(({ role }) => role === 'body')
  const isImprint =
    notice !== -1 &&
    behind.length <= IMPRINT &&
    behind.every(({ paragraph }) => paragraph.kind === 'prose' && isLabel(paragraph))
  return placed
    .filter(
      ({ role }, index) =>
        !(role !== undefined && DROPPED.has(role)) && !(isImprint && role === 'body' && index > notice),
    )
    .map(({ paragraph }) => paragraph)
}

function isLinks({ kind, linked, text }: Paragraph): boolean {
  return kind === 'heading' ? linked > 0.9 : linked > 0.7 && text.length < 250
}

/** The title once more, perhaps with a kicker before it. */
function repeats({ text }: Paragraph, title: string): boolean {
  return text.length < title.length + 80 && lettersOf(text).endsWith(lettersOf(title))
}

/** The kicker, or the opening of a title that holds it ("Hochwasser: …"). */
function isAbove({ text }: Paragraph, title: string, kicker: string | undefined): boolean {
  if (text.length > 60 || /[.!?]$/u.test(text)) return false
  return text === kicker || (title.includes(':') && lettersOf(title.slice(0, title.indexOf(':'))) === lettersOf(text))
}

/** A short line above the title that is no sentence: its section, a label, a breadcrumb. */
function isLabel({ text }: Paragraph): boolean {
  return text.length <= 60 && !/[.!?…]["“”«»]?$/u.test(text)
}

/** The authors' names, perhaps with "Von" before them, the day and the hour behind them, and nothing else. */
function isSigned({ text }: Paragraph, authors: readonly string[]): boolean {
  const letters = lettersOf(text)
  const names = lettersOf(authors.join(''))
  const at = letters.indexOf(names)
  if (authors.length === 0 || at === -1 || !/^(?:von|by|text)?$/u.test(letters.slice(0, at))) return false
  const rest = letters.slice(at + names.length)
  return rest === '' || (text.length < 120 && DATED.test(rest))
}

/** A day, perhaps with weekday and hour, and nothing else. */
function isDate({ text }: Paragraph): boolean {
  return text.length < 60 && DATED.test(lettersOf(text)) && statedDate(text) !== undefined
}
