/**
 * Day arithmetic on ISO 8601 strings in the proleptic Gregorian calendar: no `Date`, no clock, no time zone (laws of the
 * pure rooms). A day is `YYYY-MM-DD`; months and weekdays count from 1, Monday is 1.
 */

/** A calendar day `YYYY-MM-DD`. */
export type Day = string

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** Whether February has 29 days. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Days of a month, 28 to 31; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29
  return MONTH_DAYS[month - 1] ?? 0
}

/** Whether a year, month and day name a real day ("31 February" does not). */
export function isRealDay(year: number, month: number, day: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month)
}

/** `YYYY-MM-DD` of a year, month and day that exist together. */
export function dayOf(year: number, month: number, day: number): Day {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The number `text[from, to)` writes, `NaN` where it is not all digits. */
function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/** Year, month and day of a `YYYY-MM-DD`, `undefined` where it is none or not real. A time behind it is ignored. */
export function readDay(
  text: string,
): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  if (text.charAt(4) !== '-' || text.charAt(7) !== '-') return undefined
  const next = text.charAt(10)
  if (next === '-' || (next >= '0' && next <= '9')) return undefined
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)]
  return year >= 0 && isRealDay(year, month, day) ? { year, month, day } : undefined
}

/** Days since 1970-01-01; negative before. After Howard Hinnant's `days_from_civil`. */
export function dayNumber(day: Day): number {
  const parts = readDay(day)
  if (!parts) return Number.NaN
  const year = parts.month <= 2 ? parts.year - 1 : parts.year
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (parts.month + (parts.month > 2 ? -3 : 9)) + 2) / 5) + parts.day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The day a count of days since 1970-01-01 names. After Howard Hinnant's `civil_from_days`. */
export function dayFromNumber(count: number): Day {
  const shifted = count + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** The day `count` days later, earlier where negative. */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count)
}

/** Days from `from` to `to`. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** `YYYY-MM` a number of months after a year and month. */
export function addMonths(
  year: number,
  month: number,
  count: number,
): { readonly year: number; readonly month: number } {
  const index = year * 12 + (month - 1) + count
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** The `nth` weekday of a month, -1 for the last one; `undefined` where there is none. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day | undefined {
  const first = 1 + ((weekday - weekdayOf(dayOf(year, month, 1)) + 7) % 7)
  const day = nth > 0 ? first + 7 * (nth - 1) : first + 7 * Math.floor((daysInMonth(year, month) - first) / 7)
  return isRealDay(year, month, day) ? dayOf(year, month, day) : undefined
}

/** ISO 8601 week of a day; its year is that of the week's Thursday. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const year = Number(thursday.slice(0, 4))
  return { year, week: Math.floor(daysBetween(dayOf(year, 1, 1), thursday) / 7) + 1 }
}

/** Monday of an ISO week. */
export function weekStart(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4)
  return addDays(fourth, (week - 1) * 7 + 1 - weekdayOf(fourth))
}

/** `YYYY-Www`. */
export function formatWeek(week: { readonly year: number; readonly week: number }): string {
  return `${pad(week.year, 4)}-W${pad(week.week, 2)}`
}

/** Easter Sunday of a Gregorian year (Meeus/Jones/Butcher). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1)
}
