import { describe, expect, it } from 'vitest'
import { relateTexts } from '../../support/story.ts'

const rules = async (...texts: readonly string[]) => {
  const { discrepancies } = await relateTexts(texts.map((text) => ({ text, date: '2026-05-06' })))
  return discrepancies.flatMap(({ rule, sides }) =>
    /figure|digits/.test(rule)
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
})
