import { describe, expect, it } from 'vitest'
import { de } from '../../src/dossier/wording/de.ts'
import { en } from '../../src/dossier/wording/en.ts'
import { groundInWords, groundOf } from '../../src/dossier/wording/grounds.ts'

describe('grounds of what was inferred', () => {
  it.each([
    ['the agency line names npa', 'die Agenturzeile nennt npa', 'the agency line names npa'],
    [
      'It names weekday and date, which agree in 2031 only, and says "today" of the same.',
      'der Text nennt Wochentag und Datum, die nur 2031 zusammenfallen',
      'it names weekday and date, which agree in 2031 only, and says "today" of the same',
    ],
    ['', '', ''],
  ])('%s', (reason, german, english) => {
    expect(groundInWords({ reason }, de)).toBe(german)
    expect(groundInWords({ reason }, en)).toBe(english)
  })

  it('never leave English in a German dossier', () => {
    const unknown = { value: '2031-03-02', basis: 'text', evidence: [], reason: 'a reason of tomorrow' } as const
    expect(groundOf(unknown, de)).toBe('aus dem Text erschlossen')
  })
})
