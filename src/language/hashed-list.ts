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

/** Reads the base64 of little-endian 32-bit hashes in ascending order, as `scripts/pack-hashes.ts` writes them. */
export function hashedList(base64: string): HashedList {
  let hashes: Int32Array | undefined
  return {
    has(word) {
      hashes ??= decoded(base64)
      const hash = hashOf(word)
      let [low, high] = [0, hashes.length]
      while (low < high) {
        const middle = (low + high) >>> 1
        if (hashes[middle]! < hash) low = middle + 1
        else high = middle
      }
      return hashes[low] === hash
    },
  }
}

function decoded(base64: string): Int32Array {
  const binary = atob(base64)
  const hashes = new Int32Array(binary.length >>> 2)
  for (let at = 0; at < hashes.length; at += 1)
    hashes[at] =
      binary.charCodeAt(4 * at) |
      (binary.charCodeAt(4 * at + 1) << 8) |
      (binary.charCodeAt(4 * at + 2) << 16) |
      (binary.charCodeAt(4 * at + 3) << 24)
  return hashes
}
