import { BLOCK_PACKS } from '../../language/block-packs.ts'
import type { BlockRules } from '../../language/blocks.ts'
import type { Block } from '../../model/article.ts'
import { type Line, linesOf } from '../lines.ts'
import { roleOfLine } from './line-roles.ts'
import {
  markClosingLinks,
  markHeadings,
  markHeadlines,
  markLinkBoxes,
  markLinkLists,
  markPhotoLines,
  markPhotoSources,
  markPullQuotes,
} from './neighbours.ts'
import { piecesOf } from './pieces.ts'
import { markSummary, markTeaser } from './teaser.ts'
import { asBlock, type Verdict, verdict } from './verdict.ts'

/** Lines with a verdict that are still divided as prose is. */
const DIVIDED = new Set(['blocks/pull-quote', 'blocks/photo-caption'])
const BODY = verdict('body', 'prose')
/** So many lines of prose may open with a dateline, and so many of them with one that ends in a period. */
const DATED_LINES = 4
const STOPPED_LINES = 2

/**
 * The blocks of a reading: every non-empty line is at least one block, and a line may be divided (metadata residue,
 * dateline, caption and credit, agency line). What a line says of itself decides first, then its neighbours.
 *
 * @param textStart where the text begins; before it stands the given title
 * @param known roles that are certain (from HTML elements), by offset of their line in the text
 */
export function blocksOf(
  reading: string,
  textStart: number,
  language: string,
  known: ReadonlyMap<number, Verdict> = new Map(),
): readonly Block[] {
  const pack = Object.hasOwn(BLOCK_PACKS, language) ? BLOCK_PACKS[language as keyof typeof BLOCK_PACKS] : undefined
  const rules = pack?.blocks
  const confidence = pack?.confidence ?? {}
  const title = reading.slice(0, textStart).trim()
  const blocks: Block[] = []
  if (title !== '') {
    const start = reading.indexOf(title)
    blocks.push(asBlock({ start, end: start + title.length }, verdict('headline', 'given-title'), confidence))
  }
  const lines = linesOf(reading, textStart)
  const { verdicts, summaries } = verdictsOf(lines, title, rules, (line) => known.get(line.start - textStart))
  const headline = title || lines[verdicts.findIndex((found) => found?.role === 'headline')]?.text || ''
  let prose = 0
  lines.forEach((line, index) => {
    const found = verdicts[index]
    const isProse = found === undefined || DIVIDED.has(found.rule) || found.role === 'teaser'
    if (!isProse && index > 0) {
      blocks.push(asBlock(line, found, confidence))
      return
    }
    const summary = summaries.get(index)
    if (summary !== undefined) {
      blocks.push(
        asBlock({ start: line.start, end: line.start + summary }, verdict('heading', 'summary-title'), confidence),
      )
      const start =
        line.start +
        summary +
        (line.text.slice(summary).length - line.text.slice(summary).replace(/^:?\s+/u, '').length)
      blocks.push(asBlock({ start, end: line.end }, found ?? BODY, confidence))
      return
    }
    const place = { first: index < 2, stopped: prose < STOPPED_LINES, dateline: isProse && prose < DATED_LINES }
    if (isProse) prose += 1
    for (const piece of piecesOf(line, index > 0 || title !== '' ? headline : '', rules, place))
      blocks.push(asBlock(piece, piece.verdict ?? found ?? BODY, confidence))
  })
  return blocks
}

/** One verdict a line, `undefined` for plain prose, and the summary titles that share a line with their first point. */
function verdictsOf(
  lines: readonly Line[],
  title: string,
  rules: BlockRules | undefined,
  known: (line: Line) => Verdict | undefined,
): { readonly verdicts: readonly (Verdict | undefined)[]; readonly summaries: ReadonlyMap<number, number> } {
  const verdicts = lines.map((line) => roleOfLine(line.text, rules) ?? known(line))
  markPhotoSources(lines, verdicts, rules)
  markLinkLists(lines, verdicts)
  markLinkBoxes(lines, verdicts, rules)
  markHeadlines(lines, verdicts, title)
  markPhotoLines(lines, verdicts, rules)
  markClosingLinks(lines, verdicts)
  markPullQuotes(lines, verdicts, rules)
  const summaries = markSummary(lines, verdicts, rules)
  markHeadings(lines, verdicts, rules)
  markTeaser(lines, verdicts, rules)
  return { verdicts, summaries }
}
