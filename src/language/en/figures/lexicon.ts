import { HEDGE } from '../../figure-phrases.ts'
import { amountReader } from '../../numbers.ts'
import type { Lexicon, Reader } from '../../phrases.ts'
import { type Pieces, senseOf } from '../../pieces.ts'
import { CARDINAL_FORMS, readNumber } from '../numbers.ts'

type Forms = readonly (readonly [string, string | number])[]
const all = (forms: string, value: string | number): Forms => forms.split(' ').map((form) => [form, value] as const)

const CLOSED = new Set(
  'a an and are as at be but by for from had has have he her his in is it its no not of on or our said she so than that the their them then they this to was we were which who will with you years days hours minutes weeks months'.split(
    ' ',
  ),
)
const PERSONS = new Set(
  'people persons men women children soldiers civilians residents citizens protesters participants victims workers employees refugees migrants hostages prisoners officers police students patients passengers members visitors guests fans voters customers deaths dead killed injured wounded'.split(
    ' ',
  ),
)
const IRREGULAR = new Set('people men women children police dead killed injured wounded'.split(' '))

/** "new soldiers", "people": up to two words and a plural; the value is the index behind it. */
const readNoun: Reader = (pieces, at) => {
  for (let to = at; to < at + 3; to += 1) {
    const piece = pieces.get(to)
    if (piece?.kind !== 'word' || piece.glued || CLOSED.has(piece.text.toLowerCase())) return undefined
    if (IRREGULAR.has(piece.text) || /\p{L}{2,}[^s]s$/u.test(piece.text)) return { value: to + 1, to: to + 1 }
  }
  return undefined
}

const PAIRS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  an: [['estimated', HEDGE.about]],
  more: [['than', HEDGE['at-least']]],
  at: [
    ['least', HEDGE['at-least']],
    ['most', HEDGE['at-most']],
  ],
  fewer: [['than', HEDGE['at-most']]],
  less: [['than', HEDGE['at-most']]],
  up: [['to', HEDGE['at-most']]],
}

const readHedge: Reader = (pieces, at) => {
  const single = senseOf(pieces.get(at), 'Hedge')
  if (typeof single === 'number') return { value: single, to: at + 1 }
  for (const [word, value] of PAIRS[pieces.get(at)?.text.toLowerCase() ?? ''] ?? [])
    if (pieces.get(at + 1)?.text === word) return { value, to: at + 2 }
  return undefined
}

/** Words of quantity in English, by class. */
export const lexicon: Lexicon = {
  words: {
    Cardinal: [...CARDINAL_FORMS, ['a', 1], ['an', 1]],
    Half: all('half', 0.5),
    Scale: [
      ...all('thousand', 1e3),
      ...all('million mn m', 1e6),
      ...all('billion bn', 1e9),
      ...all('trillion', 1e12),
      ...all('hundred', 100),
      ...all('dozen', 12),
    ],
    Many: [
      ...all('tens', 10),
      ...all('dozens', 12),
      ...all('hundreds', 100),
      ...all('thousands', 1000),
      ...all('millions', 1e6),
    ],
    Hedge: [
      ...all('about around roughly approximately some almost nearly', HEDGE.about),
      ...all('estimated', HEDGE.about),
      ...all('over', HEDGE['at-least']),
      ...all('under', HEDGE['at-most']),
      ...all('exactly', HEDGE.exact),
    ],
    Single: all('single full whole more', 1),
    HedgeStart: all('an more at fewer less up', 1),
    Currency: [
      ...all('euros euro €', 'EUR'),
      ...all('dollars dollar $', 'USD'),
      ...all('pounds £', 'GBP'),
      ...all('francs', 'CHF'),
      ...all('rubles roubles', 'RUB'),
      ...all('yen', 'JPY'),
      ...all('cent cents', 'CENT'),
      ...all('pence', 'GBP*0.01'),
    ],
    Percent: all('percent %', '%'),
    PercentPoint: all('pp', 'pp'),
    Duration: [
      ...all('second seconds', 'min*0.016666666666666666'),
      ...all('minute minutes', 'min'),
      ...all('hour hours', 'min*60'),
      ...all('day days', 'day'),
      ...all('week weeks', 'day*7'),
      ...all('month months', 'month'),
      ...all('year years', 'year'),
      ...all('decade decades', 'year*10'),
    ],
    Measure: [
      ...all('degree degrees', '°'),
      ...all('kilometers kilometres kilometer kilometre km', 'km'),
      ...all('meters metres meter metre', 'm'),
      // Miles and feet count in what the other outlets write, so that values compare.
      ...all('miles mile', 'km*1.609344'),
      ...all('feet foot', 'm*0.3048'),
      ...all('mph', 'km/h*1.609344'),
      ...all('kilograms kg', 'kg'),
      ...all('tons tonnes ton tonne', 't'),
      ...all('hectares', 'ha'),
      ...all('megawatts MW', 'MW'),
      ...all('gigawatts GW', 'GW'),
    ],
    Fraction: [
      ...all('half halves', 2),
      ...all('third thirds', 3),
      ...all('quarter quarters', 4),
      ...all('fifth fifths', 5),
      ...all('tenth tenths', 10),
    ],
  },
  readers: { Amount: amountReader(readNumber), Noun: readNoun, Hedge: readHedge },
  readerStarts: { Amount: ['Int', 'Cardinal'], Hedge: ['Hedge', 'HedgeStart'] },
}

/** Whether a noun names people: "soldiers", "people". */
export const isPerson = (noun: string): boolean => PERSONS.has(noun.toLowerCase())

const LABELS = new Set(
  'article section chapter page number no part group room flight route highway channel type level phase'.split(' '),
)

/** Whether what stands in front makes the number a label: "Article 5". */
export function isLabel(pieces: Pieces, from: number): boolean {
  const [first, before] = [pieces.get(from), pieces.get(from - 1)]
  if (!before || first?.kind !== 'number') return false
  if (first.glued && (before.kind === 'word' || /^[-–:/#.,]$/.test(before.text))) return true
  return LABELS.has(before.text.toLowerCase())
}
