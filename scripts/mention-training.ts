/**
 * Training of the German mention model: a linear-chain CRF over hashed features, the mean of several fits. Used by `scripts/train-mentions.ts` and, for cross-validation, by the bench.
 */
import { features, identities, MOST_FEATURES } from '../src/annotate/mentions/tagger/features.ts'
import { gazetteerMarks } from '../src/annotate/mentions/tagger/gazetteer-marks.ts'
import { openWords } from '../src/annotate/mentions/tagger/open.ts'
import { type WordInfo, wordInfo } from '../src/annotate/mentions/tagger/word-info.ts'
import type { MentionModelData, NameLexicon } from '../src/language/mentions.ts'
import { type CrfOptions, fitCrf, type Stretch } from './crf.ts'
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
const OPTIONS: CrfOptions = { epochs: 14, averaged: 8, rate: 0.05, decay: 1e-6, drop: 0.25, unknown: 0.25 }
/** The weights are the mean of as many fits, which differ in what chance leaves out and in which order. */
const SEEDS = [12345, 777] as const
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
  /** Those of them that name the word itself. */
  own: (ReadonlySet<number> | undefined)[]
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
    marks: gazetteerMarks(tokens.map((text) => ({ text, form: { names: lexicon.names.get(text) } }))),
    open: openWords(infos) ?? new Uint8Array(infos.length),
    allowed: Uint16Array.from(tags, (tag) => allowedLabels(tag, partial)),
    rows: [],
    own: [],
  }
}

/** The rows of open words, in one piece each. */
function stretchesOf({ infos, open, allowed, rows, own }: Example): readonly Stretch[] {
  const result: Stretch[] = []
  for (let from = 0; from < infos.length; from += 1) {
    if (open[from] === 0) continue
    let to = from
    while (to < infos.length && open[to] === 1) to += 1
    result.push({
      rows: rows.slice(from, to).map((all) => all ?? new Int32Array(0)),
      own: own.slice(from, to).map((rows) => rows ?? new Set()),
      allowed: allowed.slice(from, to),
      opens: from === 0,
      closed: to < infos.length,
    })
    from = to
  }
  return result
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
    one.own[at] = new Set(identities(one.infos, at).map((key) => rowOf.get(key) ?? -1))
  })
  const stretches = examples.map(stretchesOf)
  const fits = SEEDS.map((seed) => fitCrf(stretches, kept.length, LABELS, OPTIONS, seed, log))
  const mean = (part: 'weights' | 'transitions' | 'starts') =>
    fits[0]![part].map((_, at) => fits.reduce((sum, fit) => sum + fit[part][at]!, 0) / fits.length)
  const weights = mean('weights')
  const transitions = mean('transitions')
  const starts = mean('starts')
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
