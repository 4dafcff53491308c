import type { WordInfo } from './guess.ts'
import {
  clauseFlags,
  type Hashed,
  JOINED,
  joinedFeatures,
  neighbourFeatures,
  ownFeatures,
  START,
  startFeature,
  TAGS,
  tagFeatures,
} from './tagger-features.ts'
import { createShelf, type Shelved, unshelved } from './vector-shelf.ts'

const WIDTH: number = TAGS.length
/**
 * Scores of two tags share one number, the first half of the tags in its lower 16 bits: a sum of such numbers holds the
 * sums of both, which halves the work for every word. Scores stay far below 2^15.
 */
const PAIRS = (WIDTH + 1) >> 1

const paired = (tag: number, score: number): number => (tag < PAIRS ? score : score << 16)
const MARK = /^[.,:;!?„“”"()»«]+$/
const PUNCT = TAGS.indexOf('PUNCT')
/** Places a word can have beside the one being tagged: itself, then the neighbours. */
const PLACES = [0, -2, -1, 1, 2] as const

/** A tagger as it is written down. */
export interface TaggerData {
  /** Base64 of records `hash (4 bytes), n, n × (tag, weight)`, by rising hash. */
  readonly weights: string
  /** Forms that are of one class wherever they stand, in one text a class. */
  readonly fixed: Readonly<Record<string, string>>
}

/**
 * Averaged perceptron weights. Row `i` of `rows` holds the feature's weight for every tag, in pairs.
 * (M. Collins, "Discriminative training methods for hidden Markov models", EMNLP 2002, with greedy left-to-right search.)
 */
export interface Weights {
  /** Open addressing: a feature's hash, 0 where free, and its row beside it; a power of two long. */
  readonly table: Int32Array
  readonly rows: Int32Array
  /** One bit for the upper 20 bits of each key: small enough to stay near, it turns away most unknown features. */
  readonly known: Int32Array
  /** Number of the tag of a form that always has it. */
  readonly fixed: ReadonlyMap<string, number>
}

export function decodeTagger(data: TaggerData): Weights {
  const units = atob(data.weights)
  const bytes = new Uint8Array(units.length)
  for (let i = 0; i < units.length; i += 1) bytes[i] = units.charCodeAt(i)
  const view = new DataView(bytes.buffer)
  const count = view.getUint32(0, true)
  let size = 1024
  while (size < count * 2) size *= 2
  const table = new Int32Array(size * 2)
  const rows = new Int32Array(count * PAIRS)
  const known = new Int32Array(1 << 15)
  let at = 4
  for (let row = 0; row < count; row += 1) {
    const hash = view.getInt32(at, true)
    let place = hash & (size - 1)
    while (table[2 * place] !== 0) place = (place + 1) & (size - 1)
    table[2 * place] = hash
    known[hash >>> 17]! |= 1 << (hash >>> 12)
    table[2 * place + 1] = row
    const filled = bytes[at + 4]!
    at += 5
    for (let i = 0; i < filled; i += 1) {
      const tag = bytes[at]!
      rows[row * PAIRS + (tag % PAIRS)]! += paired(tag, view.getInt8(at + 1))
      at += 2
    }
  }
  const fixed = new Map(
    Object.entries(data.fixed).flatMap(([tag, forms]) =>
      forms.split(' ').map((form) => [form, (TAGS as readonly string[]).indexOf(tag)] as const),
    ),
  )
  return { table, rows, known, fixed }
}

/** Row of a feature, -1 where it has no weight. */
function rowOf({ table, known }: Weights, feature: number): number {
  if ((known[feature >>> 17]! & (1 << (feature >>> 12))) === 0) return -1
  const mask = table.length / 2 - 1
  for (let place = feature & mask; ; place = (place + 1) & mask) {
    const key = table[2 * place]!
    if (key === feature) return table[2 * place + 1]!
    if (key === 0) return -1
  }
}

/** Writes the weights that {@link decodeTagger} reads; `rows` of whole numbers from -127 to 127. */
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

/** A word, made once per form; what it adds to the scores stands on the shelf, for each of {@link PLACES} by tag. */
export interface PreparedWord extends Hashed, Shelved {
  readonly info: WordInfo
  readonly clause: number
  /** What standing first in its sentence adds. */
  readonly first: Int32Array
  /** The tag it has wherever it stands, -1 where that depends. */
  readonly fixed: number
}

/** Tags sentences, one greedy pass from left to right. */
export interface Tagger {
  prepare(info: WordInfo): PreparedWord
  /** Numbers of the tags in `TAGS`, one a word. */
  predict(words: readonly PreparedWord[]): Uint8Array
}

function addRow(weights: Weights, feature: number, vector: Int32Array, from: number, sign = 1): void {
  const row = rowOf(weights, feature)
  if (row < 0) return
  for (let pair = 0; pair < PAIRS; pair += 1) vector[from + pair]! += sign * weights.rows[row * PAIRS + pair]!
}

/** Far below any sum of weights, and far above -2^15 together with them. */
const IMPOSSIBLE = -12_000
const NOUNS = [TAGS.indexOf('NOUN'), TAGS.indexOf('PROPN')]

/** A known word of another class in small letters is no noun, whatever stands around it. */
function isNoNoun({ shape, closed, verb, adjective }: WordInfo): boolean {
  return shape === 'small' && (closed !== undefined || verb !== undefined || adjective !== undefined)
}

function vectorOf(weights: Weights, info: WordInfo | undefined): Int32Array {
  const vector = new Int32Array(PLACES.length * PAIRS)
  for (let place = 0; place < PLACES.length; place += 1) {
    const offset = PLACES[place]!
    const features = offset !== 0 ? neighbourFeatures(info, offset) : info ? ownFeatures(info) : []
    for (const feature of features) addRow(weights, feature, vector, place * PAIRS)
  }
  if (info) addRow(weights, startFeature(info, false), vector, 0)
  if (info && isNoNoun(info)) for (const tag of NOUNS) vector[tag % PAIRS]! += paired(tag, IMPOSSIBLE)
  return vector
}

function prepare(weights: Weights, info: WordInfo): PreparedWord {
  const first = new Int32Array(PAIRS)
  addRow(weights, startFeature(info, true), first, 0)
  addRow(weights, startFeature(info, false), first, 0, -1)
  const { wordHash, classHash, closed, clause, form } = info
  const fixed = MARK.test(form) ? PUNCT : (weights.fixed.get(form) ?? -1)
  return { info, wordHash, classHash, closed, clause, first, fixed, ...unshelved() }
}

/** Tags a tag can follow: all of them and the sentence's start. */
const STATES = START + 1

/** What the two tags before a word add, for every pair. */
function tagVectors(weights: Weights): Int32Array {
  const vectors = new Int32Array(STATES * STATES * PAIRS)
  for (let before = 0; before < STATES; before += 1)
    for (let beforeThat = 0; beforeThat < STATES; beforeThat += 1)
      for (const feature of tagFeatures(before, beforeThat))
        addRow(weights, feature, vectors, (before * STATES + beforeThat) * PAIRS)
  return vectors
}

/** The tag with the highest score, the first of several, and by how much it leads. */
interface Best {
  tag: number
  lead: number
}

/** Writes into `best` which of the scores is highest: written rather than returned, because it runs for every word. */
function choose(scores: Int32Array, best: Best): void {
  let tag = 0
  let score = Number.MIN_SAFE_INTEGER
  let second = score
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const lower = (scores[pair]! << 16) >> 16
    if (lower > score) {
      second = score
      score = lower
      tag = pair
    } else if (lower > second) second = lower
  }
  for (let pair = 0; pair < WIDTH - PAIRS; pair += 1) {
    const both = scores[pair]!
    const upper = (both - ((both << 16) >> 16)) >> 16
    if (upper > score) {
      second = score
      score = upper
      tag = PAIRS + pair
    } else if (upper > second) second = upper
  }
  best.tag = tag
  best.lead = score - second
}

/** A lead, in weight units, that joined features overturn in about one word of a thousand: they are not looked up then. */
const CLEAR = 240

export function createTagger(weights: Weights): Tagger {
  const { rows } = weights
  const scores = new Int32Array(PAIRS)
  const joined = new Int32Array(JOINED)
  const best: Best = { tag: 0, lead: 0 }
  const shelf = createShelf(PLACES.length * PAIRS)
  const nobody = unshelved()
  const byTags = tagVectors(weights)
  let flags = new Uint8Array(256)
  /** The tag of word `at`; one loop over the scores where five would do, because it runs for every word. */
  const tagOf = (words: readonly PreparedWord[], at: number, before: number, beforeThat: number): number => {
    const word = words[at]!
    const own = word.from
    const { vectors } = shelf
    const left2 = (at > 1 ? words[at - 2]! : nobody).from + PAIRS
    const left = (at > 0 ? words[at - 1]! : nobody).from + 2 * PAIRS
    const right = (at + 1 < words.length ? words[at + 1]! : nobody).from + 3 * PAIRS
    const right2 = (at + 2 < words.length ? words[at + 2]! : nobody).from + 4 * PAIRS
    const fromTags = (before * STATES + beforeThat) * PAIRS
    for (let pair = 0; pair < PAIRS; pair += 1)
      scores[pair] =
        vectors[own + pair]! +
        vectors[left2 + pair]! +
        vectors[left + pair]! +
        vectors[right + pair]! +
        vectors[right2 + pair]! +
        byTags[fromTags + pair]!
    if (at === 0) for (let pair = 0; pair < PAIRS; pair += 1) scores[pair]! += word.first[pair]!
    choose(scores, best)
    if (best.lead >= CLEAR) return best.tag
    joinedFeatures(words, at, before, beforeThat, flags[at]!, joined)
    // All look-ups first: they wait for memory together rather than one behind the other.
    for (let i = 0; i < JOINED; i += 1) joined[i] = rowOf(weights, joined[i]!)
    for (let i = 0; i < JOINED; i += 1) {
      const row = joined[i]!
      if (row < 0) continue
      const from = row * PAIRS
      for (let pair = 0; pair < PAIRS; pair += 1) scores[pair]! += rows[from + pair]!
    }
    choose(scores, best)
    return best.tag
  }
  return {
    prepare: (info) => prepare(weights, info),
    predict: (words) => {
      const tags = new Uint8Array(words.length)
      shelf.makeRoom(words.length + 1)
      shelf.place(nobody, () => vectorOf(weights, undefined))
      for (const word of words) shelf.place(word, () => vectorOf(weights, word.info))
      if (flags.length < words.length) flags = new Uint8Array(words.length * 2)
      clauseFlags(words, flags)
      let before: number = START
      let beforeThat: number = START
      for (let at = 0; at < words.length; at += 1) {
        const { fixed } = words[at]!
        const tag = fixed >= 0 ? fixed : tagOf(words, at, before, beforeThat)
        tags[at] = tag
        beforeThat = before
        before = tag
      }
      return tags
    },
  }
}
