import type { Saying } from './sayings.ts'
import type { Weight } from './weights.ts'

/** Letters two words must begin with alike, or one must end with of the other, to be near. */
const FEWEST_LETTERS = 5
/** Part of the longer word those letters must be. */
const PART = 0.55
/** What a near word counts of a same one. */
const NEAR = 0.7

/** Whether two words are of one family: "alternativ" and "alternativlos", "Kreislauf" and "Kühlkreislauf". */
export function areNear(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.length < FEWEST_LETTERS) return false
  if (long.endsWith(short)) return true
  let same = 0
  while (same < short.length && short[same] === long[same]) same += 1
  return same >= FEWEST_LETTERS && same >= PART * long.length
}

/** Words of a statement that may be near one of another: neither names nor values; concepts by the word they stand for. */
function wordsOf(own: Saying, other: Saying): readonly (readonly [term: string, bare: string])[] {
  const words: (readonly [string, string])[] = []
  for (const term of own.terms.keys()) {
    if (other.terms.has(term) || term.startsWith('@') || term.startsWith('#')) continue
    words.push([term, own.places.get(term)?.stem ?? term])
  }
  return words
}

/** A word of one statement and its relative in the other. */
export interface NearTerm {
  readonly left: string
  readonly right: string
  readonly weight: number
}

/** Words of two statements that are not the same and yet of one family, each used once, with what the pair weighs. */
export function nearTerms(left: Saying, right: Saying, weight: Weight): readonly NearTerm[] {
  const others = wordsOf(right, left)
  if (others.length === 0) return []
  const used = new Set<string>()
  const found: NearTerm[] = []
  for (const [term, bare] of wordsOf(left, right)) {
    const near = others.find(([other, word]) => !used.has(other) && areNear(bare, word))
    if (near === undefined) continue
    used.add(near[0])
    const mass = Math.min(left.terms.get(term)!, right.terms.get(near[0])!, 1.5)
    found.push({ left: term, right: near[0], weight: NEAR * mass * Math.min(weight(term), weight(near[0])) })
  }
  return found
}
