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

  it('sets what a value was before it changed against none but the new one', async () => {
    expect(
      await rules(
        `${LEAD} Das Entgelt für jeden Liegeplatz steigt von 140 auf 155 Euro.`,
        `${LEAD} Das Entgelt für jeden Liegeplatz beträgt 146 Euro.`,
      ),
    ).toEqual(['146 Euro / 155 Euro'])
  })

  it('lets the cases of two days and the shares of two polls be', async () => {
    const onTwoDays = async (left: string, right: string) => {
      const { discrepancies } = await relateTexts([
        { text: `${LEAD} ${left}`, date: '2026-05-06' },
        { text: `${LEAD} ${right}`, date: '2026-05-07' },
      ])
      return discrepancies.length
    }
    expect(
      await onTwoDays(
        'Das Amt in Brunsholm meldete binnen eines Tages 4.674 Neuinfektionen.',
        'Binnen eines Tages meldete das Amt in Brunsholm 3.790 Neuinfektionen.',
      ),
    ).toBe(0)
    expect(
      await onTwoDays(
        'In einer Umfrage kommt die Hafenpartei auf 31 Prozent der Stimmen.',
        'Die Hafenpartei kommt auf 35 Prozent der Stimmen.',
      ),
    ).toBe(0)
    expect(
      await onTwoDays(
        'Bei der Wahl kam die Hafenpartei auf 31,4 Prozent der Stimmen.',
        'Die Hafenpartei kam bei der Wahl auf 34,1 Prozent der Stimmen.',
      ),
    ).toBe(1)
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
