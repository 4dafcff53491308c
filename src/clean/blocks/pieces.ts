import type { BlockRules } from '../../language/blocks.ts'
import type { Line } from '../lines.ts'
import { closingsOf } from './closing.ts'
import { openingsOf } from './opening.ts'
import { photoPieces } from './photo.ts'
import { lowered } from './shape.ts'
import { type Piece, verdict } from './verdict.ts'

/** Where a line of prose stands: which residues may be at its head. */
export interface Place {
  readonly first: boolean
  readonly stopped: boolean
  readonly dateline: boolean
}

/** From here on the tail may be cut at an end mark: its share of the line. */
const LATE = 0.3

/**
 * Divides one line of prose into pieces, in order and without gaps but white space: residues at its head, prose,
 * captions and credits, agency line and initials at its end, what follows an end mark. Offsets count the reading.
 */
export function piecesOf(line: Line, title: string, rules: BlockRules | undefined, place: Place): readonly Piece[] {
  const { text } = line
  const pieces: Piece[] = []
  let from = 0
  for (const opening of openingsOf(text, title, rules, place)) {
    pieces.push({ start: from, end: opening.end, verdict: opening.verdict })
    from = opening.end
  }
  const mark = endMark(text, rules)
  let to = mark ?? text.length
  const closings = closingsOf(text.slice(0, to).trimEnd(), rules)
  const tail: Piece[] = closings.map((closing, index) => ({
    start: closing.start,
    end: closings[index + 1]?.start ?? to,
    verdict: closing.verdict,
  }))
  if (mark !== undefined) tail.push({ start: mark, end: text.length, verdict: verdict('notice', 'end-mark') })
  to = closings[0]?.start ?? to
  for (const photo of photoPieces(text.slice(from, to).trimEnd(), rules)) {
    const start = from + photo.start
    pieces.push({ start: lastEnd(pieces, from), end: start }, { ...photo, start, end: from + photo.end })
  }
  pieces.push({ start: lastEnd(pieces, from), end: to }, ...tail)
  return pieces.flatMap((piece) => trimmed(piece, line))
}

function lastEnd(pieces: readonly Piece[], from: number): number {
  return Math.max(from, pieces.at(-1)?.end ?? 0)
}

/** Trims white space and moves the piece into the reading; nothing where only white space is left. */
function trimmed(piece: Piece, line: Line): readonly Piece[] {
  let { start, end } = piece
  while (start < end && line.text.charAt(start).trim() === '') start += 1
  while (end > start && line.text.charAt(end - 1).trim() === '') end -= 1
  return start < end ? [{ ...piece, start: line.start + start, end: line.start + end }] : []
}

function endMark(text: string, rules: BlockRules | undefined): number | undefined {
  const match = rules?.endMark.exec(lowered(text))
  return match && match.index > text.length * LATE ? match.index : undefined
}
