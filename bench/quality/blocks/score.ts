import type { Block, BlockRole } from '../../../src/model/article.ts'
import { CONTENT_ROLES } from '../../../src/model/article.ts'
import type { Span } from '../../../src/model/span.ts'

/** A stretch of a text with the role a reader gives it. */
export interface GoldBlock extends Span {
  readonly role: BlockRole
}

/** Counts, to be summed over texts. Characters are UTF-16 units. */
export interface BlockScore {
  readonly blocks: number
  readonly right: number
  /** Characters that are content by gold, by the program, and by both. */
  readonly goldContent: number
  readonly foundContent: number
  readonly sharedContent: number
}

/** The role that covers most of `span`, `undefined` where no block touches it. */
function roleAt(blocks: readonly Block[], span: Span): BlockRole | undefined {
  let best: BlockRole | undefined
  let most = 0
  for (const block of blocks) {
    const shared = Math.min(block.end, span.end) - Math.max(block.start, span.start)
    if (shared > most) [best, most] = [block.role, shared]
  }
  return best
}

function contentLength(
  blocks: readonly { readonly start: number; readonly end: number; readonly role: BlockRole }[],
): number {
  return blocks.reduce((sum, block) => (CONTENT_ROLES.has(block.role) ? sum + block.end - block.start : sum), 0)
}

/** Compares the blocks of one text with gold: role by role, and which characters are the article's own words. */
export function scoreBlocks(gold: readonly GoldBlock[], found: readonly Block[]): BlockScore {
  let sharedContent = 0
  for (const expected of gold)
    if (CONTENT_ROLES.has(expected.role))
      for (const block of found)
        if (CONTENT_ROLES.has(block.role))
          sharedContent += Math.max(0, Math.min(block.end, expected.end) - Math.max(block.start, expected.start))
  return {
    blocks: gold.length,
    right: gold.filter((expected) => roleAt(found, expected) === expected.role).length,
    goldContent: contentLength(gold),
    foundContent: contentLength(found),
    sharedContent,
  }
}

/** Accuracy of roles, and precision and recall of content characters, in percent. */
export function summary(scores: readonly BlockScore[]): Readonly<Record<string, number>> {
  const total = (key: keyof BlockScore) => scores.reduce((sum, score) => sum + score[key], 0)
  const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole)
  return {
    texts: scores.length,
    blocks: total('blocks'),
    roles: percent(total('right'), total('blocks')),
    'content precision': percent(total('sharedContent'), total('foundContent')),
    'content recall': percent(total('sharedContent'), total('goldContent')),
  }
}
