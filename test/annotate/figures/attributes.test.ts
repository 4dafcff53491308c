import { describe, expect, it } from 'vitest'
import { annotateText } from '../../support/article.ts'

/** Of the figure in marks: what it is a value of, whose it is, when it holds. */
async function attributes(marked: string, language: 'de' | 'en' = 'de') {
  const text = marked.replace(/[⟦⟧]/g, '')
  const { layers } = await annotateText(text, { date: '2026-01-15', language }, ['figures'])
  const figure = layers.figures.find(({ start }) => start === marked.indexOf('⟦'))
  const words = (span: { readonly start: number; readonly end: number } | undefined) =>
    span === undefined ? '-' : text.slice(span.start, span.end)
  const when = figure?.when === undefined ? '-' : layers.timeExpressions[figure.when]!.value
  return `${words(figure?.measured)} | ${words(figure?.whose)} | ${when}`
}

describe('what a figure measures, whose it is and when it holds', () => {
  it.each([
    ['Der Umsatz des Vereins stieg 2024 auf ⟦3,8 Millionen Euro⟧.', 'Umsatz | Vereins | 2024'],
    ['Der Umsatz des Vereins stieg im vergangenen Jahr um ⟦fünf Prozent⟧.', 'Umsatz | Vereins | 2025'],
    ['Die Zahl der Toten stieg am Mittwoch um 60 Prozent auf ⟦14⟧.', 'Zahl | Toten | 2026-01-14'],
    ['Der Preis gab um ⟦sieben Prozent⟧ nach.', 'Preis | - | -'],
    ['Die Stadt zahlt ⟦300 Euro⟧ für Rentner.', '- | Rentner | -'],
    ['Die Stadt zahlt ⟦300 Euro⟧ für den Vergleich.', '- | - | -'],
    ['Gekauft wurde Holz im Wert von ⟦300 Euro⟧.', 'Holz | - | -'],
    ['Die Wirksamkeit lag in Versuchen bei ⟦72 Prozent⟧.', 'Wirksamkeit | - | -'],
    ['Das Gericht verurteilte sie am Mittwoch zu einer Haftstrafe von ⟦drei Jahren⟧.', 'Haftstrafe | - | 2026-01-14'],
    ['Ausgewertet wurden Daten von ⟦110 Beschäftigten⟧.', '- | - | -'],
    ['Es gibt Berichte über ⟦41 Fälle⟧.', '- | - | -'],
    ['Von den ⟦47 Mitgliedern⟧ des Rats fehlten drei.', '- | Rats | -'],
    ['Mit dem Geld der ⟦17 Vereine⟧ der schlechte Zustand verdeckt.', '- | - | -'],
  ])('%s', async (text, told) => {
    expect(await attributes(text)).toBe(told)
  })

  it.each([
    'Die Stadt kündigte am Mittwoch ⟦300 Stellen⟧ an.',
    'Seit 2019 sind ⟦300 Stellen⟧ weggefallen.',
    'Nach dem Treffen am Mittwoch blieben ⟦drei Fragen⟧ offen.',
    'Die Polizei teilte am Mittwoch mit, ⟦zwölf Menschen⟧ seien verletzt worden.',
    'Der ⟦66 Jahre alte⟧ Wirt reiste am Mittwoch ab.',
  ])('no time is that of the figure: %s', async (text) => {
    expect(await attributes(text)).toMatch(/ -$/)
  })

  it.each([
    ['Its revenue rose to ⟦$3 million⟧ in 2024.', 'revenue | - | 2024'],
    ['The talks lasted ⟦three hours⟧ on Wednesday.', 'talks | - | 2026-01-14'],
  ])('%s', async (text, told) => {
    expect(await attributes(text, 'en')).toBe(told)
  })
})
