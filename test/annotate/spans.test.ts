import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isContent } from '../../src/model/article.ts'
import type { Layers } from '../../src/model/layers.ts'
import { contains, type Span } from '../../src/model/span.ts'
import { annotateText } from '../support/article.ts'

/** Every span of every layer. */
function spans(layers: Layers): readonly Span[] {
  return [
    ...layers.sentences,
    ...layers.tokens,
    ...layers.mentions,
    ...layers.mentions.flatMap((mention) => (mention.role ? [mention.role] : [])),
    ...layers.entities.flatMap((entity) => entity.roles),
    ...layers.timeExpressions,
    ...layers.figures,
    ...layers.figures.flatMap((figure) => (figure.counted ? [figure.counted] : [])),
    ...layers.quotations.flatMap((quotation) => [
      ...quotation.content,
      ...quotation.cue,
      ...quotation.speaker,
      ...quotation.addressee,
      ...quotation.frame,
      ...quotation.venue,
    ]),
    ...layers.events,
    ...layers.events.flatMap((event) => [
      ...event.participants.map((part) => part.span),
      ...(event.where ? [event.where.span] : []),
    ]),
    ...layers.statements.flatMap((statement) => statement.spans),
  ]
}

/** News-like fragments, so that random text reaches the rules. */
const fragment = fc.constantFrom(
  '„Wir kommen“',
  'sagte',
  'Ministerin Ida Korn',
  'am Mittwoch',
  'rund 40 Tote',
  'Er habe',
  'nicht',
  'dass',
  ',',
  '.',
  ':',
  '\n',
  '\n\n',
  'teilte mit',
  'in Lunden',
  '3,8 Mrd. Euro',
  '„',
  '“',
  '"',
  '«',
  '»',
  '(',
  ')',
  'laut Behörde',
  'der Sprecher',
  '- Link: Mehr',
  '1.',
  '31. Februar',
  '😀',
  'ä',
  '\u00a0',
  '\u200b',
)
const text = fc.array(fragment, { minLength: 0, maxLength: 60 }).map((parts) => parts.join(' '))

describe('spans of every layer', () => {
  it('lie inside the reading, are not empty, and keep the references between layers whole', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('de', 'en'), async (reading, language) => {
        const { article, layers } = await annotateText(reading, { language, date: '2025-06-18' })
        expect(article.diagnostics.filter((diagnostic) => diagnostic.code === 'stage-failed')).toEqual([])
        for (const span of spans(layers)) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(reading.length)
          expect(span.end).toBeGreaterThan(span.start)
          expect(reading.slice(span.start, span.end).trim()).not.toBe('')
        }
        for (const sentence of layers.sentences) expect(contains(article.blocks[sentence.block]!, sentence)).toBe(true)
        for (const entity of layers.entities)
          for (const at of entity.mentions) expect(layers.mentions[at]).toBeDefined()
        const entities = new Set(layers.entities.map((entity) => entity.id))
        for (const quotation of layers.quotations) {
          if (quotation.speakerEntity !== undefined) expect(entities.has(quotation.speakerEntity)).toBe(true)
          if (quotation.outer !== undefined) expect(layers.quotations[quotation.outer]).toBeDefined()
          expect(quotation.content.length).toBeGreaterThan(0)
        }
        for (const event of layers.events)
          if (event.when !== undefined) expect(layers.timeExpressions[event.when]).toBeDefined()
      }),
      { numRuns: 150, seed: 20251118 },
    )
  })

  it('quotes nothing from blocks that are not the article', async () => {
    const { article, layers } = await annotateText(
      'Korn sagte: „Wir kommen.“\n- Exklusiv: „Das ist ein Skandal“, sagte Korn',
      {
        roles: ['body', 'related-links'],
      },
    )
    for (const quotation of layers.quotations) {
      for (const span of quotation.content) {
        expect(article.blocks.some((block) => isContent(block) && contains(block, span))).toBe(true)
      }
    }
  })
})
