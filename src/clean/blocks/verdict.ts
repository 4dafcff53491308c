import type { Block, BlockRole } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'

/** A role and the rule that gave it. */
export interface Verdict {
  readonly role: BlockRole
  readonly rule: string
}

/** A piece of a line. Pieces without a verdict are what is left of the line and take the line's own. */
export interface Piece extends Span {
  readonly verdict?: Verdict
}

/** Shorthand for a verdict of this layer: rule names are `blocks/…`. */
export function verdict(role: BlockRole, rule: string): Verdict {
  return { role, rule: `blocks/${rule}` }
}

/** A span as a block, with the measured confidence of its rule. */
export function asBlock(span: Span, found: Verdict, confidence: Readonly<Record<string, number>>): Block {
  return { start: span.start, end: span.end, ...found, confidence: confidence[found.rule] ?? null }
}
