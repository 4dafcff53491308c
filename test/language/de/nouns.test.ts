import { describe, expect, it } from 'vitest'
import { nounReadings, nounStrength } from '../../../src/language/de/tokens/nouns.ts'

const lemmas = (form: string) => [...new Set(nounReadings(form).map(({ lemma }) => lemma))]

describe('nouns', () => {
  it.each([
    ['Vakzine', 'Vakzin'],
    ['Risiken', 'Risiko'],
    ['Patriarchen', 'Patriarch'],
    ['Skeptikerinnen', 'Skeptikerin'],
    ['Handelns', 'Handeln'],
    ['Jahrestag', 'Jahrestag'],
    ['Hilfsfonds-Chefs', 'Hilfsfonds-Chef'],
  ])('%s is of %s', (form, lemma) => {
    expect(lemmas(form)).toContain(lemma)
  })

  it.each([['Konrad'], ['Severin'], ['Behrens'], ['Schwerin'], ['Holmrat']])('%s is none', (form) => {
    expect(lemmas(form)).toEqual([])
  })

  it('a short head counts behind a known word alone', () => {
    expect(nounStrength('Betriebsrat', nounReadings('Betriebsrat'))).not.toBe('n')
    expect(nounStrength('Brakstad', nounReadings('Brakstad'))).toBe('')
  })
})
