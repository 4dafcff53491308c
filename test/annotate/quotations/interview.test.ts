import { describe, expect, it } from 'vitest'
import { annotateText } from '../../support/article.ts'

/** `⟦words⟧ speaker` of each answer found. */
async function answersIn(text: string): Promise<readonly string[]> {
  const { layers } = await annotateText(text, {}, ['quotations'])
  return layers.quotations
    .filter(({ rule }) => rule === 'quotations/interview')
    .map(({ content, speaker }) => {
      const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
      return `⟦${words}⟧ ${speaker.map(({ start, end }) => text.slice(start, end)).join(' ')}`
    })
}

describe('interviews', () => {
  it('whoever asks says nothing that is quoted', async () => {
    const text = [
      'TALPOST: Herr Köst, die Brücke ist zu.',
      'Ole Köst: Seit Montag. Sie ist alt.',
      'TALPOST: Wann wird gebaut?',
      'Köst: Im Herbst.',
    ].join('\n\n')
    expect(await answersIn(text)).toEqual(['⟦Seit Montag. Sie ist alt.⟧ Ole Köst', '⟦Im Herbst.⟧ Köst'])
  })

  it('whoever is addressed answers, up to the line that says who asked', async () => {
    const text = [
      'Frau Thal, warum ist die Brücke zu?',
      'Sie ist alt.',
      'Die Kosten sind hoch.',
      'Zwei Millionen, mehr nicht.',
      'Das Gespräch führte Ole Rink.',
    ].join('\n\n')
    expect(await answersIn(text)).toEqual(['⟦Sie ist alt.⟧ Frau Thal', '⟦Zwei Millionen, mehr nicht.⟧ Frau Thal'])
  })

  it('a list with headings is none', async () => {
    const text = ['Wann: Montag.', 'Wo: Talheim.', 'Wer: Berg.', 'Was: Ein Fest.', 'Wann: Abends.'].join('\n\n')
    expect(await answersIn(text)).toEqual([])
  })

  it('the time of an entry is no subject', async () => {
    const text = '10.40 Uhr – Anwältin Uta Berg plädiert. Der Beschluss sei im Februar gefallen.'
    const { layers } = await annotateText(text, {}, ['quotations'])
    const [first] = layers.quotations
    expect(first!.speaker.map(({ start, end }) => text.slice(start, end))).toEqual(['Anwältin Uta Berg'])
  })
})
