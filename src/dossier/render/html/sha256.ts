const PRIMES = primes(64)
const FRACTION = (root: number) => ((root - Math.floor(root)) * 0x1_0000_0000) >>> 0
const CONSTANTS = PRIMES.map((prime) => FRACTION(Math.cbrt(prime)))
const START = PRIMES.slice(0, 8).map((prime) => FRACTION(Math.sqrt(prime)))

/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes as Base64: what a content security policy names an inline script by.
 * Written here because this room may not load a platform's crypto; tested against it.
 */
export function sha256Base64(text: string): string {
  const words = padded(new TextEncoder().encode(text))
  const hash = [...START]
  const schedule = new Uint32Array(64)
  for (let block = 0; block < words.length; block += 16) {
    schedule.set(words.subarray(block, block + 16))
    for (let at = 16; at < 64; at += 1) {
      const [a, b] = [schedule[at - 15]!, schedule[at - 2]!]
      const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3)
      const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10)
      schedule[at] = schedule[at - 16]! + s0 + schedule[at - 7]! + s1
    }
    compress(hash, schedule)
  }
  const bytes = hash.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255])
  return btoa(String.fromCharCode(...bytes))
}

function compress(hash: number[], schedule: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = hash as [number, number, number, number, number, number, number, number]
  for (let at = 0; at < 64; at += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const one = (h + s1 + ((e & f) ^ (~e & g)) + CONSTANTS[at]! + schedule[at]!) | 0
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) hash[index] = (hash[index]! + value) >>> 0
}

function padded(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array((((bytes.length + 8) >> 6) + 1) * 16)
  for (const [index, byte] of bytes.entries()) words[index >> 2]! |= byte << (24 - (index & 3) * 8)
  words[bytes.length >> 2]! |= 0x80 << (24 - (bytes.length & 3) * 8)
  words[words.length - 2] = Math.floor(bytes.length / 0x2000_0000)
  words[words.length - 1] = bytes.length << 3
  return words
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function primes(count: number): readonly number[] {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate += 1)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  return found
}
