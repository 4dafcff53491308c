import { describe, expect, it } from 'vitest'
import { timeAgreement, timeHints } from '../../../src/relate/stories/time-hints.ts'
import { lexicons } from '../../../src/relate/words.ts'
import { annotateText } from '../../support/article.ts'
import { packOf } from '../../support/story.ts'

const lexicon = lexicons(packOf)('de')
const LONG = 'Die Verhandlungen über die Maut dauerten bis in die Nacht. '.repeat(8)

describe('time hints', () => {
  it('keeps an undated text that names a day apart from the reports of that day', async () => {
    const ahead = timeHints((await annotateText(`${LONG}Für den 4. Juni steht ein Saal bereit.`)).article, lexicon)
    const report = timeHints((await annotateText(LONG, { date: '2026-06-05' })).article, lexicon)
    const earlier = timeHints((await annotateText(LONG, { date: '2026-05-08' })).article, lexicon)
    expect(timeAgreement(ahead, report).conflict).toBe(true)
    expect(timeAgreement(ahead, earlier).conflict).toBe(false)
  })

  it('lets a text name the day of its own news at its start', async () => {
    const own = timeHints((await annotateText(`Am 4. Juni trafen sich beide. ${LONG}`)).article, lexicon)
    const report = timeHints((await annotateText(LONG, { date: '2026-06-04' })).article, lexicon)
    expect(timeAgreement(own, report).conflict).toBe(false)
  })

  it('takes the day an undated text is headed with for its own', async () => {
    const german = timeHints((await annotateText(`Radio Lind, Dienstag, 12. August 2025. ${LONG}`)).article, lexicon)
    expect(german).toMatchObject({ from: '2025-08-12', to: '2025-08-12' })
    const inside = timeHints((await annotateText(`${LONG}Es war Dienstag, 12. August 2025.`)).article, lexicon)
    expect(inside.from).toBeUndefined()
    const text = 'Lind Radio, Tuesday, August 12, 2025. The ferry stays in port.'
    const english = timeHints((await annotateText(text, { language: 'en' })).article, lexicons(packOf)('en'))
    expect(english).toMatchObject({ from: '2025-08-12', to: '2025-08-12' })
  })

  it('recalls no month of which a day is named', async () => {
    const hints = timeHints((await annotateText('Die Sitzung ist am letzten Mittwoch im Oktober.')).article, lexicon)
    expect(hints.recalled.size).toBe(0)
    const bare = timeHints((await annotateText('Noch im Oktober hatte er es bestritten.')).article, lexicon)
    expect([...bare.recalled]).toEqual([10])
  })
})
