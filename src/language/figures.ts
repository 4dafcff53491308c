import type { FigureKind, FigureModifier } from '../model/layers.ts'
import type { PhraseBook } from './phrases.ts'
import type { Rule } from './rule.ts'

/** What the words of a figure say. */
export interface FigureMeaning {
  readonly kind: FigureKind
  /** In base units; equal where one value is given. */
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly modifier: FigureModifier
  /** Pieces of the noun phrase that is counted or measured, `[from, to)`. */
  readonly counted?: readonly [from: number, to: number]
  /** Set where the words cannot be read as the quantity they announce. Such a figure is reported, not annotated. */
  readonly impossible?: true
}

/** What a language knows about quantities. */
export interface FigureRules {
  readonly rules: readonly Rule[]
  /** Phrases over the lexicon; compiled when first asked for. */
  readonly book?: () => PhraseBook<FigureMeaning>
}
