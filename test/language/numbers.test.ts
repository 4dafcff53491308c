import { describe, expect, it } from 'vitest'
import { numbers as german, numberStyle } from '../../src/language/de/numbers.ts'
import { numberReader } from '../../src/language/numbers.ts'
import { lineOf } from '../support/pieces.ts'

const read = (text: string) => {
  const pieces = lineOf(text)
  const result = numberReader(numberStyle)(pieces, 0)
  return result && [result.value, text.slice(0, pieces.get(result.to - 1)!.end)]
}

describe('German number words', () => {
  it.each([
    ['ein', 1],
    ['zwölf', 12],
    ['einundzwanzig', 21],
    ['dreißig', 30],
    ['hundertzwanzig', 120],
    ['zweitausendfünf', 2005],
    ['neunzehnhundertneunundachtzig', 1989],
    ['anderthalb', 1.5],
    ['zweieinhalb', 2.5],
  ])('%s is %d', (word, value) => expect(german.cardinal(word)).toBe(value))

  it.each(['Hund', 'einig', 'reundzwanzig', 'tausendfach', ''])('%s is none', (word) =>
    expect(german.cardinal(word)).toBeUndefined(),
  )

  it.each([
    ['ersten', 1],
    ['dritte', 3],
    ['siebten', 7],
    ['dreizehnter', 13],
    ['einundzwanzigsten', 21],
  ])('%s is the %d.', (word, value) => expect(german.ordinal(word)).toBe(value))

  it('an adjective is no ordinal', () => expect(german.ordinal('feste')).toBeUndefined())
})

describe('German digits', () => {
  it.each([
    ['1.234,5 kg', 1234.5, '1.234,5'],
    ["1'000 Franken", 1000, "1'000"],
    ['12 000 Euro', 12_000, '12 000'],
    ['3,8', 3.8, '3,8'],
    ['20.30 Uhr', 20, '20'],
    ['2011 100', 2011, '2011'],
  ])('%s begins with %d', (text, value, words) => expect(read(text)).toEqual([value, words]))
})
