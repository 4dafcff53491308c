import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTimexValue } from '../../../src/model/timex.ts'
import { annotateText } from '../../support/article.ts'

/** 15 June 2023 is a Thursday. */
const DATE = '2023-06-15'

async function times(text: string, date: string | undefined = DATE, language = 'de'): Promise<readonly string[]> {
  const { layers } = await annotateText(text, { language, ...(date !== '' && { date }) }, ['timeExpressions'])
  return layers.timeExpressions.map((time) => `${text.slice(time.start, time.end)} = ${time.value}`)
}

describe('weekdays follow the tense', () => {
  it.each([
    ['Am Mittwoch hat der Rat getagt.', 'Mittwoch = 2023-06-14'],
    ['Am Mittwoch tagte der Rat.', 'Mittwoch = 2023-06-14'],
    ['Am Mittwoch wird der Rat tagen.', 'Mittwoch = 2023-06-21'],
    ['Der Rat tagt am Freitag.', 'Freitag = 2023-06-16'],
    ['Am Freitag ist ein Treffen geplant.', 'Freitag = 2023-06-16'],
    ['Der am Freitag vorgestellte Plan gefällt.', 'Freitag = 2023-06-09'],
    ['Ida Torn sagte am Donnerstag nichts.', 'Donnerstag = 2023-06-15'],
    ['Am vergangenen Donnerstag kam sie.', 'vergangenen Donnerstag = 2023-06-08'],
    ['Am kommenden Donnerstag kommt sie.', 'kommenden Donnerstag = 2023-06-22'],
    ['Das Ergebnis vom Sonntag zeigt es.', 'Sonntag = 2023-06-11'],
    ['In der Nacht zum Dienstag brannte es.', 'Nacht zum Dienstag = 2023-06-12TNI'],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual([expected]))
})

describe('dates without a year', () => {
  it.each([
    ['Am 31. Mai begann es.', '31. Mai = 2023-05-31'],
    ['Am 23. Dezember starb er.', '23. Dezember = 2022-12-23'],
    ['Am 23. Dezember wird gefeiert.', '23. Dezember = 2023-12-23'],
    ['Im Oktober war Wahl.', 'Oktober = 2022-10'],
    ['Im August vorigen Jahres war Wahl.', 'August vorigen Jahres = 2022-08'],
    ['Bis Anfang Juli hat das Werk alles geliefert.', 'Anfang Juli = 2023-07'],
    ['Bis zum Sommer werden alle geimpft sein.', 'Sommer = 2023-SU'],
    ['Als im April die Zahlen höher werden, handelt der Rat.', 'April = 2023-04'],
    ['Der Höchststand von 1244 neu gemeldeten Fällen war am 14. Januar erreicht.', '14. Januar = 2023-01-14'],
  ])('%s', async (text, expected) => expect(await times(text)).toEqual([expected]))

  it('take the year the text is telling about', async () => {
    expect(await times('Im März 1994 fiel der Turm. Im Oktober stand er wieder.')).toEqual([
      'März 1994 = 1994-03',
      'Oktober = 1994-10',
    ])
  })
})

describe('anchors', () => {
  it('clock times belong to the day named before them', async () => {
    expect(await times('Am Freitag um 20 Uhr beginnt das Fest.')).toEqual([
      'Freitag = 2023-06-16',
      '20 Uhr = 2023-06-16T20:00',
    ])
  })

  it('without a date everything relative stays as said', async () => {
    expect(await times('Am Mittwoch kam sie, am 3. Mai ging sie, gestern schrieb sie.', '')).toEqual([
      'Mittwoch = XXXX-WXX-3',
      '3. Mai = XXXX-05-03',
      'gestern = XXXX-XX-XX',
    ])
  })

  it('an inferred date is named as such', async () => {
    const article = await annotateText('Am Mittwoch kam sie.', { date: DATE }, ['timeExpressions'])
    expect(article.layers.timeExpressions[0]?.anchor).toBe('publication')
    expect(article.layers.timeExpressions[0]?.said).toBe('XXXX-WXX-3')
    expect(article.layers.timeExpressions[0]?.deixis?.direction).toBe('past')
  })

  it('a day that does not exist is reported and not annotated', async () => {
    const { article, layers } = await annotateText('Am 31. Februar kam sie.', { date: DATE }, ['timeExpressions'])
    expect(layers.timeExpressions).toEqual([])
    expect(article.diagnostics.map(({ code }) => code)).toEqual(['time-impossible'])
  })

  it('contrast is not a calendar day', async () => {
    expect(await times('Gestern noch war er allein.')).toEqual(['Gestern noch = PAST_REF'])
  })
})

describe('what is no time', () => {
  it.each([
    'Der 55-jährige Wirt kam.',
    'Sie ist 22 Jahre alt.',
    'Es kamen 1700 Gäste.',
    'Der Preis stieg um 12.15 Euro.',
    'Frau Mai und Herr August kamen.',
    'Das Spiel endete 3:1.',
  ])('%s', async (text) => expect(await times(text)).toEqual([]))
})

describe('any text', () => {
  it('gives spans in order that hold words, with values of the right form', async () => {
    const words = fc.constantFrom(
      ...'am vor im Mittwoch gestern Abend 31. 12 2023 Februar Mai Jahren Ende jeden Nacht zum . , - ( ) Uhr : 20 drei kommenden letzten Woche 1990er'.split(
        ' ',
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 14 }), async (parts) => {
        const text = parts.join(' ')
        const { layers } = await annotateText(text, { date: DATE }, ['timeExpressions'])
        let end = 0
        for (const time of layers.timeExpressions) {
          expect(time.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(time.start, time.end).trim()).not.toBe('')
          expect(isTimexValue(time.value), `${text}: ${time.value}`).toBe(true)
          end = time.end
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('English', () => {
  it.each([
    ['She met him on Wednesday and will leave next Tuesday.', ['Wednesday = 2023-06-14', 'next Tuesday = 2023-06-20']],
    ['It opened on March 12, 2019, three years ago.', ['March 12, 2019 = 2019-03-12', 'three years ago = 2020']],
    ['They may leave.', []],
  ])('%s', async (text, expected) => expect(await times(text, DATE, 'en')).toEqual(expected))
})

describe('what is said about the date', () => {
  const codes = async (text: string, date?: string) =>
    (await annotateText(text, date === undefined ? {} : { date }, ['timeExpressions'])).article.diagnostics.map(
      ({ code }) => code,
    )

  it('is unknown where relative words wait for it', async () => {
    expect(await codes('Am Mittwoch kam sie.')).toEqual(['date-unknown'])
    expect(await codes('Im Jahr 2011 kam sie.')).toEqual([])
  })

  it('is implausible where the text tells a later day as past', async () => {
    expect(await codes('Am 20. Juni 2023 kam sie an.', DATE)).toEqual(['date-implausible'])
    expect(await codes('Am 20. Juni 2023 wird sie ankommen.', DATE)).toEqual([])
  })

  it('is enough as a month for months and dates, not for weekdays', async () => {
    expect(await times('Im Oktober war Wahl, am 3. Juni auch, am Mittwoch nicht.', '2023-06')).toEqual([
      'Oktober = 2022-10',
      '3. Juni = 2023-06-03',
      'Mittwoch = XXXX-WXX-3',
    ])
    expect(await codes('Am Mittwoch kam sie.', '2023-06')).toEqual(['time-unresolved'])
  })
})
