/**
 * Training of the German mention model: a linear-chain CRF (Lafferty et al. 2001) over hashed features, fitted with
 * AdaGrad and feature dropout. Used by `scripts/train-mentions.ts` and, for cross-validation, by the bench.
 */
import { features, MOST_FEATURES } from '../src/annotate/mentions/tagger/features.ts'
import { gazetteerMarks } from '../src/annotate/mentions/tagger/gazetteer-marks.ts'
import { openWords } from '../src/annotate/mentions/tagger/open.ts'
import { type WordInfo, wordInfo } from '../src/annotate/mentions/tagger/word-info.ts'
import type { MentionModelData, NameLexicon } from '../src/language/mentions.ts'
import { byHash, packFeatures } from './pack-hashes.ts'

/** Tags of half-known words: in some name, of whatever kind and extent; or anything. */
export const SOME_NAME = 'name'
export const UNKNOWN = '?'

/**
 * A sentence with one BIO tag a token, or {@link SOME_NAME} or {@link UNKNOWN}. `partial`: its scheme knows persons,
 * places and organisations only.
 */
export interface TrainingSentence {
  readonly tokens: readonly string[]
  readonly tags: readonly string[]
  readonly partial: boolean
}

const LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG', 'B-OTH', 'I-OTH', 'B-LOCderiv'] as const
const SIZE = LABELS.length
/** A feature seen less often is left out. */
const LEAST_COUNT = 2
const EPOCHS = 14
const RATE = 0.05
const DECAY = 1e-6
/** Share of features left out at random in each step. */
const DROP = 0.25
/** A feature whose weights are no more steps than this tells nothing. */
const LEAST_WEIGHT = 2
/** Taken off "outside" after training, for recall. */
const BIAS = 0.4

interface Example {
  readonly infos: readonly WordInfo[]
  readonly marks: Uint8Array
  readonly open: Uint8Array
  /** Bit set of the labels allowed at each word. */
  readonly allowed: Uint16Array
  /** Feature indexes of each open word. */
  rows: (Int32Array | undefined)[]
}

const ALL = (1 << SIZE) - 1
const DERIVED = 1 << LABELS.indexOf('B-LOCderiv')

/** Labels a gold tag allows. Universal NER has no "other" and no derivations: there, "outside" may be either. */
function allowedLabels(tag: string, partial: boolean): number {
  if (tag === UNKNOWN) return ALL
  if (tag === SOME_NAME) return ALL & ~1 & ~DERIVED
  const index = LABELS.indexOf(tag as (typeof LABELS)[number])
  if (index > 0) return 1 << index
  return partial ? (1 << 0) | (1 << 7) | (1 << 8) | (1 << 9) : 1
}

function example(
  { tokens, tags, partial }: TrainingSentence,
  lexicon: NameLexicon,
  cache: Map<string, WordInfo>,
): Example {
  const infos = tokens.map((text) => {
    const info = cache.get(text) ?? wordInfo(text, lexicon.flags(text))
    cache.set(text, info)
    return info
  })
  return {
    infos,
    marks: gazetteerMarks(tokens.map((text) => ({ text, names: lexicon.names.get(text) }))),
    open: openWords(infos) ?? new Uint8Array(infos.length),
    allowed: Uint16Array.from(tags, (tag) => allowedLabels(tag, partial)),
    rows: [],
  }
}

/** Trains a model. The same sentences in the same order give the same model. `log` hears of each epoch. */
export function trainMentions(
  sentences: readonly TrainingSentence[],
  lexicon: NameLexicon,
  log: (line: string) => void = () => {},
): MentionModelData {
  const cache = new Map<string, WordInfo>()
  const examples = sentences.map((sentence) => example(sentence, lexicon, cache))
  const counts = new Map<number, number>()
  const buffer = new Int32Array(MOST_FEATURES)
  const each = (visit: (example: Example, at: number, hashes: Int32Array) => void) => {
    for (const one of examples)
      for (let at = 0; at < one.infos.length; at += 1) {
        if (one.open[at] === 0) continue
        visit(one, at, buffer.subarray(0, features(one.infos, one.marks, at, buffer)))
      }
  }
  each((_, __, hashes) => {
    for (const key of hashes) counts.set(key, (counts.get(key) ?? 0) + 1)
  })
  const kept = [...counts]
    .filter(([, count]) => count >= LEAST_COUNT)
    .map(([key]) => key)
    .sort(byHash)
  const rowOf = new Map(kept.map((key, row) => [key, row]))
  each((one, at, hashes) => {
    one.rows[at] = Int32Array.from([...hashes].map((key) => rowOf.get(key) ?? -1).filter((row) => row >= 0))
  })
  const weights = new Float64Array(kept.length * SIZE)
  const squares = new Float64Array(kept.length * SIZE).fill(1e-2)
  const transitions = new Float64Array(SIZE * SIZE)
  const transitionSquares = new Float64Array(SIZE * SIZE).fill(1e-2)
  const starts = new Float64Array(SIZE)
  const startSquares = new Float64Array(SIZE).fill(1e-2)
  // I-X only behind B-X or I-X.
  for (let from = 0; from < SIZE; from += 1)
    for (let to = 0; to < SIZE; to += 1) {
      const tag = LABELS[to]!
      if (tag.startsWith('I-') && LABELS[from]!.slice(2) !== tag.slice(2)) transitions[from * SIZE + to] = -1e4
      if (tag.startsWith('I-')) starts[to] = -1e4
    }
  let seed = 12345
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return seed / 4294967296
  }
  const order = examples.map((_, index) => index)
  const average = new Float64Array(weights.length)
  let averaged = 0
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other]!, order[at]!]
    }
    let loss = 0
    for (const index of order) loss += step(examples[index]!)
    if (DECAY > 0) for (let at = 0; at < weights.length; at += 1) weights[at]! *= 1 - DECAY * examples.length
    if (epoch >= EPOCHS - 3) {
      for (let at = 0; at < weights.length; at += 1) average[at]! += weights[at]!
      averaged += 1
    }
    log(`epoch ${epoch + 1} loss ${loss.toFixed(0)}`)
  }
  for (let at = 0; at < weights.length; at += 1) weights[at] = average[at]! / averaged

  function step(one: Example): number {
    let loss = 0
    for (let from = 0; from < one.infos.length; ) {
      if (one.open[from] === 0) {
        from += 1
        continue
      }
      let to = from
      while (to < one.infos.length && one.open[to] === 1) to += 1
      loss += stretch(one, from, to)
      from = to
    }
    return loss
  }

  /** One gradient step on the open words `[from, to)`. Returns the negative log likelihood of what gold allows. */
  function stretch(one: Example, from: number, to: number): number {
    const length = to - from
    // Features left out at random keep the model from leaning on single words it has seen.
    const rows = one.rows.slice(from, to).map((own) => (DROP > 0 ? own!.filter(() => random() >= DROP) : own!))
    const scores = new Float64Array(length * SIZE)
    for (let i = 0; i < length; i += 1)
      for (const row of rows[i]!) for (let y = 0; y < SIZE; y += 1) scores[i * SIZE + y]! += weights[row * SIZE + y]!
    const closed = to < one.infos.length
    const run = (mask: (i: number) => number) => {
      const alpha = new Float64Array(length * SIZE).fill(Number.NEGATIVE_INFINITY)
      const beta = new Float64Array(length * SIZE).fill(Number.NEGATIVE_INFINITY)
      for (let y = 0; y < SIZE; y += 1)
        if (mask(0) & (1 << y)) alpha[y] = scores[y]! + (from === 0 ? starts[y]! : transitions[y]!)
      for (let i = 1; i < length; i += 1)
        for (let y = 0; y < SIZE; y += 1) {
          if (!(mask(i) & (1 << y))) continue
          let top = Number.NEGATIVE_INFINITY
          for (let x = 0; x < SIZE; x += 1) top = Math.max(top, alpha[(i - 1) * SIZE + x]! + transitions[x * SIZE + y]!)
          if (top === Number.NEGATIVE_INFINITY) continue
          let sum = 0
          for (let x = 0; x < SIZE; x += 1)
            sum += Math.exp(alpha[(i - 1) * SIZE + x]! + transitions[x * SIZE + y]! - top)
          alpha[i * SIZE + y] = top + Math.log(sum) + scores[i * SIZE + y]!
        }
      const last = (length - 1) * SIZE
      for (let y = 0; y < SIZE; y += 1)
        if (mask(length - 1) & (1 << y)) beta[last + y] = closed ? transitions[y * SIZE]! : 0
      for (let i = length - 2; i >= 0; i -= 1)
        for (let x = 0; x < SIZE; x += 1) {
          if (!(mask(i) & (1 << x))) continue
          let top = Number.NEGATIVE_INFINITY
          for (let y = 0; y < SIZE; y += 1)
            top = Math.max(top, transitions[x * SIZE + y]! + scores[(i + 1) * SIZE + y]! + beta[(i + 1) * SIZE + y]!)
          if (top === Number.NEGATIVE_INFINITY) continue
          let sum = 0
          for (let y = 0; y < SIZE; y += 1)
            sum += Math.exp(transitions[x * SIZE + y]! + scores[(i + 1) * SIZE + y]! + beta[(i + 1) * SIZE + y]! - top)
          beta[i * SIZE + x] = top + Math.log(sum)
        }
      let top = Number.NEGATIVE_INFINITY
      for (let y = 0; y < SIZE; y += 1) top = Math.max(top, alpha[last + y]! + beta[last + y]!)
      let sum = 0
      for (let y = 0; y < SIZE; y += 1) sum += Math.exp(alpha[last + y]! + beta[last + y]! - top)
      return { alpha, beta, total: top + Math.log(sum) }
    }
    const all = run(() => ALL)
    const gold = run((i) => one.allowed[from + i]!)
    // A gold name that the closed words cut in two has no path.
    if (!(gold.total > -5e3)) return 0
    const update = (values: Float64Array, sums: Float64Array, at: number, gradient: number) => {
      sums[at]! += gradient * gradient
      values[at]! += (RATE * gradient) / Math.sqrt(sums[at]!)
    }
    const gradient = new Float64Array(SIZE)
    const changes: [number, number][] = []
    for (let i = 0; i + 1 < length; i += 1)
      for (let x = 0; x < SIZE; x += 1)
        for (let y = 0; y < SIZE; y += 1) {
          const at = x * SIZE + y
          if (transitions[at]! < -1e3) continue
          const common = transitions[at]! + scores[(i + 1) * SIZE + y]!
          const p = Math.exp(all.alpha[i * SIZE + x]! + common + all.beta[(i + 1) * SIZE + y]! - all.total)
          const g = Math.exp(gold.alpha[i * SIZE + x]! + common + gold.beta[(i + 1) * SIZE + y]! - gold.total)
          if (Math.abs(g - p) > 1e-4) changes.push([at, g - p])
        }
    for (let i = 0; i < length; i += 1) {
      let big = false
      for (let y = 0; y < SIZE; y += 1) {
        const at = i * SIZE + y
        gradient[y] =
          Math.exp(gold.alpha[at]! + gold.beta[at]! - gold.total) - Math.exp(all.alpha[at]! + all.beta[at]! - all.total)
        if (Math.abs(gradient[y]!) > 1e-4) big = true
        if (i === 0 && from === 0 && starts[y]! > -1e3) update(starts, startSquares, y, gradient[y]!)
        else if (i === 0 && transitions[y]! > -1e3) update(transitions, transitionSquares, y, gradient[y]!)
        if (i === length - 1 && closed) update(transitions, transitionSquares, y * SIZE, gradient[y]!)
      }
      if (!big) continue
      for (const row of rows[i]!)
        for (let y = 0; y < SIZE; y += 1)
          if (Math.abs(gradient[y]!) > 1e-4) update(weights, squares, row * SIZE + y, gradient[y]!)
    }
    for (const [at, value] of changes) update(transitions, transitionSquares, at, value)
    return all.total - gold.total
  }

  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  // Outside is too cheap where data is small: what the model half believes is mostly right.
  for (let x = 0; x < SIZE; x += 1) transitions[x * SIZE]! -= BIAS
  starts[0]! -= BIAS
  const scale = Math.min(largest, 4) / 127
  const quantised: number[] = []
  const keys: number[] = []
  for (const [row, key] of kept.entries()) {
    const bytes = Array.from(weights.subarray(row * SIZE, row * SIZE + SIZE), (weight) =>
      Math.max(-127, Math.min(127, Math.round(weight / scale))),
    )
    if (bytes.every((byte) => Math.abs(byte) <= LEAST_WEIGHT)) continue
    keys.push(key)
    quantised.push(...bytes)
  }
  log(`${keys.length} features`)
  return {
    labels: LABELS,
    scale,
    features: packFeatures(keys),
    weights: Buffer.from(Int8Array.from(quantised).buffer).toString('base64'),
    transitions: Array.from(transitions, (value) => Math.round(value * 1000) / 1000),
    starts: Array.from(starts, (value) => Math.round(value * 1000) / 1000),
  }
}
