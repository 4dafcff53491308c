import { type HashBuckets, hashBuckets } from './hash-buckets.ts'
import { hashOf } from './hashed-list.ts'
import { letterCode, lettersAt } from './letters.ts'

/** A number for each of many words, which are known by their hashes alone. */
export interface WordNumbers {
  /** The word's number; -1 for words that have none, but for one of ten million, which is taken for another. */
  of(word: string): number
}

/** A letter of a second hash that has nothing to do with {@link hashOf}: it turns away words whose first hash is another's. */
export function checkCode(word: string): number {
  let value = 0
  for (let at = 0; at < word.length; at += 1) value = (Math.imul(value, 31) + word.charCodeAt(at)) | 0
  return letterCode(Math.imul(value, 0x9e3779b1) >>> 26)
}

/** Reads what `packNumbers` of `scripts/pack-hashes.ts` wrote with so many letters a number. */
export function wordNumbers(packed: string, letters: number): WordNumbers {
  let buckets: HashBuckets | undefined
  return {
    of(word) {
      buckets ??= hashBuckets(packed, 1 + letters)
      const at = buckets.find(hashOf(word), checkCode(word))
      return at < 0 ? -1 : lettersAt(buckets.codes, at + 1, letters)
    },
  }
}
