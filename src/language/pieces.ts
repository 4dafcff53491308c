import type { Span } from '../model/span.ts'

/** What a word, number or mark may stand for: a class of the lexicon and its value there. */
export interface Sense {
  readonly is: string
  readonly value: SenseValue
}

export type SenseValue = string | number

/** A run of letters, a run of digits, or one mark. Finer than a token: "14-Tage-Frist" is five pieces, "20.30" three. */
export interface Piece extends Span {
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  /** Nothing stands between this piece and the one before. */
  readonly glued: boolean
  readonly senses: readonly Sense[]
}

const NONE: readonly Sense[] = []
const LETTERS = /[\p{L}\p{M}]/u

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code < 0x180) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7
  // Dashes, quotation marks and currency signs are the only other characters that are frequent in news.
  if (code >= 0x2000 && code < 0x2c00) return false
  return LETTERS.test(String.fromCharCode(code))
}

const isDigit = (code: number) => code >= 48 && code <= 57

/** Soft hyphens and joiners stand inside words without being letters. */
const isJoiner = (code: number) => code === 0xad || code === 0x200d || code === 0x2060

/** Cuts `text[from, to)` into pieces; `sensesOf` says what each may stand for. One pass, linear. */
export function piecesOf(
  text: string,
  from: number,
  to: number,
  sensesOf: (text: string, kind: Piece['kind']) => readonly Sense[] = () => NONE,
): readonly Piece[] {
  const pieces: Piece[] = []
  let last = -1
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (code <= 32 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0xfeff) {
      at += 1
      continue
    }
    let end = at + 1
    let kind: Piece['kind'] = 'mark'
    if (isLetter(code)) {
      kind = 'word'
      while (end < to && (isLetter(text.charCodeAt(end)) || isJoiner(text.charCodeAt(end)))) end += 1
    } else if (isDigit(code)) {
      kind = 'number'
      while (end < to && isDigit(text.charCodeAt(end))) end += 1
    } else if (code >= 0xd800 && code < 0xdc00 && end < to) end += 1
    const slice = text.slice(at, end)
    pieces.push({ start: at, end, kind, text: slice, glued: at === last, senses: sensesOf(slice, kind) })
    last = end
    at = end
  }
  return pieces
}

/** The value of a class a piece belongs to, `undefined` where it does not. */
export function senseOf(piece: Piece | undefined, is: string): SenseValue | undefined {
  if (piece) for (const sense of piece.senses) if (sense.is === is) return sense.value
  return undefined
}
