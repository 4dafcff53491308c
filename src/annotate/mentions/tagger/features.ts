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
export const EDGE: WordInfo = {
  word: 1,
  lower: 1,
  shape: 1,
  prefixes: [],
  suffixes: [],
  suffix3: 0,
  suffix4: 0,
  grams: [],
  stem: 1,
  parts: [],
  flags: 1 << 30,
  group: 1 << 30,
  bits: [30],
  open: false,
}

/** Most features one token can have: the buffer {@link features} writes to must hold as many. */
export const MOST_FEATURES = 160

/** Features of a word alone; without those of {@link placeFeatures}. */
export function ownFeatures(w: WordInfo): readonly number[] {
  const out = [mix(0, w.word), mix(1, w.lower), mix(2, w.shape), mix(3, w.flags)]
  for (const bit of w.bits) out.push(mix(40, bit))
  for (const prefix of w.prefixes) out.push(mix(50, prefix))
  for (const suffix of w.suffixes) out.push(mix(51, suffix))
  for (let i = 0; i < w.parts.length; i += 1) out.push(mix(55 + i, w.parts[i]!))
  for (const gram of w.grams) out.push(mix(60, gram))
  out.push(mix(61, w.stem), mix(62, w.suffix3, w.shape), mix(63, w.suffix3, w.flags))
  return out
}

/** Features of the word before, whatever the word. */
export function previousFeatures(p: WordInfo): readonly number[] {
  const out = [mix(4, p.lower), mix(8, p.shape), mix(10, p.flags)]
  for (const bit of p.bits) out.push(mix(41, bit))
  if (p.suffixes.length > 1) out.push(mix(52, p.suffixes[1]!))
  if (p.suffixes.length > 2) out.push(mix(45, p.suffixes[2]!))
  if (p.parts.length > 1) out.push(mix(46, p.parts[1]!))
  return out
}

/** Features of the word behind, whatever the word. */
export function nextFeatures(q: WordInfo): readonly number[] {
  const out = [mix(5, q.lower), mix(9, q.shape), mix(11, q.flags)]
  for (const bit of q.bits) out.push(mix(42, bit))
  if (q.suffixes.length > 1) out.push(mix(53, q.suffixes[1]!))
  if (q.suffixes.length > 2) out.push(mix(47, q.suffixes[2]!))
  if (q.parts.length > 1) out.push(mix(48, q.parts[1]!))
  return out
}

/** Feature of the word two before. */
export const beforePrevious = (pp: WordInfo): number => mix(6, pp.lower)
/** Feature of the word two behind. */
export const afterNext = (qq: WordInfo): number => mix(7, qq.lower)

/** Features of a word's place: whether it is the `first` of its sentence, and its number in a gazetteer name, 0 in none. */
export const placeOf = (w: WordInfo, first: boolean): number => mix(30, first ? 1 : 0, w.flags)
export const markOf = (mark: number, first: boolean): number => mix(27, mark, first ? 1 : 0)
export const markWithFlags = (mark: number, w: WordInfo): number => mix(28, mark, w.flags)
export const markWithPrevious = (mark: number, p: WordInfo): number => mix(29, mark, p.lower)
export const previousMark = (mark: number): number => mix(31, mark)
export const nextMark = (mark: number): number => mix(32, mark)

/** Features of three words' flags, groups and shapes: few words differ in them, so that their sums are kept. */
export function kindFeatures(p: WordInfo, w: WordInfo, q: WordInfo): readonly number[] {
  return [
    mix(12, p.flags, w.flags),
    mix(13, w.flags, q.flags),
    mix(14, p.flags, w.flags, q.flags),
    mix(15, p.shape, w.shape),
    mix(16, w.shape, q.shape),
    mix(17, p.shape, w.shape, q.shape),
    mix(33, p.group, w.group),
    mix(34, w.group, q.group),
    mix(35, p.group, w.group, q.group),
    mix(36, p.group, w.shape, q.group),
  ]
}

/** How many features {@link pairFeatures} writes at most. */
export const MOST_PAIRS = 12

/** What {@link pairFeatures} needs to know of a word. */
export type PairedWord = Pick<WordInfo, 'lower' | 'shape' | 'flags' | 'suffix3' | 'suffix4'>

/** Writes the features of a word together with its neighbours to `out` from `n` on and returns where they end. */
export function pairFeatures(
  pp: PairedWord,
  p: PairedWord,
  w: PairedWord,
  q: PairedWord,
  qq: PairedWord,
  out: Int32Array,
  n: number,
): number {
  out[n++] = mix(18, p.lower, w.shape)
  out[n++] = mix(19, w.shape, q.lower)
  out[n++] = mix(20, p.lower, w.flags)
  out[n++] = mix(21, w.flags, q.lower)
  out[n++] = mix(22, p.lower, w.lower)
  out[n++] = mix(23, w.lower, q.lower)
  out[n++] = mix(24, pp.lower, p.lower)
  out[n++] = mix(25, pp.flags, p.flags, w.flags)
  out[n++] = mix(26, w.flags, q.flags, qq.flags)
  if (p.suffix4 !== 0) out[n++] = mix(54, p.suffix4, w.flags)
  if (w.suffix3 !== 0) out[n++] = mix(58, w.suffix3, p.flags)
  return n
}

/**
 * Writes all feature hashes of token `at` to `out` and returns how many, for training; tagging adds up the same features
 * from vectors kept by form. `gazetteer` holds per token the number of its place in a gazetteer name (0 none), see
 * `gazetteer-marks.ts`.
 */
export function features(words: readonly WordInfo[], gazetteer: Uint8Array, at: number, out: Int32Array): number {
  const w = words[at]!
  const p = words[at - 1] ?? EDGE
  const q = words[at + 1] ?? EDGE
  const pp = words[at - 2] ?? EDGE
  const qq = words[at + 2] ?? EDGE
  const mark = gazetteer[at]!
  const single = [
    ...ownFeatures(w),
    ...previousFeatures(p),
    ...nextFeatures(q),
    ...kindFeatures(p, w, q),
    beforePrevious(pp),
    afterNext(qq),
    placeOf(w, at === 0),
    markOf(mark, at === 0),
    markWithFlags(mark, w),
    markWithPrevious(mark, p),
    previousMark(gazetteer[at - 1] ?? 0),
    nextMark(gazetteer[at + 1] ?? 0),
  ]
  out.set(single)
  return pairFeatures(pp, p, w, q, qq, out, single.length)
}

/** Those features of token `at` that only this very word has, alone or with a neighbour: training leaves them out at times. */
export function identities(words: readonly WordInfo[], at: number): readonly number[] {
  const w = words[at]!
  const p = words[at - 1] ?? EDGE
  const q = words[at + 1] ?? EDGE
  return [mix(0, w.word), mix(1, w.lower), mix(61, w.stem), mix(22, p.lower, w.lower), mix(23, w.lower, q.lower)]
}
