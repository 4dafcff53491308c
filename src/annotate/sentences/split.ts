import { LETTER_OF_ANY_SCRIPT } from '../../language/pattern.ts'
import type { SentenceRules } from '../../language/sentences.ts'
import { type Span, trim } from '../../model/span.ts'

const OPENERS = '„“”"‚‘’\'»«›‹([{–—-•*…'

/** A run of end marks, then closing marks. Bounded, so that it stays linear on hostile text. */
const END = /[.!?…。！？]{1,16}[“”"’‘'»«›‹)\]}]{0,8}/gu

const LETTER = new RegExp(`[${LETTER_OF_ANY_SCRIPT}]`, 'u')
const LOWER = /^\p{Ll}/u
const UPPER = /^\p{Lu}/u
const SPACE = /\s/u
const NUMBER = /^\d{1,3}$/
const ROMAN = /^[IVX]{1,5}$/
/** What stands before the last digits of "5,1" and "18:30". */
const DECIMAL = /\p{N}[.,:]$/u
/** A larger number without an article before it counts something rather than names a day or a rank. */
const LARGEST_DAY = 31

/** Longest stretch looked at before a period: longer runs of letters are no abbreviation. */
const MAX_WORD = 24

/** The word that ends at `end`, with its inner periods and hyphens ("z.B", "Dipl.-Ing"). */
function wordBefore(text: string, end: number, from: number): string {
  let start = end
  const lowest = Math.max(from, end - MAX_WORD)
  while (start > lowest) {
    const unit = text.charAt(start - 1)
    if (!(LETTER.test(unit) || ((unit === '.' || unit === '-') && start < end))) break
    start -= 1
  }
  return text.slice(start, end)
}

/** The word that begins at `start`, letters only. */
function wordAfter(text: string, start: number, to: number): string {
  let end = start
  const highest = Math.min(to, start + MAX_WORD)
  while (end < highest && LETTER.test(text.charAt(end))) end += 1
  return text.slice(start, end)
}

function skipSpace(text: string, start: number, to: number): number {
  let at = start
  while (at < to && SPACE.test(text.charAt(at))) at += 1
  return at
}

/** Whether a single period after `word` at `dot` ends the sentence, given the word that follows. */
function periodEnds(text: string, dot: number, block: Span, next: string, rules: SentenceRules): boolean {
  const word = wordBefore(text, dot, block.start)
  const lower = word.toLowerCase()
  const starter = UPPER.test(next) && rules.starters.has(next.toLowerCase())
  if (rules.finalAbbreviations.has(lower)) return starter
  if (rules.abbreviations.has(lower)) return false
  // "z. B." with a space: its last letter is no initial.
  if (word.length === 1 && /(?:^|[^\p{L}])\p{Ll}\.\s?$/u.test(text.slice(Math.max(block.start, dot - 5), dot - 1)))
    return false
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.){1,3}\p{Lu}$/u.test(word)) return starter
  if (!rules.ordinals || !(NUMBER.test(word) || ROMAN.test(word))) return true
  const from = dot - word.length
  if (DECIMAL.test(text.slice(Math.max(block.start, from - 2), from))) return true
  const before = wordBefore(text, skipBack(text, from, block.start), block.start).toLowerCase()
  if (rules.beforeOrdinal.has(before)) return false
  return starter || Number(word) > LARGEST_DAY
}

function skipBack(text: string, start: number, from: number): number {
  let at = start
  while (at > from && SPACE.test(text.charAt(at - 1))) at -= 1
  return at
}

/** Cuts one block into sentences, in reading order; white space between them belongs to none. */
export function splitSentences(text: string, block: Span, rules: SentenceRules): readonly Span[] {
  const found: Span[] = []
  let start = block.start
  const push = (end: number) => {
    const span = trim(text, { start, end })
    if (span.start < span.end) found.push(span)
    start = end
  }
  END.lastIndex = block.start
  for (let match = END.exec(text); match && match.index < block.end; match = END.exec(text)) {
    const end = Math.min(match.index + match[0].length, block.end)
    if (end >= block.end) break
    if (!SPACE.test(text.charAt(end))) continue
    let at = skipSpace(text, end, block.end)
    if (at >= block.end) break
    const first = text.charAt(at)
    if (OPENERS.includes(first) && !LETTER.test(first)) {
      // A dash after an end mark goes on with the sentence where a small letter follows it.
      at = skipSpace(text, at + 1, block.end)
    }
    const next = wordAfter(text, at, block.end)
    if (LOWER.test(next)) continue
    if (/^[,;:)\]]/.test(first)) continue
    if (match[0] === '.' && !periodEnds(text, match.index, block, next, rules)) continue
    push(end)
  }
  push(block.end)
  END.lastIndex = 0
  return found
}
