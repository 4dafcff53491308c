import type { Pos } from '../../../model/layers.ts'
import type { LexicalInfo, WordInfo } from './guess.ts'
import { listClass, nameClass } from './names.ts'

/** Order of the tags in the weights; never changed without training anew. */
export const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const satisfies readonly Pos[]

/** Number of a tag before the sentence. */
export const START = TAGS.length

/** 32-bit FNV-1a over UTF-16 units, signed: small integers are fast. */
export function hashText(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}

/** Joins two hashes under a feature number. */
export function mix(feature: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(feature + 1, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13) ^ b, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) | 0
}

/** What the lexicon says of a form, as one short text: the classes it may be of, and its ending. */
export function lexicalClass(info: LexicalInfo): string {
  if (info.shape === 'punctuation' || info.shape === 'symbol') return info.shape
  if (info.shape === 'number') return /\.$/.test(info.form) ? 'ordinal' : `number${/\p{L}/u.test(info.form) ? 'l' : ''}`
  const { verb } = info
  return [
    info.shape === 'capital' ? (info.form.length > 1 && info.form === info.form.toUpperCase() ? 'U' : 'C') : 's',
    info.closed ?? '',
    info.noun,
    verb
      ? `${verb.finite ? 'F' : ''}${verb.infinitive ? 'I' : ''}${verb.participle ? 'P' : ''}${verb.zuInfinitive ? 'Z' : ''}`
      : '',
    info.adjective === undefined ? '' : info.adjective === info.lower ? 'A' : 'a',
    info.shape === 'capital' ? nameClass(info.form) : '',
    info.closed ? '' : (/e[mnrs]?$/.exec(info.lower)?.[0] ?? ''),
  ].join('|')
}

/** Features of a word by itself. */
export function ownFeatures(info: WordInfo): readonly number[] {
  const { lower, form } = info
  const features = [mix(0, info.classHash, 0), hashText(lower, 1), hashText(form, 2)]
  if (info.shape === 'capital' || info.shape === 'small') {
    for (let length = 1; length <= 6 && length < lower.length; length += 1)
      features.push(hashText(lower.slice(-length), 10 + length))
    for (let length = 1; length <= 4 && length < lower.length; length += 1)
      features.push(hashText(lower.slice(0, length), 20 + length))
    const hyphen = form.lastIndexOf('-')
    if (hyphen >= 0)
      features.push(hashText(form.slice(hyphen), 3), hashText(/\p{Lu}/u.test(form.charAt(hyphen + 1)) ? 'U' : 'l', 4))
    if (/\p{Lu}.*\p{Lu}/u.test(form)) features.push(hashText('caps', 5))
    if (info.shape === 'capital') features.push(hashText(`${listClass(form)} ${info.noun}`, 8))
    if (form.endsWith('.')) features.push(hashText('dot', 6))
  } else features.push(hashText(form.replace(/\p{N}/gu, '0'), 7))
  return features
}

/** Features of a word as the neighbour at `offset` (-2, -1, 1, 2). */
export function neighbourFeatures(info: WordInfo | undefined, offset: number): readonly number[] {
  const seed = 40 + offset * 4
  if (info === undefined) return [hashText('∅', seed)]
  const features = [
    hashText(info.lower, seed + 1),
    mix(seed, info.classHash, 1),
    hashText(info.lower.slice(-3), seed + 2),
  ]
  if ((offset === 1 || offset === -1) && info.shape === 'capital')
    features.push(hashText(listClass(info.form), seed + 3))
  return features
}

/** Bit of a mark, which ends a clause. */
const ENDS = 16

/** Bits of what one form adds to its clause: 1 a participle, 2 an infinitive, 4 "zu", 8 a finite verb; 16 ends it. */
export function clauseBits(info: LexicalInfo): number {
  if (info.shape === 'punctuation') return ENDS
  if (info.shape !== 'small') return 0
  return (
    (info.verb?.participle ? 1 : 0) |
    (info.verb?.infinitive && info.closed === undefined ? 2 : 0) |
    (info.lower === 'zu' ? 4 : 0) |
    (info.verb?.finite && !info.verb.infinitive && info.adjective === undefined ? 8 : 0)
  )
}

/**
 * Bits of what the clause around each word holds, as in {@link clauseBits}: 1 to 8 before it, 16 to 128 behind it.
 * Written into `flags`, which must be as long as `infos`.
 */
export function clauseFlags(infos: readonly Pick<WordInfo, 'clause'>[], flags: Uint8Array): void {
  let seen = 0
  for (let i = 0; i < infos.length; i += 1) {
    const bits = infos[i]!.clause
    if (bits === ENDS) seen = 0
    flags[i] = seen
    if (bits !== ENDS) seen |= bits
  }
  seen = 0
  for (let i = infos.length - 1; i >= 0; i -= 1) {
    const bits = infos[i]!.clause
    if (bits === ENDS) seen = 0
    flags[i] = flags[i]! | (seen << 4)
    if (bits !== ENDS) seen |= bits
  }
}

/** Features that need the tags before the word or both neighbours; written into `out`, whose length they fill. */
export function joinedFeatures(
  infos: readonly Hashed[],
  at: number,
  before: number,
  beforeThat: number,
  flags: number,
  out: Int32Array,
): void {
  const info = infos[at]!
  const previous = infos[at - 1]?.classHash ?? 1
  const next = infos[at + 1]?.classHash ?? 2
  const own = info.classHash
  out[0] = mix(62, before, own)
  out[1] = mix(63, before, info.wordHash)
  out[2] = mix(64, own, next)
  out[3] = mix(65, previous, own)
  out[4] = mix(66, mix(0, before, own), next)
  out[5] = mix(68, info.closed === 'AUX' ? info.wordHash : own, flags & 0x77)
  out[6] = mix(73, own, flags & 0x88)
  out[7] = mix(74, mix(0, own, next), flags & 0x88)
  out[8] = mix(69, mix(0, before, beforeThat), own)
  out[9] = mix(70, info.wordHash, next)
  out[10] = mix(71, infos[at - 1]?.wordHash ?? 1, own)
  out[11] = mix(72, infos[at + 1]?.wordHash ?? 1, own)
}

/** Features of the tags before a word alone. */
export function tagFeatures(before: number, beforeThat: number): readonly number[] {
  return [mix(60, before, 0), mix(61, before, beforeThat)]
}

/** Feature of a word that does or does not begin its sentence. */
export function startFeature(info: Hashed, first: boolean): number {
  return mix(67, first ? 1 : 0, info.classHash)
}

/** What {@link joinedFeatures} needs to know of a word. */
export type Hashed = Pick<WordInfo, 'wordHash' | 'classHash' | 'closed'>

/** How many features {@link joinedFeatures} writes. */
export const JOINED = 12
