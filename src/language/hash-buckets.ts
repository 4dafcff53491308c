import { LETTER_BITS, lettersAt, letterValue } from './letters.ts'

/**
 * A set of 32-bit hashes written in {@link letterValue letters}: first how many of them begin with each of the 16,384
 * values of their upper 14 bits, one letter each, then for every hash, by rising value, its lower 18 bits in three
 * letters and behind them what belongs to it, as many letters for each. Built by `scripts/pack-hashes.ts`.
 */
export const BUCKET_BITS = 14
export const BUCKETS: number = 1 << BUCKET_BITS
const REST_BITS = 32 - BUCKET_BITS
/** Letters of the lower bits of a hash. */
export const REST_LETTERS: number = REST_BITS / LETTER_BITS

/** Hashes that are looked up as they are written; all that is made of them at first use is where each bucket begins. */
export interface HashBuckets {
  /** Where the letters behind `hash` stand in the text; -1 where it is not written, or not with `check` as first letter. */
  find(hash: number, check?: number): number
}

/** `extra`: letters behind each hash. */
export function hashBuckets(text: string, extra: number): HashBuckets {
  const width = REST_LETTERS + extra
  let starts: Int32Array | undefined
  return {
    find(hash, check) {
      starts ??= bucketStarts(text)
      const bucket = hash >>> REST_BITS
      const rest = hash & ((1 << REST_BITS) - 1)
      const end = BUCKETS + starts[bucket + 1]! * width
      for (let at = BUCKETS + starts[bucket]! * width; at < end; at += width)
        if (
          lettersAt(text, at, REST_LETTERS) === rest &&
          (check === undefined || letterValue(text.charCodeAt(at + REST_LETTERS)) === check)
        )
          return at + REST_LETTERS
      return -1
    },
  }
}

/** Number of the first hash of each bucket, and of all hashes behind the last. */
function bucketStarts(text: string): Int32Array {
  const starts = new Int32Array(BUCKETS + 1)
  if (text.length < BUCKETS) return starts
  let count = 0
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    count += letterValue(text.charCodeAt(bucket))
    starts[bucket + 1] = count
  }
  return starts
}

/** All hashes by rising value (as unsigned numbers), for sets that are asked too often to be read letter by letter. */
export function allHashes(text: string): Int32Array {
  const hashes = new Int32Array(Math.max(0, (text.length - BUCKETS) / REST_LETTERS))
  let row = 0
  let at = BUCKETS
  for (let bucket = 0; row < hashes.length; bucket += 1)
    for (let left = letterValue(text.charCodeAt(bucket)); left > 0; left -= 1) {
      hashes[row] =
        (bucket << REST_BITS) |
        (letterValue(text.charCodeAt(at)) << (2 * LETTER_BITS)) |
        (letterValue(text.charCodeAt(at + 1)) << LETTER_BITS) |
        letterValue(text.charCodeAt(at + 2))
      row += 1
      at += REST_LETTERS
    }
  return hashes
}
