import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { packNames } from '../../../scripts/names/pack-names.ts'
import file from '../../../src/language/de/data/names.json' with { type: 'json' }
import { namesIn } from '../../../src/language/de/mentions/packed-names.ts'

const phrases = readFileSync(new URL('../../../scripts/names/place-phrases.txt', import.meta.url), 'utf8')

describe('the German names', () => {
  it('are those of the lists: run scripts/build-names.ts when this fails', () => {
    expect({ lines: file.lines, index: file.index }).toEqual(packNames(phrases.trimEnd().split('\n')))
  })

  it('are read by their first word, the longest first, inflected', () => {
    const line = namesIn(file)
    const whole = ({ words }: { readonly words: readonly string[] }) => words.join(' ')
    expect(line('Frankfurt')?.names?.map(whole)).toEqual(expect.arrayContaining(['Frankfurt am Main', 'Frankfurt']))
    expect(line('Vereinten')?.names?.find((name) => whole(name) === 'Vereinten Nationen')?.base).toBe('UN')
    expect(line('Hamburgs')?.names).toEqual([{ words: ['Hamburgs'], kind: 'place', base: 'Hamburg' }])
    expect(line('russischen')?.derivedFrom).toBe('Russland')
    expect(line('Halle')?.names?.some((name) => name.weak)).toBe(true)
    expect(line('Tischdecke')).toBeUndefined()
  })
})
