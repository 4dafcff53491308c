import { describe, expect, it } from 'vitest'
import { relateTexts } from '../../support/story.ts'

const LEAD = 'Nach dem Einsturz der Mole von Brunsholm sind am Montag Taucher im Hafen unterwegs.'
const kinds = async (left: string, right: string, later = '2026-05-06') => {
  const { discrepancies } = await relateTexts([
    { text: `${LEAD}\n${left}`, date: '2026-05-06' },
    { text: `${LEAD}\n${right}`, date: later },
  ])
  return discrepancies.filter(({ rule }) => rule === 'discrepancies/weighed').map(({ kind }) => kind)
}

describe('what a body weighs here and does there', () => {
  const open = 'Die Staatsanwaltschaft prüft, ob sie Ermittlungen aufnimmt.'

  it('is shown, the later one as an update', async () => {
    expect(await kinds(open, 'Die Staatsanwaltschaft ermittelt wegen der Mole.')).toEqual(['conflict'])
    expect(await kinds(open, 'Seit dem Morgen ermittelt die Staatsanwaltschaft.', '2026-05-07')).toEqual(['update'])
  })

  it('is none where another acts, where it may act, or where it does not', async () => {
    expect(await kinds(open, 'Das Seeamt ermittelt wegen der Mole.')).toEqual([])
    expect(await kinds(open, 'Die Staatsanwaltschaft könnte wegen der Mole ermitteln.')).toEqual([])
    expect(await kinds(open, 'Die Staatsanwaltschaft ermittelt nicht.')).toEqual([])
  })
})
