import { type HashBuckets, hashBuckets } from './hash-buckets.ts'

/** A long list of words known by their hashes alone: it takes no time to load, and tells whether a word is one of them. */
export interface HashedList {
  /** Of a hundred thousand words that are not in the list, one may be said to be. */
  has(word: string): boolean
}

/** FNV-1a over UTF-16 units. */
export function hashOf(word: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  return value | 0
}

/** Reads what `packHashes` of `scripts/pack-hashes.ts` wrote. */
export function hashedList(packed: string): HashedList {
  let buckets: HashBuckets | undefined
  return {
    has(word) {
      buckets ??= hashBuckets(packed, 0)
      return buckets.find(hashOf(word)) >= 0
    },
  }
}
