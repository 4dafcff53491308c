import type { EntityKind, Mention } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'

/** A mention before its provenance is filled in. */
export interface Found extends Span {
  readonly kind: EntityKind
  readonly form: Mention['form']
  readonly role?: Span
  /** Of a single name the model takes for a person: how much it prefers that to no name, in weight units. */
  readonly lead?: number
  readonly rule: string
}

/** A mention found at a word, and where to go on. */
export interface Hit {
  readonly found: Found
  /** Index of the first word behind the mention. */
  readonly next: number
}
