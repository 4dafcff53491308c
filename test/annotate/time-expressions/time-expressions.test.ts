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

describe('histories and essays', () => {
  it.each([
    ['Vor kurzem sprach sie von damals.', 'damals = PAST_REF'],
    ['Früher war er Wirt, heute ist er arm.', 'heute = PRESENT_REF'],
    ['Um 1900 lebten dort 400 Menschen, heute sind es 20.', 'heute = PRESENT_REF'],
    ['Der heute 40 Jahre alte Wirt wohnte dort.', 'heute = PRESENT_REF'],
    ['Heute lebt sie in Norhaven.', 'Heute = PRESENT_REF'],
    ['Heute um 20 Uhr tagt der Rat.', 'Heute = 2023-06-15'],
    ['Der Rat wird heute entscheiden.', 'heute = 2023-06-15'],
    ['Sie werden noch heute reden.', 'heute = 2023-06-15'],
    ['Das gilt auch heute noch.', 'heute = PRESENT_REF'],
    ['Eines Tages stand er vor der Tür.', 'Eines Tages = PAST_REF'],
    ['Eines Tages wird sie kommen.', 'Eines Tages = FUTURE_REF'],
    ['Um fünf Uhr nachmittags kam sie.', 'fünf Uhr = 2023-06-15T17:00'],
  ])('%s', async (text, expected) => expect(await times(text)).toContain(expected))

  it('count on from the date told last', async () => {
    expect(
      await times('1945 kehrt er heim. Im Herbst gründet er eine Zeitung. Drei Jahre später verkauft er sie.'),
    ).toEqual(['1945 = 1945', 'Herbst = 1945-FA', 'Drei Jahre später = 1948'])
    expect(await times('Das Lager begann am 1. Juli. In der dritten Woche regnete es.', '2023-09-13')).toEqual([
      '1. Juli = 2023-07-01',
      'der dritten Woche = 2023-W28',
    ])
    expect(await times('Drei Jahre später zog sie um.')).toEqual(['Drei Jahre später = XXXX'])
  })

  it('hours of a day that is not known stay open, in the month where that is known', async () => {
    expect(await times('Vor einigen Tagen brannte es in den frühen Morgenstunden.')).toEqual([
      'einigen Tagen = PXD',
      'den frühen Morgenstunden = 2023-06-XXTMO',
    ])
  })
})

describe('what cannot be', () => {
  it.each([
    ['Am 31. Februar kam sie.', ['time-impossible']],
    ['Am 35. Mai kam sie.', ['time-impossible']],
    ['Am 30.02.2023 kam sie.', ['time-impossible']],
    ['Am 0. Mai kam sie.', ['time-impossible']],
    ['Am 29. Februar 2023 kam sie.', ['time-impossible']],
    ['Im Jahr 0 kam niemand.', []],
    ['Im Jahr 0000 kam niemand.', []],
    ['Um 25.70 Uhr kam sie.', []],
    ['Am 12.13.2023 kam sie.', []],
  ])('%s', async (text, expected) => {
    const { article, layers } = await annotateText(text, { date: DATE }, ['timeExpressions'])
    expect(layers.timeExpressions).toEqual([])
    expect(article.diagnostics.map(({ code }) => code)).toEqual(expected)
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
