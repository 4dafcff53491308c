import { describe, expect, it } from 'vitest'
import { relateTexts } from '../../support/story.ts'

const LEAD = 'In Brunsholm ist am Montag ein Kran auf die Fähre gestürzt.'
const shownBy = async (rule: string, left: string, right: string) => {
  const { discrepancies } = await relateTexts(
    [left, right].map((text) => ({ text: `${LEAD} ${text}`, date: '2026-05-05' })),
  )
  return discrepancies
    .filter((each) => each.rule === `discrepancies/${rule}`)
    .map(({ sides }) => sides.map(({ value }) => value).sort())
}

describe('an hour told to the minute', () => {
  it('differs from the same minute an hour later', async () => {
    expect(
      await shownBy('hour-slip', 'Der Kran kippte um 17.52 Uhr.', 'Die Leute liefen fort, als er um 18.52 Uhr fiel.'),
    ).toEqual([['17.52 Uhr', '18.52 Uhr']])
  })

  it('is no slip at round minutes, or beside the other hour', async () => {
    expect(await shownBy('hour-slip', 'Der Kran kippte um 17.30 Uhr.', 'Der Tag endete um 18.30 Uhr.')).toEqual([])
    expect(
      await shownBy(
        'hour-slip',
        'Der Kran kippte um 17.52 Uhr.',
        'Er hing von 17.52 Uhr an, bis er um 18.52 Uhr fiel.',
      ),
    ).toEqual([])
  })
})

describe('a thing told by its number', () => {
  it('is another one with another number', async () => {
    expect(await shownBy('numbered-thing', 'Der Kran stand in Halle 7.', 'In Halle 4 war der Kran umgekippt.')).toEqual(
      [['Halle 4', 'Halle 7']],
    )
  })

  it('is one of two where an article names both', async () => {
    expect(
      await shownBy('numbered-thing', 'Der Kran stand in Halle 7.', 'Zwischen Halle 4 und Halle 7 kippte der Kran um.'),
    ).toEqual([])
  })
})

describe('a count with two digits swapped', () => {
  it('is set against the other of one thing', async () => {
    expect(
      await shownBy('swapped-digits', 'Der Bericht hat 94 Seiten.', 'Auf 49 Seiten nennt der Bericht die Gründe.'),
    ).toEqual([['49 Seiten', '94 Seiten']])
    expect(await shownBy('swapped-digits', 'Der Bericht hat 94 Seiten.', 'An Bord waren 49 Schafe.')).toEqual([])
  })
})
