import { describe, expect, it } from 'vitest'
import { daysOf, isDayValue, isTimexValue, minutesOf, monthValue, weekValue } from '../../src/model/timex.ts'

describe('daysOf', () => {
  it.each([
    ['2025-02-12', '2025-02-12', '2025-02-12'],
    ['2025-02-12TEV', '2025-02-12', '2025-02-12'],
    ['2025-W07', '2025-02-10', '2025-02-16'],
    ['2025-W07-WE', '2025-02-15', '2025-02-16'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-SU', '2024-06-01', '2024-08-31'],
    ['2024-WI', '2024-12-01', '2025-02-28'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['198', '1980-01-01', '1989-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
  ])('%s is %s to %s', (value, first, last) => {
    expect(daysOf(value)).toEqual({ first, last })
  })

  it.each(['XXXX-WXX-3', 'P3Y', 'PRESENT_REF', '2025-13', '2025-02-31', ''])('%s covers no known days', (value) => {
    expect(daysOf(value)).toBeUndefined()
  })
})

describe('values', () => {
  it.each([
    '2025-02-12',
    'XXXX-WXX-3TEV',
    '2025-02-12T20:30',
    'PT90M',
    'P3Y',
    'PXY',
    '2024-Q3',
    '198',
    'PAST_REF',
    'P2WE',
  ])('%s has the form of a value', (value) => expect(isTimexValue(value)).toBe(true))

  it.each(['gestern', '12.02.2025', 'P', 'UNDEF-last-year', ''])('%s has not', (value) =>
    expect(isTimexValue(value)).toBe(false),
  )

  it('counts minutes of clock durations only', () => {
    expect(minutesOf('PT90M')).toBe(90)
    expect(minutesOf('PT1H30M')).toBe(90)
    expect(minutesOf('P1D')).toBeUndefined()
    expect(minutesOf('PTXH')).toBeUndefined()
  })

  it('writes weeks and months', () => {
    expect(weekValue('2024-12-30')).toBe('2025-W01')
    expect(monthValue(2024, 3)).toBe('2024-03')
    expect(isDayValue('2024-03')).toBe(false)
  })
})
