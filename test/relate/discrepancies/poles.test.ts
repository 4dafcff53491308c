import { describe, expect, it } from 'vitest'
import { relateTexts } from '../../support/story.ts'

const LEAD = 'Die Fischer von Brunsholm streiken seit Montag gegen die neue Hafengebühr.'
const pair = async (left: string, right: string, dates = ['2026-05-06', '2026-05-06']) => {
  const { discrepancies } = await relateTexts([
    { text: `${LEAD}\n${left}`, date: dates[0]! },
    { text: `${LEAD}\n${right}`, date: dates[1]! },
  ])
  return discrepancies.filter(({ rule }) => rule === 'discrepancies/poles').map(({ type }) => type)
}

describe('what cannot both be', () => {
  it('is shown where a word and its contrary are said of one thing', async () => {
    expect(await pair('Die Alarmanlage schlug sofort an.', 'Der Alarm blieb stumm.')).toEqual(['polarity'])
    expect(await pair('Die Helfer brachen die Suche ab.', 'Die Suche geht weiter.')).toEqual(['polarity'])
    expect(await pair('In Brunsholm sinken die Strompreise.', 'In Brunsholm wird der Strom teurer.')).toEqual([
      'polarity',
    ])
  })

  it('is shown where the one denies the verb the other tells', async () => {
    expect(
      await pair('Der Wetterdienst hat die Fischer am Hafen gewarnt.', 'Niemand hat die Fischer am Hafen gewarnt.'),
    ).toEqual(['polarity'])
  })

  it('is not what a thing is only called in passing', async () => {
    expect(await pair('Hundert Fischer standen vor einer gesperrten Mole.', 'Die Mole wurde geöffnet.')).toEqual([])
  })

  it('is not what may be, is planned or asked', async () => {
    expect(await pair('Die Alarmanlage schlug sofort an.', 'Der Alarm könnte ausgefallen sein.')).toEqual([])
    expect(await pair('Die Alarmanlage schlug sofort an.', 'Ob der Alarm ausfiel, ist offen.')).toEqual([])
  })

  it('is not a trend of another day, nor what one article says both ways', async () => {
    expect(
      await pair('In Brunsholm sinken die Strompreise.', 'In Brunsholm wird der Strom teurer.', [
        '2026-05-06',
        '2026-05-20',
      ]),
    ).toEqual([])
    expect(
      await pair(
        'Die Alarmanlage schlug sofort an.',
        'Der Alarm blieb stumm. Die Alarmanlage schlug nur im Keller an.',
      ),
    ).toEqual([])
  })

  it('is not a denied attribute, nor a "nicht" that only limits', async () => {
    expect(
      await pair(
        'Die Werft verkauft die Kutter im Hafen.',
        'Die Werft verkauft die nicht mehr genutzten Kutter im Hafen.',
      ),
    ).toEqual([])
    expect(
      await pair('Die Reederei räumt den Kai am Hafen.', 'Die Reederei räumt den Kai am Hafen nicht sofort.'),
    ).toEqual([])
  })
})
