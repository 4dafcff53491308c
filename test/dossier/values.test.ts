import { describe, expect, it } from 'vitest'
import { de } from '../../src/dossier/wording/de.ts'
import { en } from '../../src/dossier/wording/en.ts'
import { dateInWords, numberInWords, quantityInWords } from '../../src/dossier/wording/values.ts'

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
