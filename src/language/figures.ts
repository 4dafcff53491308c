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

/** Words that tie a figure to what it is a value of, whose it is and when it holds; all lower-case. */
export interface FigureContext {
  /** Verb lemmas whose subject has the value: "der Umsatz stieg auf". */
  readonly values: ReadonlySet<string>
  /** Prepositions that may stand between such a verb, or a noun, and its value: "auf", "bei". */
  readonly binders: ReadonlySet<string>
  /** Those that bind an amount of money alone: "ein Kredit über". */
  readonly moneyBinders: ReadonlySet<string>
  /** Nouns that only say how much: "in Höhe von". */
  readonly extents: ReadonlySet<string>
  /** Prepositions of whom something is for. */
  readonly recipients: ReadonlySet<string>
  /** Whether a noun, as it stands there in lower case, may be whom something is for. */
  readonly isTaker: (noun: string) => boolean
  /** Prepositions of the one whose it is, right behind the noun: "der Anteil von". */
  readonly owners: ReadonlySet<string>
  /** Determiners of a genitive behind a noun. */
  readonly genitives: ReadonlySet<string>
  /** Whether a name without a determiner may be a genitive by its last letter: "Norlands". */
  readonly namesInS: boolean
  /** Determiners that are never those of a subject. */
  readonly objects: ReadonlySet<string>
  /** Prepositions before a time that is not when the figure holds: "seit 2019", "nach dem Treffen". */
  readonly otherTimes: ReadonlySet<string>
  /** Verb lemmas whose time is that of saying, planning or demanding: "kündigte am Mittwoch … an". */
  readonly sayings: ReadonlySet<string>
  /** Words that open a clause of their own. */
  readonly openers: ReadonlySet<string>
}

/** What a language knows about quantities. */
export interface FigureRules {
  readonly rules: readonly Rule[]
  /** Phrases over the lexicon; compiled when first asked for. */
  readonly book?: () => PhraseBook<FigureMeaning>
  readonly context: FigureContext
}
