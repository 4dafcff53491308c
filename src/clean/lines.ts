import type { Span } from '../model/span.ts'

/** A non-empty line of the reading, without white space at its edges. */
export interface Line extends Span {
  readonly text: string
}

const BREAK = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/gu

/** The non-empty lines of `text` from `from` on, in order. */
export function linesOf(text: string, from = 0): readonly Line[] {
  const lines: Line[] = []
  let start = from
  const push = (end: number) => {
    const raw = text.slice(start, end)
    const trimmed = raw.trim()
    if (trimmed === '') return
    const lead = raw.length - raw.trimStart().length
    lines.push({ start: start + lead, end: start + lead + trimmed.length, text: trimmed })
  }
  for (const match of text.slice(from).matchAll(BREAK)) {
    push(from + match.index)
    start = from + match.index + match[0].length
  }
  push(text.length)
  return lines
}
