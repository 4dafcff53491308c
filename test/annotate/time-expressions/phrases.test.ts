import { describe, expect, it } from 'vitest'
import { annotateText } from '../../support/article.ts'

/** 6 March 2025 is a Thursday. */
const DATE = '2025-03-06'

async function times(text: string, language: string): Promise<readonly string[]> {
  const { layers } = await annotateText(text, { language, date: DATE }, ['timeExpressions'])
  return layers.timeExpressions.map(({ start, end, value, mod }) =>
    [text.slice(start, end), '=', value, ...(mod ? [mod] : [])].join(' '),
  )
}

describe('German phrases of time', () => {
  it.each([
    ['Am Mittwoch nächster Woche tagt der Rat.', ['Mittwoch nächster Woche = 2025-03-12']],
    ['Am Dienstagnachmittag kommender Woche reist sie.', ['Dienstagnachmittag kommender Woche = 2025-03-11TAF']],
    ['Am Freitag vergangener Woche war er da.', ['Freitag vergangener Woche = 2025-02-28']],
    ['Der 24. Februar 2022 war ein Donnerstag.', ['24. Februar 2022 = 2022-02-24', 'Donnerstag = XXXX-WXX-4']],
    [
      'In den frühen Morgenstunden des Mittwochs brannte es.',
      ['den frühen Morgenstunden des Mittwochs = 2025-03-05TMO'],
    ],
    ['Am 3. März kam sie. Am selben Abend sang sie.', ['3. März = 2025-03-03', 'selben Abend = 2025-03-03TEV']],
    [
      'Am 3. März kam sie. Am nächsten Morgen war sie fort.',
      ['3. März = 2025-03-03', 'nächsten Morgen = 2025-03-04TMO'],
    ],
    ['Am 3. März kam sie. Tags darauf ging sie.', ['3. März = 2025-03-03', 'Tags darauf = 2025-03-04']],
    ['Am Tag darauf trat er zurück.', ['Tag darauf = XXXX-XX-XX']],
    [
      'In der Nacht zum Mittwoch brannte es. Gegen 2.00 Uhr kam die Feuerwehr. Am Morgen war es vorbei.',
      ['Nacht zum Mittwoch = 2025-03-04TNI', '2.00 Uhr = 2025-03-05T02:00', 'Morgen = 2025-03-05TMO'],
    ],
    [
      'In der Nacht zum Mittwoch brannte es. Gegen 23 Uhr kam die Feuerwehr.',
      ['Nacht zum Mittwoch = 2025-03-04TNI', '23 Uhr = 2025-03-04T23:00'],
    ],
    ['Die Brücke musste am Dienstag gesperrt werden.', ['Dienstag = 2025-03-04']],
    ['Sie konnte ihn am Montag nicht treffen.', ['Montag = 2025-03-03']],
    ['Die Brücke muss am Dienstag gesperrt werden.', ['Dienstag = 2025-03-11']],
    [
      'Sie zog im Oktober 2023 um. In diesem Ort gefiel es ihr. Im Frühjahr hat sie gefroren.',
      ['Oktober 2023 = 2023-10', 'Frühjahr = 2025-SP'],
    ],
    ['Die Sitzung endet um halb drei nachmittags.', ['halb drei = 2025-03-06T14:30', 'nachmittags = 2025-03-06TAF']],
    ['Der Zug fährt um Viertel nach acht.', ['Viertel nach acht = 2025-03-06T08:15']],
    ['Der Bus fährt um dreiviertel neun.', ['dreiviertel neun = 2025-03-06T08:45']],
    ['Kurz vor Mitternacht war es gelöscht.', ['Mitternacht = 2025-03-06T24:00']],
    ['Um 17.42 Uhr am Mittwoch ging der Notruf ein.', ['17.42 Uhr = 2025-03-05T17:42', 'Mittwoch = 2025-03-05']],
    [
      'Zu Wochenbeginn und zum Jahreswechsel ist es kalt.',
      ['Wochenbeginn = 2025-W10 START', 'Jahreswechsel = 2026-01-01'],
    ],
    ['Bis Ende des Jahrzehnts soll das gelingen.', ['Ende des Jahrzehnts = 202 END']],
    ['Letztes Jahr im Juli regnete es.', ['Letztes Jahr im Juli = 2024-07']],
    ['Sie tagen halbjährlich und an Montagen.', ['halbjährlich = P6M', 'Montagen = XXXX-WXX-1']],
    ['Mitte der 80er Jahre war das üblich.', ['Mitte der 80er Jahre = 198 MID']],
    ['In den Nullerjahren war das üblich.', ['den Nullerjahren = 200']],
    ['Heute vor zehn Jahren sank das Schiff.', ['Heute vor zehn Jahren = 2015-03-06']],
    ['Freitag in einer Woche ist frei.', ['Freitag in einer Woche = 2025-03-14']],
    ['Am dritten Sonntag im September ist Markt.', ['dritten Sonntag im September = 2025-09-21']],
    ['Am letzten Samstag im Mai 2023 fiel Schnee.', ['letzten Samstag im Mai 2023 = 2023-05-27']],
    ['Am 15. dieses Monats endet die Frist.', ['15. dieses Monats = 2025-03-15']],
    ['Jedes Jahr im Mai kehrt sie zurück.', ['Jedes Jahr im Mai = XXXX-05']],
    ['Täglich von 14 bis 16 Uhr ist offen.', ['Täglich = P1D', '14 = XXXX-XX-XXT14:00', '16 Uhr = XXXX-XX-XXT16:00']],
    ['Gegen 7.45 Uhr ist am Mittwoch ein Wagen gestürzt.', ['7.45 Uhr = 2025-03-05T07:45', 'Mittwoch = 2025-03-05']],
    ['Um halb neun am Dienstagabend ging er.', ['halb neun = 2025-03-04T20:30', 'Dienstagabend = 2025-03-04TEV']],
    ['2023 waren es drei, im Vorjahr vier.', ['2023 = 2023', 'Vorjahr = 2022']],
    ['Im November sank der Wert gegenüber dem Vormonat.', ['November = 2024-11', 'Vormonat = 2024-10']],
    ['Diesen Winter fiel kein Schnee.', ['Diesen Winter = 2024-WI']],
    ['Am Vorabend schwieg sie.', ['Vorabend = 2025-03-05TEV']],
    ['Am Vorabend der Wahl schwieg sie.', ['Vorabend = XXXX-XX-XXTEV']],
    ['Das Thema heißt "Ostern".', []],
    ['Heute vor 3000 Jahren war hier Wald.', ['Heute vor 3000 Jahren = XXXX-XX-XX']],
    ['Freitag in 999999999999 Wochen ist frei.', ['Freitag in 999999999999 Wochen = XXXX-WXX-5']],
    ['In 10^9 Jahren, jedes Jahr am 31. Februar.', []],
    ['Um 24:01 Uhr, um -3 Uhr und um 000000 Uhr geschah nichts.', []],
    ['Sie lebte im 4. Jahrhundert vor Christus.', ['4. Jahrhundert vor Christus = BC03']],
    ['Er starb 44 vor Christus.', ['44 vor Christus = BC0044']],
    ['Im dritten Quartal des vergangenen Jahres sank er.', ['dritten Quartal des vergangenen Jahres = 2024-Q3']],
    ['Am 3. Mai vergangenen Jahres sank er.', ['3. Mai vergangenen Jahres = 2024-05-03']],
    ['Von März bis Mai vergangenen Jahres sank er.', ['März = 2024-03', 'Mai vergangenen Jahres = 2024-05']],
    ['Von Mai bis September 2020 sank er.', ['Mai = 2020-05', 'September 2020 = 2020-09']],
    ['Im Herbst vergangenen Jahres sank er.', ['Herbst vergangenen Jahres = 2024-FA']],
    ['Die für den Nachmittag geplante Sitzung entfällt.', ['Nachmittag = 2025-03-06TAF']],
    [
      'Bis Ende 2023 galt das. Sie prüft es. Am 2. März hat sie es vorgelegt.',
      ['Ende 2023 = 2023 END', '2. März = 2025-03-02'],
    ],
    ['1997 1998 1999 2000 2001', ['1997 = 1997', '2001 = 2001']],
    ['Im Mittelalter war das Tor offen.', ['Mittelalter = PAST_REF']],
    ['In der Nachkriegszeit wurde es abgerissen.', ['Nachkriegszeit = PAST_REF']],
    ['Über die Osterfeiertage bleibt es zu.', ['Osterfeiertage = 2025-04-20']],
    ['Am zweiten Weihnachtsfeiertag war es kalt.', ['zweiten Weihnachtsfeiertag = 2024-12-26']],
    ['Im Fiskaljahr 2024/25 sank der Umsatz.', ['Fiskaljahr 2024/25 = XXXX-XX-XX']],
    ['Sie wollen 50 statt 30 Jahre.', ['50 = P50Y', '30 Jahre = P30Y']],
    [
      'Gestern noch war er ein Niemand, heute ist er Minister und morgen vergessen.',
      ['Gestern noch = PAST_REF', 'heute = PRESENT_REF', 'morgen = FUTURE_REF'],
    ],
    [
      'Geöffnet ist von 8.30-12 und 14.30-16.30 Uhr.',
      ['8.30 = 2025-03-06T08:30', '12 = 2025-03-06T12:00', '14.30 = 2025-03-06T14:30', '16.30 Uhr = 2025-03-06T16:30'],
    ],
  ])('%s', async (text, expected) => expect(await times(text, 'de')).toEqual(expected))
})

describe('English phrases of time', () => {
  it.each([
    ['He called at 5.42pm on Wednesday.', ['5.42pm = 2025-03-05T17:42', 'Wednesday = 2025-03-05']],
    ['He called at 5:42 p.m. again.', ['5:42 p.m. = 2025-03-06T17:42']],
    ['The talks ended late last year.', ['late last year = 2024 END']],
    ['In Q3 2024 sales rose.', ['Q3 2024 = 2024-Q3']],
    ['In the second half of 2023 sales fell.', ['the second half of 2023 = 2023-H2']],
    ['The week before last she was in Kalden.', ['The week before last = 2025-W08']],
    ['The call lasted an hour and a half.', ['an hour and a half = PT90M']],
    ['They meet twice a week.', ['twice a week = P1W']],
    ['It was common in the mid-1980s.', ['the mid-1980s = 198 MID']],
    ['It was built in the 19th century.', ['the 19th century = 18']],
    ['The day before yesterday it rained.', ['The day before yesterday = 2025-03-04']],
    ['She left in May last year.', ['May last year = 2024-05']],
    ['It opens at the end of the year.', ['the end of the year = 2025 END']],
    ['She came on 3 March and left two days later.', ['3 March = 2025-03-03', 'two days later = 2025-03-05']],
    ['She meets them on Tuesday next week.', ['Tuesday next week = 2025-03-11']],
    ['It happened at half past nine.', ['half past nine = 2025-03-06T09:30']],
    ['Boxing Day was cold.', ['Boxing Day = 2024-12-26']],
    ['In early May the council rejected it.', ['early May = 2024-05 START']],
    ['They meet a week from Friday.', ['a week from Friday = 2025-03-14']],
    ['It was signed ten years ago today.', ['ten years ago today = 2015-03-06']],
    ['By 2030 emissions must fall.', ['2030 = 2030']],
    ["She left on New Year's Day.", ["New Year's Day = 2025-01-01"]],
    ['It was a Thursday.', ['Thursday = XXXX-WXX-4']],
    ['The bill of 13/05/2025 is lost.', ['13/05/2025 = 2025-05-13']],
  ])('%s', async (text, expected) => expect(await times(text, 'en')).toEqual(expected))
})

describe('what the words leave open', () => {
  it('is told with its other values', async () => {
    const text = 'Freitag: Gipfel in Kalden'
    const { layers } = await annotateText(text, { language: 'de', date: DATE }, ['timeExpressions'])
    expect(layers.timeExpressions).toMatchObject([{ value: '2025-02-28', alternatives: ['2025-03-07'] }])
    const bill = await annotateText('The bill of 12/05/2025 is lost.', { language: 'en', date: DATE }, [
      'timeExpressions',
    ])
    expect(bill.layers.timeExpressions).toMatchObject([
      { value: '2025-XX-XX', alternatives: ['2025-05-12', '2025-12-05'] },
    ])
  })
})
