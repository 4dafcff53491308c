import type { Passage } from '../../model/article.ts'
import { type Span, within } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import { weightOfPair } from '../alignments/weights.ts'
import type { StoryContext } from '../context.ts'
import { daysBetween } from '../stories/time-hints.ts'
import { countVoices, type Voices } from '../voices.ts'
import { type Draft, passageOf, textOf } from './draft.ts'

/** Weight the two statements must share, in terms that two statements alone hold, by how many voices name the other day. */
const LEAST_SHARED = [Number.POSITIVE_INFINITY, 0.7, 0.5, 0.4] as const

/** Voices from which a day outweighs that others like it are named too. */
const FEW = 3

interface Named {
  readonly saying: Saying
  readonly passage: Passage
}

/** A day named by number in one article alone that is a slip away from the one the others name: "15. Juni", "25. Juni". */
export function dateSlips(context: StoryContext, voices: Voices): readonly Draft[] {
  const days = namedDays(context)
  const articlesOf = (day: string): ReadonlySet<string> => new Set(days.get(day)?.map(({ passage }) => passage.article))
  const full = weightOfPair(context.sayings)
  const drafts: Draft[] = []
  for (const [day, own] of days) {
    const holders = articlesOf(day)
    if (countVoices(voices, [...holders]) !== 1) continue
    const others = slipsOf(day).filter((other) => days.has(other))
    for (const other of others) {
      const rest = days.get(other)
      // An article that names both tells of two days.
      if (!rest || [...articlesOf(other)].some((id) => holders.has(id))) continue
      const heard = countVoices(voices, [...articlesOf(other)])
      // Of two days named once each, one is enough.
      // A row of days is a series of reports, not one day mistyped.
      if ((heard === 1 && day < other) || (heard < FEW && others.length > 1)) continue
      if (own.some((left) => rest.some((right) => isSeries(left, day, right, other)))) continue
      const least = (LEAST_SHARED[heard] ?? 0.4) * full
      if (!own.some((left) => rest.some((right) => sharedWeight(left.saying, right.saying, context) >= least))) continue
      const sides = [rest, own].map((side) => ({
        value: textOf(side[0]!.saying, side[0]!.passage),
        evidence: side.map(({ passage }) => passage),
      }))
      // One day without its year, counted from two dates.
      if (sides[0]!.value === sides[1]!.value) continue
      drafts.push({
        type: 'time',
        kind: heard > 1 ? 'slip' : 'conflict',
        severity: 'medium',
        about: passageOf(own[0]!.saying),
        sides,
        reason: sides.map(({ value }) => value).join(' / '),
        rule: 'discrepancies/date-slip',
      })
    }
  }
  return drafts
}

/** Whether two reports of different days name each the day that lies as far back, or ahead: made to one pattern. */
function isSeries(left: Named, day: string, right: Named, other: string): boolean {
  const [a, b] = [left, right].map(({ saying }) => saying.annotated.article.date?.value.slice(0, 10))
  return a !== undefined && b !== undefined && a !== b && daysBetween(a, day) === daysBetween(b, other)
}

/** Where each day is named by number: "am 15. Juni", not "am Montag". */
function namedDays({ sayings }: StoryContext): ReadonlyMap<string, readonly Named[]> {
  const days = new Map<string, Named[]>()
  for (const saying of sayings) {
    const { article, layers } = saying.annotated
    for (const span of saying.spans)
      for (const time of within(layers.timeExpressions, span)) {
        if (!/^(?:\d{4}|XXXX)-\d{2}-\d{2}$/.test(time.said) || !/^\d{4}-\d{2}-\d{2}$/.test(time.value)) continue
        // "Vom 8. bis 14. März", "in der ersten Juni-Hälfte".
        if (isOfRange(article.reading, time) || !/\d/.test(article.reading.slice(time.start, time.end))) continue
        const named = { saying, passage: { article: article.id, start: time.start, end: time.end } }
        const known = days.get(time.value)
        if (known) known.push(named)
        else days.set(time.value, [named])
      }
  }
  return days
}

/** Whether a day stands in a range of days. */
export function isOfRange(reading: string, { start, end }: Span): boolean {
  return (
    RANGE_BEFORE.test(reading.slice(Math.max(0, start - 10), start)) || RANGE_AFTER.test(reading.slice(end, end + 10))
  )
}

const RANGE_BEFORE = /\d\.?\s?(?:bis(?:\szum)?|to|until|–|-)\s?$/
const RANGE_AFTER = /^\.?\s?(?:bis(?:\szum)?|to|until|–|-)\s?\d/

/** Days that look like a day mistyped: another digit, the next day, another month, another year. */
function slipsOf(day: string): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-')
  const found = new Set<string>()
  for (let other = 1; other <= 31; other += 1) {
    const text = String(other).padStart(2, '0')
    const isNext = Math.abs(other - Number(date)) === 1
    if (isNext || (text[1] === date[1] && text[0] !== date[0]) || (text[0] === date[0] && text[1] !== date[1]))
      found.add(`${year}-${month}-${text}`)
  }
  // By the last of a month things are due.
  const isDue = Number(date) >= 30
  for (let other = 1; other <= 12 && !isDue; other += 1) found.add(`${year}-${String(other).padStart(2, '0')}-${date}`)
  found.add(`${Number(year) - 1}-${month}-${date}`)
  found.add(`${Number(year) + 1}-${month}-${date}`)
  found.delete(day)
  return [...found]
}

function sharedWeight(left: Saying, right: Saying, { weight }: StoryContext): number {
  let shared = 0
  for (const [key, count] of left.terms)
    if (!key.startsWith('#')) shared += Math.min(count, right.terms.get(key) ?? 0, 1) * weight(key)
  return shared
}
