import type { WordInfo } from './guess.ts'
import { clauseFlags, JOINED, joinedFeatures, neighbourFeatures, ownFeatures, START, TAGS } from './tagger-features.ts'

const WIDTH: number = TAGS.length
const MARK = /^[.,:;!?„“”"()»«]+$/
const PUNCT = TAGS.indexOf('PUNCT')
/** Places a word can have beside the one being tagged: itself, then the neighbours. */
const PLACES = [0, -2, -1, 1, 2] as const

/**
 * Averaged perceptron weights. `keys` are feature hashes; row `i` of `rows` holds the feature's weight for every tag.
 * (M. Collins, "Discriminative training methods for hidden Markov models", EMNLP 2002, with greedy left-to-right search.)
 */
export interface Weights {
  /** Open addressing: feature hashes, 0 where free; a power of two long. */
  readonly keys: Int32Array
  /** Row of the key at the same place. */
  readonly rowAt: Int32Array
  readonly rows: Int8Array
}

/** A tagger file: base64 of records `hash (4 bytes), n, n × (tag, weight)`, by rising hash. */
export function decodeWeights(base64: string): Weights {
  const units = atob(base64)
  const bytes = new Uint8Array(units.length)
  for (let i = 0; i < units.length; i += 1) bytes[i] = units.charCodeAt(i)
  const view = new DataView(bytes.buffer)
  const count = view.getUint32(0, true)
  let size = 1024
  while (size < count * 2) size *= 2
  const keys = new Int32Array(size)
  const rowAt = new Int32Array(size)
  const rows = new Int8Array(count * WIDTH)
  let at = 4
  for (let row = 0; row < count; row += 1) {
    const hash = view.getInt32(at, true)
    let place = hash & (size - 1)
    while (keys[place] !== 0) place = (place + 1) & (size - 1)
    keys[place] = hash
    rowAt[place] = row
    const filled = bytes[at + 4]!
    at += 5
    for (let i = 0; i < filled; i += 1) {
      rows[row * WIDTH + bytes[at]!] = view.getInt8(at + 1)
      at += 2
    }
  }
  return { keys, rowAt, rows }
}

/** Row of a feature, -1 where it has no weight. */
function rowOf({ keys, rowAt }: Weights, feature: number): number {
  const mask = keys.length - 1
  for (let place = feature & mask; ; place = (place + 1) & mask) {
    const key = keys[place]!
    if (key === feature) return rowAt[place]!
    if (key === 0) return -1
  }
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

/** A word with what it adds to the scores, by place; made once per form. */
export interface PreparedWord {
  readonly info: WordInfo
  /** For each of {@link PLACES} a weight for every tag. */
  readonly vector: Int16Array
  /** A mark that is punctuation wherever it stands. */
  readonly mark: boolean
}

/** Tags sentences, one greedy pass from left to right. */
export interface Tagger {
  prepare(info: WordInfo): PreparedWord
  /** Numbers of the tags in `TAGS`, one a word. */
  predict(words: readonly PreparedWord[]): Uint8Array
}

function vectorOf(weights: Weights, info: WordInfo | undefined): Int16Array {
  const { rows } = weights
  const vector = new Int16Array(PLACES.length * WIDTH)
  for (let place = 0; place < PLACES.length; place += 1) {
    const offset = PLACES[place]!
    const features = offset !== 0 ? neighbourFeatures(info, offset) : info ? ownFeatures(info) : []
    for (const feature of features) {
      const row = rowOf(weights, feature)
      if (row < 0) continue
      for (let tag = 0; tag < WIDTH; tag += 1) vector[place * WIDTH + tag]! += rows[row * WIDTH + tag]!
    }
  }
  return vector
}

export function createTagger(weights: Weights): Tagger {
  const { rows } = weights
  const scores = new Int32Array(WIDTH)
  const joined = new Int32Array(JOINED)
  const outside = vectorOf(weights, undefined)
  return {
    prepare: (info) => ({ info, vector: vectorOf(weights, info), mark: MARK.test(info.form) }),
    predict: (words) => {
      const tags = new Uint8Array(words.length)
      const infos = words.map(({ info }) => info)
      const flags = clauseFlags(infos)
      for (let at = 0; at < words.length; at += 1) {
        if (words[at]!.mark) {
          tags[at] = PUNCT
          continue
        }
        scores.fill(0)
        for (let place = 0; place < PLACES.length; place += 1) {
          const vector = words[at + PLACES[place]!]?.vector ?? outside
          const from = place * WIDTH
          for (let tag = 0; tag < WIDTH; tag += 1) scores[tag]! += vector[from + tag]!
        }
        joinedFeatures(infos, at, at > 0 ? tags[at - 1]! : START, at > 1 ? tags[at - 2]! : START, flags[at]!, joined)
        for (let i = 0; i < JOINED; i += 1) {
          const row = rowOf(weights, joined[i]!)
          if (row < 0) continue
          const from = row * WIDTH
          for (let tag = 0; tag < WIDTH; tag += 1) scores[tag]! += rows[from + tag]!
        }
        let best = 0
        for (let tag = 1; tag < WIDTH; tag += 1) if (scores[tag]! > scores[best]!) best = tag
        tags[at] = best
      }
      return tags
    },
  }
}
