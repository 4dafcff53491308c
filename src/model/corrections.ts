import type { Passage } from './article.ts'
import type { EntityKind } from './layers.ts'
import type { DiscrepancyType } from './relations.ts'

/**
 * Words of an article, held by what they are and not by a machine's number: they are found again after the text was
 * revised or a stage has run anew. `start` is where they stood in the article's reading.
 */
export interface Anchor {
  readonly article: string
  readonly quote: string
  readonly start: number
}

/** Someone or something as a person saw it: its name then, and one place where it is named. */
export interface EntityAnchor {
  readonly name: string
  readonly kind: EntityKind
  /** Absent where the correction holds for every story. */
  readonly mention?: Anchor
}

/** A discrepancy: what differs, and the words of its sides. */
export interface DiscrepancyAnchor {
  readonly type: DiscrepancyType
  readonly sides: readonly Anchor[]
}

/** What may be aligned across articles. */
export type AlignedKind = 'statement' | 'event' | 'figure'

/** What a person corrects. */
export type CorrectionAct =
  /** The first gives the name. */
  | { readonly kind: 'merge-entities'; readonly entities: readonly EntityAnchor[] }
  /** Those of its spellings, and what it is in those articles, are someone else. */
  | {
      readonly kind: 'split-entity'
      readonly entity: EntityAnchor
      readonly forms: readonly string[]
      readonly articles: readonly string[]
    }
  | { readonly kind: 'rename-entity'; readonly entity: EntityAnchor; readonly name: string }
  /** It is no name at all. */
  | { readonly kind: 'stop-entity'; readonly entity: EntityAnchor }
  /** Articles go from one story to another; a merge is all of them, a split goes to a new one. */
  | {
      readonly kind: 'move-articles' | 'merge-stories' | 'split-story'
      readonly articles: readonly string[]
      readonly from: string
      readonly to: string
    }
  | { readonly kind: 'merge-alignments'; readonly of: AlignedKind; readonly items: readonly Anchor[] }
  /** Members with these words are something else. */
  | {
      readonly kind: 'split-alignment'
      readonly of: AlignedKind
      readonly item: Anchor
      readonly out: readonly Anchor[]
    }
  | { readonly kind: 'reject-quotation' | 'confirm-quotation'; readonly quotation: Anchor }
  /** Somebody else said it; without a speaker, nobody is certain to have. */
  | { readonly kind: 'attribute-quotation'; readonly quotation: Anchor; readonly speaker?: EntityAnchor }
  | { readonly kind: 'reject-discrepancy' | 'confirm-discrepancy'; readonly discrepancy: DiscrepancyAnchor }
  | { readonly kind: 'note'; readonly passage: Anchor; readonly text: string }
  /** Takes an entry back; an undo is taken back by another. */
  | { readonly kind: 'undo'; readonly entry: string }

export type CorrectionKind = CorrectionAct['kind']

/** One entry of the log of corrections: never changed, never removed. */
export interface Correction {
  readonly id: string
  /** ISO 8601. */
  readonly at: string
  readonly by: string
  readonly act: CorrectionAct
  /** Why, in the person's words. */
  readonly why?: string
}

/** A correction as it stands in a story. */
export interface AppliedCorrection extends Correction {
  /** `lost`: what it was said of is not found any more. */
  readonly state: 'applied' | 'lost'
  /** Ids of the story's items that it made or changed. */
  readonly items: readonly string[]
  /** Where the words it was said of stand now. */
  readonly passages: readonly Passage[]
}
