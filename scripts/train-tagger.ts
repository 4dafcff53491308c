/**
 * Trains the German tagger on UD German GSD (dev, test) and PUD (CC BY-SA) and writes `src/language/de/data/tagger.json`.
 * Run: `node scripts/train-tagger.ts`. The shipped weights work without the treebanks; only training needs them.
 */
import { writeFileSync } from 'node:fs'
import { corporaFolder } from '../bench/corpora.ts'
import { type GoldWord, loadTreebank, TREEBANKS } from '../bench/quality/tokens/treebank.ts'
import { type WordInfo, wordInfo } from '../src/language/de/tokens/guess.ts'
import { encodeWeights } from '../src/language/de/tokens/perceptron.ts'
import {
  clauseFlags,
  JOINED,
  joinedFeatures,
  neighbourFeatures,
  ownFeatures,
  START,
  TAGS,
} from '../src/language/de/tokens/tagger-features.ts'

const WIDTH: number = TAGS.length

export interface TrainingOptions {
  readonly passes: number
  /** Features seen in fewer places are not learned. */
  readonly least: number
  /** Share of the largest weight below which a weight is dropped. */
  readonly prune: number
}

export const OPTIONS: TrainingOptions = { passes: 12, least: 2, prune: 0.01 }

/** Numbers from 0 to 1, the same in every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Trains and returns base64 weights as `decodeWeights` reads them. */
export function train(sentences: readonly (readonly GoldWord[])[], options: TrainingOptions = OPTIONS): string {
  const infos = new Map<string, WordInfo>()
  const info = (form: string) => {
    const known = infos.get(form) ?? wordInfo(form)
    infos.set(form, known)
    return known
  }
  const prepared = sentences.map((sentence) => {
    const words = sentence.map(({ form }) => info(form))
    return {
      words,
      flags: clauseFlags(words),
      gold: sentence.map(({ pos }) => TAGS.indexOf(pos as (typeof TAGS)[number])),
      fixed: words.map((word, at) => [
        ...ownFeatures(word),
        ...[-2, -1, 1, 2].flatMap((offset) => neighbourFeatures(words[at + offset], offset)),
      ]),
    }
  })

  // Count with gold tags, so that rare features are left out.
  const counts = new Map<number, number>()
  const joined = new Int32Array(JOINED)
  for (const { words, gold, fixed, flags } of prepared)
    for (let at = 0; at < words.length; at += 1) {
      joinedFeatures(words, at, gold[at - 1] ?? START, gold[at - 2] ?? START, flags[at]!, joined)
      for (const feature of [...fixed[at]!, ...joined]) counts.set(feature, (counts.get(feature) ?? 0) + 1)
    }
  const rowOf = new Map<number, number>()
  for (const [feature, count] of counts) if (count >= options.least) rowOf.set(feature, rowOf.size)

  const weights = new Float64Array(rowOf.size * WIDTH)
  const totals = new Float64Array(rowOf.size * WIDTH)
  const stamps = new Int32Array(rowOf.size * WIDTH)
  let step = 0
  const change = (cell: number, by: number) => {
    totals[cell]! += (step - stamps[cell]!) * weights[cell]!
    stamps[cell] = step
    weights[cell]! += by
  }
  const rowsOf = (features: readonly number[]) =>
    features.flatMap((feature) => {
      const row = rowOf.get(feature)
      return row === undefined ? [] : [row]
    })
  const items = prepared.map((sentence) => ({ ...sentence, fixed: sentence.fixed.map(rowsOf) }))
  const next = random(7)
  const scores = new Float64Array(WIDTH)
  for (let pass = 0; pass < options.passes; pass += 1) {
    for (let i = items.length - 1; i > 0; i -= 1) {
      const j = Math.floor(next() * (i + 1))
      const swap = items[i]!
      items[i] = items[j]!
      items[j] = swap
    }
    for (const { words, gold, fixed, flags } of items) {
      let before: number = START
      let beforeThat: number = START
      for (let at = 0; at < words.length; at += 1) {
        step += 1
        joinedFeatures(words, at, before, beforeThat, flags[at]!, joined)
        const rows = [...fixed[at]!, ...rowsOf([...joined])]
        scores.fill(0)
        for (const row of rows) for (let tag = 0; tag < WIDTH; tag += 1) scores[tag]! += weights[row * WIDTH + tag]!
        let best = 0
        for (let tag = 1; tag < WIDTH; tag += 1) if (scores[tag]! > scores[best]!) best = tag
        const right = gold[at]!
        if (best !== right)
          for (const row of rows) {
            change(row * WIDTH + right, 1)
            change(row * WIDTH + best, -1)
          }
        beforeThat = before
        before = best
      }
    }
  }
  let largest = 0
  for (let cell = 0; cell < weights.length; cell += 1) {
    change(cell, 0)
    totals[cell]! /= step
    largest = Math.max(largest, Math.abs(totals[cell]!))
  }
  const scale = 127 / largest
  const rows = new Map<number, readonly number[]>()
  for (const [feature, row] of rowOf) {
    const values = Array.from(totals.subarray(row * WIDTH, (row + 1) * WIDTH), (value) =>
      Math.abs(value) < options.prune * largest ? 0 : Math.round(value * scale),
    )
    if (values.some((value) => value !== 0)) rows.set(feature, values)
  }
  return encodeWeights(rows)
}

if (import.meta.main) {
  const folder = corporaFolder()
  const sentences = TREEBANKS.flatMap((name) => loadTreebank(folder, name) ?? [])
  if (sentences.length === 0) throw new Error('no treebanks: put them into ../shared/corpora/ud or set SYNOPSE_CORPORA')
  const weights = train(sentences)
  writeFileSync(new URL('../src/language/de/data/tagger.json', import.meta.url), `${JSON.stringify({ weights })}\n`)
  console.log(`tagger.json: ${weights.length} characters from ${sentences.length} sentences`)
}
