import { describe, expect, it } from 'vitest'
import { relateTexts } from '../../support/story.ts'

const isShown = async (title: string, text: string) => {
  const { discrepancies } = await relateTexts([
    { text: `${title}\n\n${text}`, date: '2026-05-06', roles: ['headline', 'body'] },
  ])
  return discrepancies.some(({ rule }) => rule === 'discrepancies/left-open')
}

describe('a headline beside what its article leaves open', () => {
  it('is a difference', async () => {
    expect(
      await isShown(
        'Amt verlängert Sperrung der Fähre',
        'Seit Montag liegt die Fähre in Brunsholm fest. Eine Verlängerung schloss Amtsleiterin Ruf nicht aus.',
      ),
    ).toBe(true)
    expect(
      await isShown(
        'Reederei muss Bußgeld zahlen',
        'Seit Montag liegt die Fähre in Brunsholm fest. Das Hafenamt prüfe nun, ob es ein Bußgeldverfahren einleite.',
      ),
    ).toBe(true)
  })

  it('is none where the article tells it for certain, or the headline is not sure', async () => {
    expect(
      await isShown(
        'Amt verlängert Sperrung der Fähre',
        'Das Amt hat die Sperrung verlängert. Eine weitere Verlängerung schloss Amtsleiterin Ruf nicht aus.',
      ),
    ).toBe(false)
    expect(
      await isShown(
        'Verlängert das Amt die Sperrung?',
        'Seit Montag liegt die Fähre fest. Eine Verlängerung schloss Amtsleiterin Ruf nicht aus.',
      ),
    ).toBe(false)
  })
})
