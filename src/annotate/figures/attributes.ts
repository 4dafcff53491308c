import type { FigureContext } from '../../language/figures.ts'
import type { Figure } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { type Clause, clauseAround, type Read } from './clause.ts'
import { measuredAt } from './measured.ts'
import { whenOf } from './when.ts'
import { whoseOf } from './whose.ts'

/** What a figure is a value of, whose it is and when it holds, where its clause says so. */
export type FigureAttributes = Pick<Figure, 'measured' | 'whose' | 'when'>

/** Attributes while they are found: few figures have any, and fields set one by one are quicker than spreads. */
type Draft = { -readonly [Field in keyof FigureAttributes]: FigureAttributes[Field] }

/** Reads the clause of a figure; `before` is the figure told before it. */
export function attributesOf(
  reading: string,
  figure: Figure,
  layers: Read,
  words: FigureContext,
  before: Figure | undefined,
): FigureAttributes {
  const clause = clauseAround(reading, figure, layers, words, before)
  const told: Draft = {}
  if (clause === undefined) return told
  const measured = measuredAt(clause, figure, words)
  const whose = whoseOf(clause, measured, words)
  const when = whenOf(clause, figure, layers.timeExpressions, words)
  if (measured !== undefined) told.measured = spanOf(clause, measured)
  if (whose !== undefined) told.whose = spanOf(clause, whose)
  if (when !== undefined) told.when = when
  return told
}

const spanOf = ({ tokens }: Clause, at: number): Span => ({ start: tokens[at]!.start, end: tokens[at]!.end })
