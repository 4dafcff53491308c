import { hashBuckets } from './hash-buckets.ts'
import { hashOf } from './hashed-list.ts'
import { lettersAt } from './letters.ts'

/** A number for each of many words, which are known by their hashes alone. */
export interface WordNumbers {
  /** The word's number; -1 for words that have none, but for one of ten million, which is taken for another. */
  of(word: string): number
}

/** Letters for a second hash behind the first, which turns away words whose first hash is that of another. */
export const CHECK_LETTERS = 1

/** Six bits that have nothing to do with {@link hashOf}. */
export function checkOf(word: string): number {
  let value = 0
  for (let at = 0; at < word.length; at += 1) value = (Math.imul(value, 31) + word.charCodeAt(at)) | 0
  value = Math.imul(value, 0x9e3779b1)
  return value >>> 26
}

/** Reads what `packNumbers` of `scripts/pack-hashes.ts` wrote with so many letters a number. */
export function wordNumbers(packed: string, letters: number): WordNumbers {
  const buckets = hashBuckets(packed, CHECK_LETTERS + letters)
  return {
    of(word) {
      const at = buckets.find(hashOf(word), checkOf(word))
      return at < 0 ? -1 : lettersAt(packed, at + CHECK_LETTERS, letters)
    },
  }
}
