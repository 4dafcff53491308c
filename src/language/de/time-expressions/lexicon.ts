import { numberReader } from '../../numbers.ts'
import type { Lexicon } from '../../phrases.ts'
import type { Sense } from '../../pieces.ts'
import { numberStyle, numbers } from '../numbers.ts'

type Forms = readonly (readonly [string, string | number])[]

export const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const

const MONTHS: Forms = [
  ['Januar', 1],
  ['Jänner', 1],
  ['Februar', 2],
  ['Feber', 2],
  ['März', 3],
  ['April', 4],
  ['Mai', 5],
  ['Juni', 6],
  ['Juno', 6],
  ['Juli', 7],
  ['Julei', 7],
  ['August', 8],
  ['September', 9],
  ['Oktober', 10],
  ['November', 11],
  ['Dezember', 12],
]

const MONTH_SHORT: Forms = [
  ['Jan', 1],
  ['Jän', 1],
  ['Feb', 2],
  ['Febr', 2],
  ['Mrz', 3],
  ['Apr', 4],
  ['Jun', 6],
  ['Jul', 7],
  ['Aug', 8],
  ['Sep', 9],
  ['Sept', 9],
  ['Okt', 10],
  ['Nov', 11],
  ['Dez', 12],
]

const PARTS: Forms = [
  ['Morgen', 'TMO'],
  ['Morgenstunden', 'TMO'],
  ['Früh', 'TMO'],
  ['Vormittag', 'TMO'],
  ['Vormittagsstunden', 'TMO'],
  ['Mittag', 'TMI'],
  ['Mittagsstunden', 'TMI'],
  ['Nachmittag', 'TAF'],
  ['Nachmittagsstunden', 'TAF'],
  ['Abend', 'TEV'],
  ['Abendstunden', 'TEV'],
  ['Vorabend', 'TEV'],
  ['Nacht', 'TNI'],
  ['Nachtstunden', 'TNI'],
  ['Mitternacht', 'TNI'],
]

const PART_WORDS: Forms = [
  ['früh', 'TMO'],
  ['morgen', 'TMO'],
  ['vormittag', 'TMO'],
  ['mittag', 'TMI'],
  ['nachmittag', 'TAF'],
  ['abend', 'TEV'],
  ['nacht', 'TNI'],
]

const PART_ADVERBS: Forms = [
  ['morgens', 'TMO'],
  ['frühmorgens', 'TMO'],
  ['vormittags', 'TMO'],
  ['mittags', 'TMI'],
  ['nachmittags', 'TAF'],
  ['abends', 'TEV'],
  ['nachts', 'TNI'],
]

const inflect = (stems: readonly string[], value: string | number): Forms =>
  stems.flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => [stem + ending, value] as const))

const weekdays: Forms = [...WEEKDAYS, 'Sonnabend'].flatMap((name) => {
  const value = name === 'Sonnabend' ? 6 : WEEKDAYS.indexOf(name as (typeof WEEKDAYS)[number]) + 1
  return [[name, value] as const, [`${name}s`, value] as const]
})

const weekdayParts: Forms = weekdays.flatMap(([name, value]) =>
  String(name).endsWith('s')
    ? []
    : [...PART_WORDS, ['mittagabend', 'TEV'] as const].map(
        ([part, suffix]) => [`${name}${part}`, `${value}${suffix}`] as const,
      ),
)

/** Duration units as TIMEX3 letters; `T` in front where they count within a day. */
const UNITS: Forms = [
  ...['Tag', 'Tage', 'Tagen', 'Tages', 'Tags', 'Werktage', 'Werktagen', 'Arbeitstage', 'Arbeitstagen'].map(
    (form) => [form, 'D'] as const,
  ),
  ...['Woche', 'Wochen'].map((form) => [form, 'W'] as const),
  ...['Wochenende', 'Wochenenden', 'Wochenendes'].map((form) => [form, 'WE'] as const),
  ...['Monat', 'Monate', 'Monaten', 'Monats', 'Monates'].map((form) => [form, 'M'] as const),
  ...['Quartal', 'Quartale', 'Quartalen', 'Quartals'].map((form) => [form, 'Q'] as const),
  ...['Jahr', 'Jahre', 'Jahren', 'Jahres', 'Jahrs'].map((form) => [form, 'Y'] as const),
  ...['Jahrzehnt', 'Jahrzehnte', 'Jahrzehnten', 'Jahrzehnts'].map((form) => [form, 'DE'] as const),
  ...['Jahrhundert', 'Jahrhunderte', 'Jahrhunderten', 'Jahrhunderts'].map((form) => [form, 'CE'] as const),
  ...['Stunde', 'Stunden'].map((form) => [form, 'TH'] as const),
  ...['Minute', 'Minuten'].map((form) => [form, 'TM'] as const),
  ...['Sekunde', 'Sekunden'].map((form) => [form, 'TS'] as const),
]

const HOLIDAYS: Forms = [
  ['Neujahr', 'new-year'],
  ['Neujahrstag', 'new-year'],
  ['Dreikönigstag', 'epiphany'],
  ['Valentinstag', 'valentines-day'],
  ['Weltfrauentag', 'womens-day'],
  ['Weiberfastnacht', 'womens-carnival'],
  ['Rosenmontag', 'rose-monday'],
  ['Faschingsdienstag', 'shrove-tuesday'],
  ['Aschermittwoch', 'ash-wednesday'],
  ['Palmsonntag', 'palm-sunday'],
  ['Gründonnerstag', 'maundy-thursday'],
  ['Karfreitag', 'good-friday'],
  ['Karsamstag', 'holy-saturday'],
  ['Ostern', 'easter'],
  ['Ostersonntag', 'easter'],
  ['Ostermontag', 'easter-monday'],
  ['Pfingsten', 'pentecost'],
  ['Pfingstsonntag', 'pentecost'],
  ['Pfingstmontag', 'whit-monday'],
  ['Fronleichnam', 'corpus-christi'],
  ['Reformationstag', 'reformation-day'],
  ['Halloween', 'halloween'],
  ['Allerheiligen', 'all-saints'],
  ['Allerseelen', 'all-souls'],
  ['Martinstag', 'st-martin'],
  ['Totensonntag', 'sunday-of-the-dead'],
  ['Volkstrauertag', 'national-mourning-day'],
  ['Nikolaus', 'st-nicholas'],
  ['Nikolaustag', 'st-nicholas'],
  ['Heiligabend', 'christmas-eve'],
  ['Weihnachten', 'christmas'],
  ['Silvester', 'new-years-eve'],
]

const HEDGES: Forms = [
  ...['etwa', 'rund', 'circa', 'ca', 'ungefähr', 'zirka', 'geschätzt', 'annähernd', 'schätzungsweise', 'gegen'].map(
    (form) => [form, 'APPROX'] as const,
  ),
  ...['knapp', 'fast', 'beinahe', 'nahezu', 'kaum'].map((form) => [form, 'LESS_THAN'] as const),
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
    Past: inflect(
      ['letzt', 'vergangen', 'vorig', 'verflossen', 'verstrichen', 'abgelaufen', 'vorangegangen', 'zurückliegend'],
      -1,
    ),
    Next: inflect(['kommend', 'nächst'], 1),
    This: [...inflect(['dies', 'laufend'], 0)],
    Unit: UNITS,
    Holiday: HOLIDAYS,
    Hedge: HEDGES,
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
    Edge: [
      ['Anfang', 'START'],
      ['Mitte', 'MID'],
      ['Ende', 'END'],
    ],
    Every: ['jeden', 'jede', 'jedes', 'jedem', 'jeder'].map((form) => [form, form]),
    SetWord: [
      ...['täglich', 'tagtäglich', 'alltäglich', ...inflect(['täglich', 'alltäglich'], 0).map(([form]) => form)].map(
        (form) => [form, 'D'] as const,
      ),
      ...['wöchentlich', ...inflect(['wöchentlich'], 0).map(([form]) => form)].map((form) => [form, 'W'] as const),
      ...['monatlich', ...inflect(['monatlich'], 0).map(([form]) => form)].map((form) => [form, 'M'] as const),
      ...['stündlich', ...inflect(['stündlich'], 0).map(([form]) => form)].map((form) => [form, 'TH'] as const),
      ...['jährlich', 'alljährlich', ...inflect(['jährlich', 'alljährlich'], 0).map(([form]) => form)].map(
        (form) => [form, 'Y'] as const,
      ),
    ],
  },
  other,
  otherClasses: ['Long', 'LongAdj', 'Ordinal', 'Cardinal'],
  readers: { Number: numberReader(numberStyle) },
  readerStarts: { Number: ['Int', 'Cardinal'] },
}
