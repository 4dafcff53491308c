import type { Ask, Direction } from '../../language/time-expressions.ts'
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  daysBetween,
  formatWeek,
  isoWeekOf,
  isRealDay,
  nthWeekday,
  readDay,
  weekdayOf,
} from '../../model/calendar.ts'
import { holidayIn } from '../../model/holidays.ts'
import { monthValue } from '../../model/timex.ts'

/** What a value may be resolved against. */
export interface Anchors {
  /** Day of publication. */
  readonly publication: Day
  /** The day the text is telling about at this place. */
  readonly narrative: Day
  /** Tense of the clause; absent where it does not show. */
  readonly direction?: Direction
  /** "bis" stands in front. */
  readonly until?: boolean
}

/** The weekday nearest in a direction. A weekday named on that very weekday is the day itself (agency usage). */
function nearestWeekday(from: Day, weekday: number, direction: Direction): Day {
  const ahead = (weekday - weekdayOf(from) + 7) % 7
  if (ahead === 0) return from
  return addDays(from, direction === 'past' ? ahead - 7 : ahead)
}

function resolveWeekday(ask: Extract<Ask, { to: 'weekday' }>, anchors: Anchors): string {
  const { publication } = anchors
  let day: Day
  if (ask.weeks !== undefined) day = addDays(publication, ask.weeks * 7 + ask.weekday - weekdayOf(publication))
  else if (ask.direction === 'past' || ask.direction === 'future') {
    day = nearestWeekday(publication, ask.weekday, ask.direction)
    // "kommenden Mittwoch" is never today.
    if (day === publication) day = addDays(day, ask.direction === 'past' ? -7 : 7)
  } else if (ask.direction === 'present') {
    // "diesem Freitag": the one of this week, or the one just gone in the past tense.
    day = nearestWeekday(publication, ask.weekday, anchors.direction === 'past' ? 'past' : 'future')
  } else day = nearestWeekday(publication, ask.weekday, anchors.direction === 'future' ? 'future' : 'past')
  return addDays(day, ask.days ?? 0) + (ask.part ?? '')
}

/** A day this near, in days, is meant whatever the tense says: nobody dates something eleven months away by day alone. */
const NEAR = 75

/** The year for a month and day told without one: the nearest where it is near, else by tense. */
function yearFor(month: number, day: number, anchors: Anchors, direction: Direction | undefined): number {
  const { publication } = anchors
  const year = Number(publication.slice(0, 4))
  let [nearest, least] = [year, Number.POSITIVE_INFINITY]
  let [behind, ahead]: [number | undefined, number | undefined] = [undefined, undefined]
  for (let candidate = year - 1; candidate <= year + 1; candidate += 1) {
    if (!isRealDay(candidate, month, day)) continue
    const distance = daysBetween(publication, dayOf(candidate, month, day))
    if (Math.abs(distance) < least) [nearest, least] = [candidate, Math.abs(distance)]
    if (distance <= 0) behind = candidate
    if (distance >= 0) ahead ??= candidate
  }
  if (least <= NEAR) return nearest
  if (direction === 'past') return behind ?? year
  return direction === 'future' ? (ahead ?? year) : nearest
}

function resolveDate(ask: Extract<Ask, { to: 'date' }>, anchors: Anchors): string | undefined {
  const year = Number(anchors.publication.slice(0, 4))
  if (ask.weekday !== undefined) {
    // The weekday picks the year, if one nearby fits.
    const fitting = [year, year - 1, year + 1].find(
      (candidate) =>
        isRealDay(candidate, ask.month, ask.day) && weekdayOf(dayOf(candidate, ask.month, ask.day)) === ask.weekday,
    )
    if (fitting !== undefined) return dayOf(fitting, ask.month, ask.day) + (ask.part ?? '')
  }
  const chosen =
    ask.years !== undefined
      ? year + ask.years
      : yearFor(ask.month, ask.day, anchors, ask.direction ?? anchors.direction)
  return isRealDay(chosen, ask.month, ask.day) ? dayOf(chosen, ask.month, ask.day) + (ask.part ?? '') : undefined
}

/** Months ahead that "bis" may reach in the perfect. */
const UNTIL_MONTHS = 2

function resolveMonth(ask: Extract<Ask, { to: 'month' }>, anchors: Anchors): string | undefined {
  const [year, month] = [Number(anchors.publication.slice(0, 4)), Number(anchors.publication.slice(5, 7))]
  if (ask.years !== undefined) return monthValue(year + ask.years, ask.month)
  // "im Juni desselben Jahres" where the text told no year.
  if (ask.toldYears !== undefined) return undefined
  const direction = ask.direction ?? anchors.direction
  if (ask.direction === 'present') return monthValue(year, ask.month)
  if (ask.month === month) return monthValue(year, month)
  if (direction === 'future') return monthValue(ask.month > month ? year : year + 1, ask.month)
  // "Bis April hat sie alles geliefert": what ends soon is meant, whatever the tense.
  const ahead = (ask.month - month + 12) % 12
  if (anchors.until && direction === 'past' && ahead <= UNTIL_MONTHS)
    return monthValue(ask.month > month ? year : year + 1, ask.month)
  if (direction === 'past') return monthValue(ask.month < month ? year : year - 1, ask.month)
  const distance = (candidate: number) => Math.abs((candidate - year) * 12 + ask.month - month)
  // As far behind as ahead: what a present tells is to come.
  const nearest = [year + 1, year, year - 1].sort((a, b) => distance(a) - distance(b))[0] ?? year
  return monthValue(nearest, ask.month)
}

function resolveUnit(ask: Extract<Ask, { to: 'unit' }>, anchors: Anchors): string | undefined {
  const base = ask.from ? anchors.narrative : anchors.publication
  const [year, month] = [Number(base.slice(0, 4)), Number(base.slice(5, 7))]
  const shifted = addMonths(year, month, ask.shift)
  switch (ask.unit) {
    case 'day':
      return addDays(base, ask.shift)
    case 'week':
      return formatWeek(isoWeekOf(addDays(base, ask.shift * 7)))
    case 'weekend': {
      // The weekend that is on or just gone; the coming one where the tense looks ahead.
      const ahead = ask.shift > 0 || (ask.shift === 0 && anchors.direction === 'future')
      const weekend = weekdayOf(base) >= 6
      const days = ahead ? (ask.shift > 0 && weekend ? 7 : 0) : weekend && ask.shift === 0 ? 0 : -7
      return `${formatWeek(isoWeekOf(addDays(base, days)))}-WE`
    }
    case 'month':
      return monthValue(shifted.year, shifted.month)
    case 'quarter': {
      const index = year * 4 + Math.floor((month - 1) / 3) + ask.shift
      return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`
    }
    case 'half': {
      const index = year * 2 + (month > 6 ? 1 : 0) + ask.shift
      return `${Math.floor(index / 2)}-H${(index % 2) + 1}`
    }
    case 'year':
      return String(year + ask.shift)
    case 'decade':
      return String(Math.floor(year / 10) + ask.shift)
    case 'century':
      return String(Math.floor(year / 100) + ask.shift)
  }
}

/** The year a winter begins in: from December on this one, to February that of the year before, is the one that is on. */
function winterYear(ask: Extract<Ask, { to: 'part-of-year' }>, anchors: Anchors): number {
  const [year, month] = [Number(anchors.publication.slice(0, 4)), Number(anchors.publication.slice(5, 7))]
  const on = month === 12 ? year : month <= 2 ? year - 1 : undefined
  if (ask.direction === 'past') return (on ?? year) - 1
  if (ask.direction === 'future') return month === 12 ? year + 1 : year
  if (on !== undefined) return on
  // "Diesen Winter", said in March, is the one just over.
  const over = anchors.direction === 'past' || (anchors.direction !== 'future' && month === 3)
  return over ? year - 1 : year
}

function resolvePartOfYear(ask: Extract<Ask, { to: 'part-of-year' }>, anchors: Anchors): string {
  const [year, month] = [Number(anchors.publication.slice(0, 4)), Number(anchors.publication.slice(5, 7))]
  if (ask.years !== undefined) return `${year + ask.years}-${ask.part}`
  if (ask.part === 'WI') return `${winterYear(ask, anchors)}-WI`
  const first = FIRST_MONTH[ask.part] ?? 1
  const direction = ask.direction ?? anchors.direction
  // "im vergangenen Frühjahr", said in March, is that of the year before: this one is on.
  if (ask.direction === 'past' && first + lengthOf(ask.part) > month) return `${year - 1}-${ask.part}`
  if (direction === 'past' && first > month) return `${year - 1}-${ask.part}`
  if (direction === 'future' && first + 2 < month) return `${year + 1}-${ask.part}`
  return `${year}-${ask.part}`
}

/** Months of a season, quarter or half. */
const lengthOf = (part: string) => (part.startsWith('H') ? 6 : 3)

const FIRST_MONTH: Readonly<Record<string, number>> = {
  SP: 3,
  SU: 6,
  FA: 9,
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
}

function resolveHoliday(ask: Extract<Ask, { to: 'holiday' }>, anchors: Anchors, said: string): string {
  const given = /^\d{4}/.exec(said)?.[0]
  if (given) return holidayIn(ask.holiday, Number(given))
  const year = Number(anchors.publication.slice(0, 4))
  if (ask.years !== undefined) return holidayIn(ask.holiday, year + ask.years)
  const days = [year - 1, year, year + 1].map((candidate) => holidayIn(ask.holiday, candidate))
  const direction = ask.direction ?? anchors.direction
  const distance = (day: Day) => daysBetween(anchors.publication, day)
  const near = days.find((day) => Math.abs(distance(day)) <= NEAR)
  // A holiday this near is meant, unless the words say which one.
  if (near !== undefined && ask.direction === undefined && direction !== 'future') return near
  if (direction === 'past') return days.filter((day) => distance(day) <= 0).at(-1) ?? days[1]!
  if (direction === 'future') return days.find((day) => distance(day) >= 0) ?? days[1]!
  return days.sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0]!
}

/**
 * The value of what was said, against its anchors; `undefined` where they do not decide it.
 *
 * @example On Thursday 2025-02-13, past tense: "am Mittwoch" is `2025-02-12`; "last Wednesday" too.
 */
export function resolve(ask: Ask, said: string, anchors: Anchors): string | undefined {
  const value = valueFor(ask, said, anchors)
  return value !== undefined && isCalendar(value) ? value : undefined
}

/** Whether a value lies in the years 0 to 9999 ("heute vor 3000 Jahren" does not), or is a reference. */
function isCalendar(value: string): boolean {
  if (value.endsWith('_REF')) return true
  return value.length <= 4 ? Number(value) >= 0 : Number(value.slice(0, 4)) >= 0 && value.charAt(4) === '-'
}

function valueFor(ask: Ask, said: string, anchors: Anchors): string | undefined {
  switch (ask.to) {
    case 'day': {
      const from = ask.from ? anchors.narrative : anchors.publication
      // "Am Tag darauf trat er zurück": where no day was told before, it is not the one behind the day of publication.
      if (ask.from && ask.days > 0 && from === anchors.publication && anchors.direction === 'past') return undefined
      const counted = ask.months === undefined ? from : monthsFrom(from, ask.months)
      return counted && addDays(counted, ask.days) + (ask.part ?? '')
    }
    case 'some-day':
      return anchors.direction === 'past' ? 'PAST_REF' : 'FUTURE_REF'
    case 'weekday':
      return resolveWeekday(ask, anchors)
    case 'date':
      return resolveDate(ask, anchors)
    case 'day-of-month': {
      const { publication } = anchors
      const { year, month } = addMonths(Number(publication.slice(0, 4)), Number(publication.slice(5, 7)), ask.shift)
      return isRealDay(year, month, ask.day) ? dayOf(year, month, ask.day) : undefined
    }
    case 'nth-weekday': {
      const month = resolveMonth({ to: 'month', month: ask.month }, anchors)
      return month && nthWeekday(Number(month.slice(0, 4)), ask.month, ask.weekday, ask.nth)
    }
    case 'month':
      return resolveMonth(ask, anchors)
    case 'unit':
      return resolveUnit(ask, anchors)
    case 'part-of-year':
      return resolvePartOfYear(ask, anchors)
    case 'part-of-day':
      return anchors.narrative + ask.part
    case 'holiday':
      return resolveHoliday(ask, anchors, said)
  }
}

/** The same day a number of months from another; `undefined` where that month has no such day. */
function monthsFrom(from: Day, months: number): Day | undefined {
  const { year, month } = addMonths(Number(from.slice(0, 4)), Number(from.slice(5, 7)), months)
  const day = Number(from.slice(8, 10))
  return isRealDay(year, month, day) ? dayOf(year, month, day) : undefined
}

/** The day a publication date stands for: the day itself, or `undefined` where only a month or year is known. */
function publicationDay(date: string | undefined): Day | undefined {
  const day = date === undefined ? undefined : readDay(date)
  return day && `${dayOf(day.year, day.month, day.day)}`
}

/** Asks that a month is enough for. */
const COARSE = new Set<Ask['to']>(['date', 'month', 'nth-weekday', 'part-of-year', 'holiday'])

/** The days an article's date gives to resolve against. */
export interface Publication {
  /** The day, where it is known. */
  readonly day: Day | undefined
  /** The middle of the month, where only that is known. */
  readonly month: Day | undefined
}

/** What the date of an article gives: a day, or a month only. */
export function publicationOf(date: string | undefined): Publication {
  const day = publicationDay(date)
  const month = day === undefined && date !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(date)
  return { day, month: month ? `${date}-15` : undefined }
}

/**
 * What an ask may be resolved against: the day of publication, or, where only its month is known, the middle of that
 * month for asks that need no more ("am 18. März", "im Vorjahr").
 */
export function anchorFor(ask: Ask, { day, month }: Publication): Day | undefined {
  if (day !== undefined || month === undefined) return day
  const coarse =
    COARSE.has(ask.to) || (ask.to === 'unit' && ask.unit !== 'day' && ask.unit !== 'week' && ask.unit !== 'weekend')
  return coarse ? month : undefined
}
