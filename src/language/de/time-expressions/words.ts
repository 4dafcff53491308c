/** Forms of one class with their values. */
export type Forms = readonly (readonly [string, string | number])[]

export const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const

export const MONTHS: Forms = [
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

export const MONTH_SHORT: Forms = [
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

export const PARTS: Forms = [
  ['Morgen', 'TMO'],
  ['Morgenstunden', 'TMO'],
  ['Früh', 'TMO'],
  ['Vormittag', 'TMO'],
  ['Vormittagsstunden', 'TMO'],
  ['Mittag', 'TMI'],
  ['Mittagsstunden', 'TMI'],
  ['Mittagszeit', 'TMI'],
  ['Nachmittag', 'TAF'],
  ['Nachmittagsstunden', 'TAF'],
  ['Abend', 'TEV'],
  ['Abendstunden', 'TEV'],
  ['Nacht', 'TNI'],
  ['Nachtstunden', 'TNI'],
]

export const PART_WORDS: Forms = [
  ['früh', 'TMO'],
  ['morgen', 'TMO'],
  ['vormittag', 'TMO'],
  ['mittag', 'TMI'],
  ['nachmittag', 'TAF'],
  ['abend', 'TEV'],
  ['nacht', 'TNI'],
]

export const PART_ADVERBS: Forms = [
  ['morgens', 'TMO'],
  ['frühmorgens', 'TMO'],
  ['vormittags', 'TMO'],
  ['mittags', 'TMI'],
  ['nachmittags', 'TAF'],
  ['abends', 'TEV'],
  ['nachts', 'TNI'],
]

export const inflect = (stems: readonly string[], value: string | number): Forms =>
  stems.flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => [stem + ending, value] as const))

export const weekdays: Forms = [...WEEKDAYS, 'Sonnabend'].flatMap((name) => {
  const value = name === 'Sonnabend' ? 6 : WEEKDAYS.indexOf(name as (typeof WEEKDAYS)[number]) + 1
  return [[name, value] as const, [`${name}s`, value] as const]
})

export const weekdayParts: Forms = weekdays.flatMap(([name, value]) =>
  String(name).endsWith('s')
    ? []
    : [...PART_WORDS, ['mittagabend', 'TEV'] as const].map(
        ([part, suffix]) => [`${name}${part}`, `${value}${suffix}`] as const,
      ),
)

/** Duration units as TIMEX3 letters; `T` in front where they count within a day. */
export const UNITS: Forms = [
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
  ...['Jahrtausend', 'Jahrtausende', 'Jahrtausenden', 'Jahrtausends'].map((form) => [form, 'ML'] as const),
]

/** Units that hold several of a smaller one: how many, and which. */
export const PART_UNITS: Forms = [
  ...['Viertelstunde', 'Viertelstunden'].map((form) => [form, '15 TM'] as const),
  ...['Dreiviertelstunde', 'Dreiviertelstunden'].map((form) => [form, '45 TM'] as const),
  ...['Vierteljahr', 'Vierteljahres'].map((form) => [form, '3 M'] as const),
  ...['Dreivierteljahr', 'Dreivierteljahres'].map((form) => [form, '9 M'] as const),
  ...['Vierteljahrhundert', 'Vierteljahrhunderts'].map((form) => [form, '25 Y'] as const),
]

export const HOLIDAYS: Forms = [
  ['Neujahr', 'new-year'],
  ['Neujahrstag', 'new-year'],
  ['Dreikönigstag', 'epiphany'],
  ['Dreikönig', 'epiphany'],
  ['Dreikönigsfest', 'epiphany'],
  ['Jahreswechsel', 'new-year'],
  ['Muttertag', 'mothers-day'],
  ['Stephanstag', 'second-christmas-day'],
  ['Stefanitag', 'second-christmas-day'],
  ['Bundesfeiertag', 'swiss-national-day'],
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
  ['Osterfeiertage', 'easter'],
  ['Osterfeiertagen', 'easter'],
  ['Osterwochenende', 'easter'],
  ['Ostermontag', 'easter-monday'],
  ['Pfingsten', 'pentecost'],
  ['Pfingstsonntag', 'pentecost'],
  ['Pfingstfeiertage', 'pentecost'],
  ['Pfingstfeiertagen', 'pentecost'],
  ['Pfingstwochenende', 'pentecost'],
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
  ['Weihnachtstag', 'christmas'],
  ['Weihnachtstage', 'christmas'],
  ['Weihnachtstagen', 'christmas'],
  ['Weihnachtsfeiertag', 'christmas'],
  ['Weihnachtsfeiertage', 'christmas'],
  ['Weihnachtsfeiertagen', 'christmas'],
  ['Weihnachten', 'christmas'],
  ['Silvester', 'new-years-eve'],
]
