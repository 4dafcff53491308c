import { describe, expect, it } from 'vitest'
import { relateTexts } from '../../support/story.ts'

const LEAD = 'Im Rathaus von Brunsholm ist am Montag über die Fähre gestritten worden.'
const rules = async (...texts: readonly string[]) => {
  const { discrepancies } = await relateTexts(texts.map((text) => ({ text: `${LEAD}\n${text}`, date: '2026-05-06' })))
  return discrepancies.map(({ rule }) => rule.replace('discrepancies/', ''))
}

describe('texts between marks', () => {
  it('sees a quotation cut before it turns', async () => {
    expect(
      await rules(
        '„Die Fähre bleibt auch im Winter in Betrieb“, sagte Runa Selbig.',
        '„Die Fähre bleibt auch im Winter in Betrieb, aber nur an Werktagen“, sagte Runa Selbig.',
      ),
    ).toContain('cut-quotation')
  })

  it('takes no lead-in for a turn, nor what is told right after it', async () => {
    expect(
      await rules(
        '„Die Fähre bleibt auch im Winter in Betrieb“, sagte Runa Selbig.',
        '„Aber die Fähre bleibt auch im Winter in Betrieb“, sagte Runa Selbig.',
      ),
    ).not.toContain('cut-quotation')
    expect(
      await rules(
        '„Die Fähre bleibt auch im Winter in Betrieb“, sagte Runa Selbig. Das gelte aber nur an Werktagen.',
        '„Die Fähre bleibt auch im Winter in Betrieb, aber nur an Werktagen“, sagte Runa Selbig.',
      ),
    ).not.toContain('cut-quotation')
  })

  it('sees one text given to two persons, also told of as a remark', async () => {
    expect(
      await rules(
        '„Wer jetzt noch baut, der baut auf Sand“, sagte Runa Selbig.',
        'Der Verein nahm die Äußerung von Olaf Wendelin zur Kenntnis, ‚wer jetzt noch baut, der baut auf Sand‘.',
      ),
    ).toContain('other-speaker')
  })
})

describe('talks that go on', () => {
  it('compares their day where neither article names the other', async () => {
    expect(
      await rules('Die nächste Runde ist am 1. Juni.', 'Am 10. Juni wird in Brunsholm weiter verhandelt.'),
    ).toContainEqual(expect.stringMatching(/next-day|only-ahead/))
    expect(
      await rules('Die nächste Runde ist am 1. Juni.', 'Am 10. Juni wird weiter verhandelt, nicht am 1. Juni.'),
    ).not.toContain('next-day')
  })
})
