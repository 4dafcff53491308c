import { BLOCK_PACKS } from '../../language/block-packs.ts'
import type { BlockRules } from '../../language/blocks.ts'
import type { Block } from '../../model/article.ts'
import { type Line, linesOf } from '../lines.ts'
import { asBlock, divideLine } from './divide-line.ts'
import { endsSentence, roleOfLine, type Verdict } from './line-roles.ts'

const BULLET = /^(?:[-–—•*·▪►▶›»→+]|\d{1,2}[.)])\s+(?=\S)/u
const HEADING_LENGTH = 120
const HEADLINE_LENGTH = 170

/**
 * The blocks of a reading: every non-empty line is at least one block, and a line may be divided (metadata residue,
 * dateline, photo credit). What a line says of itself decides first, then its neighbours.
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
  const lines = linesOf(reading, textStart)
  const verdicts = verdictsOf(lines, title, rules, (line) => known.get(line.start - textStart))
  const blocks: Block[] = []
  if (title !== '') {
    const start = reading.indexOf(title)
    blocks.push(
      asBlock({ start, end: start + title.length }, { role: 'headline', rule: 'blocks/given-title' }, confidence),
    )
  }
  let opened = false
  lines.forEach((line, index) => {
    const verdict = verdicts[index] ?? { role: 'body', rule: 'blocks/prose' }
    const opening = !opened && index < 6 && (verdict.role === 'body' || verdict.role === 'teaser')
    const pieces = divideLine(line, opening || index === 0, rules)
    for (const piece of pieces) blocks.push(asBlock(piece, piece.verdict ?? verdict, confidence))
    if (verdict.role === 'body' && line.text.length > 60) opened = true
  })
  return blocks
}

/** One verdict a line; `undefined` is plain prose. */
function verdictsOf(
  lines: readonly Line[],
  title: string,
  rules: BlockRules | undefined,
  known: (line: Line) => Verdict | undefined,
): readonly (Verdict | undefined)[] {
  const verdicts: (Verdict | undefined)[] = lines.map((line) => known(line) ?? roleOfLine(line.text, rules))
  linkLists(lines, verdicts, rules)
  headlines(lines, verdicts, title)
  lines.forEach((line, index) => {
    if (verdicts[index] === undefined && isHeading(lines, verdicts, index))
      verdicts[index] = { role: 'heading', rule: 'blocks/heading' }
    else if (verdicts[index] === undefined && PULL_QUOTE.test(line.text) && line.text.length < 320)
      verdicts[index] = { role: 'pull-quote', rule: 'blocks/pull-quote' }
  })
  return verdicts
}

const PULL_QUOTE =
  /^[^\n]{15,260}[.!?…]["“”«»]? (?:[–—-] ?)?\p{Lu}[\p{Ll}-]{1,20}(?: (?:von|van|de|di|[\p{Lu}][\p{L}.'-]{0,20})){1,3}(?:, [\p{L} -]{3,60})?$/u

/** A run of bullets without sentence ends is a list of links; the short line before it is its title. */
function linkLists(lines: readonly Line[], verdicts: (Verdict | undefined)[], rules: BlockRules | undefined): void {
  let index = 0
  while (index < lines.length) {
    let end = index
    while (end < lines.length && BULLET.test(lines[end]!.text)) end += 1
    const run = lines.slice(index, end)
    const unended = run.filter((line) => !/[.;,]$/u.test(line.text) && line.text.length < 160).length
    if (run.length >= 2 && unended / run.length > 0.7) {
      for (let at = index; at < end; at += 1) verdicts[at] = { role: 'related-links', rule: 'blocks/link-list' }
      const before = lines[index - 1]
      if (
        before !== undefined &&
        verdicts[index - 1] === undefined &&
        before.text.length < HEADING_LENGTH &&
        !endsSentence(before.text)
      )
        verdicts[index - 1] = { role: 'link-box-title', rule: 'blocks/link-box-title' }
    }
    index = Math.max(end, index + 1)
  }
  lines.forEach((line, at) => {
    if (
      verdicts[at] === undefined &&
      line.text.length < 80 &&
      !endsSentence(line.text) &&
      rules?.linkBoxTitle.test(line.text)
    )
      verdicts[at] = { role: 'link-box-title', rule: 'blocks/link-box-title' }
  })
}

/** The text's own headline, and repetitions of it or of the given title. */
function headlines(lines: readonly Line[], verdicts: (Verdict | undefined)[], title: string): void {
  let headline = title
  lines.slice(0, 4).forEach((line, index) => {
    if (verdicts[index] !== undefined) return
    if (headline !== '' && line.text === headline)
      verdicts[index] = { role: 'duplicate-headline', rule: 'blocks/repeated-headline' }
    else if (
      headline === '' &&
      index === 0 &&
      lines.length > 1 &&
      line.text.length <= HEADLINE_LENGTH &&
      !/[.:;,]["“”«»]?$/u.test(line.text)
    ) {
      headline = line.text
      verdicts[index] = { role: 'headline', rule: 'blocks/first-line' }
    }
  })
}

/** A short line without sentence end before prose. */
function isHeading(lines: readonly Line[], verdicts: readonly (Verdict | undefined)[], index: number): boolean {
  const line = lines[index]!
  const next = lines[index + 1]
  if (next === undefined || line.text.length > HEADING_LENGTH) return false
  if (/[.:;,…]["“”«»]?$/u.test(line.text) || BULLET.test(line.text)) return false
  if (!/^[\p{Lu}\p{N}"„“«»‚']/u.test(line.text)) return false
  if (verdicts[index + 1] !== undefined || next.text.length < line.text.length) return false
  return !/[?!]$/u.test(line.text) || (line.text.match(/[.?!](?= )/gu)?.length ?? 0) <= 1
}
