import type { LanguagePack } from '../../language/pack.ts'
import type { Layers, Mention } from '../../model/layers.ts'
import { bySpan } from '../../model/span.ts'
import { describe } from '../entities/describe.ts'
import { fold } from '../entities/fold.ts'
import { defineStage, provenance } from '../stage.ts'
import { consistent } from './consistency.ts'
import { placesOf } from './datelines.ts'
import { formsOf } from './known-form.ts'
import { sentenceNames } from './sentence-names.ts'
import { wordsBySentence } from './words.ts'

/** Finds who and what an article names: sentence by sentence, then once more so that the article agrees with itself. */
export const mentions = defineStage({
  assigns: 'mentions',
  requires: ['sentences', 'tokens'],
  version: 5,
  run({ article, pack, layers }) {
    const lexicon = pack.mentions.lexicon()
    const forms = formsOf(pack)
    const { sentences, describing } = wordsBySentence(article.reading, article.blocks, layers, forms)
    const named = sentences.map(({ words, dateline }) => ({
      words,
      names: dateline ? placesOf(words, lexicon) : sentenceNames(words, lexicon, forms.tagger),
    }))
    const names = consistent(named, pack).map(({ rule, ...found }) => ({ ...found, ...provenance(pack, rule) }))
    return { layer: withDescriptions(article.reading, layers.tokens, describing, names, pack) }
  },
})

/** Adds the descriptions that stand for something the article names. */
function withDescriptions(
  reading: string,
  tokens: Layers['tokens'],
  candidates: readonly number[],
  names: readonly Mention[],
  pack: LanguagePack,
): readonly Mention[] {
  const folded = fold(reading, names, pack)
  const found = describe({ reading, tokens, candidates, mentions: names, folded, pack })
  if (found.length === 0) return names
  const described = found.map(
    ({ span: { start, end }, kind }): Mention => ({
      start,
      end,
      kind,
      form: 'description',
      ...provenance(pack, kind === 'person' ? 'mentions/role-description' : 'mentions/body-description'),
    }),
  )
  // A name inside the description ("US" in "US-Präsident") gives way: mentions do not overlap.
  let at = 0
  const kept = names.filter((name) => {
    while (at < described.length && described[at]!.end <= name.start) at += 1
    return !(at < described.length && described[at]!.start <= name.start)
  })
  return [...kept, ...described].sort(bySpan)
}
