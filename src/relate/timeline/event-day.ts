import type { Passage } from '../../model/article.ts'
import { addDays, addMonths, type Day, daysBetween, readDay } from '../../model/calendar.ts'
import type { Layers, NewsEvent, TimeExpression } from '../../model/layers.ts'
import { type DayRange, daysOf, monthValue, weekValue } from '../../model/timex.ts'

/** When an event was, as its article tells it. */
export interface EventDay {
  /** TIMEX3 value. */
  readonly value: string
  readonly days: DayRange
  readonly evidence: Passage
  /** The days it may be told of elsewhere: those of {@link days}, and where they were counted or are `soft` some beside them. */
  readonly reach: DayRange
  /** Taken from the day of the article's news, not said of the event: may be a day off. */
  readonly soft?: true
}

/** Days by which people are off who count weeks. */
const COUNTED_WEEKS = 3

/** Types that take an evening: "in der Nacht zum Freitag" they began on Thursday. What comes at once comes after midnight, for who writes so. */
const EVENINGS: ReadonlySet<string> = new Set(['talks', 'meeting', 'summit', 'call', 'protest', 'visit'])

/** "In der Nacht zum Freitag": the day the night is named after. */
function isOfNextDay({ type }: NewsEvent, { rule }: TimeExpression): boolean {
  return !EVENINGS.has(type) && rule.endsWith('/night-to-weekday')
}

/** "am 14. Februar" in a text without a date: of the year in which it lies next to the story's news. */
function inYearOf(value: string, news: string | undefined): string {
  const day = /^XXXX(-\d{2}-\d{2})/.exec(value)?.[1]
  if (day === undefined || news?.length !== 10) return value
  const year = Number(news.slice(0, 4))
  const years = [year - 1, year, year + 1].map((near) => `${near}${day}`).filter((near) => readDay(near) !== undefined)
  const apart = (one: string) => Math.abs(daysBetween(one, news))
  return years.sort((a, b) => apart(a) - apart(b))[0] ?? value
}

/** The day of an event: its own, the one it is counted from, or that of the lead it is told in. `news` is the first day of the story's news. */
export function eventDay(
  event: NewsEvent,
  { timeExpressions }: Pick<Layers, 'timeExpressions'>,
  article: string,
  published: string | undefined,
  news?: string,
): EventDay | undefined {
  const { when, offset, leadDay } = event
  const told = (time: TimeExpression, value: string, soft?: true): EventDay | undefined => {
    const days = upTo(daysOf(value), event.status === 'happened' ? published : undefined)
    const evidence = { article, start: time.start, end: time.end }
    const slack = soft ? 1 : value.includes('W') && when === undefined ? COUNTED_WEEKS : 0
    // The night to Friday begins on Thursday: others tell what happened in it of Friday.
    const after = slack === 0 && value.endsWith('TNI') ? 1 : slack
    const reach = days && after > 0 ? { first: addDays(days.first, -slack), last: addDays(days.last, after) } : days
    if (days && isOfNextDay(event, time)) {
      const next = addDays(days.last, 1)
      return {
        value: next,
        days: { first: next, last: next },
        reach: { ...reach!, last: next },
        evidence,
        ...(soft && { soft }),
      }
    }
    return days && reach && { value, days, reach, evidence, ...(soft && { soft }) }
  }
  if (when !== undefined) {
    const time = timeExpressions[when]!
    return told(time, published === undefined ? inYearOf(time.value, news) : time.value)
  }
  if (offset !== undefined) {
    const by = timeExpressions[offset.by]!
    const named = offset.from === undefined ? undefined : timeExpressions[offset.from]!.value.slice(0, 10)
    const value = counted(by.value, offset.direction === 'after' ? 1 : -1, named, published)
    return value === undefined ? undefined : told(by, value)
  }
  if (leadDay === undefined) return undefined
  const time = timeExpressions[leadDay]!
  return told(time, time.value.slice(0, 10), true)
}

/** The days up to the one of publication: what happened "in dieser Woche" was not later. */
function upTo(days: DayRange | undefined, published: string | undefined): DayRange | undefined {
  if (days === undefined || published?.length !== 10 || published < days.first || published > days.last) return days
  return { first: days.first, last: published }
}

/**
 * The day, week, month or year that lies so long from a day: as exact as people count. Days are counted from a named day
 * only, the rest from publication too.
 */
function counted(duration: string, sign: 1 | -1, named: Day | undefined, published: string | undefined) {
  const match = /^P(\d{1,3})([DWMY])$/.exec(duration)
  const from = named ?? (published?.length === 10 ? published : undefined)
  const day = from === undefined ? undefined : readDay(from)
  if (!match || day === undefined || from === undefined) return undefined
  const count = sign * Number(match[1])
  if (match[2] === 'D') return named && addDays(named, count)
  if (match[2] === 'W') return weekValue(addDays(from, 7 * count))
  if (match[2] === 'Y') return String(day.year + count)
  const { year, month } = addMonths(day.year, day.month, count)
  return monthValue(year, month)
}
