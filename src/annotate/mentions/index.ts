import { defineStage, provenance } from '../stage.ts'
import { consistent } from './consistency.ts'
import { taggerOf } from './model-names.ts'
import { sentenceNames } from './sentence-names.ts'
import { wordsBySentence } from './words.ts'

/** Finds who and what an article names: sentence by sentence, then once more so that the article agrees with itself. */
export const mentions = defineStage({
  assigns: 'mentions',
  requires: ['sentences', 'tokens'],
  version: 1,
  run({ article, pack, layers }) {
    const lexicon = pack.mentions.lexicon()
    const tagger = taggerOf(pack.mentions)
    const sentences = wordsBySentence(article.reading, article.blocks, layers.sentences, layers.tokens)
    const named = sentences.map((words) => ({ words, names: sentenceNames(words, lexicon, tagger) }))
    const layer = consistent(named, pack).map(({ rule, ...found }) => ({ ...found, ...provenance(pack, rule) }))
    return { layer }
  },
})
