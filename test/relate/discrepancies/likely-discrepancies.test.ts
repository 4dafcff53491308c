import { describe, expect, it } from 'vitest'
import { factsOf } from '../../../src/relate/discrepancies/facts/facts.ts'
import { weighedPairs } from '../../../src/relate/discrepancies/facts/weighed-pairs.ts'
import { contextOf, relateTexts } from '../../support/story.ts'

const rules = async (...texts: readonly string[]) => {
  const { discrepancies } = await relateTexts(texts.map((text) => ({ text, date: '2026-05-06' })))
  return discrepancies.flatMap(({ rule, sides }) =>
    /figure|digits|likely/.test(rule)
      ? [
          sides
            .map(({ value }) => value)
            .sort()
            .join(' / '),
        ]
      : [],
  )
}

const LEAD = 'Die Werft in Brunsholm hat am Montag ihre Pläne für den Trockenhafen vorgestellt.'

describe('values that most likely measure one thing', () => {
  it('sets them against each other', async () => {
    expect(
      await rules(
        `${LEAD} Für den Trockenhafen sollen 157 Pfähle in den Grund gerammt werden.`,
        `${LEAD} In den Grund gerammt werden für den Trockenhafen 175 Pfähle.`,
      ),
    ).toEqual(['157 Pfähle / 175 Pfähle'])
  })

  it('lets values be that an article writes itself', async () => {
    expect(
      await rules(
        `${LEAD} Von 175 Pfählen sollen 157 Pfähle noch im Mai gerammt werden.`,
        `${LEAD} In den Grund gerammt werden für den Trockenhafen 175 Pfähle.`,
      ),
    ).toEqual([])
  })

  it('sets a value against the one it was changed from', async () => {
    expect(
      await rules(
        `${LEAD} Das Entgelt für jeden Liegeplatz beträgt 140 Euro.`,
        `${LEAD} Das Entgelt für jeden Liegeplatz steigt von 140 auf 155 Euro.`,
      ),
    ).toEqual(['140 Euro / 155 Euro'])
  })

  it('lets values of two periods be', async () => {
    expect(
      await rules(
        `${LEAD} Im ersten Quartal 2026 lieferte die Werft 61 Schiffe aus.`,
        `${LEAD} Im vierten Quartal 2025 lieferte die Werft 74 Schiffe aus.`,
      ),
    ).toEqual([])
  })
})

describe('moments that most likely are of one thing', () => {
  it('weighs hours of one thing higher than those of two', async () => {
    const context = await contextOf([
      'Der Löwe Kibo ist am Montag gegen 14 Uhr aus dem Zoo in Brunsholm ausgebrochen.',
      'Kibo, der Löwe des Zoos in Brunsholm, war um 16 Uhr ausgebrochen. Um 21 Uhr schloss eine Kasse am Hafen.',
    ])
    const pairs = weighedPairs(factsOf(context, []).get('time')!, context)
    const chanceOf = (clock: string): number =>
      pairs.find(({ left, right }) => left.fact.value === '14:00' && right.fact.value === clock)!.chance
    expect(chanceOf('16:00')).toBeGreaterThan(chanceOf('21:00'))
  })

  it('lets days be that one of the two names beside', async () => {
    expect(
      await rules(
        `${LEAD} Der Trockenhafen soll vom 12. Juni bis zum 21. Juni geflutet werden.`,
        `${LEAD} Geflutet wird der Trockenhafen am 21. Juni.`,
      ),
    ).toEqual([])
  })
})
