import { rowOf } from '../../../language/feature-rows.ts'
import {
  afterNext,
  beforePrevious,
  EDGE,
  kindFeatures,
  markOf,
  markWithFlags,
  markWithPrevious,
  nextFeatures,
  nextMark,
  ownFeatures,
  type PairedWord,
  placeOf,
  previousFeatures,
  previousMark,
} from './features.ts'
import type { Model } from './model.ts'
import type { WordInfo } from './word-info.ts'

/**
 * A word with what it adds to the labels' scores, in weight units, by the place it stands at. Made once per form, each
 * part when first needed, so that for a word in its sentence only pairs are looked up.
 */
export interface ModelWord extends PairedWord {
  readonly info: WordInfo
  readonly open: boolean
  /** Number of its flags and shape together, -1 where there are too many. */
  readonly kind: number
  own: Int16Array | undefined
  /** How much the word itself speaks against a name's beginning and against its going on, in weight units; set with `own`. */
  begins: number
  goesOn: number
  previous: Int16Array | undefined
  next: Int16Array | undefined
  /** Rows of weights as the word two before and two behind, -1 for none. */
  readonly farBefore: number
  readonly farBehind: number
}

export function modelWord(model: Model, info: WordInfo): ModelWord {
  const { lower, shape, flags, suffix3, suffix4 } = info
  return {
    info,
    lower,
    shape,
    flags,
    suffix3,
    suffix4,
    open: info.open,
    kind: kindOf(model, info),
    own: undefined,
    begins: 0,
    goesOn: 0,
    previous: undefined,
    next: undefined,
    farBefore: rowOf(model.rows, beforePrevious(info)),
    farBehind: rowOf(model.rows, afterNext(info)),
  }
}

/** Most kinds of words that are told apart: three of them fit into one small integer. */
const MOST_KINDS = 1 << 10

function kindOf({ kinds }: Model, { flags, shape }: WordInfo): number {
  const key = `${flags} ${shape}`
  const known = kinds.get(key)
  if (known !== undefined) return known
  if (kinds.size >= MOST_KINDS) return -1
  kinds.set(key, kinds.size)
  return kinds.size - 1
}

/** Slots of kept sums: what falls on the same slot replaces what was there. */
const SLOTS = 1 << 14

/** Sums of {@link kindFeatures} for three words in a row. */
export interface KindSums {
  readonly keys: Int32Array
  readonly sums: Int16Array
}

/** Where in `kinds.sums` the sum for three words stands; computed now unless it was kept. */
export function kindSum(model: Model, { keys, sums }: KindSums, p: ModelWord, w: ModelWord, q: ModelWord): number {
  const size = model.labels.length
  const key = p.kind < 0 || w.kind < 0 || q.kind < 0 ? -2 : (p.kind * MOST_KINDS + w.kind) * MOST_KINDS + q.kind
  const slot = (key ^ (key >>> 10) ^ (key >>> 17)) & (SLOTS - 1)
  if (keys[slot] !== key || key < 0) {
    keys[slot] = key
    sums.set(sum(model, kindFeatures(p.info, w.info, q.info)), slot * size)
  }
  return slot * size
}

function sum(model: Model, features: readonly number[]): Int16Array {
  const size = model.labels.length
  const vector = new Int16Array(size)
  for (const feature of features) {
    const row = rowOf(model.rows, feature) * size
    if (row >= 0) for (let label = 0; label < size; label += 1) vector[label]! += model.weights[row + label]!
  }
  return vector
}

/** The word itself, in no gazetteer name and not first in its sentence. */
export function ownOf(model: Model, word: ModelWord): Int16Array {
  if (word.own === undefined) {
    word.own = sum(model, [...ownFeatures(word.info), placeOf(word.info, false), markWithFlags(0, word.info)])
    word.begins = leadOver(model.begin, word.own)
    word.goesOn = leadOver(model.inside, word.own)
  }
  return word.own
}

/** The word as the one before a word in no gazetteer name. */
export function previousOf(model: Model, word: ModelWord): Int16Array {
  word.previous ??= sum(model, [...previousFeatures(word.info), markWithPrevious(0, word.info)])
  return word.previous
}

/** The word as the one behind. */
export function nextOf(model: Model, word: ModelWord): Int16Array {
  word.next ??= sum(model, nextFeatures(word.info))
  return word.next
}

/** More marks than `gazetteerMarks` gives. */
const MARKS = 32

/** What belongs to no form: the sentence's edge, and places in gazetteer names. */
export interface Fixed {
  readonly edge: ModelWord
  /** By mark, twice: inside the sentence, then first in it. */
  readonly marks: readonly Int16Array[]
  readonly previousMarks: readonly Int16Array[]
  readonly nextMarks: readonly Int16Array[]
  /** What the three add where no word has a mark: inside the sentence, then first in it. */
  readonly unmarked: readonly [Int16Array, Int16Array]
  readonly kinds: KindSums
}

/** How much more "outside" (label 0) scores than the best of `labels`. */
export function leadOver(labels: readonly number[], scores: ArrayLike<number>): number {
  let other = Number.NEGATIVE_INFINITY
  for (let index = 0; index < labels.length; index += 1) {
    const score = scores[labels[index]!]!
    if (score > other) other = score
  }
  return scores[0]! - other
}

export function fixedOf(model: Model): Fixed {
  const each = (count: number, feature: (mark: number) => number) =>
    Array.from({ length: count }, (_, mark) => sum(model, [feature(mark)]))
  const unmarked = (first: boolean) => sum(model, [markOf(0, first), previousMark(0), nextMark(0)])
  return {
    edge: modelWord(model, EDGE),
    marks: each(2 * MARKS, (mark) => markOf(mark % MARKS, mark >= MARKS)),
    previousMarks: each(MARKS, previousMark),
    nextMarks: each(MARKS, nextMark),
    unmarked: [unmarked(false), unmarked(true)],
    kinds: { keys: new Int32Array(SLOTS).fill(-1), sums: new Int16Array(SLOTS * model.labels.length) },
  }
}

/** What `mark` and standing first change of what {@link ownOf} and {@link previousOf} took for granted. */
export function correct(
  model: Model,
  word: ModelWord,
  before: ModelWord,
  mark: number,
  first: boolean,
  scores: Int32Array,
): void {
  if (first) {
    add(model, rowOf(model.rows, placeOf(word.info, true)), 1, scores)
    add(model, rowOf(model.rows, placeOf(word.info, false)), -1, scores)
  }
  if (mark === 0) return
  add(model, rowOf(model.rows, markWithFlags(mark, word.info)), 1, scores)
  add(model, rowOf(model.rows, markWithFlags(0, word.info)), -1, scores)
  add(model, rowOf(model.rows, markWithPrevious(mark, before.info)), 1, scores)
  add(model, rowOf(model.rows, markWithPrevious(0, before.info)), -1, scores)
}

/** Adds a row of weights; -1 adds nothing. */
export function add(model: Model, row: number, sign: 1 | -1, scores: Int32Array): void {
  if (row < 0) return
  const { weights, labels } = model
  const size = labels.length
  for (let label = 0; label < size; label += 1) scores[label]! += sign * weights[row * size + label]!
}

/** Place of a mark in {@link Fixed.marks}. */
export const markPlace = (mark: number, first: boolean): number => (first ? MARKS + mark : mark)
