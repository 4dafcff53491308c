import type { Span } from '../model/span.ts'

/** A non-empty line of the reading, without white space at its edges. */
export interface Line extends Span {
  readonly text: string
  /** Whether an empty line, or the edge of the text, stands before or after it. */
  readonly gapBefore: boolean
  readonly gapAfter: boolean
}

const BREAK = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/gu

/** The non-empty lines of `text` from `from` on, in order. */
export function linesOf(text: string, from = 0): readonly Line[] {
  const lines: Line[] = []
  let start = from
  let gap = true
  const push = (end: number) => {
    const raw = text.slice(start, end)
    const trimmed = raw.trim()
    if (trimmed === '') {
      gap = true
      const last = lines.at(-1)
      if (last !== undefined && !last.gapAfter) lines[lines.length - 1] = { ...last, gapAfter: true }
      return
    }
    const lead = raw.length - raw.trimStart().length
    lines.push({
      start: start + lead,
      end: start + lead + trimmed.length,
      text: trimmed,
      gapBefore: gap,
      gapAfter: false,
    })
    gap = false
  }
  BREAK.lastIndex = from
  for (const match of text.slice(from).matchAll(BREAK)) {
    push(from + match.index)
    start = from + match.index + match[0].length
  }
  push(text.length)
  const last = lines.at(-1)
  if (last !== undefined) lines[lines.length - 1] = { ...last, gapAfter: true }
  return lines
}
