import { lettersOf } from '../../letters.ts'

/** Letters of the number of a form's class in the lexicon files. */
export const CLASS_LETTERS = 2

const START_BITS = 16

/** A number for the four letters of a lower-case word at `at`. */
export function startHash(lower: string, at: number): number {
  let hash = 0
  for (let i = at; i < at + 4; i += 1) hash = Math.imul(hash ^ lower.charCodeAt(i), 0x9e3779b1)
  return (hash >>> 11) & ((1 << START_BITS) - 1)
}

/** Marks the first four letters of all forms: one bit for each {@link startHash}, four to a letter. */
export function packStarts(forms: Iterable<string>): string {
  const marks = new Uint8Array(1 << (START_BITS - 2))
  for (const form of forms) {
    if (form.length < 4) continue
    const hash = startHash(form.slice(0, 4).toLowerCase(), 0)
    marks[hash >>> 2]! |= 1 << (hash & 3)
  }
  return Array.from(marks, (four) => lettersOf(four, 1)).join('')
}
