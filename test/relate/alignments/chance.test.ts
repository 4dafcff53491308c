import { describe, expect, it } from 'vitest'
import { chanceOf, logitOf } from '../../../src/relate/alignments/chance.ts'
import { cluesIn } from '../../../src/relate/alignments/clues.ts'
import { areNear } from '../../../src/relate/alignments/near-terms.ts'
import { standingsOf } from '../../../src/relate/alignments/rivals.ts'
import { contextOf } from '../../support/story.ts'

const BEST = { isMutual: true, isBest: true, lead: 1, support: 0 }

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

describe('the values of a statement', () => {
  it('hold amounts and lengths of time, but no age', async () => {
    const { sayings } = await contextOf([
      'Der 66-jährige Wendelin, 66 Jahre alt, zahlt 66 Kronen.',
      'Die Werft ruht 66 Jahre.',
    ])
    const valuesOf = (index: number): readonly string[] => [...sayings[index]!.terms.keys()].filter((t) => t[0] === '#')
    expect(valuesOf(0).filter((value) => value.includes('year'))).toEqual([])
    expect(valuesOf(1).length).toBe(1)
  })
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
    const cluesOf = cluesIn(sayings, weight)
    const clues = cluesOf(first!, second!)!
    expect(clues).toMatchObject({ sameSpeaker: true, areRivals: false })
    expect(cluesOf(first!, third!)).toMatchObject({
      sameSpeaker: false,
      areRivals: true,
    })
    const alone = logitOf(clues)
    const chance = chanceOf(alone, BEST)
    expect(alone).toBeGreaterThan(logitOf({ ...clues, sameSpeaker: false }))
    const beaten = { ...BEST, isMutual: false, isBest: false, lead: -1 }
    expect(chance).toBeGreaterThan(chanceOf(alone - 1, BEST))
    expect(chance).toBeGreaterThan(chanceOf(alone, beaten))
    expect(chance).toBeLessThan(chanceOf(alone, { ...BEST, support: 0.9 }))
  })

  it('knows nothing of statements that share names alone', async () => {
    const { sayings, weight } = await contextOf([
      'Runa Selbig schläft in Brunsholm.',
      'Runa Selbig angelt in Brunsholm.',
    ])
    expect(cluesIn(sayings, weight)(sayings[0]!, sayings[1]!)).toBeUndefined()
  })

  it('takes two statements that are one with a third for one', async () => {
    const { sayings } = await contextOf(['Der Zoll steigt.', 'Der Zoll wächst.', 'Der Zoll klettert.'])
    const pairs = [
      { left: 0, right: 1, alone: 2 },
      { left: 1, right: 2, alone: 1 },
      { left: 0, right: 2, alone: -3 },
    ]
    expect(standingsOf(pairs, sayings).get(pairs[2]!)!.support).toBeCloseTo(0.73)
  })

  it('puts a statement beside the others of the same article', async () => {
    const { sayings } = await contextOf([
      'Der Zoll steigt heute.\nDer Zoll sinkt heute.',
      'Der Zoll steigt heute wieder.',
    ])
    const pairs = [
      { left: 0, right: 2, alone: 2 },
      { left: 1, right: 2, alone: -1 },
    ]
    const standings = standingsOf(pairs, sayings)
    expect(standings.get(pairs[0]!)).toEqual({ isMutual: true, isBest: true, lead: 3, support: 0 })
    expect(standings.get(pairs[1]!)).toEqual({ isMutual: false, isBest: true, lead: -3, support: 0 })
  })
})
