import { type LetterRuns, letterRuns } from './letter-runs.ts'
import { type NearTerm, nearTerms } from './near-terms.ts'
import { type Profiles, profilesOf } from './profiles.ts'
import type { Saying } from './sayings.ts'
import { sharedCount } from './score.ts'
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
  /** Weight of the second rarest word or value they share. */
  readonly second: number
  /** Words and values that stand in these two statements of their articles alone. */
  readonly onlyHere: number
  /** Part of the shorter one's stems, small words too, that stand in the other. */
  readonly stems: number
  /** Verbs they share, and words that stand next to one another in both. */
  readonly verbs: number
  readonly neighbours: number
  readonly sameSpeaker: boolean
  /** The speaker of one is named in the other, which its outlet tells: "Selbig nannte den Zoll ein Ende". */
  readonly speakerInside: boolean
  /** One gives a number, the other none. */
  readonly isOneNumbered: boolean
  readonly crossLanguage: boolean
  readonly areDirect: boolean
  readonly areQuoted: boolean
  /** Said by two persons, or by two bodies. */
  readonly areRivals: boolean
  readonly isOneNegative: boolean
  readonly areNegative: boolean
  /** One stands in a title, the other does not. */
  readonly isOneTitle: boolean
  /** Terms of the shorter one, as a logarithm. */
  readonly fewest: number
  /** How many times as much as the lighter one the heavier one weighs, as a logarithm. */
  readonly ratio: number
  /** How far apart the two stand in their articles, 0 (alike) to 1 (one opens, the other closes). */
  readonly distance: number
  /** Part of the shorter one's runs of letters that the other has, weighed by how rare they are. */
  readonly letters: number
}

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
export type ClueReader = (left: Saying, right: Saying) => Clues | undefined

/** Reads clues among the statements of a story. */
export function cluesIn(sayings: readonly Saying[], weight: Weight): ClueReader {
  const [isOnly, letters, profileOf] = [onlyIn(sayings), letterRuns(sayings), profilesOf(weight)]
  return (left, right) => cluesOf(left, right, weight, isOnly, letters, profileOf)
}

function cluesOf(
  left: Saying,
  right: Saying,
  weight: Weight,
  isOnly: IsOnly,
  letters: LetterRuns,
  profileOf: Profiles,
): Clues | undefined {
  const near = nearTerms(left, right, weight)
  const { words, values, names, rarities, onlyHere } = sharedBy(left, right, near, weight, isOnly)
  if (rarities.length === 0) return undefined
  const nearMass = near.reduce((sum, item) => sum + item.weight, 0)
  const shared = words + values + names + nearMass
  const inside = speakerInside(left, right) ?? speakerInside(right, left)
  const [one, other] = [profileOf(left), profileOf(right)]
  const [a, b] = [left, right].map(
    (saying) => profileOf(saying).mass - (inside?.teller === saying ? inside.mass(weight) : 0),
  )
  const sameSpeaker = left.speaker !== undefined && left.speaker === right.speaker
  return {
    cover: Math.min(1, shared / Math.max(1, Math.min(a!, b!))),
    shared,
    words,
    names,
    near: nearMass,
    second: rarities[1] ?? 0,
    onlyHere,
    stems: sharedCount(left.stems, right.stems) / Math.max(1, Math.min(left.stems.size, right.stems.size)),
    verbs: sharedCount(one.verbs, other.verbs),
    neighbours: sharedCount(one.neighbours, other.neighbours),
    sameSpeaker,
    speakerInside: inside !== undefined,
    isOneNumbered: left.numbers.size > 0 !== right.numbers.size > 0,
    crossLanguage: left.annotated.article.language !== right.annotated.article.language,
    areDirect: left.isWordForWord && right.isWordForWord,
    areQuoted: left.quotation !== undefined && right.quotation !== undefined,
    areRivals:
      left.speaker !== undefined &&
      right.speaker !== undefined &&
      !sameSpeaker &&
      left.speakerKind === right.speakerKind,
    isOneNegative: left.statement.polarity !== right.statement.polarity && left.isNegative !== right.isNegative,
    areNegative: left.isNegative && right.isNegative,
    isOneTitle: one.inTitle !== other.inTitle,
    fewest: Math.log(Math.min(left.terms.size, right.terms.size)),
    ratio: Math.abs(Math.log((1 + one.mass) / (1 + other.mass))),
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
