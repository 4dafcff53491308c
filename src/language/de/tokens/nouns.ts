import type { Gender, GrammaticalNumber, Reading } from '../../tokens.ts'
import type { Analysis } from './codec.ts'
import { GENDER_BITS, PLURAL_CELLS, SINGULAR_CELLS, VERB_BITS } from './features.ts'
import { adjectiveStems, LONGEST_FORM, mayBeNounAt, simpleNouns, simpleVerbs } from './lexicon.ts'
import { verbReadings } from './verbs.ts'

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Shortest head a compound is split at; "Ei", "Uhr" would be found in too many words. */
const SHORTEST_HEAD = 4

/** Readings of a noun; a compound is read by its longest known head ("Friedensgespräche": "Friedensgespräch"). */
export function nounReadings(form: string): readonly Analysis[] {
  if (form.length > LONGEST_FORM) return []
  const known = simpleNouns(form)
  if (known.length > 0) return known
  const hyphen = form.lastIndexOf('-')
  if (hyphen > 0) {
    const rest = form.slice(hyphen + 1)
    return prefixed(form.slice(0, hyphen + 1), nounReadings(rest), false)
  }
  const lower = form.toLowerCase()
  // "das Eingreifen": an infinitive is a neuter noun, not a compound of "Greif".
  if (lower.endsWith('n') && isInfinitive(lower)) return [{ lemma: form, mask: SINGULAR_CELLS | GENDER_BITS.N }]
  // "des Eingreifens".
  if (form.length > 6 && lower.endsWith('ns') && isInfinitive(lower.slice(0, -1)))
    return [{ lemma: form.slice(0, -1), mask: GENITIVE_CELL | GENDER_BITS.N }]
  const at = headStart(form, lower)
  if (at > 0) return prefixed(form.slice(0, at), simpleNouns(capital(lower.slice(at))), true)
  const ending = form.length >= 7 ? DERIVED.exec(form) : null
  if (!ending) return []
  const plural = ending[2] !== undefined
  return [
    {
      lemma: plural ? form.slice(0, -ending[2]!.length) : form,
      mask: (plural ? PLURAL_CELLS : SINGULAR_CELLS) | GENDER_BITS.F,
    },
  ]
}

/** Where the longest known head of a compound begins, -1 where none does; a capital inside ("McMoor") is no compound's. */
function headStart(form: string, lower: string): number {
  if (form.slice(1) !== lower.slice(1) && form !== form.toUpperCase()) return -1
  for (let at = 2; at <= lower.length - SHORTEST_HEAD; at += 1)
    if (mayBeNounAt(lower, at) && simpleNouns(capital(lower.slice(at))).length > 0) return at
  const short = lower.length - SHORTEST_HEAD + 1
  return short > 2 && SHORT_HEADS.has(lower.slice(short)) && isModifier(lower.slice(0, short)) ? short : -1
}

/** Heads too short to be looked for in every word; they count behind a known word ("Jahrestag", "Betriebsrat"). */
export const SHORT_HEADS: ReadonlySet<string> = new Set(
  'tag ort weg rat amt zug bad not eid fan rad tor mut tod uhr akt typ app bus job maß gas gut bau tat'.split(' '),
)

const isInfinitive = (lower: string): boolean =>
  verbReadings(lower).some(({ mask }) => (mask & VERB_BITS.infinitive) !== 0)

const GENITIVE_CELL = 1 << 1

/**
 * How well a noun is known: `N` as it stands, `M` as a compound of known words, `n` by its head alone (which surnames
 * and place names often have too: "Altenmoor"), `''` not at all.
 */
export function nounStrength(form: string, readings: readonly Analysis[]): '' | 'N' | 'M' | 'n' {
  if (readings.length === 0) return ''
  if (simpleNouns(form).length > 0) return 'N'
  if (form.includes('-')) return 'M'
  const lower = form.toLowerCase()
  const at = headStart(form, lower)
  return at < 0 || isModifier(lower.slice(0, at)) ? 'M' : 'n'
}

/** Whether a first part of a compound is a known word, with the letters that join it ("Friedens-", "Straßen-"). */
function isModifier(part: string): boolean {
  const noun = (word: string) => word.length > 2 && simpleNouns(capital(word)).length > 0
  if (noun(part) || noun(part.replace(/(?:s|n|en|er|es)$/u, '')) || noun(`${part}e`)) return true
  if (adjectiveStems(part).length > 0 || simpleVerbs(`${part}en`).length > 0) return true
  const head = headStart(part, part)
  return head > 0 ? isModifier(part.slice(0, head)) : PREFIXES.has(part)
}

const PREFIXES: ReadonlySet<string> = new Set(
  'ab an auf aus bei ein mit nach vor zu zurück zusammen gegen mehr neben nicht ober rück über um un unter ur miss haupt sonder selbst groß klein wieder weiter hin her ex anti inter mini mega vize zwischen mittel ost west nord süd'.split(
    ' ',
  ),
)

/** Endings that make feminine nouns of any word, and their plural. */
const DERIVED = /(ung|heit|keit|schaft|ität|ion)(en)?$/u

function prefixed(prefix: string, readings: readonly Analysis[], small: boolean): readonly Analysis[] {
  return readings.map(({ lemma, mask }) => ({
    lemma: prefix + (small ? lemma.charAt(0).toLowerCase() + lemma.slice(1) : lemma),
    mask,
  }))
}

export function genderOf(mask: number): Gender | undefined {
  if (mask & GENDER_BITS.M) return mask & (GENDER_BITS.F | GENDER_BITS.N) ? undefined : 'masculine'
  if (mask & GENDER_BITS.F) return mask & GENDER_BITS.N ? undefined : 'feminine'
  return mask & GENDER_BITS.N ? 'neuter' : undefined
}

/** A noun analysis as others see it. */
export function nounReading({ lemma, mask }: Analysis): Reading {
  const gender = genderOf(mask)
  const number: GrammaticalNumber[] = []
  if (mask & SINGULAR_CELLS) number.push('singular')
  if (mask & PLURAL_CELLS) number.push('plural')
  return { kind: 'noun', lemma, number, ...(gender && { gender }) }
}

/** Endings that fix the gender of words no dictionary has ("Impfskeptikerin", "Digitalisierung"). */
const BY_ENDING: readonly (readonly [RegExp, Gender])[] = [
  [/(?:in|innen|ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tät|täten|ion|ionen|ik|ei)$/u, 'feminine'],
  [/(?:chen|lein|ment)$/u, 'neuter'],
  [/(?:ismus|ist|isten|ler|ner|or)$/u, 'masculine'],
]

/** Gender of a noun in any form; by its readings where they agree, else by its ending. */
export function nounGender(form: string): Gender | undefined {
  if (!/^\p{Lu}/u.test(form)) return undefined
  const genders = new Set(nounReadings(form).map(({ mask }) => genderOf(mask)))
  if (genders.size > 1) return undefined
  const [gender] = genders
  if (gender) return gender
  if (genders.size === 1) return undefined
  return BY_ENDING.find(([ending]) => ending.test(form))?.[1]
}
