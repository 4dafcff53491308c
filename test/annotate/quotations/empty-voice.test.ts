import { expect, it } from 'vitest'
import { annotateText } from '../../support/article.ts'

it('gives no speaker where the noun behind the preposition is the verb itself', async () => {
  const text = 'Ob der Umbau dem Tal viel nützt, wenn im Mai der Verband zur Sitzung lädt, darf man in Frage stellen.'
  const { layers } = await annotateText(text, { id: 'x' }, ['quotations'])
  for (const { speaker, content } of layers.quotations)
    for (const span of [...speaker, ...content]) expect(text.slice(span.start, span.end)).not.toBe('')
})
