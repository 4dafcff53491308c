import type { Cite } from '../../sources.ts'
import type { Wording } from '../../wording/index.ts'
import { type Ink, oneLine, type Piece, widthOf, wrap } from './layout.ts'
import type { Limits } from './limits.ts'

/** Collects the lines of a terminal dossier. */
export class Page {
  readonly width: number
  readonly ink: Ink
  readonly wording: Wording
  readonly limits: Limits
  private readonly lines: string[] = []
  /** Whether anything was left out. */
  isShortened = false

  constructor(width: number, ink: Ink, wording: Wording, limits: Limits) {
    this.width = width
    this.ink = ink
    this.wording = wording
    this.limits = limits
  }

  /** An empty line, never two. */
  gap(): void {
    if (this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('')
  }

  line(text: string): void {
    this.lines.push(text.trimEnd())
  }

  /** Pieces as a paragraph. */
  set(pieces: readonly Piece[], first = '', rest = first): void {
    this.lines.push(...wrap(pieces, this.width, first, rest))
  }

  /** A section's heading. */
  heading(text: string): void {
    this.gap()
    this.line(this.ink.bold(text))
  }

  /** A heading below a section's. */
  subheading(text: string, note = ''): void {
    this.line(`  ${this.ink.cyan(oneLine(text))}${note === '' ? '' : this.ink.dim(` (${note})`)}`)
  }

  /** Notes that something is left out, where it is. */
  leaveOut(total: number, shown: number): boolean {
    if (total > shown) this.isShortened = true
    return total > shown
  }

  /** A rule with a title, across the page. */
  rule(title: string): void {
    this.gap()
    const [first = '', ...rest] = wrap([{ text: oneLine(title) }], this.width - 8)
    const fill = this.width - widthOf(first) - 4
    this.line(`${this.ink.dim('──')} ${this.ink.bold(first)} ${this.ink.dim('─'.repeat(Math.max(2, fill)))}`)
    for (const line of rest) this.line(`   ${this.ink.bold(line)}`)
  }

  /** "und 12 weitere", where something is left out. */
  more(total: number, shown: number, indent = '  '): void {
    if (!this.leaveOut(total, shown)) return
    this.line(`${indent}${this.ink.dim(`… ${this.wording.more(total - shown)}`)}`)
  }

  /** "… 12" behind the last line's end where it still fits, else a line of its own. */
  moreBehind(total: number, shown: number, indent: string): void {
    if (!this.leaveOut(total, shown)) return
    const note = `… +${total - shown}`
    const last = this.lines.at(-1) ?? ''
    if (plainWidth(last) + 1 + note.length <= this.width)
      this.lines[this.lines.length - 1] = `${last} ${this.ink.dim(note)}`
    else this.line(`${indent}${this.ink.dim(note)}`)
  }

  /** Evidence markers: `[1:14 2:3]` is line 14 of source 1 and line 3 of source 2. */
  markers(cites: readonly Cite[]): Piece {
    return { text: markersOf(cites, this.limits.markers), ink: this.ink.dim }
  }

  toString(): string {
    return `${this.lines.join('\n')}\n`
  }
}

/** `[1:14 2:3]`; a passage of a separately given title has line 0. At most eight, the rest counted. */
export function markersOf(cites: readonly Cite[], limit = 8): string {
  const marks = [...new Set(cites.map(({ number, line }) => `${number}:${line}`))]
  const shown = marks.slice(0, limit).join(' ')
  return `[${shown}${marks.length > limit ? ` +${marks.length - limit}` : ''}]`
}

/** Columns of a line without its colours. */
function plainWidth(line: string): number {
  return widthOf(line.replace(/\u001b\[[\d;]*m/g, ''))
}
