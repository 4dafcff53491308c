import { describe, expect, it } from 'vitest'
import { relateTexts } from '../../support/story.ts'

const LEAD = 'Die Stadt Orlsbach hat am Dienstag ihre Pläne für das Freibad vorgestellt.'
const times = async (...bodies: readonly string[]) => {
  const { discrepancies } = await relateTexts(bodies.map((body) => ({ text: `${LEAD}\n${body}`, date: '2026-05-06' })))
  return discrepancies.filter(({ type }) => type === 'time').map(({ sides }) => sides.map(({ value }) => value).sort())
}

describe('the one moment each article names', () => {
  it('shows another begin, another end, another day ahead, another hour', async () => {
    expect(
      await times('Der Eintritt kostet ab Juni vier Euro.', 'Vom Juli an werden vier Euro Eintritt fällig.'),
    ).toEqual([['Juli', 'Juni']])
    expect(await times('Das Freibad wird am 1. Juni wieder geöffnet.', 'Am 12. Juni soll das Freibad öffnen.')).toEqual(
      [['1. Juni', '12. Juni']],
    )
  })

  it('is silent where an article names two, or one day is named in two ways', async () => {
    expect(
      await times(
        'Das Freibad wird am 1. Juni wieder geöffnet. Die Sauna folgt am 12. Juni.',
        'Am 12. Juni soll das Freibad öffnen.',
      ),
    ).toEqual([])
    expect(await times('Am Freitag öffnet das Freibad.', 'Das Freibad öffnet am 8. Mai.')).toEqual([])
  })
})

describe('a day that is a slip away from the one others name', () => {
  it('shows the one that stands alone', async () => {
    const right = 'Das Freibad war nach dem Brand am 14. August 2019 geschlossen worden.'
    expect(await times(right, right.replace('14.', '24.'))).toEqual([['14. August 2019', '24. August 2019']])
  })

  it('takes an article that names both for one on two days', async () => {
    const right = 'Das Freibad war nach dem Brand am 14. August 2019 geschlossen worden.'
    expect(await times(right, `${right} Am 24. August 2019 brannte es wieder.`)).toEqual([])
  })
})
