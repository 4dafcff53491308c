import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  daysBetween,
  easter,
  isoWeekOf,
  isRealDay,
  readDay,
  weekdayOf,
  weekStart,
} from '../../src/model/calendar.ts'
import { holidayIn } from '../../src/model/holidays.ts'

const DAY_MS = 86_400_000
const anyDay = fc.integer({ min: -250_000, max: 250_000 })
const iso = (count: number) => new Date(count * DAY_MS).toISOString().slice(0, 10)

describe('calendar', () => {
  it('agrees with the proleptic Gregorian calendar of the platform', () => {
    fc.assert(
      fc.property(anyDay, (count) => {
        const day = dayFromNumber(count)
        expect(day).toBe(iso(count))
        expect(dayNumber(day)).toBe(count)
        expect(weekdayOf(day) % 7).toBe(new Date(count * DAY_MS).getUTCDay())
      }),
    )
  })

  it('adds days so that the distance is what was added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (count, days) => {
        const from = dayFromNumber(count)
        expect(daysBetween(from, addDays(from, days))).toBe(days)
      }),
    )
  })

  it('finds a day in its own ISO week', () => {
    fc.assert(
      fc.property(anyDay, (count) => {
        const day = dayFromNumber(count)
        const { year, week } = isoWeekOf(day)
        expect(daysBetween(weekStart(year, week), day)).toBe(weekdayOf(day) - 1)
      }),
    )
    expect(isoWeekOf('2021-01-03')).toEqual({ year: 2020, week: 53 })
    expect(isoWeekOf('2024-12-30')).toEqual({ year: 2025, week: 1 })
  })

  it('knows days that do not exist', () => {
    expect(isRealDay(2023, 2, 29)).toBe(false)
    expect(isRealDay(2024, 2, 29)).toBe(true)
    expect(isRealDay(1900, 2, 29)).toBe(false)
    expect(readDay('2023-02-31')).toBeUndefined()
    expect(readDay('2023-06-15T10:00:00+02:00')).toEqual({ year: 2023, month: 6, day: 15 })
  })

  it('counts months over the turn of the year', () => {
    expect(addMonths(2024, 11, 3)).toEqual({ year: 2025, month: 2 })
    expect(addMonths(2024, 1, -1)).toEqual({ year: 2023, month: 12 })
  })

  it('places holidays', () => {
    expect(easter(2025)).toBe('2025-04-20')
    expect(easter(2038)).toBe('2038-04-25')
    expect(holidayIn('good-friday', 2024)).toBe('2024-03-29')
    expect(holidayIn('first-advent', 2023)).toBe('2023-12-03')
    expect(holidayIn('fourth-advent', 2023)).toBe('2023-12-24')
    expect(holidayIn('day-of-repentance', 2023)).toBe('2023-11-22')
    expect(holidayIn('thanksgiving', 2023)).toBe('2023-11-23')
    expect(holidayIn('christmas', 2023)).toBe('2023-12-25')
  })
})
