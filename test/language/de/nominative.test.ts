import { describe, expect, it } from 'vitest'
import { nominative } from '../../../src/language/de/entities/nominative.ts'

describe('nominative', () => {
  it.each([
    ['Nordischen Seeamtes', 'Nordisches Seeamt'],
    ['Landessozialgerichts Nordau', 'Landessozialgericht Nordau'],
    ['Instituts für Meereskunde', 'Institut für Meereskunde'],
    ['OECD-Zentrums für Steuern', 'OECD-Zentrum für Steuern'],
    ['US-Außenministeriums', 'US-Außenministerium'],
    ['Paul Ahlers-Instituts', 'Paul Ahlers-Institut'],
  ])('%s is %s', (name, shown) => {
    expect(nominative(name)).toBe(shown)
  })

  it.each([['Hafen-Komitees der Lotsen'], ['Reuters'], ['Institut für Meereskunde'], ['Nordauer Polizei']])(
    '%s stays',
    (name) => {
      expect(nominative(name)).toBe(name)
    },
  )
})
