import { hashOf } from '../src/language/hashed-list.ts'

/** The words' hashes as `hashedList` of `src/language/hashed-list.ts` reads them. */
export function packHashes(words: Iterable<string>): string {
  const hashes = Int32Array.from(new Set([...words].map(hashOf))).sort()
  const bytes = Buffer.alloc(hashes.length * 4)
  for (const [at, hash] of hashes.entries()) bytes.writeInt32LE(hash, 4 * at)
  return bytes.toString('base64')
}
