import type { WordInfo } from '../src/language/de/tokens/guess.ts'
import { JOINED, joinedFeatures, START, TAGS, tagFeatures } from '../src/language/de/tokens/tagger-features.ts'

const WIDTH: number = TAGS.length

/** A sentence to learn from. */
export interface TagItem {
  readonly words: readonly WordInfo[]
  /** See `clauseFlags`. */
  readonly flags: Uint8Array
  /** Numbers of the right tags. */
  readonly gold: readonly number[]
  /** The tag of a form that has only one, -1 for all others: nothing is learned there. */
  readonly sure: readonly number[]
  /** Rows of the features that hang on no tag. */
  readonly rows: readonly Int32Array[]
}

export interface FitOptions {
  readonly epochs: number
  /** Of so many last epochs the weights are averaged. */
  readonly averaged: number
  readonly rate: number
  /** Share of features left out at random in each step: the model does not lean on single words it has seen. */
  readonly drop: number
}

/** Numbers from 0 to 1, the same in every run. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const FIRST_SQUARE = 1e-2
/** Changes smaller than this are none. */
const LEAST_CHANGE = 1e-3
/** More than any word has features. */
const MOST = 256
/** In the first epochs the tags before a word are gold's: the model's own are still too wrong to learn from. */
const GUIDED = 2

/**
 * Logistic regression over the tags of one word after the other, fitted with AdaGrad and feature dropout. In every other
 * sentence the tags before a word are those the model itself gives, as when it tags. Returns for each of `count` rows a
 * weight a tag; `rowOf` knows the rows of features that hang on tags.
 */
export function fitTags(
  items: readonly TagItem[],
  rowOf: ReadonlyMap<number, number>,
  { epochs, averaged, rate, drop }: FitOptions,
  seed: number,
): Float64Array {
  const weights = new Float64Array(rowOf.size * WIDTH)
  const squares = new Float64Array(weights.length).fill(FIRST_SQUARE)
  const mean = new Float64Array(weights.length)
  const next = random(seed)
  const scores = new Float64Array(WIDTH)
  const joined = new Int32Array(JOINED)
  const kept = new Int32Array(MOST)
  const order = items.map((_, index) => index)
  const learn = (count: number, right: number): number => {
    scores.fill(0)
    for (let index = 0; index < count; index += 1) {
      const row = kept[index]!
      for (let tag = 0; tag < WIDTH; tag += 1) scores[tag]! += weights[row + tag]!
    }
    let best = 0
    for (let tag = 1; tag < WIDTH; tag += 1) if (scores[tag]! > scores[best]!) best = tag
    const top = scores[best]!
    let sum = 0
    for (let tag = 0; tag < WIDTH; tag += 1) {
      scores[tag] = Math.exp(scores[tag]! - top)
      sum += scores[tag]!
    }
    for (let tag = 0; tag < WIDTH; tag += 1) {
      const change = (tag === right ? 1 : 0) - scores[tag]! / sum
      if (Math.abs(change) < LEAST_CHANGE) continue
      for (let index = 0; index < count; index += 1) {
        const cell = kept[index]! + tag
        squares[cell]! += change * change
        weights[cell]! += (rate * change) / Math.sqrt(squares[cell]!)
      }
    }
    return best
  }
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1))
      ;[order[at], order[other]] = [order[other]!, order[at]!]
    }
    for (const index of order) {
      const { words, flags, gold, sure, rows } = items[index]!
      const guided = epoch < GUIDED || next() < 0.5
      let before: number = START
      let beforeThat: number = START
      for (let at = 0; at < words.length; at += 1) {
        let tag = sure[at]!
        if (tag < 0) {
          let count = 0
          for (const row of rows[at]!) if (next() >= drop) kept[count++] = row * WIDTH
          joinedFeatures(words, at, before, beforeThat, flags[at]!, joined)
          for (const features of [joined, tagFeatures(before, beforeThat)])
            for (const feature of features) {
              const row = rowOf.get(feature)
              if (row !== undefined && next() >= drop) kept[count++] = row * WIDTH
            }
          const best = learn(count, gold[at]!)
          tag = guided ? gold[at]! : best
        }
        beforeThat = before
        before = tag
      }
    }
    if (epoch >= epochs - averaged) for (let at = 0; at < mean.length; at += 1) mean[at]! += weights[at]! / averaged
  }
  return mean
}
