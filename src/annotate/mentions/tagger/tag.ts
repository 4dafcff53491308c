import { addPairs, addWords } from './emit.ts'
import type { Model } from './model.ts'
import type { Fixed, ModelWord } from './model-word.ts'
import { doubtfulWords } from './open.ts'

/** Label 0 is "outside". */
export const OUTSIDE = 0

/**
 * The best label of every word of a sentence (Viterbi over a linear-chain CRF, Lafferty et al. 2001), as indexes into
 * `model.labels`. Words the model does not look at are outside; `undefined` where all are.
 */
export function tagWords(
  model: Model,
  fixed: Fixed,
  words: readonly ModelWord[],
  gazetteer: Uint8Array,
): Uint8Array | undefined {
  const open = doubtfulWords(model, fixed, words, gazetteer)
  if (open === undefined) return undefined
  const labels = new Uint8Array(words.length)
  for (let from = 0; from < words.length; ) {
    if (open[from] === 0) {
      from += 1
      continue
    }
    let to = from
    while (to < words.length && open[to] === 1) to += 1
    viterbi(model, fixed, words, gazetteer, from, to, labels)
    from = to
  }
  return labels
}

/** More than any model has labels. */
const MOST_LABELS = 32
const labelSums = new Int32Array(MOST_LABELS)
/** Room for one stretch of words after another. */
const forward: readonly [Float64Array, Float64Array] = [new Float64Array(MOST_LABELS), new Float64Array(MOST_LABELS)]
let backward = new Uint8Array(1024)

function viterbi(
  model: Model,
  fixed: Fixed,
  words: readonly ModelWord[],
  gazetteer: Uint8Array,
  from: number,
  to: number,
  labels: Uint8Array,
): void {
  const size = model.labels.length
  const length = to - from
  if (backward.length < length * size) backward = new Uint8Array(2 * length * size)
  const back = backward
  let [before, now] = forward
  const { transitions, precursors } = model
  for (let step = 0; step < length; step += 1) {
    addWords(model, fixed, words, gazetteer, from + step, labelSums)
    addPairs(model, fixed, words, from + step, labelSums)
    for (let label = 0; label < size; label += 1) now[label] = labelSums[label]! * model.scale
    for (let label = 0; label < size; label += 1) {
      if (step === 0) {
        // A stretch begins at the sentence's start or behind a word that is outside for certain.
        now[label]! += from === 0 ? model.starts[label]! : model.transitions[OUTSIDE * size + label]!
        continue
      }
      let best = Number.NEGATIVE_INFINITY
      let bestLabel = 0
      const others = precursors[label]!
      for (let index = 0; index < others.length; index += 1) {
        const other = others[index]!
        const score = before[other]! + transitions[other * size + label]!
        if (score > best) {
          best = score
          bestLabel = other
        }
      }
      now[label]! += best
      back[step * size + label] = bestLabel
    }
    ;[before, now] = [now, before]
  }
  let best = 0
  for (let label = 1; label < size; label += 1) {
    const close = to < words.length ? model.transitions[label * size + OUTSIDE]! : 0
    const bestClose = to < words.length ? model.transitions[best * size + OUTSIDE]! : 0
    if (before[label]! + close > before[best]! + bestClose) best = label
  }
  for (let step = length - 1; step >= 0; step -= 1) {
    labels[from + step] = best
    best = back[step * size + best]!
  }
}
