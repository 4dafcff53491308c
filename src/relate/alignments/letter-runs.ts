import type { Saying } from './sayings.ts'

/** Letters of a run: long enough to tell words of one stem, short enough to be shared by "commission" and "Kommission". */
const RUN = 4

/** The part of the shorter statement's runs of letters that the other has, 0 to 1, weighed by how rare they are. */
export type LetterRuns = (left: Saying, right: Saying) => number

interface Runs {
  readonly keys: ReadonlySet<string>
  readonly mass: number
}

/**
 * Compares statements by runs of four letters: they meet where words are of one family, are spelled otherwise, or are
 * nearly the same in two languages, and no list knows of it.
 */
export function letterRuns(sayings: readonly Saying[]): LetterRuns {
  const holders = new Map<string, number>()
  const keys = new Map(sayings.map((saying) => [saying, keysOf(saying)]))
  for (const own of keys.values()) for (const key of own) holders.set(key, (holders.get(key) ?? 0) + 1)
  const weights = new Map<string, number>()
  for (const [key, count] of holders) weights.set(key, Math.log((sayings.length + 1) / (count + 0.5)))
  const runs = new Map<Saying, Runs>()
  for (const [saying, own] of keys) {
    let mass = 1
    for (const key of own) mass += weights.get(key)!
    runs.set(saying, { keys: own, mass })
  }
  return (left, right) => {
    const [a, b] = [runs.get(left)!, runs.get(right)!]
    const [small, large] = a.keys.size <= b.keys.size ? [a, b] : [b, a]
    let shared = 0
    for (const key of small.keys) if (large.keys.has(key)) shared += weights.get(key)!
    return Math.max(0, shared / Math.min(a.mass, b.mass))
  }
}

function keysOf({ annotated, spans }: Saying): ReadonlySet<string> {
  const text = spans.map(({ start, end }) => annotated.article.reading.slice(start, end)).join(' ')
  const spaced = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  const keys = new Set<string>()
  for (let at = 0; at + RUN <= spaced.length; at += 1) keys.add(spaced.slice(at, at + RUN))
  return keys
}
