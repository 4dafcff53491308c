import type { TimeWords } from '../../language/terms.ts'
import type { Article } from '../../model/article.ts'
import { type Lexicon, type Word, wordsOf } from '../words.ts'

/** A text names the day of its news early on. */
const LEAD = 700
/** Letters of a text in which it may name the day of its news by number. */
const OPENING = 400
/** Letters at the head of a text in which its own day may stand. */
const HEAD = 160

/** What a text lets slip about when it was written and which of several similar events it tells. */
export interface TimeHints {
  /** First and last possible day of publication, ISO. */
  readonly from?: string
  readonly to?: string
  /** First weekday of the lead, 1 is Monday. */
  readonly weekday?: number
  /** Months named bare ("im Januar"): a text written in that month would name the day. */
  readonly recalled: ReadonlySet<number>
  /** Days named by number behind the lead ("am 4. Juni"), as `06-04`: a text of that day would name the weekday. */
  readonly named: ReadonlySet<string>
  /** "das zweite Telefonat": key of the noun to the highest number it is given. */
  readonly ordinals: ReadonlyMap<string, number>
}

/** Reads the hints of an article off its words. */
export function timeHints(article: Article, lexicon: Lexicon): TimeHints {
  const time = lexicon.terms?.time
  const date = article.date?.value
  const given = date === undefined ? {} : { from: firstDay(date), to: lastDay(date) }
  if (!time) return { ...given, recalled: new Set(), named: new Set(), ordinals: new Map() }
  const words = wordsOf(article)
  const headed = date === undefined ? headedDay(words, lexicon, time) : undefined
  const days = headed === undefined ? given : { from: headed, to: headed }
  const recalled = new Set<number>()
  const named = new Set<string>()
  const ordinals = new Map<string, number>()
  let weekday: number | undefined
  const leadEnd = (words[0]?.start ?? 0) + LEAD
  const namedFrom = (words[0]?.start ?? 0) + OPENING
  for (const [index, word] of words.entries()) {
    const { folded } = lexicon.form(word.text)
    if (weekday === undefined && word.start < leadEnd) weekday = time.weekdays.get(folded)
    if (time.monthPrepositions.has(folded)) addMonth(recalled, words, index, lexicon, time)
    if (word.start >= namedFrom) addNamed(named, word, words[index + 1], lexicon, time)
    const ordinal = time.ordinals.get(folded)
    if (ordinal !== undefined) addOrdinal(ordinals, ordinal, words, index, lexicon)
  }
  return { ...days, ...(weekday !== undefined && { weekday }), recalled, named, ordinals }
}

/** The day an undated text is headed with, weekday and year and all: "Dienstag, 12. August 2025", "Tuesday, August 12, 2025". */
function headedDay(words: readonly Word[], lexicon: Lexicon, time: TimeWords): string | undefined {
  const headEnd = (words[0]?.start ?? 0) + HEAD
  for (const [index, word] of words.entries()) {
    if (word.start > headEnd) return undefined
    if (!time.weekdays.has(lexicon.form(word.text).folded)) continue
    const [one, two, year] = words.slice(index + 1, index + 4).map(({ text }) => text)
    if (one === undefined || two === undefined || year === undefined || !/^(?:19|20)\d{2}$/.test(year)) continue
    const [day, month] = /^\d{1,2}$/.test(one) ? [one, two] : [two, one]
    const at = time.months.get(lexicon.form(month).folded)
    if (at !== undefined && /^\d{1,2}$/.test(day))
      return `${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}`
  }
  return undefined
}

/** "im Januar", but not "im Januar 2022", "im Januar des Vorjahres" nor "am letzten Mittwoch im Januar". */
function addMonth(
  recalled: Set<number>,
  words: readonly Word[],
  index: number,
  lexicon: Lexicon,
  time: TimeWords,
): void {
  const next = words[index + 1]
  const month = next === undefined ? undefined : time.months.get(lexicon.form(next.text).folded)
  if (month === undefined) return
  const after = words[index + 2]?.text ?? ''
  const before = words[index - 1]
  if (before !== undefined && time.weekdays.has(lexicon.form(before.text).folded)) return
  if (/^(?:\d{4}|des|vergangenen|vorigen|letzten|kommenden|nächsten|last|next)$/.test(after)) return
  recalled.add(month)
}

/** "4. Juni" as `06-04`. */
function addNamed(named: Set<string>, word: Word, next: Word | undefined, lexicon: Lexicon, time: TimeWords): void {
  if (!/^\d{1,2}$/.test(word.text) || next === undefined) return
  const month = time.months.get(lexicon.form(next.text).folded)
  if (month !== undefined) named.add(`${String(month).padStart(2, '0')}-${word.text.padStart(2, '0')}`)
}

/** The noun an ordinal counts: the next concept within two words, or for "das zweite seit …" the last one before. */
function addOrdinal(
  ordinals: Map<string, number>,
  ordinal: number,
  words: readonly Word[],
  index: number,
  lexicon: Lexicon,
): void {
  const isEvent = (word: Word | undefined): boolean =>
    word !== undefined && lexicon.form(word.text).key.startsWith('=') && lexicon.form(word.text).isCapitalized
  const candidates = [words[index + 1], words[index + 2], words[index + 3], words[index + 4]]
  const noun = candidates.find(isEvent)
  const add = (key: string): void => {
    ordinals.set(key, Math.max(ordinal, ordinals.get(key) ?? 0))
  }
  if (noun) add(lexicon.form(noun.text).key)
  if (ordinal > 1) add('')
}

/** First day a date of day, month or year precision can mean. */
export function firstDay(date: string): string {
  if (date.length >= 10) return date.slice(0, 10)
  return date.length >= 7 ? `${date.slice(0, 7)}-01` : `${date.slice(0, 4)}-01-01`
}

/** Last day a date of day, month or year precision can mean (every month counted to 31). */
export function lastDay(date: string): string {
  if (date.length >= 10) return date.slice(0, 10)
  return date.length >= 7 ? `${date.slice(0, 7)}-31` : `${date.slice(0, 4)}-12-31`
}

/** Days between two ISO days; months counted by their real length. */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / 86_400_000,
  )
}

/** Days that lie between two articles for certain: 0 where their possible days touch or one is undated. */
export function daysApart(left: TimeHints, right: TimeHints): number {
  if (left.from === undefined || right.from === undefined || left.to === undefined || right.to === undefined) return 0
  if (left.to < right.from) return Math.max(0, daysBetween(capped(left.to), right.from))
  if (right.to < left.from) return Math.max(0, daysBetween(capped(right.to), left.from))
  return 0
}

/** A day that exists in every month, for counting. */
function capped(day: string): string {
  return day.slice(8) > '28' ? `${day.slice(0, 8)}28` : day
}

/** How well two articles agree on the time of their news. */
export interface TimeAgreement {
  /** Added to likeness: above 0 they agree, below they do not. */
  readonly score: number
  /** Whether a clear sign says that they tell different events. */
  readonly conflict: boolean
}

/** Days after which a report no longer tells the same news. */
export const STORY_DAYS = 4

/** Weighs the hints of two articles against each other. */
export function timeAgreement(left: TimeHints, right: TimeHints): TimeAgreement {
  let score = 0
  let conflict = false
  const apart = daysApart(left, right)
  if (
    apart <= STORY_DAYS &&
    left.from !== undefined &&
    right.from !== undefined &&
    left.from === left.to &&
    right.from === right.to
  )
    score += 0.1
  if (left.weekday !== undefined && right.weekday !== undefined) score += left.weekday === right.weekday ? 0.1 : -0.05
  const shared = [...left.recalled].filter((month) => right.recalled.has(month)).length
  const alone = left.recalled.size + right.recalled.size - 2 * shared
  score += 0.1 * Math.min(2, shared) - 0.04 * Math.min(2, alone)
  if (isRecalledBy(left, right) || isRecalledBy(right, left)) {
    score -= 0.2
    conflict = true
  }
  if (namesDayOf(left, right) || namesDayOf(right, left)) {
    score -= 0.2
    conflict = true
  }
  if (countsOn(left, right) || countsOn(right, left)) {
    score -= 0.2
    conflict = true
  }
  return { score, conflict }
}

/** Whether an undated text names the day, or the day before, on which the other appeared: it looks ahead or back to it. */
function namesDayOf(text: TimeHints, { from, to }: TimeHints): boolean {
  if (text.from !== undefined || from === undefined || from !== to) return false
  const before = new Date(Date.parse(`${from}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  return text.named.has(from.slice(5)) || text.named.has(before.slice(5))
}

/** Whether `later` tells the second of what is the first for `earlier`: it counts one itself and recalls the first. */
function countsOn(earlier: TimeHints, later: TimeHints): boolean {
  if (!later.ordinals.has('') || earlier.ordinals.has('')) return false
  return [...earlier.ordinals].some(([noun, ordinal]) => ordinal === 1 && later.ordinals.has(noun))
}

/** Whether `later` recalls the month that `earlier` was published in. */
function isRecalledBy(earlier: TimeHints, later: TimeHints): boolean {
  if (earlier.from === undefined || earlier.to === undefined) return false
  const month = Number(earlier.from.slice(5, 7))
  return month === Number(earlier.to.slice(5, 7)) && later.recalled.has(month) && later.from === undefined
}
