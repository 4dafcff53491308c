import type { WordInfo } from './word-info.ts'

/** Most words that may stand between two capitalised words of one name ("Frankfurt an der Oder"). */
const GAP = 3

/**
 * Which words the model looks at: those that may be a name by themselves, and the few between two of them. All others are
 * outside of names for certain, which saves half the work.
 */
export function openWords(words: readonly WordInfo[]): Uint8Array {
  const open = new Uint8Array(words.length)
  let last = Number.NEGATIVE_INFINITY
  for (const [at, word] of words.entries()) {
    if (!word.open) continue
    if (at - last <= GAP + 1) open.fill(1, last, at)
    open[at] = 1
    last = at
  }
  return open
}
