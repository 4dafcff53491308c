import { describe, expect, it } from 'vitest'
import { terms } from '../../../src/language/de/terms.ts'

const key = (word: string): string => terms.concepts.get(terms.stem(word)) ?? terms.stem(word)

describe('German terms', () => {
  it.each([
    ['Verhandlungen', 'verhandelten'],
    ['eingeladen', 'einladen'],
    ['Einladung', 'einladen'],
    ['aufgenommen', 'aufzunehmen'],
    ['Größe', 'Grösse'],
    ['Besuche', 'besuchen'],
    ['angekündigt', 'Ankündigung'],
    ['Richterinnen', 'Richter'],
  ])('brings %s and %s to one stem', (left, right) => {
    expect(terms.stem(left)).toBe(terms.stem(right))
  })

  it.each([
    ['Haus', 'Hase'],
    ['Grenze', 'Größe'],
    ['Verhandlung', 'Verhaftung'],
  ])('keeps %s and %s apart', (left, right) => {
    expect(terms.stem(left)).not.toBe(terms.stem(right))
  })

  it.each([
    ['umgehend', 'unverzüglich'],
    ['Telefonat', 'Anruf'],
    ['Waffenruhe', 'Feuerpause'],
    ['Todesopfer', 'Toten'],
  ])('knows %s and %s for one concept', (left, right) => {
    expect(key(left)).toBe(key(right))
  })

  it('does not take one concept for its opposite', () => {
    expect(key('steigen')).not.toBe(key('sinken'))
    expect(terms.opposites.get(key('steigen'))).toContain(key('sinken'))
    expect(terms.opposites.get(key('sinken'))).toContain(key('steigen'))
  })

  it('splits compounds only into known words', () => {
    const isKnown = (stem: string): boolean => [terms.stem('Hafen'), terms.stem('Gebühr')].includes(stem)
    expect(terms.split('Hafengebühr', isKnown)).toEqual([terms.stem('Hafen'), terms.stem('Gebühr')])
    expect(terms.split('Hafenlotse', isKnown)).toEqual([])
    expect(terms.split('hafengebühr', isKnown)).toEqual([])
  })

  it('stays linear on long words', () => {
    const started = performance.now()
    terms.stem('zu'.repeat(50_000))
    terms.stem(`ge${'en'.repeat(50_000)}`)
    terms.split(`A${'b'.repeat(100_000)}`, () => true)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
