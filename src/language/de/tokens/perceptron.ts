import type { WordInfo } from './guess.ts'
import { clauseFlags, JOINED, joinedFeatures, neighbourFeatures, ownFeatures, START, TAGS } from './tagger-features.ts'

const WIDTH = TAGS.length
/** Places a word can have beside the one being tagged: itself, then the neighbours. */
const PLACES = [0, -2, -1, 1, 2] as const

/**
 * Averaged perceptron weights. `keys` are feature hashes; row `i` of `rows` holds the feature's weight for every tag.
 * (M. Collins, "Discriminative training methods for hidden Markov models", EMNLP 2002, with greedy left-to-right search.)
 */
export interface Weights {
  readonly rowOf: ReadonlyMap<number, number>
  readonly rows: Int8Array
}

/** A tagger file: base64 of records `hash (4 bytes), n, n × (tag, weight)`, by rising hash. */
export function decodeWeights(base64: string): Weights {
  const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  const count = view.getUint32(0, true)
  const rowOf = new Map<number, number>()
  const rows = new Int8Array(count * WIDTH)
  let at = 4
  for (let row = 0; row < count; row += 1) {
    rowOf.set(view.getUint32(at, true), row)
    const filled = bytes[at + 4]!
    at += 5
    for (let i = 0; i < filled; i += 1) {
      rows[row * WIDTH + bytes[at]!] = view.getInt8(at + 1)
      at += 2
    }
  }
  return { rowOf, rows }
}

/** Writes what {@link decodeWeights} reads; `rows` of whole numbers from -127 to 127. */
export function encodeWeights(rows: ReadonlyMap<number, readonly number[]>): string {
  const bytes: number[] = []
  const push32 = (value: number) => bytes.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24)
  push32(rows.size)
  for (const [hash, row] of [...rows].sort(([a], [b]) => a - b)) {
    push32(hash)
    const filled = row.flatMap((weight, tag) => (weight === 0 ? [] : [[tag, weight & 255]]))
    bytes.push(filled.length, ...filled.flat())
  }
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

/** Tags sentences with `weights`; keeps what each word adds to the score, so that a repeated word costs little. */
export function createTagger(weights: Weights): (infos: readonly WordInfo[]) => readonly number[] {
  const added = new WeakMap<WordInfo, Int16Array>()
  const scores = new Int32Array(WIDTH)
  const joined = new Uint32Array(JOINED)
  const { rowOf, rows } = weights

  const sum = (features: readonly number[], into: Int16Array, offset: number) => {
    for (const feature of features) {
      const row = rowOf.get(feature)
      if (row === undefined) continue
      for (let tag = 0; tag < WIDTH; tag += 1) into[offset + tag]! += rows[row * WIDTH + tag]!
    }
  }
  const prepare = (info: WordInfo | undefined): Int16Array => {
    const known = info && added.get(info)
    if (known) return known
    const vector = new Int16Array(PLACES.length * WIDTH)
    for (const [place, offset] of PLACES.entries())
      if (offset === 0) {
        if (info) sum(ownFeatures(info), vector, 0)
      } else sum(neighbourFeatures(info, offset), vector, place * WIDTH)
    if (info) added.set(info, vector)
    return vector
  }
  const outside = prepare(undefined)

  return (infos) => {
    const tags: number[] = []
    const vectors = infos.map(prepare)
    const flags = clauseFlags(infos)
    for (let at = 0; at < infos.length; at += 1) {
      scores.fill(0)
      for (let place = 0; place < PLACES.length; place += 1) {
        const vector = vectors[at + PLACES[place]!] ?? outside
        const from = place * WIDTH
        for (let tag = 0; tag < WIDTH; tag += 1) scores[tag]! += vector[from + tag]!
      }
      joinedFeatures(infos, at, tags[at - 1] ?? START, tags[at - 2] ?? START, flags[at]!, joined)
      for (let i = 0; i < JOINED; i += 1) {
        const row = rowOf.get(joined[i]!)
        if (row === undefined) continue
        const from = row * WIDTH
        for (let tag = 0; tag < WIDTH; tag += 1) scores[tag]! += rows[from + tag]!
      }
      let best = 0
      for (let tag = 1; tag < WIDTH; tag += 1) if (scores[tag]! > scores[best]!) best = tag
      tags.push(best)
    }
    return tags
  }
}
