import { lexicon } from '../mentions/lexicon.ts'
import { PLURAL_CELLS, SINGULAR_CELLS } from '../tokens/features.ts'
import { nounGender, nounReadings } from '../tokens/nouns.ts'

/** Adjectives that open names of bodies, with the ending to be replaced. */
const ADJECTIVE = /^(\p{Lu}[\p{L}-]{2,}?)(?:e[nmrs]?)$/u
const ENDINGS = { masculine: 'er', feminine: 'e', neuter: 'es' } as const
/** Genitive of a masculine or neuter head: "Landesamtes", "Skiverbands". */
const GENITIVE = /(?<=\p{L}{3})(?:es|s)$/u

/**
 * "Nordischen Seeamtes" → "Nordisches Seeamt": strong nominative by the gender of the head, the first capitalised noun
 * behind the adjective. Names whose head's gender is unknown, and plurals, stay as they are.
 */
export function nominative(name: string): string {
  const words = name.split(' ')
  if (words.length === 1) return singleNominative(name)
  const opening = fromGenitive(words[0]!)
  if (opening !== undefined) return [opening, ...words.slice(1)].join(' ')
  const last = words.at(-1)!
  const body = last.includes('-') ? fromGenitive(last) : undefined
  if (body !== undefined) return [...words.slice(0, -1), body].join(' ')
  const adjective = ADJECTIVE.exec(words[0]!)
  if (!adjective || !/^\p{Lu}/u.test(words[1]!)) return name
  if (isFixed(words[0]!)) return name
  const head = words[1]!
  const bare = head.replace(GENITIVE, '')
  const genitive = /^.*en$/u.test(words[0]!) && bare !== head && !/(?:ss|us|is|os|as)$/u.test(head)
  const noun = genitive ? bare : head
  // "das Bund" is a bunch: bodies are "der Bund".
  const gender = /bund$/iu.test(noun) ? 'masculine' : nounGender(noun)
  if (gender === undefined || (gender === 'feminine' && /(?:en)$/u.test(noun))) return name
  if (!/(?:sch|lich|ig|al|ell|iv|end|är|tt|t|d|k|ß|n|um|eu)$/u.test(adjective[1]!)) return name
  // "Tarner Polizei" is named after a town no list knows; only these endings are an adjective's for certain.
  if (words[0]!.endsWith('er') && !/(?:sch|lich|ig|al|ell|iv)$/u.test(adjective[1]!)) return name
  return [adjective[1]! + ENDINGS[gender], noun, ...words.slice(2)].join(' ')
}

const NOT_GENITIVE = (SINGULAR_CELLS | PLURAL_CELLS) & ~0b10

/** "Landgerichts" → "Landgericht", "US-Ministeriums" → "US-Ministerium": heads of bodies in a form that is nothing else. */
function fromGenitive(word: string): string | undefined {
  if (!/s$/u.test(word) || !lexicon().isOrganizationHead(word.slice(word.lastIndexOf('-') + 1))) return undefined
  const readings = nounReadings(word)
  const [first] = readings
  return first && first.lemma !== word && readings.every(({ mask }) => (mask & NOT_GENITIVE) === 0)
    ? first.lemma
    : undefined
}

/** "Berliner" of a town and "Ukraine" itself have one form in all cases. */
function isFixed(word: string): boolean {
  const { derivedFrom, names } = lexicon()
  return (word.endsWith('er') && derivedFrom(word) !== undefined) || (names.get(word)?.[0]?.words.length ?? 0) === 1
}

/** "Seebundes" → "Seebund" where the rest is a noun, a country in -ien without its -s. */
function singleNominative(name: string): string {
  if (/\p{L}{3}iens$/u.test(name)) return name.slice(0, -1)
  const head = fromGenitive(name)
  if (head !== undefined || name.includes('-')) return head ?? name
  if (!/(?:tes|des|kes|ges|mtes|ats|nds|rts|rks|ngs|ums)$/u.test(name)) return name
  const bare = name.replace(GENITIVE, '')
  return nounReadings(bare).length > 0 ? bare : name
}
