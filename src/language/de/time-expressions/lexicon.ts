import { numberReader } from '../../numbers.ts'
import type { Lexicon } from '../../phrases.ts'
import type { Sense } from '../../pieces.ts'
import { yearClass } from '../../time-meanings.ts'
import { numberStyle, numbers } from '../numbers.ts'
import { decadeWords } from './decades.ts'
import { ERAS, FEASTS } from './eras.ts'
import {
  type Forms,
  HOLIDAYS,
  inflect,
  MONTH_SHORT,
  MONTHS,
  PART_ADVERBS,
  PART_UNITS,
  PART_WORDS,
  PARTS,
  UNITS,
  WEEKDAYS,
  weekdayParts,
  weekdays,
} from './words.ts'

const HEDGES: Forms = [
  ...['etwa', 'rund', 'circa', 'ca', 'ungefähr', 'zirka', 'geschätzt', 'annähernd', 'schätzungsweise', 'gegen'].map(
    (form) => [form, 'APPROX'] as const,
  ),
  ...['knapp', 'fast', 'beinahe', 'nahezu'].map((form) => [form, 'LESS_THAN'] as const),
  ...['gut', 'über'].map((form) => [form, 'MORE_THAN'] as const),
  ...['mindestens', 'wenigstens', 'zumindest'].map((form) => [form, 'EQUAL_OR_MORE'] as const),
  ...['höchstens', 'maximal', 'längstens'].map((form) => [form, 'EQUAL_OR_LESS'] as const),
  ['genau', ''],
  ['exakt', ''],
]

const LENGTHS: readonly (readonly [RegExp, string])[] = [
  [/^jährig/, 'Y'],
  [/^monatig/, 'M'],
  [/^wöchig/, 'W'],
  [/^tägig/, 'D'],
  [/^stündig/, 'TH'],
  [/^minütig/, 'TM'],
  [/^sekündig/, 'TS'],
]

/** "dreitägigen", "mehrstündige", "jahrelang", "zehnte": classes of words too many to list. */
function other(word: string): readonly Sense[] {
  if (word.length < 4 || word.length > 48) return []
  const lower = word.toLowerCase()
  // "Kriegsjahr 1943": a year that is told what it was like.
  if (
    word.length > 6 &&
    word !== lower &&
    /[^b]jahr(?:e?s)?$/.test(word) &&
    !/früh|halb|viertel|lehr|lebens/i.test(word)
  )
    return [{ is: 'YearNoun', value: 1 }]
  if (lower.endsWith('g') || /g(?:e[mnrs]?)$/.test(lower)) {
    const length = /^(.*?)((?:jähr|monat|wöch|täg|stünd|minüt|sekünd)ig)(?:e[mnrs]?)?$/.exec(lower)
    if (length) {
      const unit = LENGTHS.find(([form]) => form.test(length[2] ?? ''))?.[1] ?? ''
      const count = length[1] ?? ''
      if (count === '') return [{ is: 'LongAdj', value: unit }]
      if (count === 'mehr' || count === 'viel') return [{ is: 'Long', value: `X${unit}` }]
      const value = numbers.cardinal(count)
      return value === undefined ? [] : [{ is: 'Long', value: `${value}${unit}` }]
    }
  }
  const value = numbers.cardinal(lower)
  if (value !== undefined) return [{ is: 'Cardinal', value }]
  if (/e[mnrs]?$/.test(lower)) {
    const ordinal = numbers.ordinal(lower)
    if (ordinal !== undefined) return [{ is: 'Ordinal', value: ordinal }]
  }
  return []
}

/** Words of time in German, by class. */
export const lexicon: Lexicon = {
  words: {
    Weekday: weekdays,
    WeekdayPart: weekdayParts,
    WeekdayShort: [
      ['Mo', 1],
      ['Di', 2],
      ['Mi', 3],
      ['Do', 4],
      ['Fr', 5],
      ['Sa', 6],
      ['So', 7],
    ],
    Weekdays: [...WEEKDAYS, 'Sonnabend'].map((name) => [
      `${name}en`,
      name === 'Sonnabend' ? 6 : WEEKDAYS.indexOf(name as (typeof WEEKDAYS)[number]) + 1,
    ]),
    WeekdaySet: [...WEEKDAYS, 'Sonnabend'].map((name) => [
      `${name.toLowerCase()}s`,
      name === 'Sonnabend' ? 6 : WEEKDAYS.indexOf(name as (typeof WEEKDAYS)[number]) + 1,
    ]),
    Month: [...MONTHS, ...MONTHS.map(([name, value]) => [`${name}s`, value] as const)],
    MonthShort: MONTH_SHORT,
    Season: [
      ['Frühling', 'SP'],
      ['Frühlings', 'SP'],
      ['Frühjahr', 'SP'],
      ['Frühjahrs', 'SP'],
      ['Sommer', 'SU'],
      ['Sommers', 'SU'],
      ['Herbst', 'FA'],
      ['Herbstes', 'FA'],
      ['Winter', 'WI'],
      ['Winters', 'WI'],
      ['Frühsommer', 'SU'],
      ['Spätsommer', 'SU'],
      ['Spätherbst', 'FA'],
      ['Frühherbst', 'FA'],
      ['Vorfrühling', 'SP'],
      ['Spätwinter', 'WI'],
      ['Hochsommer', 'SU'],
    ],
    SeasonMonths: [
      ['Sommermonate', 'SU'],
      ['Sommermonaten', 'SU'],
      ['Wintermonate', 'WI'],
      ['Wintermonaten', 'WI'],
      ['Herbstmonate', 'FA'],
      ['Herbstmonaten', 'FA'],
      ['Frühjahrsmonate', 'SP'],
      ['Frühjahrsmonaten', 'SP'],
    ],
    Part: PARTS,
    PartWord: PART_WORDS,
    PartAdverb: PART_ADVERBS,
    Day: [
      ['vorvorgestern', -3],
      ['vorgestern', -2],
      ['gestern', -1],
      ['heute', 0],
      ['übermorgen', 2],
    ],
    DayAdj: [
      ...inflect(['vorgestrig'], -2),
      ...inflect(['gestrig'], -1),
      ...inflect(['heutig'], 0),
      ...inflect(['morgig'], 1),
    ],
    // Two steps from the anchor.
    Twice: [...inflect(['vorletzt'], -2), ...inflect(['übernächst'], 2)],
    Following: [...inflect(['folgend', 'darauffolgend', 'nächstfolgend'], 1), ...inflect(['vorhergehend'], -1)],
    Same: inflect(['selb', 'gleich', 'desselb', 'derselb', 'demselb', 'dasselb', 'dieselb', 'denselb'], 0),
    YearAdj: [
      ...inflect(['diesjährig', 'heurig'], 0),
      ...inflect(['letztjährig', 'vorjährig'], -1),
      ...inflect(['nächstjährig'], 1),
    ],
    Later: [
      ['später', 1],
      ['danach', 1],
      ['darauf', 1],
      ['zuvor', -1],
      ['davor', -1],
      ['vorher', -1],
    ],
    Past: inflect(
      ['letzt', 'vergangen', 'vorig', 'verflossen', 'verstrichen', 'abgelaufen', 'vorangegangen', 'zurückliegend'],
      -1,
    ),
    Next: inflect(['kommend', 'nächst'], 1),
    This: [...inflect(['dies', 'laufend'], 0)],
    Unit: UNITS,
    PartUnit: PART_UNITS,
    Holiday: HOLIDAYS,
    Hedge: HEDGES,
    Near: [...inflect(['knapp'], 'LESS_THAN'), ...inflect(['gut'], 'MORE_THAN')],
    Vague: [
      ...inflect(['einig', 'mehrer', 'wenig', 'viel', 'etlich', 'zahlreich', 'unzählig', 'lang'], 'X'),
      ['paar', 'X'],
    ],
    Det: ['der', 'die', 'das', 'den', 'dem', 'des'].map((form) => [form, form]),
    Cardinal: [
      ['ein', 1],
      ['eine', 1],
      ['einen', 1],
      ['einem', 1],
      ['einer', 1],
      ['eines', 1],
      ['zwei', 2],
      ['drei', 3],
      ['vier', 4],
      ['elf', 11],
      ['acht', 8],
      ['fünf', 5],
      ['neun', 9],
      ['zehn', 10],
      ['beiden', 2],
      ['beide', 2],
    ],
    ...decadeWords,
    Era: ERAS,
    Feast: FEASTS,
    EarlyLate: [...inflect(['früh'], 'START'), ...inflect(['spät'], 'END'), ...inflect(['mittler'], 'MID')],
    Edge: [
      ['Anfang', 'START'],
      ['Beginn', 'START'],
      ['Mitte', 'MID'],
      ['Ende', 'END'],
    ],
    // A unit and which end of it.
    UnitEdge: [
      ...['Wochenbeginn', 'Wochenanfang'].map((form) => [form, 'W START'] as const),
      ['Wochenmitte', 'W MID'],
      ...['Monatsbeginn', 'Monatsanfang'].map((form) => [form, 'M START'] as const),
      ['Monatsmitte', 'M MID'],
      ...['Monatsende', 'Monatsletzten'].map((form) => [form, 'M END'] as const),
      ['Quartalsende', 'Q END'],
    ],
    Times: ['einmal', 'zweimal', 'dreimal', 'viermal', 'fünfmal', 'sechsmal', 'siebenmal', 'achtmal'].map(
      (form, index) => [form, index + 1],
    ),
    YearEdge: [
      ['Jahresende', 'END'],
      ['Jahresanfang', 'START'],
      ['Jahresbeginn', 'START'],
      ['Jahresmitte', 'MID'],
    ],
    Lengthy: [
      ...['jahrelang', ...inflect(['jahrelang'], 0).map(([form]) => form)].map((form) => [form, 'Y'] as const),
      ...['monatelang', ...inflect(['monatelang'], 0).map(([form]) => form)].map((form) => [form, 'M'] as const),
      ...['wochenlang', ...inflect(['wochenlang'], 0).map(([form]) => form)].map((form) => [form, 'W'] as const),
      ...['tagelang', ...inflect(['tagelang'], 0).map(([form]) => form)].map((form) => [form, 'D'] as const),
      ...['stundenlang', ...inflect(['stundenlang'], 0).map(([form]) => form)].map((form) => [form, 'TH'] as const),
      ...['minutenlang', ...inflect(['minutenlang'], 0).map(([form]) => form)].map((form) => [form, 'TM'] as const),
      ...['jahrzehntelang', ...inflect(['jahrzehntelang'], 0).map(([form]) => form)].map(
        (form) => [form, 'DE'] as const,
      ),
    ],
    Single: inflect(
      [
        'einzig',
        'ganz',
        'voll',
        'weiter',
        'zusätzlich',
        'ander',
        'lang',
        'kurz',
        'hart',
        'schwer',
        'ehrenamtlich',
        'endlos',
        'glücklich',
        'weit',
      ],
      1,
    ),
    Whole: inflect(['ganz', 'gesamt', 'halb'], 1).map(([form]) => [form, String(form).startsWith('halb') ? 0.5 : 1]),
    Each: ['je', 'jede', 'jeden', 'jedem', 'jedes', 'jeder', 'alle'].map((form) => [form, form]),
    Every: ['jeden', 'jede', 'jedes', 'jedem', 'jeder'].map((form) => [form, form]),
    SetWord: [
      ...['täglich', 'tagtäglich', 'alltäglich', ...inflect(['täglich', 'alltäglich'], 0).map(([form]) => form)].map(
        (form) => [form, 'D'] as const,
      ),
      ...['wöchentlich', ...inflect(['wöchentlich'], 0).map(([form]) => form)].map((form) => [form, 'W'] as const),
      ...['monatlich', ...inflect(['monatlich'], 0).map(([form]) => form)].map((form) => [form, 'M'] as const),
      ...['stündlich', ...inflect(['stündlich'], 0).map(([form]) => form)].map((form) => [form, 'TH'] as const),
      ...inflect(['vierteljährlich'], '3M'),
      ['vierteljährlich', '3M'],
      ...inflect(['halbjährlich'], '6M'),
      ['halbjährlich', '6M'],
      ...['jährlich', 'alljährlich', ...inflect(['jährlich', 'alljährlich'], 0).map(([form]) => form)].map(
        (form) => [form, 'Y'] as const,
      ),
    ],
  },
  other,
  digits: yearClass,
  otherClasses: ['Long', 'LongAdj', 'Ordinal', 'Cardinal', 'YearNoun', 'Year'],
  readers: { Number: numberReader(numberStyle) },
  readerStarts: { Number: ['Int', 'Cardinal'] },
  readerWords: { Number: ['Cardinal'] },
}
