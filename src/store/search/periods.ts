import { addDays, type Day, dayOf, daysInMonth, readDay, weekdayOf } from '../../model/calendar.ts'

const UNIT_DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|tag|tage|tagen|days?)$/, 1],
  [/^(?:w|woche|wochen|weeks?)$/, 7],
  [/^(?:m|monat|monate|monaten|months?)$/, 30],
  [/^(?:y|j|jahr|jahre|jahren|years?)$/, 365],
]

export interface Period {
  readonly from: Day
  readonly to: Day
}

/**
 * Days that one word names, counted from today: `2031-03-12`, `12.3.2031`, `2031-03`, `2031`, `märz`, `märz-2031`, `heute`,
 * `gestern`, `montag` (the last one), `7d`, `letzte-2-wochen` (the last fourteen days), `diese-woche`, `dieser-monat`.
 */
export function period(text: string, today: Day): Period | undefined {
  const near: Readonly<Record<string, number>> = { heute: 0, today: 0, gestern: -1, yesterday: -1, vorgestern: -2 }
  const away = Object.hasOwn(near, text) ? near[text] : undefined
  if (away !== undefined) return { from: addDays(today, away), to: addDays(today, away) }
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  if (german) return period(`${german[3]}-${german[2]!.padStart(2, '0')}-${german[1]!.padStart(2, '0')}`, today)
  const last = /^(?:letzte[nrs]?-|last-|past-)?(\d{1,4})?-?([a-z]+)$/.exec(text)
  const days = UNIT_DAYS.find(([unit]) => unit.test(last?.[2] ?? ''))?.[1]
  if (last && days !== undefined && (last[1] !== undefined || /^(?:letzte|last|past)/.test(text)))
    return { from: addDays(today, -(Number(last[1] ?? 1) * days)), to: today }
  if (readDay(text)) return { from: text, to: text }
  const month = /^(\d{4})-(\d{2})$/.exec(text)
  if (month) return monthOf(Number(month[1]), Number(month[2]))
  const named = namedMonth(text, today) ?? current(text, today)
  if (named) return named
  const weekday = WEEKDAYS.findIndex((names) => names.includes(text))
  if (weekday >= 0) {
    const day = addDays(today, -((weekdayOf(today) - weekday - 1 + 7) % 7))
    return { from: day, to: day }
  }
  return /^\d{4}$/.test(text) ? { from: `${text}-01-01`, to: `${text}-12-31` } : undefined
}

function monthOf(year: number, month: number): Period | undefined {
  const length = daysInMonth(year, month)
  return length === 0 ? undefined : { from: dayOf(year, month, 1), to: dayOf(year, month, length) }
}

/** "märz-2031"; without a year the last one. */
function namedMonth(text: string, today: Day): Period | undefined {
  const [, name = '', written] = /^([a-zäöü]+)(?:-(\d{4}))?$/.exec(text) ?? []
  const month = MONTHS.findIndex((names) => names.includes(name)) + 1
  if (month === 0) return undefined
  const [year, now] = today.split('-').map(Number)
  return monthOf(written === undefined ? year! - (month > now! ? 1 : 0) : Number(written), month)
}

/** "diese-woche", "dieser-monat", "dieses-jahr": from its beginning to today. */
function current(text: string, today: Day): Period | undefined {
  const unit = /^(?:diese[nrs]?|this)-(woche|week|monat|month|jahr|year)$/.exec(text)?.[1]
  if (unit === undefined) return undefined
  if (unit.startsWith('w')) return { from: addDays(today, 1 - weekdayOf(today)), to: today }
  return { from: unit.startsWith('m') ? `${today.slice(0, 8)}01` : `${today.slice(0, 5)}01-01`, to: today }
}

/** Monday first. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['montag', 'monday'],
  ['dienstag', 'tuesday'],
  ['mittwoch', 'wednesday'],
  ['donnerstag', 'thursday'],
  ['freitag', 'friday'],
  ['samstag', 'sonnabend', 'saturday'],
  ['sonntag', 'sunday'],
]
const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'january'],
  ['februar', 'feber', 'february'],
  ['märz', 'maerz', 'march'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['dezember', 'december'],
]
