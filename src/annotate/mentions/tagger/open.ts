import type { ModelWord } from './model-word.ts'

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
