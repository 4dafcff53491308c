import { addWords } from './emit.ts'
import type { Model } from './model.ts'
import { type Fixed, leadOver, type ModelWord, ownOf } from './model-word.ts'

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

/** How much a word must speak against the beginning of a name, by itself and then with its neighbours, to be passed over. */
const SURE = 2.5
const SURE_HERE = 4
/** How much a small word between two capitals must speak against going on with a name: "an der" does not, "hat" does. */
const SURE_BETWEEN = 2

const sums = new Int32Array(32)

/**
 * {@link openWords} without those that the model holds for outside: common nouns among words that are no names. A name
 * is looked for where one may begin, and from there on. Tagging only; training sees all open words.
 */
export function doubtfulWords(
  model: Model,
  fixed: Fixed,
  words: readonly ModelWord[],
  gazetteer: Uint8Array,
): Uint8Array | undefined {
  let open: Uint8Array | undefined
  for (let at = 0; at < words.length; ) {
    if (!mayBegin(model, fixed, words, gazetteer, at)) {
      at += 1
      continue
    }
    open ??= new Uint8Array(words.length)
    const from = at
    at += 1
    for (let next = at; next < words.length && next <= at + GAP; next += 1) {
      const word = words[next]!
      if (word.open) at = next + 1
      else if (!mayStandInside(model, word)) break
    }
    open.fill(1, from, at)
  }
  return open
}

function mayBegin(model: Model, fixed: Fixed, words: readonly ModelWord[], gazetteer: Uint8Array, at: number): boolean {
  const word = words[at]!
  if (!word.open) return false
  if (word.own === undefined) ownOf(model, word)
  if (word.begins * model.scale > SURE) return false
  addWords(model, fixed, words, gazetteer, at, sums)
  return leadOver(model.begin, sums) * model.scale <= SURE_HERE
}

function mayStandInside(model: Model, word: ModelWord): boolean {
  if (word.own === undefined) ownOf(model, word)
  return word.goesOn * model.scale <= SURE_BETWEEN
}
