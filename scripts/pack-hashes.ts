import { BUCKETS, REST_LETTERS } from '../src/language/hash-buckets.ts'
import { hashOf } from '../src/language/hashed-list.ts'
import { lettersOf } from '../src/language/letters.ts'
import { checkCode } from '../src/language/word-numbers.ts'

/** Hashes as `src/language/hash-buckets.ts` describes them; `extra` is what is written behind each, of one length. */
function pack(entries: readonly { readonly hash: number; readonly extra: string }[]): string {
  const sorted = entries.toSorted((a, b) => (a.hash >>> 0) - (b.hash >>> 0))
  const counts = new Uint32Array(BUCKETS)
  for (const { hash } of sorted) counts[hash >>> 18]! += 1
  if (counts.some((count) => count > 63)) throw new Error('too many hashes for the buckets there are')
  return (
    Array.from(counts, (count) => lettersOf(count, 1)).join('') +
    sorted.map(({ hash, extra }) => lettersOf(hash, REST_LETTERS) + extra).join('')
  )
}

/** The words' hashes, as `hashedList` of `src/language/hashed-list.ts` reads them. */
export function packHashes(words: Iterable<string>): string {
  const hashes = new Set([...words].map(hashOf))
  return pack([...hashes].map((hash) => ({ hash, extra: '' })))
}

/** Words with their numbers, as `wordNumbers` of `src/language/word-numbers.ts` reads them. */
export function packNumbers(entries: Iterable<readonly [word: string, number: number]>, letters: number): string {
  const taken = new Map<string, string>()
  return pack(
    [...entries].map(([word, number]) => {
      const hash = hashOf(word)
      const check = String.fromCharCode(checkCode(word))
      const both = `${hash} ${check}`
      if (taken.has(both)) throw new Error(`one hash for "${word}" and "${taken.get(both)}"`)
      taken.set(both, word)
      if (number >= 64 ** letters) throw new Error(`${number} needs more than ${letters} letters`)
      return { hash, extra: check + lettersOf(number, letters) }
    }),
  )
}

/** Features in the order of their rows, as `featureRows` of `src/language/feature-rows.ts` reads them. */
export function packFeatures(hashes: readonly number[]): string {
  for (let at = 1; at < hashes.length; at += 1)
    if (hashes[at - 1]! >>> 0 >= hashes[at]! >>> 0) throw new Error('features out of order')
  return pack(hashes.map((hash) => ({ hash, extra: '' })))
}

/** The order of feature rows: by hash as an unsigned number. */
export const byHash = (a: number, b: number): number => (a >>> 0) - (b >>> 0)
