import type { Words } from '../words.tsx'

/** Why something did not work: the desk's own words, or that it does not answer, which a browser says in its language. */
export function failureOf(error: unknown, words: Words): string {
  if (error instanceof TypeError) return words.unreachable
  return error instanceof Error ? error.message : String(error)
}
