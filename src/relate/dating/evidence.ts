import { findPhrases } from '../../language/find-phrases.ts'
import type { LanguagePack } from '../../language/pack.ts'
import { wordsAt } from '../../language/pieces.ts'
import { type Article, isContent, type Passage } from '../../model/article.ts'
import { type Day, dayOf, isRealDay } from '../../model/calendar.ts'
import type { TimeExpression } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { contains, indexAt, type Span } from '../../model/span.ts'
import { daysOf } from '../../model/timex.ts'

/** A weekday told from the day of writing. */
export interface WeekdayEvidence {
  readonly weekday: number
  readonly direction: 'past' | 'future'
  /** Its night, told as past: the text was written on the next day at the earliest. */
  readonly isNight?: boolean
  readonly passage: Passage
  /** Index of its sentence. */
  readonly sentence: number
}

/** A date with its weekday, with or without year: "Dienstag, 18. März". */
export interface DatedWeekday extends WeekdayEvidence {
  readonly month: number
  readonly day: number
  readonly year?: number
}

/** What an article lets slip about the day it was written. */
export interface Evidence {
  readonly article: Article
  /** Full days in metadata, notices or the dateline. */
  readonly days: readonly { readonly value: Day; readonly passage: Passage }[]
  /** Months (`YYYY-MM`) and years in metadata or notices. */
  readonly periods: readonly { readonly value: string; readonly passage: Passage }[]
  /** Latest day that the text tells as past in full: it was not written before. */
  readonly after?: { readonly value: Day; readonly passage: Passage }
  readonly weekdays: readonly WeekdayEvidence[]
  readonly dated: readonly DatedWeekday[]
  /** "heutig" with the noun behind it. */
  readonly today: readonly { readonly noun: string; readonly sentence: number; readonly passage: Passage }[]
  /** "gestern, am 3. März 2006": the day of writing, told by a day and its distance. Year where given. */
  readonly counted: readonly {
    readonly days: number
    readonly month: number
    readonly day: number
    readonly year?: number
    readonly passage: Passage
  }[]
  /** Days told as past in the lead, with or without year: "am 12. Februar". */
  readonly told: readonly {
    readonly month: number
    readonly day: number
    readonly year?: number
    readonly sentence: number
    readonly passage: Passage
  }[]
  readonly sentences: readonly Span[]
  /** Names and nouns of the lead, for telling whether two texts tell the same. */
  readonly words: ReadonlySet<string>
}

/** A text names the day of its news early on: within this many characters. */
export const LEAD = 1200

const NUMERIC =
  /(?<![\d.,-])(?:(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d|19\d\d)|(20\d\d|19\d\d)-(\d\d)(?:-(\d\d))?)(?![\d-])/g
const YEAR = /(?<![\d.,/:#?=&-])(20[0-4]\d)(?![\d.,/-]\d|\d)/g

/** How far into the text a dateline or leftover metadata may stand, in characters. */
const HEAD = 60

function metadataDates(article: Article, span: Span, pack: LanguagePack | undefined) {
  const days: { value: Day; passage: Passage }[] = []
  const periods: { value: string; passage: Passage }[] = []
  const text = article.reading.slice(span.start, span.end)
  const passage = (from: number, length: number): Passage => ({
    article: article.id,
    start: span.start + from,
    end: span.start + from + length,
  })
  for (const match of text.matchAll(NUMERIC)) {
    const [year, month, day] = [
      Number(match[3] ?? match[4]),
      Number(match[2] ?? match[5]),
      match[1] === undefined && match[6] === undefined ? undefined : Number(match[1] ?? match[6]),
    ]
    const at = passage(match.index, match[0].length)
    if (day === undefined) {
      if (month >= 1 && month <= 12) periods.push({ value: `${year}-${String(month).padStart(2, '0')}`, passage: at })
    } else if (isRealDay(year, month, day)) days.push({ value: dayOf(year, month, day), passage: at })
  }
  const book = pack?.timeExpressions.book?.()
  if (book) {
    const { pieces, found } = findPhrases(book, wordsAt(article.reading, span.start, span.end))
    for (const { from, to, meaning } of found) {
      const at = { article: article.id, start: pieces.get(from)!.start, end: pieces.get(to - 1)!.end }
      if (meaning.ask || meaning.impossible || meaning.type !== 'DATE') continue
      if (/^\d{4}-\d{2}-\d{2}$/.test(meaning.said)) days.push({ value: meaning.said, passage: at })
      else if (/^\d{4}-\d{2}$/.test(meaning.said)) periods.push({ value: meaning.said, passage: at })
    }
  }
  if (days.length === 0 && periods.length === 0)
    for (const match of text.matchAll(YEAR)) periods.push({ value: match[1]!, passage: passage(match.index, 4) })
  return { days, periods }
}

function weekdayIn(said: string): number | undefined {
  const match = /^XXXX-WXX-([1-7])/.exec(said)
  return match ? Number(match[1]) : undefined
}

/** Roles whose text tells when a page was made. */
const META = new Set(['metadata', 'notice', 'dateline', 'byline', 'agency-line', 'author-initials'])

/** Longest line that is a stamp ("12.02.2024, 14:30") and no sentence that mentions a date in passing. */
const STAMP_LENGTH = 60

function isStamp(line: string): boolean {
  const text = line.trim()
  return (
    text.length <= STAMP_LENGTH ||
    /^(?:stand|datum|date|published|updated|veröffentlicht|aktualisiert|erstellt|zuletzt)\b/i.test(text)
  )
}

/** Capitalised words of four letters or more, cut to their stems roughly, so that inflection counts less. */
function namesIn(text: string): ReadonlySet<string> {
  const words = text.matchAll(/(?<![\p{L}])\p{Lu}\p{L}{3,}/gu)
  return new Set([...words].map(([word]) => word.slice(0, 7).toLowerCase()))
}

function leadWords(article: Article, from: number): ReadonlySet<string> {
  return namesIn(article.reading.slice(from, from + LEAD))
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): { readonly shared: number; readonly share: number } {
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  const all = a.size + b.size - shared
  return { shared, share: all === 0 ? 0 : shared / all }
}

/** Share of the lead's words that two texts have in common, 0 to 1. */
export const likeness = (a: Evidence, b: Evidence): number => shareOf(a.words, b.words).share

/** Fewest names and nouns that two sentences about the same have in common. */
const SAME_WORDS = 2

/** Whether two sentences, by index, tell of the same names and things: at least `least` of all theirs. */
export function tellTheSame(
  a: Evidence,
  sentenceOfA: number,
  b: Evidence,
  sentenceOfB: number,
  least: number,
): boolean {
  const [left, right] = [a.sentences[sentenceOfA], b.sentences[sentenceOfB]]
  if (!left || !right) return false
  const { shared, share } = shareOf(
    namesIn(a.article.reading.slice(left.start, left.end)),
    namesIn(b.article.reading.slice(right.start, right.end)),
  )
  return shared >= SAME_WORDS && share >= least
}

/** Blocks of prose, title and all, within which the line with the date stands. */
const OPENING = 4

/** Where a date stands in its line: at its head, or behind a place or the sender ("Radio Nord, Freitag, …"). */
const BEFORE_DATE = /^[\p{L}\s/.()-]{0,40},\s*(?:den\s+)?$|^\s*\(?$/u
/** What may follow it: the end of the line, a dash, a bracket, the hour. */
const BEHIND_DATE = /^\s*(?:$|[–—|(.:)-]|,\s*\d{1,2}[.:]\d\d)/u

/** The full date in the line that a text opens with or has below its title: "Neustadt, 4. Mai 2023 –". */
function datelineIn(article: Article, times: readonly TimeExpression[]): TimeExpression | undefined {
  for (const [index, block] of article.blocks.filter(isContent).slice(0, OPENING).entries()) {
    const head = { start: block.start, end: Math.min(block.end, block.start + HEAD) }
    const time = times.find((other) => contains(head, other) && /^\d{4}-\d{2}-\d{2}$/.test(other.said))
    if (time === undefined || !BEFORE_DATE.test(article.reading.slice(block.start, time.start))) continue
    if (index === 0 || BEHIND_DATE.test(article.reading.slice(time.end, Math.min(block.end, time.end + HEAD))))
      return time
  }
  return undefined
}

/** Reads everything that may date an article. Needs its time expressions, resolved or not. */
export function evidenceOf(annotated: AnnotatedArticle, pack: LanguagePack | undefined): Evidence {
  const { article, layers } = annotated
  const days: Evidence['days'][number][] = []
  const periods: Evidence['periods'][number][] = []
  for (const block of article.blocks)
    if (META.has(block.role) && isStamp(article.reading.slice(block.start, block.end))) {
      const found = metadataDates(article, block, pack)
      days.push(...found.days)
      periods.push(...found.periods)
    }
  const first = article.blocks.find(isContent)
  const times = layers.timeExpressions
  const dateline = days.length === 0 ? datelineIn(article, times) : undefined
  const passage = (time: Span): Passage => ({ article: article.id, start: time.start, end: time.end })
  if (first && days.length === 0) {
    const head = { start: first.start, end: Math.min(first.end, first.start + HEAD) }
    if (dateline !== undefined) days.push({ value: dateline.said, passage: passage(dateline) })
    const leftover = /^\s*(?:date|datum|published|stand):?\s*/i.exec(article.reading.slice(head.start, head.end))
    if (leftover && periods.length === 0) {
      const found = metadataDates(article, { start: head.start, end: Math.min(head.end, head.start + 30) }, undefined)
      days.push(...found.days)
      periods.push(...found.periods)
    }
  }
  return {
    article,
    days,
    periods,
    ...bodyEvidence(annotated, times, dateline?.said),
    sentences: layers.sentences,
    words: leadWords(article, first?.start ?? 0),
  }
}

function bodyEvidence(
  annotated: AnnotatedArticle,
  times: readonly TimeExpression[],
  dateline: Day | undefined,
): Pick<Evidence, 'weekdays' | 'dated' | 'today' | 'counted' | 'told' | 'after'> {
  const { article, layers } = annotated
  const weekdays: WeekdayEvidence[] = []
  const dated: DatedWeekday[] = []
  const today: Evidence['today'][number][] = []
  const counted: Evidence['counted'][number][] = []
  const told: Evidence['told'][number][] = []
  let after: Evidence['after']
  for (const [index, time] of times.entries()) {
    const at: Passage = { article: article.id, start: time.start, end: time.end }
    const sentence = indexAt(layers.sentences, time.start)
    const direction = time.deixis?.direction === 'past' ? 'past' : 'future'
    const weekday = weekdayIn(time.said)
    const date = /^(XXXX|\d{4})-(\d\d)-(\d\d)$/.exec(time.said)
    if (weekday !== undefined && time.deixis?.direction && time.type !== 'SET')
      weekdays.push({
        weekday,
        direction,
        ...(direction === 'past' && time.said.endsWith('TNI') && { isNight: true }),
        passage: at,
        sentence,
      })
    if (date && time.deixis?.direction === 'past' && time.start < LEAD)
      told.push({
        month: Number(date[2]),
        day: Number(date[3]),
        ...(date[1] !== 'XXXX' && { year: Number(date[1]) }),
        sentence,
        passage: at,
      })
    if (date) {
      // "Dienstagmorgen (18. März)": the weekday stands in front.
      const previous = times[index - 1]
      const gap = previous ? article.reading.slice(previous.end, time.start) : ''
      const beside = previous && /^(?:,? ?\(|, )(?:den |dem |the )?$/.test(gap) ? weekdayIn(previous.said) : undefined
      const days = previous?.deixis?.days
      if (
        days !== undefined &&
        /^(?:,? ?\(|, )?(?:(?:am|den|dem|on|the) )*$/.test(gap.trimStart() === gap ? gap : gap.slice(1))
      )
        counted.push({
          days,
          month: Number(date[2]),
          day: Number(date[3]),
          ...(date[1] !== 'XXXX' && { year: Number(date[1]) }),
          passage: { ...at, start: previous!.start },
        })
      const named = time.deixis?.weekday ?? beside
      if (named !== undefined) {
        const tense = time.deixis?.weekday === undefined ? previous?.deixis?.direction : time.deixis.direction
        dated.push({
          weekday: named,
          direction: tense === 'past' ? 'past' : 'future',
          month: Number(date[2]),
          day: Number(date[3]),
          ...(date[1] !== 'XXXX' && { year: Number(date[1]) }),
          passage: beside === undefined ? at : { ...at, start: previous!.start },
          sentence,
        })
      }
    }
    if (time.deixis?.days === 0 && time.said === 'PRESENT_REF') {
      const noun = /^\s+(\p{Lu}\p{L}{3,})/u.exec(article.reading.slice(time.end, time.end + 60))?.[1]
      if (noun !== undefined) today.push({ noun, sentence, passage: at })
    }
    if (/^\d{4}/.test(time.said) && time.type === 'DATE' && time.deixis?.direction === 'past') {
      const start = daysOf(time.said)?.first
      // What lies behind the date at its head is not past, whatever its clause seems to say.
      const isLater = dateline !== undefined && start !== undefined && start > dateline
      if (start && !isLater && (!after || start > after.value)) after = { value: start, passage: at }
    }
  }
  return { weekdays, dated, today, counted, told, ...(after && { after }) }
}
