/** Colours of a terminal, handed in by the caller; {@link PLAIN} paints nothing. */
export interface Ink {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly cyan: (text: string) => string
  readonly yellow: (text: string) => string
  readonly green: (text: string) => string
}

const same = (text: string) => text

/** No colours at all. */
export const PLAIN: Ink = { bold: same, dim: same, cyan: same, yellow: same, green: same }

/** A stretch of words in one colour. */
export interface Piece {
  readonly text: string
  readonly ink?: (text: string) => string
}

/** `text` without control characters (escape sequences!), invisible marks and marks that turn the reading direction. */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
}

/** A sentence as one line: white space of the source folded, nothing invisible in it. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim()
}

/** Part of the limit that stands behind what must be seen. */
const BEHIND = 0.4
/** Part of the limit that must be filled from a clause on: else the cut is at a word before it. */
const FILLED = 0.7
/** Where a clause begins: a cut there reads best. */
const CLAUSE = /[,;:–—] /g
/** Part of the limit that is not worth cutting off in front while the focus shows without it. */
const SLIGHT = 0.25
/** Where a word begins that no number before it belongs to: "9. September" stays together. */
const WORD = /(?<![\d.]) /g

/**
 * `text` cut at word edges to at most `limit` characters, with "[…]" where something is left out.
 *
 * @param focus offset of what must be seen; by default the beginning
 */
export function shorten(text: string, limit: number, focus = 0): string {
  const line = oneLine(text)
  if (line.length <= limit) return line
  const at = oneLine(text.slice(0, focus)).length
  const early = at > limit * (1 - BEHIND) ? beginningBefore(line, at, limit) : 0
  const from = early < limit * SLIGHT && at < limit * (1 - SLIGHT) ? 0 : early
  return from === 0 ? cut(line, limit) : `[…] ${cut(line.slice(from), limit - 4)}`
}

/** Where a stretch that shows `at` may begin: the first clause near enough, else a word. */
function beginningBefore(line: string, at: number, limit: number): number {
  const earliest = Math.min(Math.ceil(at - limit * (1 - BEHIND)), line.length - limit + 4)
  const latest = Math.min(at, line.length - limit * FILLED)
  for (const { index } of line.matchAll(CLAUSE)) if (index >= earliest && index < latest) return index + 2
  for (const { index } of line.matchAll(WORD)) if (index >= earliest) return index + 1
  return line.indexOf(' ', earliest) + 1
}

function cut(line: string, limit: number): string {
  if (line.length <= limit) return line
  const space = line.lastIndexOf(' ', limit - 4)
  return `${line.slice(0, space > limit / 2 ? space : Math.max(1, limit - 4))} […]`
}

/** Columns a text takes: East Asian wide characters and emoji count two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (code < 0x300) width += 1
    else if (/\p{M}/u.test(character)) continue
    else
      width +=
        (code >= 0x1100 && code <= 0x115f) ||
        (code >= 0x2e80 && code <= 0xa4cf) ||
        (code >= 0xac00 && code <= 0xd7a3) ||
        (code >= 0xf900 && code <= 0xfaff) ||
        (code >= 0xfe30 && code <= 0xfe6f) ||
        (code >= 0xff00 && code <= 0xff60) ||
        (code >= 0x1f300 && code <= 0x1faff)
          ? 2
          : 1
  }
  return width
}

/** `text` in a column of `width`, shortened where it is longer; two columns stay free. */
export function labelled(text: string, width: number): string {
  return padTo(shorten(text, width - 2), width)
}

/** `text` with spaces up to `width` columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/**
 * Sets pieces as lines of at most `width` columns without breaking a word (a longer word gets its own line). The first
 * line begins with `first`, the others with `rest`.
 */
export function wrap(pieces: readonly Piece[], width: number, first = '', rest = first): readonly string[] {
  const words = pieces.flatMap(({ text, ink }) =>
    visible(text)
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => ({ word, ink })),
  )
  const lines: string[] = []
  let current: typeof words = []
  let used = widthOf(first)
  const flush = () => {
    lines.push((lines.length === 0 ? first : rest) + painted(current))
    current = []
    used = widthOf(rest)
  }
  for (const item of words) {
    const needed = widthOf(item.word) + (current.length > 0 ? 1 : 0)
    if (current.length > 0 && used + needed > width) flush()
    used += widthOf(item.word) + (current.length > 0 ? 1 : 0)
    current.push(item)
  }
  if (current.length > 0) flush()
  return lines
}

/** Words of one colour are painted together, so that a line carries few escape sequences. */
function painted(words: readonly { readonly word: string; readonly ink: Piece['ink'] }[]): string {
  const runs: { text: string; ink: Piece['ink'] }[] = []
  for (const { word, ink } of words) {
    const last = runs.at(-1)
    if (last && last.ink === ink) last.text += ` ${word}`
    else runs.push({ text: word, ink })
  }
  return runs.map(({ text, ink }) => (ink ? ink(text) : text)).join(' ')
}
