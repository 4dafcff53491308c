/**
 * Numbers below 64 as single ASCII letters that JSON writes as they are. Data kept in such letters is read where it
 * stands, without a step that decodes it: that is what makes a lexicon of a hundred thousand forms ready at once.
 */
const FIRST = 35
/** The backslash, which JSON would double, is passed over. */
const BACKSLASH = 92

/** How many bits a letter holds. */
export const LETTER_BITS = 6

/** The letter's character code for a number from 0 to 63. */
export const letterCode = (value: number): number => (value + FIRST < BACKSLASH ? value + FIRST : value + FIRST + 1)

/** The number of each letter, by its character code. */
export const LETTER_VALUES: Uint8Array = letterValues()

function letterValues(): Uint8Array {
  const values = new Uint8Array(128)
  for (let value = 0; value < 64; value += 1) values[letterCode(value)] = value
  return values
}

const encoder = new TextEncoder()

/** The character codes of a text of letters: numbers side by side are read faster than a text, before code is compiled above all. */
export const letterCodes = (letters: string): Uint8Array => encoder.encode(letters)

/** Writes the lowest `letters * 6` bits of a number, the highest first. Used by the scripts that build data. */
export function lettersOf(value: number, letters: number): string {
  let text = ''
  for (let at = letters - 1; at >= 0; at -= 1)
    text += String.fromCharCode(letterCode((value >>> (at * LETTER_BITS)) & 63))
  return text
}

/** Reads what {@link lettersOf} wrote at `at`. */
export function lettersAt(codes: Uint8Array, at: number, letters: number): number {
  let value = 0
  for (let i = at; i < at + letters; i += 1) value = (value << LETTER_BITS) | LETTER_VALUES[codes[i]!]!
  return value
}
