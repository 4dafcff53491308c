import { describe, expect, it } from 'vitest'
import { LETTER_OF_ANY_SCRIPT } from '../../src/language/pattern.ts'

const spelled = new RegExp(`[${LETTER_OF_ANY_SCRIPT}]`, 'u')
const asked = /[\p{L}\p{M}\p{N}]/u
const named = (code: number) => code.toString(16)
const codes = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(
    (code) => !/\p{Cn}|\p{Cs}|\p{Co}/u.test(String.fromCodePoint(code)),
  )
const differing = (from: number, to: number) =>
  codes(from, to).filter((code) => spelled.test(String.fromCodePoint(code)) !== asked.test(String.fromCodePoint(code)))

describe('LETTER_OF_ANY_SCRIPT', () => {
  it('are the letters, marks and digits of Latin, Greek and Cyrillic, and nothing that stands between words', () => {
    expect(differing(0, 0x5be).map(named)).toEqual([])
    expect(differing(0x2000, 0x20ff).map(named)).toEqual([])
    expect(differing(0x2190, 0x245f).map(named)).toEqual([])
    expect(differing(0x2500, 0x2775).map(named)).toEqual([])
    expect(differing(0x1f10d, 0x1faff).map(named)).toEqual([])
  })

  it('miss no letter, mark or digit of other scripts', () => {
    const missed = codes(0x5bf, 0x33479).filter(
      (code) => asked.test(String.fromCodePoint(code)) && !spelled.test(String.fromCodePoint(code)),
    )
    expect(missed.map(named).filter((code) => !/^1fbf.$/.test(code))).toEqual([])
  })

  it('take few marks for letters', () => {
    expect(differing(0, 0xffff).length).toBeLessThan(1100)
  })
})
