import type { FigureContext } from '../../language/figures.ts'
import type { Figure } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { clauseAround, type Read } from './clause.ts'
import { measuredAt } from './measured.ts'
import { whenOf } from './when.ts'
import { whoseOf } from './whose.ts'

/** What a figure is a value of, whose it is and when it holds, where its clause says so. */
export type FigureAttributes = Pick<Figure, 'measured' | 'whose' | 'when'>

/** Reads the clause of a figure; `before` is the figure told before it. */
export function attributesOf(
  reading: string,
  figure: Figure,
  layers: Read,
  words: FigureContext,
  before: Figure | undefined,
): FigureAttributes {
  const found = clauseAround(reading, figure, layers, words)
  if (found === undefined) return {}
  const clause = { ...found, before }
  const measured = measuredAt(clause, figure, words)
  const whose = whoseOf(clause, measured, words)
  const when = whenOf(clause, figure, layers.timeExpressions, words)
  const spanOf = (at: number): Span => ({ start: clause.tokens[at]!.start, end: clause.tokens[at]!.end })
  return {
    ...(measured !== undefined && { measured: spanOf(measured) }),
    ...(whose !== undefined && { whose: spanOf(whose) }),
    ...(when !== undefined && { when }),
  }
}
