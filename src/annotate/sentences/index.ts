import type { Sentence } from '../../model/layers.ts'
import { defineStage } from '../stage.ts'
import { splitSentences } from './split.ts'

/** Fills `sentences`: every block of the article, whatever its role, is cut into sentences; none crosses a block. */
export const sentences = defineStage({
  assigns: 'sentences',
  requires: [],
  version: 1,
  run: ({ article, pack }) => {
    const layer: Sentence[] = []
    for (const [block, span] of article.blocks.entries())
      for (const sentence of splitSentences(article.reading, span, pack.sentences)) layer.push({ ...sentence, block })
    return { layer }
  },
})
