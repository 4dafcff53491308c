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
    ['Mehrere Hunderttausend Tote.', 'Mehrere Hunderttausend Tote = count 200000–900000 person about of Tote'],
    ['Es kostet mehrere Millionen Euro.', 'mehrere Millionen Euro = money 2000000–9000000 EUR about'],
    ['Es kostet fast eine halbe Million Euro.', 'fast eine halbe Million Euro = money 500000 EUR about'],
    ['Zwei von drei Wirten klagen.', 'Zwei von drei Wirten = ratio 0.666667 exact of Wirten'],
    ['Es dauerte eine knappe Stunde.', 'eine knappe Stunde = duration 60 min about'],
    ['Nach einer guten Woche kam er.', 'einer guten Woche = duration 7 day about'],
    ['Binnen eines einzigen Tages sank es.', 'eines einzigen Tages = duration 1 day exact'],
    ['Der Kurs stieg auf 31.535,51 Punkte.', '31.535,51 Punkte = count 31535.51 exact of Punkte'],
    ["Der Hut kostet CHF 1'250.50 im Laden.", "CHF 1'250.50 = money 1250.5 CHF exact"],
    ['Der Hut kostet 3.50 Franken.', '3.50 Franken = money 3.5 CHF exact'],
    ['Es waren minus 5 Grad.', '5 Grad = measure -5 ° exact'],
    ['Fast jeder Dritte stimmt zu.', 'Fast jeder Dritte = ratio 0.333333 about'],
    ['Keine zwei Wochen blieb sie.', 'Keine zwei Wochen = duration 14 day at-most'],
    ['Seit einigen Jahren ruht es.', 'einigen Jahren = duration 2–9 year about'],
    ['Sie zahlt doppelt so viel.', 'doppelt so viel = ratio 2 exact'],
    ['Ein Sturm mit 120 km/h kam.', '120 km/h = measure 120 km/h exact'],
    ['Eine Umfrage unter 1004 Wirten.', 'unter 1004 Wirten = count 1004 exact of Wirten'],
    ['Dreizehn Jahre blieb sie.', 'Dreizehn Jahre = duration 13 year exact'],
  ])('%s', async (text, expected) => expect(await figures(text)).toEqual([expected]))
})

describe('numbers beside others', () => {
  it.each([
    [
      'Er stieg von 20 auf 35 Millionen Euro.',
      ['20 = money 20000000 EUR exact', '35 Millionen Euro = money 35000000 EUR exact'],
    ],
    [
      'Mit 312 zu 287 Stimmen siegte sie.',
      ['312 = count 312 exact of Stimmen', '287 Stimmen = count 287 exact of Stimmen'],
    ],
    [
      'Er entlässt 7.500 der weltweit 120.000 Mitarbeiter.',
      [
        '7.500 = count 7500 person exact of Mitarbeiter',
        '120.000 Mitarbeiter = count 120000 person exact of Mitarbeiter',
      ],
    ],
  ])('%s', async (text, expected) => expect(await figures(text)).toEqual(expected))
})

describe('as they are spoken', () => {
  it.each([
    ['de', 'Die Maut kostet neun Euro fünfzig.', ['neun Euro fünfzig = money 9.5 EUR exact']],
    ['en', 'About one in three voters agreed.', ['About one in three voters = ratio 0.333333 about of voters']],
    ['en', 'Two-thirds of the members agreed.', ['Two-thirds = ratio 0.666667 exact of members']],
  ])('%s: %s', async (language, text, expected) => expect(await figures(text, language)).toEqual(expected))
})

describe('what cannot be', () => {
  it('a number beyond all numbers is none', async () => {
    expect(await figures(`Es kostet 1${'0'.repeat(400)} Euro.`)).toEqual([])
    expect(await figures('Es kostet 10^400 Euro.')).toEqual([])
    expect(await figures(`Es kostet zwischen 3 und 1${'0'.repeat(400)} Euro.`)).toEqual([])
  })

  it('ten thousand numbers in a row are read in no time', async () => {
    const started = performance.now()
    await figures('17 '.repeat(10_000))
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('ages are measures', () => {
  it.each([
    ['Kinder ab zwölf Jahren fahren mit.', 'zwölf Jahren = measure 12 year exact'],
    ['Menschen zwischen 65 und 75 Jahren warten.', 'zwischen 65 und 75 Jahren = measure 65–75 year exact'],
    ['Sie starb im Alter von 87 Jahren.', '87 Jahren = measure 87 year exact'],
    ['Der knapp 63-Jährige kam.', 'knapp 63-Jährige = measure 63 year about'],
    ['Die 17-jährige Schülerin kam.', '17-jährige Schülerin = measure 17 year exact of Schülerin'],
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
    'Paragraf 129 gilt, die Paragrafen 4 und 5 auch.',
    'Eine Boeing 737 Max und ein Airbus A380 landeten.',
    'Der Flug LH 400 Richtung Torn fiel aus.',
    'Im Zimmer 204 Richtung Hof brannte Licht.',
    'Sie wohnt in 12345 Torn.',
    'Rufen Sie 030 1234567 an.',
    'Die Quote liegt pro 100.000 Einwohner hoch, je 100 000 Einwohner auch.',
    'Es war ein guter Tag und ein gutes Jahr.',
    'Unter torn.example/a94m8 steht es.',
  ])('%s', async (text) => expect(await figures(text)).toEqual([]))
})

describe('English', () => {
  it.each([
    ['It cost $3.8 billion.', '$3.8 billion = money 3800000000 USD exact'],
    ['It cost half a million dollars.', 'half a million dollars = money 500000 USD exact'],
    ['Half a million people left.', 'Half a million people = count 500000 person exact of people'],
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
