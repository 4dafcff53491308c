import { HEDGE } from '../../figure-phrases.ts'
import { amountReader, numberReader } from '../../numbers.ts'
import type { Lexicon, Reader } from '../../phrases.ts'
import { type Pieces, type Sense, senseOf } from '../../pieces.ts'
import { numberStyle, numbers } from '../numbers.ts'
import { all, CURRENCIES, type Forms, MEASURES } from './units.ts'

/** Words that cannot be the adjective between a number and its noun. */
const CLOSED = new Set(
  'aber als am an auch auf aus bei bis dann das dass dem den denn der des die diese dieser dieses doch durch ein eine einem einen einer eines er es für gegen hinter ihre ihren im in ist je jede jeder jedes kann keine mehr mit nach nicht noch nur ob oder ohne per pro seine seinen seit sich sie sind sowie statt über um und unter vom von vor war waren wegen wenn werden wie wird wurde wurden zu zum zur zwischen hatte hatten haben habe seien sei wäre'.split(
    ' ',
  ),
)

/** "19-Patienten": a number between the parts of a word. */
const isNumbered = (pieces: Pieces, at: number) =>
  pieces.get(at)?.kind === 'number' &&
  pieces.get(at + 1)?.text === '-' &&
  pieces.get(at + 1)?.glued === true &&
  pieces.get(at + 2)?.glued === true &&
  pieces.get(at + 2)?.kind === 'word'

/** "tote Zivilisten", "zusätzliche Nato-Soldaten": up to three adjectives and a noun; the value is the index behind it. */
const readNoun: Reader = (pieces, at) => {
  let to = at
  while (to - at < 3) {
    const piece = pieces.get(to)
    if (piece?.kind !== 'word' || !/^\p{Ll}/u.test(piece.text) || !/(?:e|en|er|es|em)$/.test(piece.text)) break
    // "Am Tisch 7 saßen vier Personen": another number.
    if (piece.glued || CLOSED.has(piece.text) || senseOf(piece, 'Cardinal') !== undefined) return undefined
    to += 1
  }
  const noun = pieces.get(to)
  if (noun?.kind !== 'word' || noun.glued || !/^\p{Lu}\p{L}/u.test(noun.text)) return undefined
  to += 1
  while (
    pieces.get(to)?.text === '-' &&
    pieces.get(to)?.glued &&
    pieces.get(to + 1)?.glued &&
    // "Covid-19-Patienten", but no score behind a name: a number is followed by a word.
    (pieces.get(to + 1)?.kind === 'word' || isNumbered(pieces, to + 1))
  )
    to += 2
  // "13 Gesundheits- und Sozialministerien"
  const [dash, joint, second] = [pieces.get(to), pieces.get(to + 1), pieces.get(to + 2)]
  if (
    dash?.text === '-' &&
    dash.glued &&
    /^(?:und|oder|sowie)$/.test(joint?.text ?? '') &&
    second &&
    /^\p{Lu}/u.test(second.text)
  )
    to += 3
  return { value: to, to }
}

const PAIRS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  mehr: [['als', HEDGE['at-least']]],
  nicht: [
    ['einmal', HEDGE['at-most']],
    ['ganz', HEDGE.about],
    ['mehr als', HEDGE['at-most']],
    ['weniger als', HEDGE['at-least']],
  ],
  weniger: [['als', HEDGE['at-most']]],
  bis: [['zu', HEDGE['at-most']]],
}

/** "rund", "mehr als", "bis zu": the value is the number of the hedge. */
const readHedge: Reader = (pieces, at) => {
  const single = senseOf(pieces.get(at), 'Hedge')
  if (typeof single === 'number') {
    const dot = pieces.get(at + 1)
    return { value: single, to: dot?.text === '.' && dot.glued ? at + 2 : at + 1 }
  }
  const first = pieces.get(at)?.text.toLowerCase() ?? ''
  for (const [rest, value] of PAIRS[first] ?? []) {
    const words = rest.split(' ')
    if (words.every((word, index) => pieces.get(at + 1 + index)?.text === word))
      return { value, to: at + 1 + words.length }
  }
  return undefined
}

const LENGTHS: Readonly<Record<string, string>> = {
  jährig: 'year',
  monatig: 'month',
  wöchig: 'day*7',
  tägig: 'day',
  stündig: 'min*60',
  minütig: 'min',
}

function other(word: string): readonly Sense[] {
  if (word.length < 4 || word.length > 48) return []
  const lower = word.toLowerCase()
  const length =
    /ig(?:e[mnrs]?)?$/.test(lower) && /^(.*?)((?:jähr|monat|wöch|täg|stünd|minüt)ig)(?:e[mnrs]?)?$/.exec(lower)
  if (length) {
    const unit = LENGTHS[length[2] ?? ''] ?? ''
    if (length[1] === '') return [{ is: 'DurationAdj', value: unit }]
    const value = numbers.cardinal(length[1] ?? '')
    return value === undefined ? [] : [{ is: 'Lasting', value: `${value} ${unit}` }]
  }
  const heads = /^(.{2,})köpfig(?:e[mnrs]?)?$/.exec(lower)
  if (heads) {
    const value = numbers.cardinal(heads[1] ?? '')
    return value === undefined ? [] : [{ is: 'Headed', value }]
  }
  const digits = /^(.{3,})stellig(?:e[mnrs]?)?$/.exec(lower)
  if (digits) {
    const value = numbers.cardinal(digits[1] ?? '')
    return value === undefined || value > 15 ? [] : [{ is: 'Digits', value }]
  }
  const fold = /^[A-ZÄÖÜ]/.test(word) && /^(.{2,})fache[ns]?$/.exec(lower)
  if (fold) {
    const value = numbers.cardinal(fold[1] ?? '')
    return value === undefined ? [] : [{ is: 'FoldNoun', value }]
  }
  // "Acht", "Elf" with a capital are often names.
  const value = lower === word || word.length > 6 ? numbers.cardinal(lower) : undefined
  return value === undefined ? [] : [{ is: 'Cardinal', value }]
}

/** "Millionenbetrag", "Milliardenhöhe": what is told by the digits of its millions. */
const compounds = (order: string, value: number): Forms =>
  'betrag betrags betrages beträge beträgen summe summen höhe bereich schaden schadens verlust verlusts budget kredit'
    .split(' ')
    .map((head) => [`${order}${head}`, value] as const)

/** Words of quantity in German, by class. */
export const lexicon: Lexicon = {
  words: {
    Cardinal: [
      ...all('ein eine einen einem einer eines', 1),
      ...Object.entries({
        zwei: 2,
        drei: 3,
        vier: 4,
        fünf: 5,
        sechs: 6,
        sieben: 7,
        acht: 8,
        neun: 9,
        zehn: 10,
        elf: 11,
        zwölf: 12,
        hundert: 100,
        Hundert: 100,
        tausend: 1000,
        zehntausend: 10_000,
        Zehntausend: 10_000,
        hunderttausend: 100_000,
        Hunderttausend: 100_000,
      }),
    ],
    FoldNoun: all('Doppelte Doppelten Doppeltes', 2),
    Half: all('halbe halben halber', 0.5),
    Scale: [
      ...all('Million Millionen Mio', 1e6),
      ...all('Milliarde Milliarden Mrd Mia', 1e9),
      ...all('Billion Billionen Bio', 1e12),
      ...all('Tausend Tsd', 1e3),
      ...all('Dutzend', 12),
      ...all('Viertelmillion', 250_000),
      ...all('Dreiviertelmillion', 750_000),
    ],
    Several: all('mehrere mehreren mehrerer einige einigen einiger etliche etlichen zig', 1),
    Few: all('wenige wenigen weniger', 1),
    Order: [
      ...all('Dutzend dutzend', 12),
      ...all('hundert Hundert Hunderte Hunderten', 100),
      ...all('tausend Tausend Tausende Tausenden', 1000),
      ...all('zehntausend Zehntausend Zehntausende Zehntausenden', 10_000),
      ...all('hunderttausend Hunderttausend Hunderttausende Hunderttausenden', 100_000),
      ...all('Million Millionen Mio', 1e6),
      ...all('Milliarde Milliarden Mrd', 1e9),
    ],
    Near: all('knappe knapper knappes knappen knappem gute guter gutes guten gutem', HEDGE.about),
    Many: [
      ...all('Dutzende Dutzenden', 12),
      ...all('Hunderte Hunderten', 100),
      ...all('Tausende Tausenden Abertausende', 1000),
      ...all('Zehntausende Zehntausenden', 10_000),
      ...all('Hunderttausende Hunderttausenden', 100_000),
      ...all('Millionen', 1e6),
      ...all('Milliarden', 1e9),
    ],
    Hedge: [
      ...all(
        'rund etwa circa zirka ca ungefähr knapp fast beinahe nahezu annähernd gut schätzungsweise geschätzt geschätzte kaum',
        HEDGE.about,
      ),
      ...all('mindestens über wenigstens zumindest', HEDGE['at-least']),
      ...all('höchstens maximal unter keine keinen', HEDGE['at-most']),
      ...all('genau exakt', HEDGE.exact),
    ],
    Single: all('einziger einzigen einziges einzige ganze ganzen ganzer ganzes volle vollen weitere weiteren', 1),
    HedgeStart: all('mehr nicht weniger bis', 1),
    Currency: CURRENCIES,
    // Short forms that stand in front with a point: "Fr. 3.50".
    CurrencyDot: all('Fr', 'CHF'),
    CrownsOf: [
      ...all('dänische dänischen', 'DKK'),
      ...all('norwegische norwegischen', 'NOK'),
      ...all('schwedische schwedischen', 'SEK'),
      ...all('tschechische tschechischen', 'CZK'),
      ...all('isländische isländischen', 'ISK'),
    ],
    MillionsOf: [...compounds('Millionen', 1e6), ...compounds('Milliarden', 1e9), ...compounds('Tausender', 1e3)],
    Percent: all('Prozent % vH', '%'),
    PercentPoint: all('Prozentpunkte Prozentpunkten Prozentpunkt', 'pp'),
    Duration: [
      ...all('Sekunde Sekunden', 'min*0.016666666666666666'),
      ...all('Minute Minuten Min', 'min'),
      ...all('Stunde Stunden Std', 'min*60'),
      ...all('Tag Tage Tagen Tages', 'day'),
      ...all('Woche Wochen', 'day*7'),
      ...all('Monat Monate Monaten Monats', 'month'),
      ...all('Jahr Jahre Jahren Jahres', 'year'),
      ...all('Jahrzehnt Jahrzehnte Jahrzehnten', 'year*10'),
      ...all('Jahrhundert Jahrhunderte Jahrhunderten', 'year*100'),
    ],
    PartUnit: [
      ...all('Viertelstunde', '15 min'),
      ...all('Dreiviertelstunde', '45 min'),
      ...all('Vierteljahr Vierteljahres', '3 month'),
      ...all('Dreivierteljahr Dreivierteljahres', '9 month'),
      ...all('Vierteljahrhundert Vierteljahrhunderts', '25 year'),
    ],
    Measure: MEASURES,
    Fraction: [
      ...all('Drittel Dritteln', 3),
      ...all('Viertel Vierteln', 4),
      ...all('Fünftel Fünfteln', 5),
      ...all('Sechstel', 6),
      ...all('Siebtel', 7),
      ...all('Achtel', 8),
      ...all('Neuntel', 9),
      ...all('Zehntel', 10),
      ...all('Hundertstel', 100),
    ],
    Share: [
      ...all('zweite zweiter zweites zweiten Zweite Zweiter', 2),
      ...all('dritte dritter drittes dritten Dritte Dritter', 3),
      ...all('vierte vierter viertes vierten Vierte Vierter', 4),
      ...all('fünfte fünfter fünftes fünften Fünfte Fünfter', 5),
      ...all('zehnte zehnter zehntes zehnten Zehnte Zehnter', 10),
    ],
  },
  other,
  otherClasses: ['DurationAdj', 'Lasting', 'Headed', 'Digits'],
  readers: { Amount: amountReader(numberReader(numberStyle)), Noun: readNoun, Hedge: readHedge },
  readerStarts: { Amount: ['Int', 'Cardinal'], Hedge: ['Hedge', 'HedgeStart'] },
}
