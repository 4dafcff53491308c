import { describe, expect, it } from 'vitest'
import { packHashes } from '../../scripts/pack-hashes.ts'
import { hashedList } from '../../src/language/hashed-list.ts'

describe('hashedList', () => {
  it('knows the words it was packed from, and no others', () => {
    const words = Array.from({ length: 2000 }, (_, at) => `Wort${at * 7}ß`)
    const list = hashedList(packHashes(words))
    expect(words.every((word) => list.has(word))).toBe(true)
    expect(Array.from({ length: 2000 }, (_, at) => list.has(`Wort${at * 7 + 1}ß`)).some(Boolean)).toBe(false)
    expect(list.has('')).toBe(false)
  })

  it('is empty where nothing was packed', () => {
    expect(hashedList('').has('Wort')).toBe(false)
  })
})
