import type { Model } from './model.ts'
import { type ModelWord, ownOf } from './model-word.ts'

/** Most words that may stand between two capitalised words of one name ("Frankfurt an der Oder"). */
const GAP = 3

/**
 * Which words the model looks at: those that may be a name by themselves, and the few between two of them. All others are
 * outside of names for certain, which saves half the work. `undefined` where no word is open.
 */
export function openWords(words: readonly Pick<ModelWord, 'open'>[]): Uint8Array | undefined {
  let open: Uint8Array | undefined
  let last = Number.NEGATIVE_INFINITY
  for (let at = 0; at < words.length; at += 1) {
    if (!words[at]!.open) continue
    open ??= new Uint8Array(words.length)
    if (at - last <= GAP + 1) open.fill(1, last, at)
    open[at] = 1
    last = at
  }
  return open
}

/** How much a word by itself must speak for "outside" to be passed over: neighbours of no name outweigh it in one name of two thousand. */
const SURE = 1.5

/**
 * {@link openWords} without those that the model holds for outside whatever stands beside them: a common noun among
 * words that are no names. Tagging only; training sees all open words.
 */
export function doubtfulWords(model: Model, words: readonly ModelWord[]): Uint8Array | undefined {
  const sure = SURE / model.scale
  const isDoubtful = (word: ModelWord | undefined): boolean => {
    if (word === undefined || !word.open) return false
    if (word.own === undefined) ownOf(model, word)
    return word.margin < sure
  }
  return openWords(
    words.map((word, at) => ({
      open: word.open && (isDoubtful(word) || isDoubtful(words[at - 1]) || isDoubtful(words[at + 1])),
    })),
  )
}
