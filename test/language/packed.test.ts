import { describe, expect, it } from 'vitest'
import { byHash, packFeatures, packNumbers } from '../../scripts/pack-hashes.ts'
import { bytesOf } from '../../src/language/bytes.ts'
import { packStarts, startHash } from '../../src/language/de/tokens/packing.ts'
import { featureRows, rowOf } from '../../src/language/feature-rows.ts'
import { hashOf } from '../../src/language/hashed-list.ts'
import { LETTER_VALUES, letterCode, letterCodes, lettersAt, lettersOf } from '../../src/language/letters.ts'
import { wordNumbers } from '../../src/language/word-numbers.ts'

const words = Array.from({ length: 5000 }, (_, at) => `Wörter${at * 3}`)

describe('letters', () => {
  it('writes every number below 64 as a letter that JSON leaves as it is', () => {
    for (let value = 0; value < 64; value += 1) {
      expect(LETTER_VALUES[letterCode(value)]).toBe(value)
      expect(JSON.stringify(lettersOf(value, 1))).toHaveLength(3)
    }
  })

  it('reads back numbers of several letters', () => {
    expect(lettersAt(letterCodes(`##${lettersOf(70_000, 3)}`), 2, 3)).toBe(70_000)
  })
})

describe('wordNumbers', () => {
  const numbers = wordNumbers(
    packNumbers(
      words.map((word, at) => [word, at % 4096] as const),
      2,
    ),
    2,
  )

  it('gives each word its number, and others none', () => {
    expect(words.map((word) => numbers.of(word))).toEqual(words.map((_, at) => at % 4096))
    expect(words.some((word) => numbers.of(`${word}s`) >= 0)).toBe(false)
    expect(numbers.of('')).toBe(-1)
  })

  it('refuses a number that its letters do not hold', () => {
    expect(() => packNumbers([['Wort', 64]], 1)).toThrow('letters')
  })
})

describe('featureRows', () => {
  const hashes = [...new Set(words.map(hashOf))].sort(byHash)

  it('finds the row of every feature, and -1 for others', () => {
    const rows = featureRows(packFeatures(hashes))
    expect(hashes.map((hash) => rowOf(rows, hash))).toEqual(hashes.map((_, row) => row))
    expect(rowOf(rows, hashOf('nirgends'))).toBe(-1)
  })

  it('holds none where none were packed', () => {
    expect(rowOf(featureRows(packFeatures([])), 17)).toBe(-1)
  })

  it('asks for features in the order of their rows', () => {
    expect(() => packFeatures([-1, 1])).toThrow('order')
  })
})

describe('packStarts', () => {
  it('marks the first four letters of each form', () => {
    const starts = packStarts(['Regen', 'Bogen', 'Ei'])
    const marked = (word: string, at: number) => {
      const hash = startHash(word, at)
      return (LETTER_VALUES[starts.charCodeAt(hash >>> 2)]! & (1 << (hash & 3))) !== 0
    }
    expect(marked('regenbogen', 0)).toBe(true)
    expect(marked('regenbogen', 5)).toBe(true)
    expect(marked('regenbogen', 3)).toBe(false)
  })
})

describe('bytesOf', () => {
  it('reads base64', () => {
    expect([...bytesOf(btoa('\x00\x7f\xff'))]).toEqual([0, 127, 255])
    expect(bytesOf('')).toHaveLength(0)
  })
})
