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
})
