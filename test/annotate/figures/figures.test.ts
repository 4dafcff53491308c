import { describe, expect, it } from 'vitest'
import { annotateText } from '../../support/article.ts'

async function figures(text: string, language = 'de'): Promise<readonly string[]> {
  const { layers } = await annotateText(text, { language, date: '2023-06-15' }, ['figures'])
  return layers.figures.map(({ start, end, kind, low, high, unit, modifier, counted }) => {
    const value = low === high ? `${low}` : `${low}–${high}`
    const of = counted ? ` of ${text.slice(counted.start, counted.end)}` : ''
    return `${text.slice(start, end)} = ${kind} ${value}${unit === '' ? '' : ` ${unit}`} ${modifier}${of}`
  })
}

describe('values in base units', () => {
  it.each([
    ['Das kostet 3,8 Mrd. Euro.', '3,8 Mrd. Euro = money 3800000000 EUR exact'],
    ['Es fehlen zwei bis drei Millionen Euro.', 'zwei bis drei Millionen Euro = money 2000000–3000000 EUR exact'],
    ['Sie sprachen etwa 90 Minuten.', 'etwa 90 Minuten = duration 90 min about'],
    ['Sie sprachen eineinhalb Stunden.', 'eineinhalb Stunden = duration 90 min exact'],
    ['Es dauert zwei Wochen.', 'zwei Wochen = duration 14 day exact'],
    ['Knapp drei Tonnen sind weg.', 'Knapp drei Tonnen = measure 3 t about'],
    ['Bis zu 200 Boote kamen.', 'Bis zu 200 Boote = count 200 at-most of Boote'],
    ['Mehr als 40 Menschen starben.', 'Mehr als 40 Menschen = count 40 person at-least of Menschen'],
    ['Nicht mehr als 40 Menschen kamen.', 'Nicht mehr als 40 Menschen = count 40 person at-most of Menschen'],
    ['20 Prozent der Betriebe schlossen.', '20 Prozent = percent 20 % exact of Betriebe'],
  ])('%s', async (text, expected) => expect(await figures(text)).toEqual([expected]))
})

describe('what is no figure', () => {
  it.each([
    'Am 5. Mai 2023 um 20.30 Uhr begann es.',
    'Im Jahr 2011 begann es.',
    'Artikel 5 gilt, auf Platz 3 steht Torn.',
    'Das Spiel endete 3:1.',
    'Ein Mann kam.',
    'Die Linie U6 und der Bus 14A fahren.',
    'Sie wohnt in der Lindenstraße 12 Ecke Markt.',
  ])('%s', async (text) => expect(await figures(text)).toEqual([]))
})

describe('English', () => {
  it.each([
    ['It cost $3.8 billion.', '$3.8 billion = money 3800000000 USD exact'],
    ['At least twenty-five people left.', 'At least twenty-five people = count 25 person at-least of people'],
  ])('%s', async (text, expected) => expect(await figures(text, 'en')).toEqual([expected]))
})

it('a range that ends below its start is reported, not guessed', async () => {
  const { article, layers } = await annotateText('Es kamen zwischen 30 und 20 Gäste.', { date: '2023-06-15' }, [
    'figures',
  ])
  expect(layers.figures).toEqual([])
  expect(article.diagnostics.map(({ code }) => code)).toEqual(['figure-impossible'])
})
