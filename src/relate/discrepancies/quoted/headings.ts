import type { Quotation } from '../../../model/layers.ts'
import { contains, indexAt } from '../../../model/span.ts'
import type { Placed } from '../draft.ts'

/** Letters before a line in which a colon leads to it. */
const LEAD = 20

/** Words in marks that are a line of their own are nobody's whom another line names, but for one that leads to them. */
export function isHeading({ annotated, span }: Placed, { speaker }: Quotation): boolean {
  const { article } = annotated
  const block = article.blocks[indexAt(article.blocks, span.start)]
  if (block === undefined || speaker.some((each) => contains(block, each))) return false
  // "Der Wirt sagt:"
  if (/:\s*$/u.test(article.reading.slice(Math.max(0, block.start - LEAD), block.start))) return false
  return !/[\p{L}\p{N}]/u.test(
    article.reading.slice(block.start, span.start) + article.reading.slice(span.end, block.end),
  )
}
