import { LETTER_BITS, LETTER_VALUES, letterCode, letterCodes } from './letters.ts'

/**
 * A set of 32-bit hashes written in letters (`letters.ts`): first how many of them begin with each of the 16,384 values
 * of their upper 14 bits, one letter each, then for every hash, by rising value, its lower 18 bits in three letters and
 * behind them what belongs to it, as many letters for each. Built by `scripts/pack-hashes.ts`.
 */
export const BUCKET_BITS = 14
export const BUCKETS: number = 1 << BUCKET_BITS
export const REST_BITS: number = 32 - BUCKET_BITS
/** Letters of the lower bits of a hash. */
export const REST_LETTERS: number = REST_BITS / LETTER_BITS

/** Hashes that are looked up as they are written; all that is made of them is where each bucket begins. */
export interface HashBuckets {
  /** All letters, as character codes. */
  readonly codes: Uint8Array
  /** Where the letters behind `hash` stand; -1 where it is not written, or not with the letter `check` behind it. */
  find(hash: number, check?: number): number
}

/** `extra`: letters behind each hash. */
export function hashBuckets(text: string, extra: number): HashBuckets {
  const codes = letterCodes(text)
  const width = REST_LETTERS + extra
  const starts = bucketStarts(codes)
  return {
    codes,
    find(hash, check) {
      const bucket = hash >>> REST_BITS
      const first = letterCode((hash >>> (2 * LETTER_BITS)) & 63)
      const second = letterCode((hash >>> LETTER_BITS) & 63)
      const third = letterCode(hash & 63)
      const end = BUCKETS + starts[bucket + 1]! * width
      for (let at = BUCKETS + starts[bucket]! * width; at < end; at += width)
        if (
          codes[at] === first &&
          codes[at + 1] === second &&
          codes[at + 2] === third &&
          (check === undefined || codes[at + REST_LETTERS] === check)
        )
          return at + REST_LETTERS
      return -1
    },
  }
}

/** Number of the first hash of each bucket, and of all hashes behind the last. */
function bucketStarts(codes: Uint8Array): Int32Array {
  const starts = new Int32Array(BUCKETS + 1)
  if (codes.length < BUCKETS) return starts
  let count = 0
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    count += LETTER_VALUES[codes[bucket]!]!
    starts[bucket + 1] = count
  }
  return starts
}
