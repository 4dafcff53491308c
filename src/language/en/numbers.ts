import { type NumberStyle, type NumberWords, numberReader } from '../numbers.ts'
import type { Reader } from '../phrases.ts'
import { senseOf } from '../pieces.ts'

const CARDINALS: Readonly<Record<string, number>> = Object.fromEntries([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [word, (at + 2) * 10] as const),
])

const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
)

/** English number words: "twelve", "forty", "third". "twenty-five" is read by {@link readNumber}. */
export const numbers: NumberWords = {
  cardinal: (word) => CARDINALS[word.toLowerCase()],
  ordinal: (word) => ORDINALS[word.toLowerCase()],
}

/** Cardinal words with their values, "a" and "an" left out. */
export const CARDINAL_FORMS: readonly (readonly [string, number])[] = Object.entries(CARDINALS)

/** Ordinal words with their values. */
export const ORDINAL_FORMS: readonly (readonly [string, number])[] = Object.entries(ORDINALS)

/** "1,234.5". */
export const numberStyle: NumberStyle = { group: new Set([',', "'", '’']), decimal: '.' }

const plain = numberReader(numberStyle)

/** Reads "1,234.5", "twelve", "twenty-five", "two and a half". */
export const readNumber: Reader = (pieces, at) => {
  const first = plain(pieces, at)
  if (!first) return undefined
  let { value, to } = first
  if (
    pieces.get(at)?.kind === 'word' &&
    value >= 20 &&
    value % 10 === 0 &&
    pieces.get(to)?.text === '-' &&
    pieces.get(to)?.glued
  ) {
    const ones = senseOf(pieces.get(to + 1), 'Cardinal')
    if (typeof ones === 'number' && ones > 0 && ones < 10) {
      value += ones
      to += 2
    }
  }
  if (pieces.get(to)?.text === 'and' && pieces.get(to + 1)?.text === 'a' && pieces.get(to + 2)?.text === 'half')
    return { value: value + 0.5, to: to + 3 }
  return { value, to }
}
