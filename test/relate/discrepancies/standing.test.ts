import { describe, expect, it } from 'vitest'
import { relateTexts } from '../../support/story.ts'

const LEAD = 'Im Streit um die alte Seilbahn von Grimsau hat am Dienstag der Gemeinderat getagt.'
const pair = async (left: string, right: string) => {
  const { discrepancies } = await relateTexts([
    { text: `${LEAD}\n${left}`, date: '2026-05-06' },
    { text: `${LEAD}\n${right}`, date: '2026-05-06' },
  ])
  return discrepancies.map(({ type, rule }) => [type, rule])
}

describe('how a deed stands', () => {
  it('sets what is agreed against what is refused', async () => {
    const agreed = 'Der Gemeinderat hat den Abriss der Talstation genehmigt.'
    expect(await pair(agreed, 'Den Abriss der Talstation lehnte der Gemeinderat ab.')).toContainEqual([
      'polarity',
      'discrepancies/standing-refused',
    ])
  })

  it('is silent where the other only considers it, asks for it or does not rule it out: mostly that is another thing', async () => {
    const agreed = 'Der Gemeinderat hat den Abriss der Talstation genehmigt.'
    for (const [left, right] of [
      [agreed, 'Die Genehmigung für den Abriss der Talstation steht noch aus.'],
      [agreed, 'Der Gemeinderat hat den Abriss der Talstation beantragt.'],
      ['An der Talstation war es Brandstiftung.', 'Brandstiftung an der Talstation schließe man nicht aus.'],
    ] as const)
      expect((await pair(left, right)).filter(([, rule]) => rule!.includes('standing'))).toEqual([])
  })

  it('shows a threat that the other denies', async () => {
    expect(
      await pair(
        'Wirtin Alma Zoller droht mit dem Austritt aus dem Verein.',
        'Mit einem Austritt aus dem Verein drohe sie nicht, sagte Wirtin Alma Zoller.',
      ),
    ).toContainEqual(['polarity', 'discrepancies/standing-refused'])
  })

  it('is silent where something else is negated, or both say it', async () => {
    expect(
      await pair(
        'Der Gemeinderat hat die Talstation am Morgen besichtigt.',
        'Der Gemeinderat hat die Talstation besichtigt, nicht aber den Gipfel.',
      ),
    ).toEqual([])
    expect(
      await pair(
        'Der Gemeinderat lehnte den Abriss der Talstation ab.',
        'Der Gemeinderat hat den Abriss der Talstation nicht genehmigt.',
      ),
    ).toEqual([])
  })

  it('takes what is done a day later for news', async () => {
    const { discrepancies } = await relateTexts([
      { text: `${LEAD}\nDie Genehmigung für den Abriss der Talstation steht noch aus.`, date: '2026-05-06' },
      { text: `${LEAD}\nDer Gemeinderat hat den Abriss der Talstation genehmigt.`, date: '2026-05-08' },
    ])
    expect(discrepancies).toEqual([])
  })
})
