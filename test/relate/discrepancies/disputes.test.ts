import { describe, expect, it } from 'vitest'
import { relateTexts } from '../../support/story.ts'

/** What is shown of one article of a story of two. */
const inside = async (text: string, lang = 'de') => {
  const lead =
    lang === 'de'
      ? 'Der Hafenverein Brunsholm streitet mit der Reederei Alba über die Mole.'
      : 'The Brunsholm harbour club is at odds with the shipping line Alba over the mole.'
  const { discrepancies } = await relateTexts([
    { text: `${lead}\n${text}`, date: '2026-05-06', language: lang },
    { text: lead, date: '2026-05-06', language: lang },
  ])
  return discrepancies.filter(({ rule }) => rule === 'discrepancies/dispute').map(({ type }) => type)
}

describe('two sides of one article', () => {
  it('contradict each other with "dagegen" and another day', async () => {
    expect(
      await inside(
        'Die Warnung sei am Montag eingegangen, sagte Hafenmeisterin Runa Selbig. Die Reederei beteuerte dagegen, den Hafen am 1. Mai unterrichtet zu haben.',
      ),
    ).toEqual(['time'])
  })

  it('contradict each other around a sentence that says no more', async () => {
    expect(
      await inside(
        'Runa Selbig warf der Reederei vor, sie habe schon am 2. Mai von dem Riss gewusst. Die Reederei widersprach. Informiert worden sei man erst am 5. Mai.',
      ),
    ).toEqual(['order'])
  })

  it('contradict each other in few words', async () => {
    expect(await inside('Nach der Sitzung, beteuert Selbig. Davor, entgegnet Alba.')).toEqual(['order'])
  })

  it('leave it with one of them what it saw', async () => {
    expect(
      await inside('Die Gewerkschaft zählt 900 Streikende. Die Reederei will nur rund 600 gesehen haben.'),
    ).toEqual(['figure'])
  })

  it('in English', async () => {
    expect(
      await inside(
        'The club insists it was told on 9 October. Selbig maintains that the finding was in its hands before 4 October.',
        'en',
      ),
    ).toHaveLength(1)
  })

  it('are none where two things differ', async () => {
    expect(
      await inside('Die Preise für Kaffee stiegen laut Statistik um 1,4 Prozent. Tee wurde dagegen billiger.'),
    ).toEqual([])
    expect(
      await inside('Selbig forderte am Montag eine neue Mole. Die Reederei lehnte das am Dienstag dagegen ab.'),
    ).toEqual([])
    expect(await inside('Der Verein zählt 900 Boote. Die Reederei hat 600 Boote vermietet.')).toEqual([])
  })
})
