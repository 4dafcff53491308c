import { findPhrases } from '../../language/phrases.ts'
import { piecesOf } from '../../language/pieces.ts'
import type { Direction, TimeMeaning } from '../../language/time-expressions.ts'
import { isContent } from '../../model/article.ts'
import { readDay } from '../../model/calendar.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { TimeExpression } from '../../model/layers.ts'
import { indexAt } from '../../model/span.ts'
import { defineStage, provenance } from '../stage.ts'
import { publicationDay, resolve } from './resolve.ts'
import { tenseAt } from './tense.ts'

/** Where the words themselves say which way they point, or else where the tense does. */
function directionOf(meaning: TimeMeaning, tense: Direction | undefined): Direction | undefined {
  const { ask } = meaning
  if (ask && 'direction' in ask && ask.direction && ask.direction !== 'present') return ask.direction
  return tense === 'present' ? 'future' : tense
}

/** Fills the time expressions: TIMEX3 with values resolved against the day of publication and the tense. */
export const timeExpressions = defineStage({
  assigns: 'timeExpressions',
  requires: ['sentences', 'tokens'],
  version: 1,
  run: ({ article, pack, layers }) => {
    const book = pack.timeExpressions.book?.()
    if (!book) return { layer: [] }
    const layer: TimeExpression[] = []
    const diagnostics: Diagnostic[] = []
    const publication = publicationDay(article.date?.value)
    for (const block of article.blocks) {
      if (!isContent(block) && block.role !== 'photo-caption') continue
      const pieces = piecesOf(article.reading, block.start, block.end, book.sensesOf)
      let narrative = publication
      for (const { rule, from, to, meaning } of findPhrases(book, pieces)) {
        const span = { start: pieces[from]!.start, end: pieces[to - 1]!.end }
        if (meaning.impossible) {
          const words = article.reading.slice(span.start, span.end)
          diagnostics.push({ code: 'time-impossible', severity: 'info', span, reason: `"${words}" is not a real day` })
          continue
        }
        const sentence = layers.sentences[indexAt(layers.sentences, span.start)] ?? block
        let value: string | undefined
        if (!meaning.ask) value = meaning.said
        else if (publication && narrative) {
          const direction = directionOf(meaning, tenseAt(layers.tokens, span, article.reading, sentence))
          value = resolve(meaning.ask, meaning.said, { publication, narrative, ...(direction && { direction }) })
        }
        if (value !== undefined && readDay(value)) narrative = value.slice(0, 10)
        layer.push({
          ...span,
          type: meaning.type,
          value: value ?? meaning.said,
          said: meaning.said,
          ...(meaning.mod && { mod: meaning.mod }),
          ...(meaning.quant && { quant: meaning.quant }),
          ...(meaning.freq && { freq: meaning.freq }),
          ...(meaning.ask && value !== undefined && { anchor: 'publication' as const }),
          ...provenance(pack, rule),
        })
      }
    }
    return { layer, diagnostics }
  },
})
