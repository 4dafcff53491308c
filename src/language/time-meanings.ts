import { dayOf, isRealDay } from '../model/calendar.ts'
import type { TimeMod } from '../model/layers.ts'
import type { Piece, Sense } from './pieces.ts'
import type { TimeMeaning } from './time-expressions.ts'

const pad = (value: number) => String(value).padStart(2, '0')

/** A year in four digits, 1000 to 2199; `undefined` for any other number. */
export const yearOf = (piece: Piece | undefined): number | undefined =>
  piece?.kind === 'number' ? yearIn(piece.text) : undefined

function yearIn(digits: string): number | undefined {
  if (digits.length !== 4) return undefined
  const year = Number(digits)
  return year >= 1000 && year <= 2199 ? year : undefined
}

/** The class of digits that may be a year. */
export function yearClass(digits: string): readonly Sense[] {
  const year = yearIn(digits)
  return year === undefined ? [] : [{ is: 'Year', value: year }]
}

/** A day and month, with or without year and weekday; a day that does not exist is marked, never guessed. */
export function dayMeaning(date: {
  readonly day: number
  readonly month: number
  readonly year: number | undefined
  readonly weekday?: number | undefined
}): TimeMeaning {
  const { day, month, year, weekday } = date
  const said = `${year ?? 'XXXX'}-${pad(month)}-${pad(day)}`
  if (!isRealDay(year ?? 2000, month, day)) return { type: 'DATE', said, impossible: true }
  const named = weekday === undefined ? {} : { weekday }
  if (year !== undefined) return { type: 'DATE', said: dayOf(year, month, day), ...named }
  return { type: 'DATE', said, ...named, ask: { to: 'date', month, day, ...(weekday !== undefined && { weekday }) } }
}

/** A time by the clock; `undefined` where there is no such time. */
export function clockOf(hour: number | undefined, minute: number): TimeMeaning | undefined {
  if (hour === undefined || hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined
  const part = `T${pad(hour)}:${pad(minute)}`
  return { type: 'TIME', said: `XXXX-XX-XX${part}`, ask: { to: 'part-of-day', part } }
}

/**
 * A duration of `count` units (`'X'` where the words do not say how many). Units are TIMEX3 letters, with `T` in front
 * where they count within a day. Half units go to the next smaller one: 1.5 hours `PT90M`, 1.5 years `P18M`.
 */
export function durationValue(count: number | 'X', unit: string): string {
  if (count === 'X') return unit.startsWith('T') ? `PTX${unit.slice(1)}` : `PX${unit}`
  if (!Number.isInteger(count)) {
    const smaller = SMALLER[unit]
    if (smaller && Number.isInteger(count * smaller.times)) return durationValue(count * smaller.times, smaller.unit)
  }
  return unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`
}

const SMALLER: Readonly<Record<string, { readonly times: number; readonly unit: string }>> = {
  TH: { times: 60, unit: 'TM' },
  TM: { times: 60, unit: 'TS' },
  D: { times: 24, unit: 'TH' },
  Y: { times: 12, unit: 'M' },
  DE: { times: 10, unit: 'Y' },
  CE: { times: 100, unit: 'Y' },
}

/** A duration as a meaning. */
export function durationMeaning(count: number | 'X', unit: string, mod?: string): TimeMeaning {
  return { type: 'DURATION', said: durationValue(count, unit), ...(mod && { mod: mod as TimeMod }) }
}
