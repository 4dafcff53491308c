/** Words kept; all are forgotten when they are full, so that a long stream stays small. A power of two. */
const ROOM = 1 << 16
/** Longer tokens are not kept. */
const LONGEST = 40

let words: (string | undefined)[] = new Array(ROOM).fill(undefined)
let hashes = new Int32Array(ROOM)
let kept = 0

/** Start of a {@link hashWith}. */
export const SEED = 0x811c9dc5 | 0

/** FNV-1a, one UTF-16 unit on. */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/**
 * The token `text.slice(start, end)` as the very string it was before: most words of a text come again, and a string
 * that is the same in memory is found in every map at once, without being copied and hashed anew.
 *
 * @param hash of its units, by {@link hashWith}
 */
export function interned(text: string, start: number, end: number, hash: number): string {
  const length = end - start
  if (length > LONGEST) return text.slice(start, end)
  let at = (hash ^ (hash >>> 15)) & (ROOM - 1)
  for (;;) {
    const word = words[at]
    if (word === undefined) break
    if (hashes[at] === hash && word.length === length && same(word, text, start)) return word
    at = (at + 1) & (ROOM - 1)
  }
  if (kept >= ROOM / 2) {
    words = new Array(ROOM).fill(undefined)
    hashes = new Int32Array(ROOM)
    kept = 0
    at = (hash ^ (hash >>> 15)) & (ROOM - 1)
  }
  const word = text.slice(start, end)
  words[at] = word
  hashes[at] = hash
  kept += 1
  return word
}

function same(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
