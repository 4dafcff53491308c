import type { LetterRuns } from './letter-runs.ts'
import { type NearTerm, nearTerms } from './near-terms.ts'
import type { Saying } from './sayings.ts'
import { massOf } from './score.ts'
import type { Weight } from './weights.ts'

/** What speaks for two statements of different articles being one, as far as the two alone tell. */
export interface Clues {
  /** Shared part of the lighter one, 0 to 1, near words counted in. */
  readonly cover: number
  /** Weight of what they share, by kind. */
  readonly shared: number
  readonly words: number
  readonly names: number
  readonly near: number
  /** Weight of the two rarest words or values they share. */
  readonly rarest: number
  readonly second: number
  /** Words and values that stand in these two statements of their articles alone. */
  readonly onlyHere: number
  readonly sameSpeaker: boolean
  /** The speaker of one is named in the other, which its outlet tells: "Selbig nannte den Zoll ein Ende". */
  readonly speakerInside: boolean
  readonly sameNumbers: boolean
  readonly crossLanguage: boolean
  readonly areDirect: boolean
  readonly areQuoted: boolean
  readonly isOneQuoted: boolean
  /** Said by two persons, or by two bodies. */
  readonly areRivals: boolean
  readonly isOneNegative: boolean
  /** Terms of the shorter one, and how many times as many the longer one has, as logarithms. */
  readonly fewest: number
  readonly ratio: number
  /** How far apart the two stand in their articles, 0 (alike) to 1 (one opens, the other closes). */
  readonly distance: number
  /** Part of the shorter one's runs of letters that the other has, weighed by how rare they are. */
  readonly letters: number
}

/** Weight of shared values from which a number is the same in both. */
const SAME_VALUE = 2

/** Whether a term stands in this statement of its article alone. */
export type IsOnly = (saying: Saying, term: string) => boolean

/** Looks up in which statements of each article a term stands. */
export function onlyIn(sayings: readonly Saying[]): IsOnly {
  const counts = new Map<unknown, Map<string, number>>()
  for (const { annotated, terms } of sayings) {
    const own = counts.get(annotated) ?? new Map<string, number>()
    counts.set(annotated, own)
    for (const term of terms.keys()) own.set(term, (own.get(term) ?? 0) + 1)
  }
  return ({ annotated }, term) => counts.get(annotated)?.get(term) === 1
}

/** Reads the clues of two statements; `undefined` where they share names alone. */
export function cluesOf(
  left: Saying,
  right: Saying,
  weight: Weight,
  isOnly: IsOnly,
  letters: LetterRuns,
): Clues | undefined {
  const near = nearTerms(left, right, weight)
  const { words, values, names, rarities, onlyHere } = sharedBy(left, right, near, weight, isOnly)
  if (rarities.length === 0) return undefined
  const nearMass = near.reduce((sum, item) => sum + item.weight, 0)
  const shared = words + values + names + nearMass
  const inside = speakerInside(left, right) ?? speakerInside(right, left)
  const [a, b] = [left, right].map(
    (saying) => massOf(saying, weight) - (inside?.teller === saying ? inside.mass(weight) : 0),
  )
  const cover = Math.min(1, shared / Math.max(1, Math.min(a!, b!)))
  const [fewest, most] = [left.terms.size, right.terms.size].sort((x, y) => x - y)
  const sameSpeaker = left.speaker !== undefined && left.speaker === right.speaker
  return {
    cover,
    shared,
    words,
    names,
    near: nearMass,
    rarest: rarities[0] ?? 0,
    second: rarities[1] ?? 0,
    onlyHere,
    sameSpeaker,
    speakerInside: inside !== undefined,
    sameNumbers: values > SAME_VALUE || [...left.numbers].some((number) => right.numbers.has(number)),
    crossLanguage: left.annotated.article.language !== right.annotated.article.language,
    areDirect: left.isWordForWord && right.isWordForWord,
    areQuoted: left.quotation !== undefined && right.quotation !== undefined,
    isOneQuoted: (left.quotation === undefined) !== (right.quotation === undefined),
    areRivals:
      left.speaker !== undefined &&
      right.speaker !== undefined &&
      !sameSpeaker &&
      left.speakerKind === right.speakerKind,
    isOneNegative: left.statement.polarity !== right.statement.polarity && left.isNegative !== right.isNegative,
    fewest: Math.log(fewest!),
    ratio: Math.log(most! / fewest!),
    distance: Math.abs(placeOf(left) - placeOf(right)),
    letters: letters(left, right),
  }
}

/** Where a statement stands in its article, 0 to 1. */
function placeOf({ annotated, spans }: Saying): number {
  return spans[0]!.start / Math.max(1, annotated.article.reading.length)
}

interface Shared {
  readonly words: number
  readonly values: number
  readonly names: number
  /** Weights of shared words and values, heaviest first; a compound and its parts count once. */
  readonly rarities: readonly number[]
  readonly onlyHere: number
}

function sharedBy(left: Saying, right: Saying, near: readonly NearTerm[], weight: Weight, isOnly: IsOnly): Shared {
  let [words, values, names] = [0, 0, 0]
  const rarities = new Map<number, number>()
  const only = new Set<number>()
  const add = (term: string, value: number): void => {
    const { start } = left.places.get(term)!
    if (!rarities.has(start)) rarities.set(start, value)
  }
  for (const [term, count] of left.terms) {
    const other = right.terms.get(term)
    if (other === undefined) continue
    const mass = Math.min(count, other, 1.5) * weight(term)
    if (term.startsWith('@')) {
      names += mass
      continue
    }
    if (term.startsWith('#')) values += mass
    else words += mass
    add(term, weight(term))
    if (isOnly(left, term) && isOnly(right, term)) only.add(left.places.get(term)!.start)
  }
  for (const item of near) add(item.left, item.weight)
  return { words, values, names, rarities: [...rarities.values()].sort((a, b) => b - a), onlyHere: only.size }
}

/** The statement that names the other's speaker, and what that name weighs in it: it is no part of what is said. */
function speakerInside(said: Saying, teller: Saying) {
  const term = `@${said.speaker}`
  const count = teller.terms.get(term)
  if (said.speaker === undefined || teller.speaker !== undefined || count === undefined) return undefined
  return { teller, mass: (weight: Weight): number => Math.min(1.5, count) * weight(term) }
}
