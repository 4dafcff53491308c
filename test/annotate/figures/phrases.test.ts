import { describe, expect, it } from 'vitest'
import { annotateText } from '../../support/article.ts'

async function figures(text: string, language: string): Promise<readonly string[]> {
  const { layers } = await annotateText(text, { language, date: '2025-03-06' }, ['figures'])
  return layers.figures.map(({ start, end, low, high, unit, modifier }) =>
    [text.slice(start, end), '=', low === high ? low : `${low}–${high}`, unit, modifier === 'exact' ? '' : modifier]
      .filter((part) => part !== '')
      .join(' '),
  )
}

describe('German figures', () => {
  it.each([
    ['Die Bahn zählt 3 940. Insgesamt sind es 12 500 Helfer.', ['3 940 = 3940', '12 500 Helfer = 12500 person']],
    ["Das kostet Fr. 3.50 oder 1'000 Franken.", ['Fr. 3.50 = 3.5 CHF', "1'000 Franken = 1000 CHF"]],
    ['Am Fr. 3 Leute kamen.', ['3 Leute = 3 person']],
    ['Sie zahlt 9 Rappen.', ['9 Rappen = 0.09 CHF']],
    ['Fünf Menschen starben, 17 wurden verletzt.', ['Fünf Menschen = 5 person', '17 = 17 person']],
    ['Von 900 Häusern sind 310 beschädigt.', ['900 Häusern = 900', '310 = 310']],
    ['Die Zahl der Toten ist auf vier gestiegen.', ['vier = 4 person']],
    ['Die Zahl der Mitglieder sank auf rund 300.', ['rund 300 = 300 person about']],
    ['Gestern waren es noch elf.', ['elf = 11']],
    ['Sie kommen auf nicht einmal 4.000.', ['nicht einmal 4.000 = 4000 at-most']],
    ['Die zwölfköpfige Delegation reist ab.', ['zwölfköpfige Delegation = 12 person']],
    ['Es kostet das Doppelte, nein, das Dreifache.', ['das Doppelte = 2', 'das Dreifache = 3']],
    ['Die 1,7-fache Menge fiel.', ['1,7-fache = 1.7']],
    ['Sie hat im Schnitt 3,2 Kinder und zahlt im Schnitt 1,4 Euro.', ['3,2 Kinder = 3.2 person', '1,4 Euro = 1.4 EUR']],
    [
      'Eine Viertelmillion Menschen und dreieinhalbtausend Helfer kamen.',
      ['Eine Viertelmillion Menschen = 250000 person', 'dreieinhalbtausend Helfer = 3500 person'],
    ],
    ['Das Feld misst 30 km².', ['30 km² = 30 km²']],
    ['20 Tonnen Weizen verdarben.', ['20 Tonnen Weizen = 20 t']],
    ['Hunderttausende gingen auf die Straße.', ['Hunderttausende = 200000–900000 about']],
    ['Jeder Dritte zahlt doppelt so viel.', ['Jeder Dritte = 0.333333', 'doppelt so viel = 2']],
    ['Es geht um einen zweistelligen Millionenbetrag.', ['zweistelligen Millionenbetrag = 10000000–99000000 about']],
    ['Sie bekam zwei Jahre und sechs Monate Haft.', ['zwei Jahre und sechs Monate = 30 month']],
    ['Hier gilt Tempo 30.', ['Tempo 30 = 30 km/h']],
    ['Mit 52,4 zu 47,6 Prozent siegte sie.', ['52,4 = 52.4 %', '47,6 Prozent = 47.6 %']],
    ['Sie zahlt 120 dänische Kronen.', ['120 dänische Kronen = 120 DKK']],
    [
      'Tausende Tonnen verdarben, Milliarden Euro fehlen.',
      ['Tausende Tonnen = 2000–9000 t about', 'Milliarden Euro = 2000000000–9000000000 EUR about'],
    ],
    ['Ein Liter Milch kostet neun Cent mehr.', ['neun Cent = 0.09 EUR']],
    ['Ein Kredit über 3 Millionen Euro läuft aus.', ['über 3 Millionen Euro = 3000000 EUR']],
    ['Am Tisch 7 saßen vier Personen.', ['vier Personen = 4 person']],
    ['Sieben Flugzeuge und neun Zeugen kamen.', ['Sieben Flugzeuge = 7', 'neun Zeugen = 9 person']],
    ['Ab 18 Jahren darf man wählen.', ['18 Jahren = 18 year']],
    ['In 99999999999999999999 Jahren ist alles vorbei.', []],
    ['Telefon 0471 925500, Seite 3, § 80, Platz 3, im Jahr 2024, G20, 3:1.', []],
  ])('%s', async (text, expected) => expect(await figures(text, 'de')).toEqual(expected))
})

describe('English figures', () => {
  it.each([
    [
      'An estimated 40 people died, at least three were injured.',
      ['An estimated 40 people = 40 person about', 'at least three = 3 person at-least'],
    ],
    ['It paid US$5bn. They left.', ['US$5bn = 5000000000 USD']],
    ['It fell by 4.5 per cent.', ['4.5 per cent = 4.5 %']],
    ['Two thirds of the seats are gone.', ['Two thirds = 0.666667']],
    [
      'Several hundred people came, tens of thousands stayed.',
      ['Several hundred people = 200–900 person about', 'tens of thousands = 20000–90000 about'],
    ],
    ['The death toll climbed to 31.', ['31 = 31 person']],
    ['A quarter of a million people left.', ['A quarter of a million people = 250000 person']],
    ['The 30-mile road crosses 30 square kilometres.', ['30-mile = 48.28032 km', '30 square kilometres = 30 km²']],
    ['It costs 40 million euros, six cents a head.', ['40 million euros = 40000000 EUR', 'six cents = 0.06 EUR']],
  ])('%s', async (text, expected) => expect(await figures(text, 'en')).toEqual(expected))
})
