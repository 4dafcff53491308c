import type { QuotationRules } from '../../language/quotations.ts'
import type { GrammaticalNumber } from '../../language/tokens.ts'
import { isNominal } from './noun-core.ts'
import { EITHER_GENDER, type NounPhrase } from './noun-phrase.ts'
import type { Word } from './words.ts'

/** Number that a finite verb shows in the third person, `undefined` where it may be either. */
export function numberOf(verb: Word | undefined, rules: QuotationRules): GrammaticalNumber | undefined {
  const numbers = verb?.verb?.number
  if (!verb || !numbers?.length) return undefined
  if (numbers.length === 1) return numbers[0]
  // "lehnt" is plural with "ihr" alone.
  return rules.pluralVerbs.test(verb.lower) ? undefined : 'singular'
}

/** Whether a phrase can be the subject of a verb of that number, as far as article, attribute and noun tell. */
export function agrees(words: readonly Word[], phrase: NounPhrase, number: GrammaticalNumber | undefined): boolean {
  if (number === undefined) return true
  // "Einer der Helfer sagte": one of many is one.
  if (isOneOf(words, phrase)) return number === 'singular'
  const lower = words[phrase.from]!.lower
  if (number === 'plural')
    return (
      coordinated(words, phrase) ||
      FRACTION.test(words[phrase.head]!.lower) ||
      !(SINGULAR.has(lower) || isSingular(words, phrase))
    )
  // "Die Vorwürfe wies Berg zurück".
  // "Ärzte ohne Grenzen teilte mit": a name is one, whatever its words are.
  const { number: own, named } = words[phrase.head]!
  if (own === 'plural' && !phrase.pronoun && named !== 'organization' && named !== 'person') return false
  return !PLURAL.has(lower) && !isPlural(words, phrase)
}

/** "eine der Frauen", "einer seiner Anwälte". */
function isOneOf(words: readonly Word[], { from, head }: NounPhrase): boolean {
  return head > from + 1 && ONE.has(words[from]!.lower) && OF_MANY.has(words[from + 1]!.lower)
}

const ONE = new Set(['einer', 'eine', 'eines', 'keiner', 'keine', 'keines', 'jeder', 'jede'])
const OF_MANY = new Set(['der', 'dieser', 'jener', 'seiner', 'ihrer', 'unserer', 'deren', 'dessen'])

/** "die Mönche", "Internationale Beobachter": in -e neither an article nor an attribute alone is masculine or neuter singular. */
function isPlural(words: readonly Word[], { from, to, head, pronoun }: NounPhrase): boolean {
  const { gender, lower, named, number } = words[head]!
  if (pronoun || named !== undefined || head === from || number === 'singular') return false
  // "die Abgeordneten": no feminine noun of the singular ends so.
  if (lower.endsWith('en') && DEFINITE_PLURAL.has(words[from]!.lower) && words[head]!.pos === 'NOUN') return true
  if (gender !== 'masculine' && gender !== 'neuter') return false
  // "die Vorsitzende", "die Lindener Ministerin".
  if (EITHER_GENDER.test(lower) || (head + 1 < to && isNominal(words[head + 1]!))) return false
  const first = words[from]!
  return DEFINITE_PLURAL.has(first.lower) || (first.pos === 'ADJ' && first.lower.endsWith('e') && !first.named)
}

/** "Die Vorwürfe wiesen …": one body or thing takes no plural verb; "Forscher" may be many whatever the dictionary says. */
function isSingular(words: readonly Word[], phrase: NounPhrase): boolean {
  const { number, named, isPerson, gender, lower } = words[phrase.head]!
  if (phrase.pronoun || named !== undefined || isPerson || number !== 'singular') return false
  // "Menschenrechtler" is one or many, whether the dictionary has it or only its last part.
  if (gender === 'masculine' && /e[rl]n?$/u.test(lower)) return false
  // "Vertraute der Familie", "Reisende": without article they are many.
  if (phrase.head === phrase.from && EITHER_GENDER.test(lower)) return false
  return words[phrase.head - 1]?.pos !== 'NUM' && !isPlural(words, phrase)
}

/** "Ein Drittel der Befragten sagten". */
const FRACTION =
  /^(?:hälfte|drittel|viertel|fünftel|sechstel|achtel|zehntel|teil|großteil|mehrheit|minderheit|reihe|dutzend|prozent|anzahl|zahl)$/u

const DEFINITE_PLURAL = new Set(['die', 'diese', 'jene', 'keine', 'alle', 'seine', 'ihre', 'unsere'])

const SINGULAR = new Set(['ein', 'eine', 'er', 'es', 'ich', 'dieses', 'jeder', 'jede', 'kein', 'das', 'man'])
const PLURAL = new Set(['wir', 'beide', 'mehrere', 'viele', 'einige', 'zahlreiche', 'etliche', 'zwei', 'drei'])

/** "der Rat und die Ministerin", "sowohl der Rat als auch die Ministerin". */
export function coordinated(words: readonly Word[], phrase: NounPhrase): boolean {
  for (let i = phrase.from; i < phrase.to; i += 1) if (JOINING.has(words[i]!.lower)) return true
  return false
}

const JOINING = new Set(['und', 'sowie', 'auch', 'noch', 'oder'])

/** Whether article, noun or name show that a phrase without a second one is one: "der Rat", "die Polizei", "Eva Berg". */
export function isOne(words: readonly Word[], { from, head, pronoun }: NounPhrase): boolean {
  const { number, named } = words[head]!
  const lower = words[from]!.lower
  return !pronoun && (SINGULAR.has(lower) || lower === 'der' || number === 'singular' || named !== undefined)
}
