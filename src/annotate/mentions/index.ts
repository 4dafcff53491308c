import { bySpan } from '../../model/span.ts'
import { defineStage, provenance } from '../stage.ts'
import { findNames } from './find-names.ts'
import type { Found } from './found.ts'
import { repeats } from './repeats.ts'
import { wordsBySentence } from './words.ts'

/** Finds who and what an article names: per sentence by names and cues, then again what it named elsewhere. */
export const mentions = defineStage({
  assigns: 'mentions',
  requires: ['sentences', 'tokens'],
  version: 1,
  run({ article, pack, layers }) {
    const lexicon = pack.mentions.lexicon()
    const sentences = wordsBySentence(article.reading, article.blocks, layers.sentences, layers.tokens)
    const names: Found[] = []
    for (const words of sentences) names.push(...findNames(words, lexicon))
    const all = [...names, ...repeats(sentences, names, article.reading, lexicon)].sort(bySpan)
    const layer = all.map(({ rule, ...found }) => ({ ...found, ...provenance(pack, rule) }))
    return { layer }
  },
})
