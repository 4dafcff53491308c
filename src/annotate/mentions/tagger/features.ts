import type { WordInfo } from './word-info.ts'

/** Mixes a template number with one to three values into a 32-bit feature hash. */
function mix(template: number, a: number, b = 0, c = 0): number {
  let value = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  value ^= value >>> 15
  value = Math.imul(value ^ Math.imul(b, 0xc2b2ae35), 0x27d4eb2f)
  value ^= value >>> 13
  value = Math.imul(value ^ Math.imul(c, 0x165667b1), 0x9e3779b1)
  return value ^ (value >>> 16)
}

/** Stands for a word beyond the sentence's edge. */
const EDGE: WordInfo = {
  word: 1,
  lower: 1,
  shape: 1,
  prefixes: [],
  suffixes: [],
  parts: [],
  flags: 1 << 23,
  bits: [23],
  open: false,
}

/** Most features one token can have: the buffer {@link features} writes to must hold as many. */
export const MOST_FEATURES = 96

/**
 * Writes the feature hashes of token `at` to `out` and returns how many. `gazetteer` holds per token the number of its
 * place in a gazetteer name (0 none), see `gazetteer-marks.ts`.
 */
export function features(words: readonly WordInfo[], gazetteer: Uint8Array, at: number, out: Int32Array): number {
  let n = 0
  const w = words[at]!
  const p = words[at - 1] ?? EDGE
  const q = words[at + 1] ?? EDGE
  const pp = words[at - 2] ?? EDGE
  const qq = words[at + 2] ?? EDGE
  out[n++] = mix(0, w.word)
  out[n++] = mix(1, w.lower)
  out[n++] = mix(2, w.shape)
  out[n++] = mix(3, w.flags)
  out[n++] = mix(4, p.lower)
  out[n++] = mix(5, q.lower)
  out[n++] = mix(6, pp.lower)
  out[n++] = mix(7, qq.lower)
  out[n++] = mix(8, p.shape)
  out[n++] = mix(9, q.shape)
  out[n++] = mix(10, p.flags)
  out[n++] = mix(11, q.flags)
  out[n++] = mix(12, p.flags, w.flags)
  out[n++] = mix(13, w.flags, q.flags)
  out[n++] = mix(14, p.flags, w.flags, q.flags)
  out[n++] = mix(15, p.shape, w.shape)
  out[n++] = mix(16, w.shape, q.shape)
  out[n++] = mix(17, p.shape, w.shape, q.shape)
  out[n++] = mix(18, p.lower, w.shape)
  out[n++] = mix(19, w.shape, q.lower)
  out[n++] = mix(20, p.lower, w.flags)
  out[n++] = mix(21, w.flags, q.lower)
  out[n++] = mix(22, p.lower, w.lower)
  out[n++] = mix(23, w.lower, q.lower)
  out[n++] = mix(24, pp.lower, p.lower)
  out[n++] = mix(25, pp.flags, p.flags, w.flags)
  out[n++] = mix(26, w.flags, q.flags, qq.flags)
  out[n++] = mix(27, gazetteer[at]!, at === 0 ? 1 : 0)
  out[n++] = mix(28, gazetteer[at]!, w.flags)
  out[n++] = mix(29, gazetteer[at]!, p.lower)
  out[n++] = mix(30, at === 0 ? 1 : 0, w.flags)
  out[n++] = mix(31, gazetteer[at - 1] ?? 0)
  out[n++] = mix(32, gazetteer[at + 1] ?? 0)
  for (const bit of w.bits) out[n++] = mix(40, bit)
  for (const bit of p.bits) out[n++] = mix(41, bit)
  for (const bit of q.bits) out[n++] = mix(42, bit)
  for (let i = 0; i < w.prefixes.length; i += 1) out[n++] = mix(50, w.prefixes[i]!)
  for (let i = 0; i < w.suffixes.length; i += 1) out[n++] = mix(51, w.suffixes[i]!)
  if (p.suffixes.length > 1) out[n++] = mix(52, p.suffixes[1]!)
  if (q.suffixes.length > 1) out[n++] = mix(53, q.suffixes[1]!)
  if (p.suffixes.length > 2) out[n++] = mix(54, p.suffixes[2]!, w.flags)
  for (let i = 0; i < w.parts.length; i += 1) out[n++] = mix(55 + i, w.parts[i]!)
  if (w.suffixes.length > 1) out[n++] = mix(58, w.suffixes[1]!, p.flags)
  return n
}
