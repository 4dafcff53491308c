import { features, MOST_FEATURES } from './features.ts'
import { type Model, rowOf } from './model.ts'
import { openWords } from './open.ts'
import type { WordInfo } from './word-info.ts'

/** Label 0 is "outside". */
export const OUTSIDE = 0

/**
 * The best label of every word of a sentence (Viterbi over a linear-chain CRF, Lafferty et al. 2001), as indexes into
 * `model.labels`. Words the model does not look at are outside.
 */
export function tagWords(model: Model, words: readonly WordInfo[], gazetteer: Uint8Array): Uint8Array {
  const labels = new Uint8Array(words.length)
  const open = openWords(words)
  for (let from = 0; from < words.length; ) {
    if (open[from] === 0) {
      from += 1
      continue
    }
    let to = from
    while (to < words.length && open[to] === 1) to += 1
    viterbi(model, words, gazetteer, from, to, labels)
    from = to
  }
  return labels
}

const buffer = new Int32Array(MOST_FEATURES)

function viterbi(
  model: Model,
  words: readonly WordInfo[],
  gazetteer: Uint8Array,
  from: number,
  to: number,
  labels: Uint8Array,
): void {
  const size = model.labels.length
  const length = to - from
  const back = new Uint8Array(length * size)
  let before = new Float64Array(size)
  let now = new Float64Array(size)
  for (let step = 0; step < length; step += 1) {
    emit(model, features(words, gazetteer, from + step, buffer), now)
    for (let label = 0; label < size; label += 1) {
      if (step === 0) {
        // A stretch begins at the sentence's start or behind a word that is outside for certain.
        now[label]! += from === 0 ? model.starts[label]! : model.transitions[OUTSIDE * size + label]!
        continue
      }
      let best = Number.NEGATIVE_INFINITY
      let bestLabel = 0
      for (let other = 0; other < size; other += 1) {
        const score = before[other]! + model.transitions[other * size + label]!
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

/** Sums the weights of the `count` features in the buffer into `scores`. */
function emit(model: Model, count: number, scores: Float64Array): void {
  const { weights, scale } = model
  const size = scores.length
  scores.fill(0)
  for (let index = 0; index < count; index += 1) {
    const row = rowOf(model, buffer[index]!)
    if (row < 0) continue
    const at = row * size
    for (let label = 0; label < size; label += 1) scores[label]! += weights[at + label]!
  }
  for (let label = 0; label < size; label += 1) scores[label]! *= scale
}
