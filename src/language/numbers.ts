import type { Reader } from './phrases.ts'
import { type Pieces, senseOf } from './pieces.ts'

/** What a language knows about number words. */
export interface NumberWords {
  /** Value of a cardinal word, `undefined` where it is none: "einundzwanzig" 21, "anderthalb" 1.5, "twelve" 12. */
  cardinal(word: string): number | undefined
  /** Value of an ordinal word in any inflection: "dritten" 3, "third" 3. */
  ordinal(word: string): number | undefined
}

/** How a language writes numbers in digits. */
export interface NumberStyle {
  /** Marks between groups of three digits: `.` and `'` in German. */
  readonly group: ReadonlySet<string>
  /** Mark in front of decimals: `,` in German. */
  readonly decimal: string
}

/** "CHF 1'250.50", "3.50 Franken": two digits behind a point, beside a currency, are decimals where points group too. */
function isPrice(style: NumberStyle, pieces: Pieces, at: number, point: number): boolean {
  const [decimals, next] = [pieces.get(point + 1), pieces.get(point + 2)]
  if (!style.group.has('.') || decimals?.text.length !== 2) return false
  return (
    senseOf(next, 'Currency') !== undefined ||
    senseOf(pieces.get(at - 1), 'Currency') !== undefined ||
    senseOf(pieces.get(at - 2), 'CurrencyDot') !== undefined
  )
}

/** End of the digits that begin at `at`, and their value: "1.234,5", "1 234", "1'000". */
function readDigits(style: NumberStyle, pieces: Pieces, at: number): { value: number; to: number } {
  const first = pieces.get(at)!
  let digits = first.text
  let to = at + 1
  // "20 Uhr": most numbers end where a word follows.
  if (pieces.get(to)?.kind === 'word') return { value: Number(digits), to }
  if (first.text.length <= 3 && !first.text.startsWith('0'))
    for (;;) {
      const [mark, group] = [pieces.get(to), pieces.get(to + 1)]
      if (
        mark?.glued &&
        style.group.has(mark.text) &&
        group?.glued &&
        group.kind === 'number' &&
        group.text.length === 3
      ) {
        digits += group.text
        to += 2
      } else if (mark?.kind === 'number' && mark.text.length === 3 && mark.start - pieces.get(to - 1)!.end === 1) {
        digits += mark.text
        to += 1
      } else break
    }
  const [mark, decimals] = [pieces.get(to), pieces.get(to + 1)]
  const point = mark?.text === '.' && isPrice(style, pieces, at, to)
  if ((mark?.text === style.decimal || point) && mark?.glued && decimals?.glued && decimals.kind === 'number') {
    digits += `.${decimals.text}`
    to += 2
  }
  return { value: Number(digits), to }
}

/** Reads "3", "1.234,5", "anderthalb", "zwei" as the language writes them. Words come from the class `Cardinal`. */
export function numberReader(style: NumberStyle): Reader {
  return (pieces, at) => {
    const piece = pieces.get(at)
    if (piece?.kind === 'number') {
      // "10^9 Jahre" are not nine.
      if (piece.glued && /^[\^*]$/.test(pieces.get(at - 1)?.text ?? '')) return undefined
      const read = readDigits(style, pieces, at)
      // More digits than a number holds would give another value than is written.
      return Math.abs(read.value) <= Number.MAX_SAFE_INTEGER ? read : undefined
    }
    const word = senseOf(piece, 'Cardinal')
    return typeof word === 'number' ? { value: word, to: at + 1 } : undefined
  }
}

/**
 * Reads a number with its order of magnitude: "3,8 Milliarden", "eine halbe Million", "12 Mio.". Orders come from the
 * class `Scale`, halves from `Half`.
 */
export function amountReader(number: Reader): Reader {
  return (pieces, at) => {
    const read = number(pieces, at)
    if (!read) return undefined
    const half = senseOf(pieces.get(read.to), 'Half') !== undefined && read.value === 1
    const scaleAt = half ? read.to + 1 : read.to
    const scale = senseOf(pieces.get(scaleAt), 'Scale')
    if (typeof scale !== 'number') return half ? undefined : read
    const dot = pieces.get(scaleAt + 1)
    const abbreviated = dot?.text === '.' && dot.glued && /^\p{L}{3,4}$/u.test(pieces.get(scaleAt)!.text)
    const value = Math.round(read.value * scale * (half ? 0.5 : 1) * 1000) / 1000
    return { value, to: abbreviated ? scaleAt + 2 : scaleAt + 1 }
  }
}
