import type { Token } from '../../model/layers.ts'
import { defineStage } from '../stage.ts'

/** Fills `tokens`: every sentence is cut into words and marks, each with lemma, part of speech and verb form. */
export const tokens = defineStage({
  assigns: 'tokens',
  requires: ['sentences'],
  version: 1,
  run: ({ article, pack, layers }) => {
    const layer: Token[] = []
    for (const sentence of layers.sentences) {
      const text = article.reading.slice(sentence.start, sentence.end)
      const words: string[] = []
      const starts: number[] = []
      for (const match of text.matchAll(pack.tokens.pattern)) {
        words.push(match[0])
        starts.push(sentence.start + match.index)
      }
      const tagged = pack.tokens.tag(words)
      for (const [at, word] of tagged.entries()) {
        const start = starts[at]!
        layer.push({ start, end: start + words[at]!.length, ...word })
      }
    }
    return { layer }
  },
})
