import type { BlockRules } from '../../language/blocks.ts'
import { LETTER } from '../../language/pattern.ts'
import type { Line } from '../lines.ts'
import { isAgencyCopyright } from './closing.ts'
import { CAPTION, photoPieces } from './photo.ts'
import { endsAsProse, endsSentence, lowered, sentenceCount } from './shape.ts'
import { type Verdict, verdict } from './verdict.ts'

const BULLET = /^[-–—•*·▪►▶›»→+]\s+(?=\S)/u
const HEADING = 120
const HEADLINE = 170
const LINK = 170

/** Verdicts of all lines, filled pass by pass; `undefined` is prose so far. */
type Verdicts = (Verdict | undefined)[]

/** A run of unended bullets is a list of links, the short line before it its title; a colon before it makes it a list. */
export function markLinkLists(lines: readonly Line[], verdicts: Verdicts): void {
  for (let index = 0; index < lines.length; index += 1) {
    let end = index
    while (end < lines.length && verdicts[end] === undefined && BULLET.test(lines[end]!.text)) end += 1
    if (end - index < 2) {
      index = Math.max(index, end - 1)
      continue
    }
    const run = lines.slice(index, end)
    const links = run.filter(
      ({ text }) => text.length < LINK && !/[.;,]$/u.test(text) && /^\S+\s+["„“«»‚‘(]?[\p{Lu}\p{N}]/u.test(text),
    ).length
    const before = lines[index - 1]
    const words = run.reduce((sum, { text }) => sum + text.split(' ').length - 1, 0) / run.length
    if (links / run.length > 0.7 && words >= 3 && !(before?.text.endsWith(':') && verdicts[index - 1] === undefined)) {
      for (let at = index; at < end; at += 1) verdicts[at] = verdict('related-links', 'link-list')
      if (
        before !== undefined &&
        verdicts[index - 1] === undefined &&
        before.text.length < HEADING &&
        !endsSentence(before.text)
      )
        verdicts[index - 1] = verdict('link-box-title', 'title-of-link-list')
    }
    index = end - 1
  }
}

/** A known box title, and the short unended lines after it. Where prose follows at once it is a heading instead. */
export function markLinkBoxes(lines: readonly Line[], verdicts: Verdicts, rules: BlockRules | undefined): void {
  if (rules === undefined) return
  lines.forEach((line, index) => {
    const known = verdicts[index]?.role === 'read-more' || verdicts[index]?.role === 'link-box-title'
    if ((verdicts[index] !== undefined && !known) || line.text.length > 80 || endsSentence(line.text)) return
    const lower = lowered(line.text)
    if (!rules.linkBoxTitle.test(lower)) return
    const next = lines[index + 1]
    const prose = next !== undefined && verdicts[index + 1] === undefined && !isLinkLike(next)
    if (prose && rules.ambiguousBoxTitle.test(lower)) return
    verdicts[index] = verdict('link-box-title', 'link-box-title')
    for (let at = index + 1; at < lines.length && verdicts[at] === undefined && isLinkLike(lines[at]!); at += 1) {
      // The last of them before prose may be the next section's heading.
      const after = lines[at + 1]
      if (after !== undefined && verdicts[at + 1] === undefined && !isLinkLike(after) && at > index + 1) break
      verdicts[at] = verdict('related-links', 'link-in-box')
    }
  })
}

function isLinkLike(line: Line): boolean {
  return line.text.length < LINK && !endsAsProse(line.text)
}

/** Three or more short unended lines that close the text are links or navigation. */
export function markClosingLinks(lines: readonly Line[], verdicts: Verdicts): void {
  let index = lines.length
  while (
    index > 0 &&
    verdicts[index - 1] === undefined &&
    isLinkLike(lines[index - 1]!) &&
    !BULLET.test(lines[index - 1]!.text) &&
    !endsSentence(lines[index - 1]!.text)
  )
    index -= 1
  const run = lines.slice(index)
  // Tables of results and prices close texts too; they are no links.
  if (run.length < 3 || index < 2 || run.filter(({ text }) => /\p{N}/u.test(text)).length > run.length / 2) return
  for (let at = index; at < lines.length; at += 1) verdicts[at] = verdict('related-links', 'closing-links')
}

/** The text's own headline, and repetitions of it or of the given title. */
export function markHeadlines(lines: readonly Line[], verdicts: Verdicts, title: string): void {
  let headline = title
  lines.slice(0, 5).forEach((line, index) => {
    if (verdicts[index] !== undefined) return
    if (headline !== '' && sameWords(line.text, headline))
      verdicts[index] = verdict('duplicate-headline', 'repeated-headline')
    else if (
      headline === '' &&
      index === 0 &&
      lines.length > 1 &&
      line.text.length <= HEADLINE &&
      !endsAsProse(line.text) &&
      !BULLET.test(line.text) &&
      !hasInnerStop(line.text)
    ) {
      headline = line.text
      verdicts[index] = verdict('headline', 'first-line')
    }
  })
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return a === b || (Math.abs(a.length - b.length) < 8 && plain(a) === plain(b))
}

/** A sentence ends inside the line, and no abbreviation. */
function hasInnerStop(text: string): boolean {
  return text.includes('. ') && /\p{L}{3}\. /u.test(text)
}

/** What a name goes on with behind its first word. */
const NAME_AFTER = `(?: (?:von|van|de|di|zu|der|\\p{Lu}[${LETTER}.'’-]{0,20})){1,3}`
/** A sentence or two, then a name without sentence end: "Das wird teuer. Ida Beispiel". */
const PULL_QUOTE = new RegExp(
  `^.{15,280}?([${LETTER}]{2,30}|["“”«»‘’])[.!?…]["“”«»‘’]? (?:[–—-] ?)?(\\p{Lu}[${LETTER}-]{1,20})${NAME_AFTER}(?:, [^.!?]{3,60})?(?<![.!?])$`,
  'u',
)
const QUOTED_LINE = /^["„“«»‚‘][^\n]{10,280}["“”«»‘’][.!?]?$/u
const NAME_LINE = new RegExp(`^(?:[–—-] ?)?\\p{Lu}[${LETTER}-]{1,20}${NAME_AFTER}(?:, [^.!?]{3,80})?$`, 'u')

/** Quotes lifted out of the body, with their speaker in the same or the next line. */
export function markPullQuotes(lines: readonly Line[], verdicts: Verdicts, rules: BlockRules | undefined): void {
  lines.forEach((line, index) => {
    if (verdicts[index] !== undefined || line.text.length > 340) return
    const inline = PULL_QUOTE.exec(line.text)
    if (inline !== null && isSpeaker(inline[2]!, rules) && !rules?.abbreviations.includes(inline[1]!.toLowerCase()))
      verdicts[index] = verdict('pull-quote', 'pull-quote')
    const next = lines[index + 1]
    if (
      next === undefined ||
      verdicts[index + 1] !== undefined ||
      !QUOTED_LINE.test(line.text) ||
      !NAME_LINE.test(next.text)
    )
      return
    verdicts[index] = verdict('pull-quote', 'pull-quote')
    verdicts[index + 1] = verdict('pull-quote', 'pull-quote-speaker')
  })
}

/** A name begins with no function word: "Eine Rekonstruktion" is none. */
function isSpeaker(word: string, rules: BlockRules | undefined): boolean {
  return rules?.functionWords.includes(word.toLowerCase()) !== true
}

/** A short line without sentence end before prose. */
export function markHeadings(lines: readonly Line[], verdicts: Verdicts, rules: BlockRules | undefined): void {
  lines.forEach((line, index) => {
    if (verdicts[index] === undefined && isHeading(line, lines[index + 1], verdicts[index + 1], rules))
      verdicts[index] = verdict('heading', 'heading')
  })
}

/** What may stand between a heading and its prose. */
const FOLLOWING: ReadonlySet<string> = new Set(['photo-caption', 'read-more', 'teaser', 'pull-quote'])

function isHeading(
  line: Line,
  next: Line | undefined,
  after: Verdict | undefined,
  rules: BlockRules | undefined,
): boolean {
  if (next === undefined || line.text.length > HEADING || endsAsProse(line.text) || BULLET.test(line.text)) return false
  if (!/^[\p{Lu}\p{N}"„“«»‚‘+]/u.test(line.text)) return false
  if (after !== undefined && !FOLLOWING.has(after.role)) return false
  if (next.text.length < line.text.length) return false
  // "Zwei Verletzte. Wer ist schuld?" is prose; "Was nun? Der Plan des Rats!" may be a heading.
  return !/[?!]["“”«»]?$/u.test(line.text) || (sentenceCount(line.text, rules) <= 2 && !hasInnerStop(line.text))
}

/** An agency named in the middle of a text supplied a picture there; its copyright line below the text is its signature. */
export function markPhotoSources(lines: readonly Line[], verdicts: Verdicts, rules: BlockRules | undefined): void {
  let prose = 0
  for (let index = lines.length - 1; index > 0; index -= 1) {
    if (prose === 0 && verdicts[index] === undefined && isAgencyCopyright(lines[index]!.text))
      verdicts[index] = verdict('agency-line', 'agency-copyright')
    if (verdicts[index]?.role === 'agency-line' && prose > 2 && (index > 2 || isLabelled(lines[index]!.text, rules)))
      verdicts[index] = verdict('photo-credit', 'agency-in-the-middle')
    if (verdicts[index] === undefined && lines[index]!.text.length > 80) prose += 1
  }
}

/** A line that ends in a photo credit is a caption, however much it looks like a heading. */
export function markPhotoLines(lines: readonly Line[], verdicts: Verdicts, rules: BlockRules | undefined): void {
  lines.forEach((line, index) => {
    if (verdicts[index] !== undefined || line.text.length > CAPTION) return
    const pieces = photoPieces(line.text, rules)
    if (pieces.at(-1)?.end === line.text.length && pieces[0]?.start === 0)
      verdicts[index] = verdict('photo-caption', 'photo-caption')
  })
}

/** "Quelle: dpa" above the text labels a picture; "(dpa)" may well sign the text there. */
function isLabelled(text: string, rules: BlockRules | undefined): boolean {
  return rules !== undefined && lowered(text).search(rules.sourceLabel) === 0
}
