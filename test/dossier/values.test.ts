import { describe, expect, it } from 'vitest'
import { de } from '../../src/dossier/wording/de.ts'
import { en } from '../../src/dossier/wording/en.ts'
import {
  dateInWords,
  isVague,
  numberInWords,
  quantityBeside,
  quantityInWords,
} from '../../src/dossier/wording/values.ts'

describe('dates in words', () => {
  it.each([
    ['2031-03-02', '2. März 2031', '2 March 2031'],
    ['2031-03', 'März 2031', 'March 2031'],
    ['2031', '2031', '2031'],
    ['2031-W07', 'KW 7/2031', 'week 7, 2031'],
    ['2031-Q2', '2. Quartal 2031', 'Q2 2031'],
    ['2031-SU', 'Sommer 2031', 'summer 2031'],
    ['2031-03-02T18:30', '2. März 2031, 18:30', '2 March 2031, 18:30'],
    ['2031-02-31', '2031-02-31', '2031-02-31'],
    ['PRESENT_REF', 'PRESENT_REF', 'PRESENT_REF'],
  ])('%s', (value, german, english) => {
    expect(dateInWords(value, de)).toBe(german)
    expect(dateInWords(value, en)).toBe(english)
  })
})

describe('quantities in words', () => {
  it('groups and splits numbers as the language does', () => {
    expect(numberInWords(3_800_000, de)).toBe('3.800.000')
    expect(numberInWords(3_800_000.25, en)).toBe('3,800,000.25')
    expect(numberInWords(1200, de)).toBe('1200')
    expect(numberInWords(-0.5, de)).toBe('−0,5')
    expect(numberInWords(1e22, en)).toBe('10,000,000,000,000,000,000,000')
    expect(numberInWords(Number.NEGATIVE_INFINITY, de)).toBe('∞')
  })

  it('says ranges and hedges', () => {
    const range = { low: 200, high: 300, unit: 'person', modifier: 'about' } as const
    expect(quantityInWords(range, de)).toBe('etwa 200–300 Personen')
    expect(quantityInWords({ low: 90, high: 90, unit: 'min', modifier: 'exact' }, en)).toBe('90 minutes')
    expect(quantityInWords({ low: 5, high: Number.POSITIVE_INFINITY, unit: '', modifier: 'at-least' }, de)).toBe(
      'mindestens 5',
    )
  })
})

describe('quantities beside the source’s words', () => {
  const exact = { modifier: 'exact' } as const
  it.each([
    ['money', { kind: 'money', low: 3.8e6, high: 3.8e6, unit: 'EUR' }, '3.800.000\u00a0€', '€3,800,000'],
    ['percent', { kind: 'percent', low: 14, high: 14, unit: '%' }, '14\u00a0%', '14%'],
    [
      'percentage points',
      { kind: 'percent', low: 2.5, high: 2.5, unit: 'pp' },
      '2,5 Prozentpunkte',
      '2.5 percentage points',
    ],
    ['one', { kind: 'duration', low: 1, high: 1, unit: 'min' }, '1 Minute', '1 minute'],
    ['years', { kind: 'duration', low: 3, high: 3, unit: 'year' }, '3 Jahre', '3 years'],
    ['hours', { kind: 'duration', low: 150, high: 150, unit: 'min' }, '2,5 Stunden', '2.5 hours'],
    ['a share', { kind: 'ratio', low: 0.2, high: 0.2, unit: '' }, '20\u00a0%', '20%'],
    ['a sign without a name', { kind: 'measure', low: 7, high: 7, unit: 'MW' }, '7\u00a0MW', '7\u00a0MW'],
  ] as const)('%s', (_, figure, german, english) => {
    expect(quantityInWords({ ...figure, ...exact }, de)).toBe(german)
    expect(quantityInWords({ ...figure, ...exact }, en)).toBe(english)
  })

  it('shows no range for words that name a size only', () => {
    const hundreds = { kind: 'count', low: 200, high: 900, unit: 'person', modifier: 'about' } as const
    expect(isVague(hundreds, 'Hunderte Fischer')).toBe(true)
    expect(quantityBeside(hundreds, 'Hunderte Fischer', de)).toBe('')
    expect(isVague(hundreds, 'etwa 200 bis 900 Fischer')).toBe(false)
  })

  it('repeats nothing the words say', () => {
    const minutes = { kind: 'duration', low: 90, high: 90, unit: 'min', ...exact } as const
    expect(quantityBeside(minutes, '90 Minuten', de)).toBe('')
    expect(quantityBeside(minutes, 'anderthalb Stunden', de)).toBe('90 Minuten')
    const four = { kind: 'count', low: 4, high: 4, unit: 'person', ...exact } as const
    expect(quantityBeside(four, 'vier Fischer', de)).toBe('')
    const fee = { kind: 'money', low: 14_500, high: 14_500, unit: 'EUR', ...exact } as const
    expect(quantityBeside(fee, "14'500 Euro", de)).toBe('')
    const cost = { kind: 'money', low: 3.8e6, high: 3.8e6, unit: 'EUR', ...exact } as const
    expect(quantityBeside(cost, '3,8 Millionen Euro', de)).toBe('3.800.000\u00a0€')
    const fifth = { kind: 'ratio', low: 0.2, high: 0.2, unit: '', ...exact } as const
    expect(quantityBeside(fifth, 'ein Fünftel', de)).toBe('20\u00a0%')
  })
})
