import type { Form } from '../../language/forms.ts'
import type { Token } from '../../model/layers.ts'
import { defineStage } from '../stage.ts'
import { cut } from './cut.ts'
import { keepForms } from './token-forms.ts'

/** Fills `tokens`: every sentence is cut into words and marks, each with lemma, part of speech and verb form. */
export const tokens = defineStage({
  assigns: 'tokens',
  requires: ['sentences'],
  version: 2,
  run: ({ article, pack, layers }) => {
    const layer: Token[] = []
    const forms: Form[] = []
    const numbers: number[] = []
    for (const { start, end } of layers.sentences) {
      const text = article.reading.slice(start, end)
      const { starts, ends, words } = cut(text, pack.tokens.pattern)
      const tagged = pack.tokens.tag(words)
      for (let at = 0; at < starts.length; at += 1) {
        const { lemma, pos, verb } = tagged[at]!
        const form = words[at]!
        forms.push(form)
        numbers.push(form.number)
        const from = start + starts[at]!
        const to = start + ends[at]!
        layer.push(
          verb === undefined ? { start: from, end: to, lemma, pos } : { start: from, end: to, lemma, pos, verb },
        )
      }
    }
    keepForms(layer, forms, numbers)
    return { layer }
  },
})
