import type { Saying } from './sayings.ts'
import type { Weight } from './weights.ts'

/** How alike two statements are. */
export interface Likeness {
  /** Weight of what they share. */
  readonly shared: number
  /** Shared part of the lighter one, 0 to 1: high where one shortens the other. */
  readonly cover: number
  /** Shared part of both, 0 to 1 (Dice). */
  readonly dice: number
  /** Terms shared that are no names. */
  readonly words: number
  /** Whether both are known to be said by the same. */
  readonly sameSpeaker: boolean
  /** Whether they are said by two, as far as known: then their words must agree closely. */
  readonly otherSpeaker: boolean
  /** … and are two persons or two bodies: a body and whoever speaks for it say one thing. */
  readonly rivalSpeakers: boolean
  /** The two are named in both texts, not found for a pronoun or a role. */
  readonly areNamed: boolean
  /** Both are quoted word for word. */
  readonly areDirect: boolean
  /** Whether one denies what the other says, as far as one negation tells. */
  readonly otherPolarity: boolean
  /** Both are attributed, in whatever form. */
  readonly areAttributed: boolean
  /** Both give a number and one is the same. */
  readonly sameNumbers: boolean
  /** Scales both give values on, none of them the same: an amount here and there, a day here and there. */
  readonly clashes: number
  /** Nearly all words of one, small ones too, stand in the other: one text. */
  readonly isVerbatim: boolean
  /** What the decision goes by. */
  readonly score: number
}

/** Shared weight below which two statements share nothing that tells. */
const LEAST_SHARED = 3
const SAME_SPEAKER = 0.12
const OTHER_SPEAKER = -0.15
const OTHER_POLARITY = -0.12
const OTHER_NUMBERS = -0.08
const SAME_NUMBERS = 0.06

/** Total weight of a statement's terms. */
export function massOf(saying: Saying, weight: Weight): number {
  let mass = 0
  for (const [term, count] of saying.terms) mass += Math.min(count, 1.5) * weight(term)
  return mass
}

/** Compares two statements; `undefined` where they share too little to look further. */
export function likenessOf(
  left: Saying,
  right: Saying,
  weight: Weight,
  leastShared = LEAST_SHARED,
): Likeness | undefined {
  let shared = 0
  let words = 0
  const [small, large] = left.terms.size <= right.terms.size ? [left, right] : [right, left]
  for (const [term, count] of small.terms) {
    const other = large.terms.get(term)
    if (other === undefined) continue
    shared += Math.min(count, other, 1.5) * weight(term)
    if (!term.startsWith('@')) words += Math.min(1, count, other)
  }
  const areDirect = left.isWordForWord && right.isWordForWord
  const isVerbatim =
    areVerbatim(left.stems, right.stems, areDirect ? VERBATIM_WORDS_QUOTED : VERBATIM_WORDS) ||
    (areDirect && holdsLetters(left.letters, right.letters))
  if (shared === 0 || (shared < leastShared && !isVerbatim)) return undefined
  const a = massOf(left, weight)
  const b = massOf(right, weight)
  const cover = shared / Math.min(a, b)
  const dice = (2 * shared) / (a + b)
  let score = 0.6 * dice + 0.4 * cover
  const areNamed = left.isNamed && right.isNamed
  if (left.speaker !== undefined && right.speaker !== undefined)
    score += left.speaker === right.speaker ? SAME_SPEAKER : areNamed ? OTHER_SPEAKER : 0
  const otherPolarity = left.statement.polarity !== right.statement.polarity && left.isNegative !== right.isNegative
  if (otherPolarity) score += OTHER_POLARITY
  const sameNumbers = [...left.numbers].some((number) => right.numbers.has(number))
  if (left.numbers.size > 0 && right.numbers.size > 0) score += sameNumbers ? SAME_NUMBERS : OTHER_NUMBERS
  const sameSpeaker = left.speaker !== undefined && left.speaker === right.speaker
  const otherSpeaker = left.speaker !== undefined && right.speaker !== undefined && !sameSpeaker
  return {
    shared,
    cover,
    dice,
    words,
    sameSpeaker,
    otherSpeaker,
    rivalSpeakers: otherSpeaker && left.speakerKind === right.speakerKind,
    areNamed,
    areDirect,
    areAttributed: left.quotation !== undefined && right.quotation !== undefined,
    otherPolarity,
    sameNumbers,
    clashes: clashesOf(left, right),
    isVerbatim,
    score,
  }
}

/** A value's key: "#350 money EUR", "#2027-01-01", "#02:00". */
const VALUE = /^#(?:\S+ (.+)|(\d{4}-)?.*)$/

/** Values of a statement by what they measure, found once: a statement is compared with many. */
const VALUES = new WeakMap<Saying, ReadonlyMap<string, readonly string[]>>()

function valuesOf(saying: Saying): ReadonlyMap<string, readonly string[]> {
  const known = VALUES.get(saying)
  if (known) return known
  const values = new Map<string, string[]>()
  for (const term of saying.terms.keys()) {
    const match = VALUE.exec(term)
    if (!match) continue
    const scale = match[1] ?? (match[2] === undefined ? 'clock' : 'day')
    values.set(scale, [...(values.get(scale) ?? []), term])
  }
  VALUES.set(saying, values)
  return values
}

function clashesOf(left: Saying, right: Saying): number {
  const others = valuesOf(right)
  let clashes = 0
  for (const [scale, values] of valuesOf(left))
    if (others.has(scale) && !values.some((value) => right.terms.has(value))) clashes += 1
  return clashes
}

/** Words the shorter of two statements must have, and the part of it the other must hold, for them to be one text. */
const VERBATIM_WORDS = 6
const VERBATIM_WORDS_QUOTED = 4
const VERBATIM = 0.8

/** Letters of the shortest quotation that is told by them wherever it stands. */
const FEWEST_LETTERS = 16

/** Whether one quotation stands word for word in the other. */
function holdsLetters(left: string, right: string): boolean {
  if (Math.min(left.length, right.length) < FEWEST_LETTERS) return false
  return left.length > right.length ? left.includes(right) : right.includes(left)
}

function areVerbatim(left: ReadonlySet<string>, right: ReadonlySet<string>, fewest: number): boolean {
  const size = Math.min(left.size, right.size)
  return size >= fewest && sharedCount(left, right) >= VERBATIM * size
}

/** How many items two sets share. */
export function sharedCount(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left]
  let count = 0
  for (const item of small) if (large.has(item)) count += 1
  return count
}

/** Score from which two statements are the same. */
const SAME = 0.38
/** Part of the shorter of two statements the other must hold for the shorter one to add nothing. */
const HELD = 0.9
/** What two different speakers say is one statement only if it is the same text, put into two mouths: nearly all of it … */
const NEARLY_ALL = 0.72
/** … or half, where one of them was only worked out … */
const HALF = 0.55
/** … and enough of it: two may well "reject the accusations". */
const TELLING = 9
/** … or all of a quotation, however short, if not one of them denies it: "muss senken", "wird nicht senken". */
const ALL = 0.8
/** Statements that agree but for a negation are held together for what they differ in; others say two things. */
const MOST = 0.7
/** Where little else is the same, a "not" tells nothing: "bleibt streikfrei", "wir verderben es nicht". */
const FEW = 0.35
/** … but one speaker says a thing and not its denial: "Wir fehlen nicht" and "Wir sind da". */
const MOST_OF_ONE = 0.5

/** Statements that give other values agree this closely, or are two: nine cents from January, six cents from July. */
const CLOSE = 0.5
const VERY_CLOSE = 0.8

/** Whether the one value two statements give differs, and little else holds them together. */
function areOfOtherValue({ clashes, sameNumbers, isVerbatim, dice }: Likeness): boolean {
  return clashes > 0 && !sameNumbers && !isVerbatim && dice < CLOSE
}

/** Whether speakers, values or a negation hold two statements apart, however much else they share. */
export function areHeldApart(likeness: Likeness): boolean {
  const { rivalSpeakers, areNamed, areDirect, otherPolarity, isVerbatim, dice, shared, cover } = likeness
  if (
    rivalSpeakers &&
    (!isVerbatim || otherPolarity) &&
    (dice < (areNamed ? NEARLY_ALL : HALF) || (shared < TELLING && !(areDirect && dice >= ALL && !otherPolarity)))
  )
    return true
  if (likeness.clashes > 1 && dice < VERY_CLOSE) return true
  if (!otherPolarity || dice >= MOST || dice < FEW) return false
  return !likeness.sameSpeaker || !likeness.areAttributed || (dice < MOST_OF_ONE && cover < HELD)
}

/** Whether nothing holds two statements apart: no other speaker, value or negation. */
export function mayBeSame(likeness: Likeness): boolean {
  return !areHeldApart(likeness) && !areOfOtherValue(likeness)
}

/**
 * Whether two statements say the same. What is shared must weigh enough: the less it weighs, the more of both it must
 * be, and names alone, without a word on what is said, never make two statements one.
 */
export function isSame(likeness: Likeness): boolean {
  const { score, shared, dice, cover, words, sameSpeaker, isVerbatim } = likeness
  if (!mayBeSame(likeness)) return false
  if (isVerbatim && words >= 1) return true
  // A short one that says nothing the other does not say.
  if (cover >= HELD && words >= 2 && shared >= 3.5 && (sameSpeaker || dice >= 0.5)) return true
  if (sameSpeaker && dice >= 0.6 && words >= 1) return true
  if (dice >= HELD && words >= 1 && shared >= 3.5) return true
  if (sameSpeaker && cover >= 0.5 && shared >= 3.5 && (likeness.sameNumbers || (words >= 2 && shared >= 4))) return true
  if (likeness.sameNumbers && words >= 2 && cover >= 0.45 && dice >= 0.3 && shared >= 6) return true
  if (score < SAME || shared < 4.5 || words < 1) return false
  if (words < 2 && dice < 0.62) return false
  if (shared < 8) return dice >= 0.42
  return shared >= 11 || dice >= 0.33
}
