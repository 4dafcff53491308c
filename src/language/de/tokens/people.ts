import type { Gender } from '../../tokens.ts'
import { genderOf, nounReadings } from './nouns.ts'

/** Nouns for people that have no feminine form beside them. */
const PEOPLE = /(?:leute|eltern|frau|frauen|mann|männer|kind|kinder|geschwister|mitglied|mitglieder)$/iu

/** Endings of women by what they do that no other noun has ("Internistin", "Wasserrechtlerin", "Glaziologin"). */
const WOMEN = /(?:ist|olog|graf|graph|nom|eur|[^cgmp]er)in(?:nen)?$/u

/**
 * Whether a noun names people, told by derivation: it is a feminine noun in -in, or the dictionary has one to it
 * ("Anwohner", "Anwohnerin"; "Kunden", "Kundin").
 */
export function namesPeople(form: string): boolean {
  if (!/^\p{Lu}\p{L}{3}/u.test(form)) return false
  if (PEOPLE.test(form) || (form.length > 8 && WOMEN.test(form))) return true
  return nounReadings(form).some(({ lemma, mask }) => {
    const gender = genderOf(mask)
    if (gender === 'masculine') return isLemma(`${lemma.replace(/e$/u, '')}in`, 'feminine')
    // "Medizin" has no masculine beside it.
    if (gender !== 'feminine' || !/...in$/u.test(lemma)) return false
    const base = lemma.slice(0, -2)
    return isLemma(base, 'masculine') || isLemma(`${base}e`, 'masculine')
  })
}

function isLemma(form: string, gender: Gender): boolean {
  return nounReadings(form).some(({ lemma, mask }) => lemma === form && genderOf(mask) === gender)
}
