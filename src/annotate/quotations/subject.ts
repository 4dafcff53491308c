import type { QuotationRules } from '../../language/quotations.ts'
import type { Clause } from './clauses.ts'
import { isNominal } from './noun-core.ts'
import { EITHER_GENDER, type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import type { Word } from './words.ts'

/** Words before a noun phrase that weigh it and are no part of it: "auch der Minister". */
const FOCUS = new Set([
  'auch',
  'selbst',
  'sogar',
  'nur',
  'allein',
  'und',
  'aber',
  'doch',
  'denn',
  'sondern',
  'oder',
  'so',
  'also',
  'even',
])

/** "Wie schon Korn sagte Brandt, …": what is compared before the verb is not the one who speaks now. */
const COMPARING = new Set(['wie', 'anders', 'ähnlich', 'ebenso', 'like', 'unlike'])

/** What may stand before a subject and is no part of it: a weighing word, a stop, the sign of a list ("►"). */
function isBeside(word: Word): boolean {
  return (FOCUS.has(word.lower) || word.pos === 'PUNCT' || word.pos === 'SYM') && !word.mark
}

/** The subject of a clause, or undefined where it has none of its own. */
export function subjectOf(
  words: readonly Word[],
  clause: Clause,
  rules: QuotationRules,
  bound = clause.to,
): NounPhrase | undefined {
  const number = numberOf(words[clause.finite])
  if (clause.kind === 'dependent' || clause.kind === 'relative') return inDependent(words, clause, rules, number)
  if (clause.finite < 0) return undefined
  // "und forderte …": what is coordinated verb-first has left its subject out.
  if (clause.coordinated && clause.from > 0 && clause.kind === 'verb-first' && words[clause.finite + 1]?.pos !== 'PRON')
    return undefined
  const before = clause.kind === 'main' ? inPrefield(words, clause, rules, number) : undefined
  if (before && (before.cases === 'n' || certain(words, before))) return before
  const after = scan(words, clause.finite + 1, bound, rules, number)
  if (!before) return after
  if (
    after &&
    (pronounWins(words, before, after) ||
      masculineWins(words, before, after) ||
      isThis(words, before) ||
      speakerWins(words, before, after, rules))
  )
    return after
  return before
}

/** "Die Verschiebung der Wahl nannte Berg falsch": of a deed and somebody who can speak the second is the subject. */
function speakerWins(words: readonly Word[], before: NounPhrase, after: NounPhrase, rules: QuotationRules): boolean {
  if (before.pronoun || after.pronoun || !before.cases.includes('a')) return false
  const { lower } = words[before.head]!
  // "Fünf Prozent mehr verlangt die Gewerkschaft": what is counted does not ask for itself.
  if (isMeasure(words, before)) return speaks(words, after, rules)
  // "Die Kammer kritisierte Berg": any other noun may be a body that speaks.
  if (isText(words[before.head]!, rules) || !(rules.deeds.test(lower) || rules.nouns.has(lower))) return false
  if (speaks(words, before, rules)) return false
  // "die Freilassung des Sprechers": only the noun itself and the name right behind it count.
  const next = after.head + 1 < after.to && words[after.head + 1]!.named ? after.head + 2 : after.head + 1
  return speaks(words, { ...after, from: after.head, to: next }, rules)
}

/** "7,5 Prozent", "50 Millionen Euro". */
function isMeasure(words: readonly Word[], { from, head }: NounPhrase): boolean {
  const { isPerson, named } = words[head]!
  return words[from]!.pos === 'NUM' && head > from && !isPerson && named === undefined
}

/** A report or a letter can speak for its author. */
function isText({ text, lower }: Word, rules: QuotationRules): boolean {
  if (rules.venues.get(text) === 'writing' || rules.nouns.get(lower)?.medium === 'writing') return true
  return rules.sourceEndings.some((ending) => lower.endsWith(ending))
}

/** "die Lösung, die Berg nannte": whether the noun a relative clause hangs on can speak. */
function namesSpeaker(words: readonly Word[], noun: number, rules: QuotationRules): boolean {
  return noun >= 0 && speaks(words, { from: noun, to: noun + 1, head: noun, cases: '', pronoun: false }, rules)
}

/** Whether a phrase names a person, an organisation or an office; things do not speak. */
export function speaks(words: readonly Word[], phrase: NounPhrase, rules: QuotationRules): boolean {
  for (let i = phrase.from; i < phrase.to; i += 1) {
    const { named } = words[i]!
    if (named === 'person' || named === 'organization') return true
  }
  const head = words[phrase.head]!.lower
  if (words[phrase.head]!.isPerson) return true
  return rules.institutions.some((ending) => head.endsWith(ending))
}

/** "er" and "wir" are subjects wherever they stand; "sie" only where the noun before cannot be one beyond doubt. */
function pronounWins(words: readonly Word[], before: NounPhrase, after: NounPhrase): boolean {
  if (!after.pronoun) return false
  const lower = words[after.head]!.lower
  return lower !== 'sie' || !certain(words, before)
}

/** "Die Anwendung stellte der Vorsitzende in Frage": only the second can be nominative alone. */
function masculineWins(words: readonly Word[], before: NounPhrase, after: NounPhrase): boolean {
  if (!after.cases.startsWith('n') || words[after.from]!.lower !== 'der') return false
  return words[after.head]!.gender === 'masculine' && !certain(words, before)
}

function isThis(words: readonly Word[], phrase: NounPhrase): boolean {
  const lower = words[phrase.from]!.lower
  return phrase.to - phrase.from === 1 && (lower === 'das' || lower === 'dies' || lower === 'dieses')
}

/** Nominative beyond doubt: "der Minister", "ein Sprecher", or a bare name. */
function certain(words: readonly Word[], phrase: NounPhrase): boolean {
  const lower = words[phrase.from]!.lower
  if (lower === 'der' && phrase.cases.startsWith('n') && words[phrase.head]!.gender === 'masculine') return true
  if (lower === 'ein' || words[phrase.head]!.pos === 'PROPN') return true
  // "Landeschef Ole Berg nannte sie …": a title without article and a name.
  const next = words[phrase.head + 1]
  return phrase.from === phrase.head && phrase.head + 1 < phrase.to && next!.named === 'person'
}

/** Nouns that measure time: "Wenige Stunden nach dem Treffen sagte …". */
const TIMES =
  /^(?:sekunden|minuten|stunden|tage|wochen|monate|jahre|ende|anfang|mitte|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|abend|.*(?:stunden|tage|wochen|monate|jahre)lang)$/u

function numberOf(verb: Word | undefined): 'singular' | 'plural' | undefined {
  const numbers = verb?.verb?.number
  return numbers?.length === 1 ? numbers[0] : undefined
}

/** Plural or singular where the determiner tells. */
function fits(words: readonly Word[], phrase: NounPhrase, number: 'singular' | 'plural' | undefined): boolean {
  if (number === undefined) return true
  const lower = words[phrase.from]!.lower
  if (number === 'plural') return !SINGULAR.has(lower) || coordinated(words, phrase)
  // "Die Vorwürfe wies Berg zurück".
  // "Ärzte ohne Grenzen teilte mit": a name is one, whatever its words are.
  const { number: own, named } = words[phrase.head]!
  if (own === 'plural' && !phrase.pronoun && named !== 'organization') return false
  return !PLURAL.has(lower) && !isPlural(words, phrase)
}

/** "die Mönche", "Internationale Beobachter": in -e neither an article nor an attribute alone is masculine or neuter singular. */
function isPlural(words: readonly Word[], { from, to, head, pronoun }: NounPhrase): boolean {
  const { gender, lower, named } = words[head]!
  if (pronoun || named !== undefined || head === from || (gender !== 'masculine' && gender !== 'neuter')) return false
  // "die Vorsitzende", "die Lindener Ministerin".
  if (EITHER_GENDER.test(lower) || (head + 1 < to && isNominal(words[head + 1]!))) return false
  const first = words[from]!
  return DEFINITE_PLURAL.has(first.lower) || (first.pos === 'ADJ' && first.lower.endsWith('e') && !first.named)
}

const DEFINITE_PLURAL = new Set(['die', 'diese', 'jene', 'keine', 'alle', 'seine', 'ihre', 'unsere'])

const SINGULAR = new Set(['ein', 'eine', 'er', 'ich', 'dieses', 'jeder', 'jede', 'kein', 'das', 'man'])
const PLURAL = new Set(['wir', 'beide', 'mehrere', 'viele', 'einige', 'zahlreiche', 'etliche', 'zwei', 'drei'])

function coordinated(words: readonly Word[], phrase: NounPhrase): boolean {
  for (let i = phrase.from; i < phrase.to; i += 1)
    if (words[i]!.lower === 'und' || words[i]!.lower === 'sowie') return true
  return false
}

function inPrefield(
  words: readonly Word[],
  clause: Clause,
  rules: QuotationRules,
  number: ReturnType<typeof numberOf>,
): NounPhrase | undefined {
  let from = clause.from
  while (from < clause.finite && isBeside(words[from]!)) from += 1
  const first = words[from]!.lower
  if (rules.prepositions.has(first) || COMPARING.has(first)) return undefined
  const phrase = nounPhraseAt(words, from, { limit: clause.finite, greedy: true }, rules)
  if (!phrase?.cases.includes('n') || !fits(words, phrase, number)) return undefined
  if (TIMES.test(words[phrase.head]!.lower)) return undefined
  // Behind the phrase only words that weigh the sentence or clauses about the noun may stand before the verb.
  for (let i = phrase.to; i < clause.finite; i += 1) {
    const word = words[i]!
    if (word.pos === 'PUNCT' || word.pos === 'ADV' || rules.adverbs.has(word.lower) || word.mark) continue
    if (!clause.words.includes(i)) continue
    if (i > phrase.to && words[phrase.to]!.text === ',') continue
    if (phrase.to - phrase.from >= 1) return phrase
  }
  return phrase
}

/** First noun phrase that can be nominative; prepositional phrases, datives and adverbs are stepped over. */
function scan(
  words: readonly Word[],
  from: number,
  limit: number,
  rules: QuotationRules,
  number: ReturnType<typeof numberOf>,
): NounPhrase | undefined {
  let i = from
  let reserve: NounPhrase | undefined
  let empty = false
  while (i < limit) {
    const word = words[i]!
    if (word.quoted || word.text === ':') break
    if (rules.prepositions.has(word.lower) && word.pos !== 'NOUN') {
      const inner = nounPhraseAt(words, i + 1, { limit, greedy: false }, rules)
      i = inner ? inner.to : i + 1
      continue
    }
    const phrase = nounPhraseAt(words, i, { limit, greedy: false }, rules)
    if (!phrase) {
      i += 1
      continue
    }
    if (phrase.pronoun && (words[i]!.lower === 'es' || words[i]!.lower === 'sich')) {
      // "sah es die Ministerin als Aufgabe an": behind "es" only somebody who can speak is the subject.
      empty ||= words[i]!.lower === 'es'
      i = phrase.to
      continue
    }
    if (empty && !speaks(words, phrase, rules)) return undefined
    if (phrase.cases.includes('n') && fits(words, phrase, number)) {
      const dative = phrase.cases.includes('d') && rules.titleNouns.has(words[phrase.head]!.text)
      if (!dative) return phrase
      reserve ??= phrase
    }
    i = Math.max(phrase.to, i + 1)
  }
  return reserve
}

function inDependent(
  words: readonly Word[],
  clause: Clause,
  rules: QuotationRules,
  number: ReturnType<typeof numberOf>,
): NounPhrase | undefined {
  const opener = clause.opener
  if (clause.kind === 'relative' && opener >= 0 && !rules.prepositions.has(words[opener - 1]?.lower ?? '')) {
    const lower = words[opener]!.lower
    if (lower === 'der' || lower === 'die' || lower === 'das') {
      const inner = scan(words, opener + 1, clause.finite, rules, number)
      const object =
        inner !== undefined && lower !== 'der' && speaks(words, inner, rules) && !namesSpeaker(words, opener - 2, rules)
      if (!inner?.pronoun && !object) return { from: opener, to: opener + 1, head: opener, cases: 'n', pronoun: true }
      return inner
    }
  }
  return scan(
    words,
    (opener >= 0 ? opener : clause.from) + 1,
    clause.finite >= 0 ? clause.finite : clause.to,
    rules,
    number,
  )
}
