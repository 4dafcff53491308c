import { bytesOf } from '../../bytes.ts'
import { type FeatureRows, featureRows, rowOf } from '../../feature-rows.ts'
import { LETTER_VALUES, letterCode, letterCodes } from '../../letters.ts'
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
/** By the letter of a tag: which pair it belongs to, and how far its scores are shifted there. */
const PAIR = new Uint8Array(128)
const HALF = new Uint8Array(128)
for (let tag = 0; tag < WIDTH; tag += 1) {
  PAIR[letterCode(tag)] = tag % PAIRS
  HALF[letterCode(tag)] = tag < PAIRS ? 0 : 16
}
const MARK = /^[.,:;!?„“”"()»«]+$/
const PUNCT = TAGS.indexOf('PUNCT')
/** Places a word can have beside the one being tagged: itself, then the neighbours. */
const PLACES = [0, -2, -1, 1, 2] as const

/** A tagger as it is written down; the lists of all its weights have one entry a weight, feature by feature. */
export interface TaggerData {
  /** See `language/feature-rows.ts`. */
  readonly features: string
  /** How many weights each feature has, in letters (`language/letters.ts`). */
  readonly counts: string
  /** For which tag each weight is, in letters. */
  readonly tags: string
  /** The weights, base64 of signed bytes. */
  readonly weights: string
  /** Forms that are of one class wherever they stand, in one text a class. */
  readonly fixed: Readonly<Record<string, string>>
}

/**
 * Weights of a logistic regression, for each feature those that are not zero.
 * (A. Ratnaparkhi, "A maximum entropy model for part-of-speech tagging", EMNLP 1996, with greedy left-to-right search.)
 */
export interface Weights {
  readonly rows: FeatureRows
  /** Where the weights of each feature begin, and where those of the last end. */
  readonly starts: Int32Array
  /** For which tag each weight is, as a letter. */
  readonly tags: Uint8Array
  readonly values: Int8Array
  /** Number of the tag of a form that always has it. */
  readonly fixed: ReadonlyMap<string, number>
}

export function decodeTagger(data: TaggerData): Weights {
  const rows = featureRows(data.features)
  const counts = letterCodes(data.counts)
  const starts = new Int32Array(counts.length + 1)
  let start = 0
  for (let row = 0; row < counts.length; row += 1) {
    start += LETTER_VALUES[counts[row]!]!
    starts[row + 1] = start
  }
  const fixed = new Map<string, number>()
  for (const [tag, forms] of Object.entries(data.fixed))
    for (const form of forms.split(' ')) fixed.set(form, (TAGS as readonly string[]).indexOf(tag))
  return { rows, starts, tags: letterCodes(data.tags), values: new Int8Array(bytesOf(data.weights).buffer), fixed }
}

/** A word, made once per form; what it adds to the scores stands on the shelf, for each of {@link PLACES} by tag. */
export interface PreparedWord extends Hashed, Shelved {
  readonly info: WordInfo
  readonly clause: number
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
  const row = rowOf(weights.rows, feature)
  if (row < 0) return
  const { starts, tags, values } = weights
  const end = starts[row + 1]!
  for (let at = starts[row]!; at < end; at += 1) {
    const tag = tags[at]!
    vector[from + PAIR[tag]!]! += sign * (values[at]! << HALF[tag]!)
  }
}

/** Far below any sum of weights, and far above -2^15 together with them. */
const IMPOSSIBLE = -12_000
const NOUNS = [TAGS.indexOf('NOUN'), TAGS.indexOf('PROPN')]

/** A known word of another class in small letters is no noun, whatever stands around it. */
function isNoNoun({ shape, closed, verb, adjective }: WordInfo): boolean {
  return shape === 'small' && (closed !== undefined || verb !== undefined || adjective !== undefined)
}

/** Writes what a word adds at each of {@link PLACES}, from `from` on, where all is zero yet. */
function addVector(weights: Weights, info: WordInfo | undefined, vectors: Int32Array, from: number): void {
  for (let place = 0; place < PLACES.length; place += 1) {
    const offset = PLACES[place]!
    const features = offset !== 0 ? neighbourFeatures(info, offset) : info ? ownFeatures(info) : []
    for (const feature of features) addRow(weights, feature, vectors, from + place * PAIRS)
  }
  if (info) addRow(weights, startFeature(info, false), vectors, from)
  if (info && isNoNoun(info)) for (const tag of NOUNS) vectors[from + (tag % PAIRS)]! += paired(tag, IMPOSSIBLE)
}

function prepare(weights: Weights, info: WordInfo): PreparedWord {
  const { wordHash, classHash, closed, clause, form } = info
  const fixed = MARK.test(form) ? PUNCT : (weights.fixed.get(form) ?? -1)
  return { info, wordHash, classHash, closed, clause, fixed, ...unshelved() }
}

/** Adds what standing first in its sentence changes. */
function addStart(weights: Weights, word: PreparedWord, scores: Int32Array): void {
  addRow(weights, startFeature(word, true), scores, 0)
  addRow(weights, startFeature(word, false), scores, 0, -1)
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

/** A lead, in weight units, that joined features hardly ever overturn: they are not looked up then. */
const CLEAR = 120

export function createTagger(weights: Weights): Tagger {
  const { rows, starts, tags, values } = weights
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
    if (at === 0) addStart(weights, word, scores)
    choose(scores, best)
    if (best.lead >= CLEAR) return best.tag
    joinedFeatures(words, at, before, beforeThat, flags[at]!, joined)
    // All look-ups first: they wait for memory together rather than one behind the other.
    for (let i = 0; i < JOINED; i += 1) joined[i] = rowOf(rows, joined[i]!)
    for (let i = 0; i < JOINED; i += 1) {
      const row = joined[i]!
      if (row < 0) continue
      const end = starts[row + 1]!
      for (let at = starts[row]!; at < end; at += 1) {
        const tag = tags[at]!
        scores[PAIR[tag]!]! += values[at]! << HALF[tag]!
      }
    }
    choose(scores, best)
    return best.tag
  }
  return {
    prepare: (info) => prepare(weights, info),
    predict: (words) => {
      const tags = new Uint8Array(words.length)
      shelf.makeRoom(words.length + 1)
      if (shelf.place(nobody)) addVector(weights, undefined, shelf.vectors, nobody.from)
      for (const word of words) if (shelf.place(word)) addVector(weights, word.info, shelf.vectors, word.from)
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
