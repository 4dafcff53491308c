import type { LanguagePack } from './pack.ts'

/** A person's name taken apart. */
export interface PersonName {
  /** First names and initials, in order, without spaces inside initials. */
  readonly given: readonly string[]
  /** Surname with its particles ("von Storch"); may carry inflection. */
  readonly surname: string
}

/** Particles at the beginning of a sentence. */
const OPENING = /^(?:Von|Van)$/u
const INITIALS = /^(?:\p{Lu}\.[-\s]?)+$/u

/**
 * Takes a name apart. "Eva M. von Thal" → given Eva, M.; surname von Thal. A single word is a surname unless the
 * caller knows better.
 */
export function personName(text: string, pack: LanguagePack): PersonName {
  const lexicon = pack.mentions.lexicon()
  const words = text.split(/[\s\u00A0]+/u).filter((word) => word !== '')
  let from = words.length - 1
  while (from > 0 && (lexicon.particles.has(words[from - 1]!) || (from === 1 && OPENING.test(words[0]!)))) from -= 1
  const given = words
    .slice(0, from)
    .flatMap((word) => (INITIALS.test(word) ? (word.match(/\p{Lu}/gu) ?? []).map((letter) => `${letter}.`) : [word]))
  return { given, surname: words.slice(from).join(' ').replace(/^Von /, 'von ') }
}

/** Whether the shorter name is how the longer one ends: "Lin Tao" of "Wang Shen Lin Tao". The surnames are known to agree. */
export function isTail(longer: readonly string[], shorter: readonly string[]): boolean {
  const from = longer.length - shorter.length
  return from > 0 && shorter.length > 0 && shorter.every((name, at) => longer[from + at] === name)
}

/** Whether two lists of first names can be one person's: equal, or one an initial of the other, from the first on. */
export function givenAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  const [x, y] = [a[0]!, b[0]!]
  if (x === y) return true
  const initial = (name: string) => name.endsWith('.') && name.length === 2
  if (initial(x) !== initial(y)) return x[0] === y[0]
  return false
}
