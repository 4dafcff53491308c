import { findPhrases } from '../../language/find-phrases.ts'
import type { Pieces } from '../../language/pieces.ts'
import { isContent } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Figure, TimeExpression } from '../../model/layers.ts'
import { indexAt, overlaps, type Span } from '../../model/span.ts'
import { defineStage, provenance } from '../stage.ts'
import { wordsOfBlock } from '../tokens/block-words.ts'
import { attributesOf } from './attributes.ts'

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

/** A hundredth of a currency that is not named. */
const CENT = 'CENT'

/** "Six cents" are of the currency the text tells most of its money in; of dollars where it tells none. */
function inOneCurrency(figures: readonly Figure[]): readonly Figure[] {
  if (!figures.some(({ unit }) => unit === CENT)) return figures
  const told = new Map<string, number>()
  for (const { kind, unit } of figures) if (kind === 'money' && unit !== CENT) told.set(unit, (told.get(unit) ?? 0) + 1)
  const [main] = [...told].sort((a, b) => b[1] - a[1])[0] ?? ['USD']
  const part = (value: number) => Math.round(value * 1e4) / 1e6
  return figures.map((figure) =>
    figure.unit === CENT ? { ...figure, unit: main, low: part(figure.low), high: part(figure.high) } : figure,
  )
}

/** A figure while it is made. */
type Draft = { -readonly [Field in keyof Figure]: Figure[Field] }

/** Fills the figures: money, percent, counts, measures, durations, ratios, with low and high in base units. */
export const figures = defineStage({
  assigns: 'figures',
  requires: ['sentences', 'tokens', 'timeExpressions'],
  version: 4,
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
        const { counted, impossible } = meaning
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
        const { kind, low, high, unit, modifier } = meaning
        const { confidence } = provenance(pack, rule)
        const { start, end } = span
        const figure: Draft = { start, end, kind, low, high, unit, modifier, rule, confidence }
        if (counted) figure.counted = hull(pieces, counted[0], counted[1])
        layer.push(
          Object.assign(figure, attributesOf(article.reading, figure, layers, pack.figures.context, layer.at(-1))),
        )
      }
    }
    return { layer: inOneCurrency(layer), diagnostics }
  },
})
