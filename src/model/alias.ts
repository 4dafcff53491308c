import type { EntityKind } from './layers.ts'

/** What a user's alias file says of one person, body or place: its name, other names for it, and its Wikidata item. */
export interface Alias {
  /** The name to show. */
  readonly name: string
  /** Other names for the same, as they stand in texts; without inflection. */
  readonly forms: readonly string[]
  /** Absent: whatever kind the text shows. */
  readonly kind?: EntityKind
  /** Wikidata item ("Q64"). */
  readonly qid?: string
}
