import { describe, expect, it } from 'vitest'
import { chanceOf } from '../../../src/relate/alignments/chance.ts'
import { cluesOf, onlyIn } from '../../../src/relate/alignments/clues.ts'
import { areNear } from '../../../src/relate/alignments/near-terms.ts'
import { standingsOf } from '../../../src/relate/alignments/rivals.ts'
import { contextOf } from '../../support/story.ts'

const BEST = { isMutual: true, isBest: true, lead: 0.3 }

describe('words of one family', () => {
  it.each([
    ['alternativ', 'alternativlo'],
    ['kreislauf', 'kuhlkreislauf'],
    ['torvanisch', 'torvania'],
  ])('%s and %s', (left, right) => expect(areNear(left, right)).toBe(true))

  it.each([
    ['see', 'seeschutz'],
    ['versich', 'verschieb'],
    ['haus', 'hausarzt'],
  ])('not %s and %s', (left, right) => expect(areNear(left, right)).toBe(false))
})

describe('the chance that two statements are one', () => {
  const speech = [
    'Am Kai von Brunsholm liegen Möwen im Wind.\n„Der Zoll bricht der Werft das Rückgrat“, sagte Ministerin Runa Selbig.',
    'Die Lager am Hafen sind leer.\n„Dieser Zoll ist das Ende der Werft“, sagte Ministerin Runa Selbig.',
    'Die Stadt ist leer.\n„Der Zoll bricht der Werft das Rückgrat“, sagte Fährmann Olaf Wendelin.',
  ]

  it('rises with a common speaker and falls with rivals', async () => {
    const { sayings, weight } = await contextOf(speech)
    const [first, second, third] = sayings.filter(({ quotation }) => quotation !== undefined)
    expect(first!.speaker).toBe(second!.speaker)
    const clues = cluesOf(first!, second!, weight, onlyIn(sayings))!
    expect(clues).toMatchObject({ sameSpeaker: true, otherSpeaker: false })
    expect(cluesOf(first!, third!, weight, onlyIn(sayings))).toMatchObject({ sameSpeaker: false, otherSpeaker: true })
    const chance = chanceOf(clues, BEST)
    expect(chance).toBeGreaterThan(chanceOf({ ...clues, sameSpeaker: false }, BEST))
    expect(chance).toBeGreaterThan(chanceOf(clues, { isMutual: false, isBest: false, lead: -0.2 }))
  })

  it('knows nothing of statements that share names alone', async () => {
    const { sayings, weight } = await contextOf([
      'Runa Selbig schläft in Brunsholm.',
      'Runa Selbig angelt in Brunsholm.',
    ])
    expect(cluesOf(sayings[0]!, sayings[1]!, weight, onlyIn(sayings))).toBeUndefined()
  })

  it('puts a statement beside the others of the same article', async () => {
    const { sayings } = await contextOf([
      'Der Zoll steigt heute.\nDer Zoll sinkt heute.',
      'Der Zoll steigt heute wieder.',
    ])
    const pairs = [
      { left: 0, right: 2, likeness: 0.9 },
      { left: 1, right: 2, likeness: 0.4 },
    ]
    const standings = standingsOf(pairs, sayings)
    expect(standings.get(pairs[0]!)).toEqual({ isMutual: true, isBest: true, lead: 0.5 })
    expect(standings.get(pairs[1]!)).toEqual({ isMutual: false, isBest: true, lead: -0.5 })
  })
})
