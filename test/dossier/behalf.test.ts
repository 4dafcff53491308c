import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/dossier/render/html/index.ts'
import { renderMarkdown } from '../../src/dossier/render/markdown.ts'
import type { AnnotatedArticle } from '../../src/model/relations.ts'
import { bridgeDossier } from '../support/dossier.ts'

/** Every speaker of the dossier speaks for the first words of his sentence, under no name. */
const articles = bridgeDossier.articles.map((annotated): AnnotatedArticle => {
  const quotations = annotated.layers.quotations.map((quotation) => ({
    ...quotation,
    represents: quotation.speaker,
    anonymous: quotation.cue,
  }))
  return { ...annotated, layers: { ...annotated.layers, quotations } }
})

describe('on whose behalf somebody speaks', () => {
  it.each([
    ['markdown', renderMarkdown({ ...bridgeDossier, articles })],
    ['html', renderHtml({ ...bridgeDossier, articles })],
  ])('is shown in %s, and that a name is kept back', (_, page) => {
    expect(page).toContain('für: Tamm auf')
    expect(page).toContain('ohne Namen: sagte')
  })

  it('is not shown where nobody does', () => {
    expect(renderMarkdown(bridgeDossier)).not.toContain('ohne Namen:')
  })
})
