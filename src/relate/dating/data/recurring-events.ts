import type { Edition, RecurringEvent } from '../recurring-events.ts'

/** `61 2025-02-14 2025-02-16` or `2025-02-23`: number where counted, first day, last day where there are several. */
function editions(list: string): readonly Edition[] {
  return list.split('\n').flatMap((line) => {
    const words = line.trim().split(' ')
    if (words[0] === '') return []
    const counted = !words[0]!.includes('-')
    const [first, last] = counted ? words.slice(1) : words
    return [{ ...(counted && { number: Number(words[0]) }), first: first!, last: last ?? first! }]
  })
}

/**
 * Public events with their dates, 2010 to 2026, as announced by their organisers. Facts, kept small: an event belongs
 * here when news names it together with a weekday.
 */
export const EVENTS: readonly RecurringEvent[] = [
  {
    id: 'munich-security-conference',
    names: [
      'Münchner Sicherheitskonferenz',
      'Münchener Sicherheitskonferenz',
      'Sicherheitskonferenz in München',
      'Munich Security Conference',
    ],
    editions: editions(`
      46 2010-02-05 2010-02-07
      47 2011-02-04 2011-02-06
      48 2012-02-03 2012-02-05
      49 2013-02-01 2013-02-03
      50 2014-01-31 2014-02-02
      51 2015-02-06 2015-02-08
      52 2016-02-12 2016-02-14
      53 2017-02-17 2017-02-19
      54 2018-02-16 2018-02-18
      55 2019-02-15 2019-02-17
      56 2020-02-14 2020-02-16
      58 2022-02-18 2022-02-20
      59 2023-02-17 2023-02-19
      60 2024-02-16 2024-02-18
      61 2025-02-14 2025-02-16
      62 2026-02-13 2026-02-15`),
  },
  {
    id: 'world-economic-forum',
    names: ['Weltwirtschaftsforum', 'World Economic Forum'],
    editions: editions(`
      2010-01-27 2010-01-31
      2011-01-26 2011-01-30
      2012-01-25 2012-01-29
      2013-01-23 2013-01-27
      2014-01-22 2014-01-25
      2015-01-21 2015-01-24
      2016-01-20 2016-01-23
      2017-01-17 2017-01-20
      2018-01-23 2018-01-26
      2019-01-22 2019-01-25
      2020-01-21 2020-01-24
      2022-05-22 2022-05-26
      2023-01-16 2023-01-20
      2024-01-15 2024-01-19
      2025-01-20 2025-01-24
      2026-01-19 2026-01-23`),
  },
  {
    id: 'g7-summit',
    names: ['G7-Gipfel', 'G-7-Gipfel', 'G7 summit'],
    editions: editions(`
      2014-06-04 2014-06-05
      2015-06-07 2015-06-08
      2016-05-26 2016-05-27
      2017-05-26 2017-05-27
      2018-06-08 2018-06-09
      2019-08-24 2019-08-26
      2021-06-11 2021-06-13
      2022-06-26 2022-06-28
      2023-05-19 2023-05-21
      2024-06-13 2024-06-15
      2025-06-15 2025-06-17`),
  },
  {
    id: 'g20-summit',
    names: ['G20-Gipfel', 'G-20-Gipfel', 'G20 summit'],
    editions: editions(`
      2011-11-03 2011-11-04
      2012-06-18 2012-06-19
      2013-09-05 2013-09-06
      2014-11-15 2014-11-16
      2015-11-15 2015-11-16
      2016-09-04 2016-09-05
      2017-07-07 2017-07-08
      2018-11-30 2018-12-01
      2019-06-28 2019-06-29
      2020-11-21 2020-11-22
      2021-10-30 2021-10-31
      2022-11-15 2022-11-16
      2023-09-09 2023-09-10
      2024-11-18 2024-11-19
      2025-11-22 2025-11-23`),
  },
  {
    id: 'nato-summit',
    names: ['Nato-Gipfel', 'NATO-Gipfel', 'NATO summit', 'Nato summit'],
    editions: editions(`
      2010-11-19 2010-11-20
      2012-05-20 2012-05-21
      2014-09-04 2014-09-05
      2016-07-08 2016-07-09
      2018-07-11 2018-07-12
      2021-06-14
      2022-06-28 2022-06-30
      2023-07-11 2023-07-12
      2024-07-09 2024-07-11
      2025-06-24 2025-06-25`),
  },
  {
    id: 'climate-conference',
    names: ['Weltklimakonferenz', 'Klimakonferenz', 'Klimagipfel', 'climate summit', 'climate conference'],
    editions: editions(`
      21 2015-11-30 2015-12-12
      22 2016-11-07 2016-11-18
      23 2017-11-06 2017-11-17
      24 2018-12-02 2018-12-15
      25 2019-12-02 2019-12-15
      26 2021-10-31 2021-11-13
      27 2022-11-06 2022-11-20
      28 2023-11-30 2023-12-13
      29 2024-11-11 2024-11-24
      30 2025-11-10 2025-11-22`),
  },
  {
    id: 'bundestag-election',
    names: ['Bundestagswahl'],
    editions: editions(`
      2009-09-27
      2013-09-22
      2017-09-24
      2021-09-26
      2025-02-23`),
  },
  {
    id: 'nationalrat-election',
    names: ['Nationalratswahl'],
    editions: editions(`
      2013-09-29
      2017-10-15
      2019-09-29
      2024-09-29`),
  },
  {
    id: 'european-election',
    names: ['Europawahl', 'EU-Wahl', 'European election'],
    editions: editions(`
      2014-05-22 2014-05-25
      2019-05-23 2019-05-26
      2024-06-06 2024-06-09`),
  },
  {
    id: 'us-presidential-election',
    names: ['US-Präsidentschaftswahl', 'US presidential election'],
    editions: editions(`
      2012-11-06
      2016-11-08
      2020-11-03
      2024-11-05`),
  },
  {
    id: 'us-midterms',
    names: ['US-Zwischenwahl', 'US-Kongresswahl', 'midterm elections'],
    editions: editions(`
      2010-11-02
      2014-11-04
      2018-11-06
      2022-11-08`),
  },
  {
    id: 'olympic-games',
    names: ['Olympische Spiele', 'Olympischen Spiele', 'Olympic Games'],
    editions: editions(`
      2010-02-12 2010-02-28
      2012-07-27 2012-08-12
      2014-02-07 2014-02-23
      2016-08-05 2016-08-21
      2018-02-09 2018-02-25
      2021-07-23 2021-08-08
      2022-02-04 2022-02-20
      2024-07-26 2024-08-11
      2026-02-06 2026-02-22`),
  },
  {
    id: 'football-world-cup',
    names: ['Fußball-WM', 'Fußball-Weltmeisterschaft', 'Fussball-WM', 'World Cup'],
    editions: editions(`
      2010-06-11 2010-07-11
      2014-06-12 2014-07-13
      2018-06-14 2018-07-15
      2022-11-20 2022-12-18`),
  },
  {
    id: 'football-euro',
    names: ['Fußball-EM', 'Fußball-Europameisterschaft', 'Fussball-EM'],
    editions: editions(`
      2012-06-08 2012-07-01
      2016-06-10 2016-07-10
      2021-06-11 2021-07-11
      2024-06-14 2024-07-14`),
  },
  {
    id: 'eurovision',
    names: ['Eurovision Song Contest', 'ESC-Finale'],
    editions: editions(`
      60 2015-05-19 2015-05-23
      61 2016-05-10 2016-05-14
      62 2017-05-09 2017-05-13
      63 2018-05-08 2018-05-12
      64 2019-05-14 2019-05-18
      65 2021-05-18 2021-05-22
      66 2022-05-10 2022-05-14
      67 2023-05-09 2023-05-13
      68 2024-05-07 2024-05-11
      69 2025-05-13 2025-05-17`),
  },
  {
    id: 'berlinale',
    names: ['Berlinale'],
    editions: editions(`
      65 2015-02-05 2015-02-15
      66 2016-02-11 2016-02-21
      67 2017-02-09 2017-02-19
      68 2018-02-15 2018-02-25
      69 2019-02-07 2019-02-17
      70 2020-02-20 2020-03-01
      72 2022-02-10 2022-02-20
      73 2023-02-16 2023-02-26
      74 2024-02-15 2024-02-25
      75 2025-02-13 2025-02-23`),
  },
]
