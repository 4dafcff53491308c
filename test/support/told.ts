import type { Quotation } from '../../src/model/layers.ts'
import type { Span } from '../../src/model/span.ts'
import { annotateText, type TextOptions } from './article.ts'

/**
 * What is told in a text, one line a quotation: `type ⟦words⟧ speaker`, then, where there is one, `→ addressee`,
 * `@ venue`, `in outer`; the type is followed by `/writing` or `/thought` where the medium is not speech, and a line
 * end in the words reads as `⏎`.
 */
export async function toldIn(text: string, options: TextOptions = {}): Promise<readonly string[]> {
  const { layers } = await annotateText(text, options, ['quotations'])
  const words = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end).replaceAll('\n', '⏎')).join(' … ')
  return layers.quotations.map((quotation: Quotation) => {
    const { type, medium, content, speaker, addressee, venue, outer } = quotation
    return [
      medium === 'speech' ? type : `${type}/${medium}`,
      `⟦${words(content)}⟧`,
      speaker.length > 0 ? words(speaker) : '–',
      ...(addressee.length > 0 ? [`→ ${words(addressee)}`] : []),
      ...(venue.length > 0 ? [`@ ${words(venue)}`] : []),
      ...(outer !== undefined ? [`in ${outer}`] : []),
    ].join(' ')
  })
}
