import { findPhrases } from '../../language/find-phrases.ts'
import type { Pieces } from '../../language/pieces.ts'
import { isContent } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Figure, TimeExpression } from '../../model/layers.ts'
import { indexAt, overlaps, type Span } from '../../model/span.ts'
import { defineStage, provenance } from '../stage.ts'
import { wordsOfBlock } from '../tokens/block-words.ts'

/** A number that is part of a date or clock time is no figure; a duration is one. */
function isDate(times: readonly TimeExpression[], span: Span): boolean {
  for (let at = indexAt(times, span.start); at < times.length && times[at]!.start < span.end; at += 1) {
    const time = times[at]!
    if (time.type !== 'DURATION' && overlaps(time, span)) return true
  }
  return false
}

const hull = (pieces: Pieces, from: number, to: number): Span => ({
  start: pieces.get(from)!.start,
  end: pieces.get(to - 1)!.end,
})

/** Fills the figures: money, percent, counts, measures, durations, ratios, with low and high in base units. */
export const figures = defineStage({
  assigns: 'figures',
  requires: ['sentences', 'tokens', 'timeExpressions'],
  version: 1,
  run: ({ article, pack, layers }) => {
    const book = pack.figures.book?.()
    if (!book) return { layer: [] }
    const layer: Figure[] = []
    const diagnostics: Diagnostic[] = []
    for (const block of article.blocks) {
      if (!isContent(block) && block.role !== 'photo-caption') continue
      const { pieces, found } = findPhrases(book, wordsOfBlock(article.reading, layers.tokens, block))
      for (const { rule, from, to, meaning } of found) {
        const span = hull(pieces, from, to)
        if (isDate(layers.timeExpressions, span)) continue
        const { counted, impossible, ...rest } = meaning
        if (impossible) {
          const words = article.reading.slice(span.start, span.end)
          diagnostics.push({
            code: 'figure-impossible',
            severity: 'info',
            span,
            reason: `"${words}" ends below its start`,
          })
          continue
        }
        layer.push({
          ...span,
          ...rest,
          ...(counted && { counted: hull(pieces, counted[0], counted[1]) }),
          ...provenance(pack, rule),
        })
      }
    }
    return { layer, diagnostics }
  },
})
