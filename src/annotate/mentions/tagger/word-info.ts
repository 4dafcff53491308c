import { NAME_FLAGS } from '../../../language/mentions.ts'

/** What a word alone says, as numbers: computed once per form. */
export interface WordInfo {
  readonly word: number
  readonly lower: number
  readonly shape: number
  /** Long form of the shape, runs not folded, up to eight letters. */
  readonly prefixes: readonly number[]
  readonly suffixes: readonly number[]
  /** The suffixes of three and four letters, 0 where the word is shorter. */
  readonly suffix3: number
  readonly suffix4: number
  /** Runs of three letters, with the word's edges. */
  readonly grams: readonly number[]
  /** The word in small letters without the ending of a genitive. */
  readonly stem: number
  /** Hashes of the parts of a hyphen compound: first, last. Empty without hyphen. */
  readonly parts: readonly number[]
  readonly flags: number
  /** What the lists say above all, see {@link groupOf}. */
  readonly group: number
  /** Bit numbers set in `flags`. */
  readonly bits: readonly number[]
  /** Begins with a capital or holds a digit: may be a name by itself. */
  readonly open: boolean
}

/** FNV-1a over UTF-16 units. */
export function hash(text: string, seed = 0x811c9dc5): number {
  let value = seed
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value | 0
}

function shapeOf(text: string): string {
  let shape = ''
  let last = ''
  for (const letter of text.slice(0, 24)) {
    const kind = /\p{Lu}/u.test(letter) ? 'A' : /\p{L}/u.test(letter) ? 'a' : /\p{N}/u.test(letter) ? '0' : letter
    if (kind !== last || kind === 'A') shape += kind
    last = kind
  }
  return shape.slice(0, 10)
}

/** Bits of `flags` that are looked at; those above are free. */
const BITS = 30
const OPEN = /^\p{Lu}|\p{N}|^[a-z]+\p{Lu}/u

/** Bits of `flags`, those that tell most first. */
const TELLING = [
  NAME_FLAGS.firstName,
  NAME_FLAGS.place,
  NAME_FLAGS.organization,
  NAME_FLAGS.other,
  NAME_FLAGS.derived,
  NAME_FLAGS.role,
  NAME_FLAGS.title,
  NAME_FLAGS.particle,
  NAME_FLAGS.noName,
  NAME_FLAGS.listedGiven,
  NAME_FLAGS.listedFamily,
  NAME_FLAGS.organizationHead,
  NAME_FLAGS.legalForm,
  NAME_FLAGS.auxiliary,
  NAME_FLAGS.determiner,
  NAME_FLAGS.pronoun,
  NAME_FLAGS.preposition,
  NAME_FLAGS.conjunction,
  NAME_FLAGS.subjunction,
  NAME_FLAGS.adverb,
  NAME_FLAGS.numeral,
  NAME_FLAGS.lowerWord,
  NAME_FLAGS.noun,
  NAME_FLAGS.listedEither,
  NAME_FLAGS.weakPlace,
  NAME_FLAGS.compound,
  NAME_FLAGS.verb,
  NAME_FLAGS.adjective,
  NAME_FLAGS.nameCompound,
]

/** The one bit that tells most: all bits together are too seldom the same to learn from a few thousand sentences. */
const groupOf = (flags: number, capital: boolean): number =>
  TELLING.find((bit) => (flags & bit) !== 0) ?? (capital ? -1 : 0)

/** `flags`: what the lists say, see `NameLexicon.flags`. */
export function wordInfo(text: string, flags: number): WordInfo {
  const lower = text.toLowerCase()
  const short = text.slice(0, 40)
  const prefixes: number[] = []
  const suffixes: number[] = []
  for (let length = 2; length <= 4 && length < short.length; length += 1) prefixes.push(hash(short.slice(0, length)))
  for (let length = 2; length <= 5 && length < short.length; length += 1) suffixes.push(hash(lower.slice(-length)))
  const edged = `^${lower.slice(0, 20)}$`
  const grams: number[] = []
  for (let at = 0; at + 3 <= edged.length; at += 1) grams.push(hash(edged.slice(at, at + 3)))
  const hyphen = short.indexOf('-')
  const parts =
    hyphen > 0 && hyphen < short.length - 1
      ? [hash(short.slice(0, hyphen)), hash(lower.slice(lower.lastIndexOf('-') + 1))]
      : []
  const bits: number[] = []
  for (let bit = 0; bit < BITS; bit += 1) if (flags & (1 << bit)) bits.push(bit)
  return {
    word: hash(text),
    lower: hash(lower),
    shape: hash(shapeOf(text)),
    prefixes,
    suffixes,
    suffix3: suffixes[1] ?? 0,
    suffix4: suffixes[2] ?? 0,
    grams,
    stem: hash(/[^s]s$/.test(lower) && lower.length > 4 ? lower.slice(0, -1) : lower),
    parts,
    flags,
    group: groupOf(flags, short !== lower.slice(0, 40)),
    bits,
    open: OPEN.test(text),
  }
}
