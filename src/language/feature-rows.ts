import { allHashes } from './hash-buckets.ts'

/** The features of a trained model, by hash: which row of weights is whose. */
export interface FeatureRows {
  /** Hashes by rising value, as unsigned numbers. */
  readonly hashes: Int32Array
  /** Number of the first hash by its upper {@link INDEXED} bits, and of all behind the last. */
  readonly starts: Int32Array
  /** One bit for the upper 20 bits of each hash: small enough to stay near, it turns away most unknown features. */
  readonly known: Int32Array
}

const INDEXED = 16

/** Reads what `packFeatures` of `scripts/pack-hashes.ts` wrote. */
export function featureRows(packed: string): FeatureRows {
  const hashes = allHashes(packed)
  const starts = new Int32Array((1 << INDEXED) + 1)
  const known = new Int32Array(1 << 15)
  let filled = 0
  for (let row = 0; row < hashes.length; row += 1) {
    const hash = hashes[row]!
    known[hash >>> 17]! |= 1 << (hash >>> 12)
    const index = hash >>> (32 - INDEXED)
    while (filled < index) {
      filled += 1
      starts[filled] = row
    }
  }
  starts.fill(hashes.length, filled + 1)
  return { hashes, starts, known }
}

/** Row of weights of a feature, -1 where the model does not know it. */
export function rowOf({ hashes, starts, known }: FeatureRows, feature: number): number {
  if ((known[feature >>> 17]! & (1 << (feature >>> 12))) === 0) return -1
  const index = feature >>> (32 - INDEXED)
  const end = starts[index + 1]!
  for (let row = starts[index]!; row < end; row += 1) if (hashes[row] === feature) return row
  return -1
}
