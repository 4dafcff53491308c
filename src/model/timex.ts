import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  daysInMonth,
  formatWeek,
  isoWeekOf,
  readDay,
  weekStart,
} from './calendar.ts'

/** Days a calendar value covers, both included. */
export interface DayRange {
  readonly first: Day
  readonly last: Day
}

const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 }

const monthsFrom = (year: number, month: number, count: number): DayRange => {
  const end = addMonths(year, month, count - 1)
  return { first: dayOf(year, month, 1), last: dayOf(end.year, end.month, daysInMonth(end.year, end.month)) }
}

/**
 * The days a TIMEX3 calendar value covers: `2025-02` is 1 to 28 February 2025. `undefined` for durations, sets,
 * `PRESENT_REF` and underspecified values (`XXXX-WXX-3`). A winter begins in December of its year.
 */
export function daysOf(value: string): DayRange | undefined {
  const day = readDay(value)
  if (day) return { first: value.slice(0, 10), last: value.slice(0, 10) }
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value)
  if (week) {
    const monday = weekStart(Number(week[1]), Number(week[2]))
    return { first: week[3] ? addDays(monday, 5) : monday, last: addDays(monday, 6) }
  }
  const month = /^(\d{4})-(\d{2})$/.exec(value)
  if (month) {
    const [year, number] = [Number(month[1]), Number(month[2])]
    return number >= 1 && number <= 12 ? monthsFrom(year, number, 1) : undefined
  }
  const part = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|AU|WI)$/.exec(value)
  if (part) {
    const [year, name] = [Number(part[1]), part[2] ?? '']
    if (name.startsWith('Q')) return monthsFrom(year, (Number(name[1]) - 1) * 3 + 1, 3)
    if (name.startsWith('H')) return monthsFrom(year, (Number(name[1]) - 1) * 6 + 1, 6)
    return monthsFrom(year, SEASON_START[name] ?? 1, 3)
  }
  const years = /^\d{2,4}$/.exec(value)
  if (!years) return undefined
  const span = 10 ** (4 - value.length)
  return { first: dayOf(Number(value) * span, 1, 1), last: dayOf(Number(value) * span + span - 1, 12, 31) }
}

/** Whether a value names a day or a time of one day: `2025-02-12`, `2025-02-12TEV`. */
export function isDayValue(value: string): boolean {
  return readDay(value) !== undefined
}

/** The ISO week of a day as a TIMEX3 value, `2025-W07`. */
export function weekValue(day: Day): string {
  return formatWeek(isoWeekOf(day))
}

/** `YYYY-MM`. */
export function monthValue(year: number, month: number): string {
  return dayOf(year, month, 1).slice(0, 7)
}

const VALUES: readonly RegExp[] = [
  /^(?:PAST|PRESENT|FUTURE)_REF$/,
  /^[\dX]{2,4}(?:-[\dX]{2}(?:-[\dX]{2})?)?(?:T(?:[\dX]{2}(?::[\dX]{2}(?::\d{2})?)?|MO|MI|AF|EV|NI|DT))?$/,
  /^BC\d{4}$/,
  /^[\dX]{4}-W[\dX]{2}(?:-(?:[1-7]|WE))?(?:T(?:\d{2}:\d{2}|MO|MI|AF|EV|NI|DT))?$/,
  /^[\dX]{4}-(?:Q[1-4X]|H[12X]|SP|SU|FA|WI)$/,
  /^P(?:[\dX.]+(?:Y|M|W|D|WE|DE|CE|Q|H))+(?:T(?:[\dX.]+[HMS])+)?$/,
  /^PT(?:[\dX.]+(?:H|M|S|MO|MI|AF|EV|NI))+$/,
]

/** Whether a string has the form of a TIMEX3 value as this program writes it. */
export function isTimexValue(value: string): boolean {
  return VALUES.some((form) => form.test(value))
}

/** Minutes of a clock duration (`PT90M` is 90, `PT1H30M` too); `undefined` where it is vague or counts days. */
export function minutesOf(value: string): number | undefined {
  const match = /^PT(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(value)
  if (!match || value === 'PT') return undefined
  return Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0) + Number(match[3] ?? 0) / 60
}
