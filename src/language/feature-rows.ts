import { BUCKETS, REST_BITS, REST_LETTERS } from './hash-buckets.ts'
import { LETTER_BITS, LETTER_VALUES, letterCodes } from './letters.ts'

/** The features of a trained model, by hash: which row of weights is whose. */
export interface FeatureRows {
  /** Hashes by rising value, as unsigned numbers. */
  readonly hashes: Int32Array
  /** Number of the first hash by its upper 16 bits, and of all behind the last. */
  readonly starts: Int32Array
  /** One bit for the upper 20 bits of each hash: small enough to stay near, it turns away most unknown features. */
  readonly known: Int32Array
}

/** Reads what `packFeatures` of `scripts/pack-hashes.ts` wrote. Unfolded, since features are asked for all the time. */
export function featureRows(packed: string): FeatureRows {
  const codes = letterCodes(packed)
  const values = LETTER_VALUES
  const hashes = new Int32Array((codes.length - BUCKETS) / REST_LETTERS)
  const starts = new Int32Array((1 << 16) + 1)
  const known = new Int32Array(1 << 15)
  let row = 0
  let filled = 0
  for (let bucket = 0, at = BUCKETS; at < codes.length; bucket += 1)
    for (let left = values[codes[bucket]!]!; left > 0; left -= 1, at += REST_LETTERS, row += 1) {
      const hash =
        (bucket << REST_BITS) |
        (values[codes[at]!]! << (2 * LETTER_BITS)) |
        (values[codes[at + 1]!]! << LETTER_BITS) |
        values[codes[at + 2]!]!
      hashes[row] = hash
      known[hash >>> 17]! |= 1 << (hash >>> 12)
      while (filled < hash >>> 16) {
        filled += 1
        starts[filled] = row
      }
    }
  starts.fill(row, filled + 1)
  return { hashes, starts, known }
}

/** Row of weights of a feature, -1 where the model does not know it. */
export function rowOf({ hashes, starts, known }: FeatureRows, feature: number): number {
  if ((known[feature >>> 17]! & (1 << (feature >>> 12))) === 0) return -1
  const index = feature >>> 16
  const end = starts[index + 1]!
  for (let row = starts[index]!; row < end; row += 1) if (hashes[row] === feature) return row
  return -1
}
