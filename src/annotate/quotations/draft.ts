import type { Medium, QuotationType } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'

/** A quotation being put together, before speakers become entities and nested ones find their outer one. */
export interface Draft {
  readonly type: QuotationType
  readonly medium: Medium
  readonly rule: string
  readonly content: readonly Span[]
  readonly cue: readonly Span[]
  readonly speaker: readonly Span[]
  readonly addressee: readonly Span[]
  readonly frame: readonly Span[]
  readonly venue: readonly Span[]
  /** Who goes on speaking in the sentences that follow, where that is not the speaker: who rejects a claim. */
  readonly carries?: readonly Span[]
  /** Set where the speaker is carried from so far that only the words are shown, no entity. */
  readonly doubtful?: boolean
  /** Index of the unit it was found in. */
  readonly unit: number
}
