import type { QuotationRules } from '../../language/quotations.ts'
import { agrees, numberOf } from './agreement.ts'
import { byElimination } from './by-elimination.ts'
import type { Clause } from './clauses.ts'
import { correlated, withSecond } from './correlative.ts'
import { opensName } from './noun-core.ts'
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import { inPrefield, TIMES } from './prefield.ts'
import { WORD_CLASS } from './word-classes.ts'
import type { Word } from './words.ts'

/** The subject of a clause, or undefined where it has none of its own. */
export function subjectOf(
  words: readonly Word[],
  clause: Clause,
  rules: QuotationRules,
  bound = clause.to,
): NounPhrase | undefined {
  const number = numberOf(words[clause.finite], rules)
  if (clause.kind === 'dependent' || clause.kind === 'relative') return inDependent(words, clause, rules, number)
  if (clause.finite < 0) return undefined
  // "und forderte …": what is coordinated verb-first has left its subject out.
  if (clause.coordinated && clause.from > 0 && clause.kind === 'verb-first' && words[clause.finite + 1]?.pos !== 'PRON')
    return undefined
  const before = clause.kind === 'main' ? inPrefield(words, clause, rules, number) : undefined
  if (before && (before.cases === 'n' || certain(words, before))) return before
  const after = scan(words, clause.finite + 1, bound, rules, number)
  if (!before) return after ?? byElimination(words, clause, rules)
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
  if (isMeasure(words, before)) return speaks(words, after)
  // "Ergänzend fügt Berg hinzu", "Kritik übte Berg": one word without article is a subject only where it can speak.
  // "Berichte über Schüsse dementierte Major Berg": a text without article in the singular acts nowhere.
  const bareText =
    before.from === before.head && isText(words[before.head]!, rules) && words[before.head]!.named === undefined
  if (bareText && names(words, after) && !names(words, before)) return true
  if (isBare(words, before)) return !speaks(words, before) && names(words, after)
  // "Die Kammer kritisierte Berg": who can speak and what is written stay, and of other nouns those beside no name.
  // "Eine Versicherung nennt die Regierungschefin …": what is new is what is spoken of.
  const told = INDEFINITE.test(words[before.from]!.lower) && isSomeone(words, after)
  if (!told && (isText(words[before.head]!, rules) || speaks(words, before))) return false
  const { pos, gender } = words[before.head]!
  // "Das Ganze nennt Berg …".
  const neuter = words[before.from]!.lower === 'das'
  // "Die Lage schilderte der Vorsitzende": "der" before a man is no object.
  const somebody =
    words[after.head]!.named === 'person' || told || (words[after.head]!.isPerson && words[after.from]!.lower === 'der')
  const thing = pos === 'NOUN' && (gender !== undefined || neuter) && somebody
  if (!thing && !rules.deeds.test(lower) && !rules.nouns.has(lower)) return false
  // "die Freilassung des Sprechers": only the noun itself and the name right behind it count.
  const next = after.head + 1 < after.to && words[after.head + 1]!.named ? after.head + 2 : after.head + 1
  return speaks(words, { ...after, from: after.head, to: next })
}

const INDEFINITE = /^k?eine?$/u

/** "die Ministerin", "der Rat": a person by office, with the article of somebody known. */
function isSomeone(words: readonly Word[], { from, head }: NounPhrase): boolean {
  return words[head]!.isPerson && /^(?:der|die)$/u.test(words[from]!.lower)
}

/** "7,5 Prozent", "50 Millionen Euro". */
function isMeasure(words: readonly Word[], { from, head }: NounPhrase): boolean {
  const { isPerson, named } = words[head]!
  return words[from]!.pos === 'NUM' && head > from && !isPerson && named === undefined
}

/** A noun alone, or a word that no dictionary has; a name is none. */
function isBare(words: readonly Word[], { from, to, head }: NounPhrase): boolean {
  const { named, number, pos, verb } = words[head]!
  return (
    to - from === 1 &&
    named === undefined &&
    number !== 'plural' &&
    (pos === 'NOUN' || verb !== undefined || /end$/u.test(words[head]!.lower))
  )
}

function names(words: readonly Word[], { from, to }: NounPhrase): boolean {
  for (let i = from; i < to; i += 1) if (words[i]!.named === 'person') return true
  return false
}

/** A report or a letter can speak for its author. */
function isText({ text, lower }: Word, rules: QuotationRules): boolean {
  if (rules.venues.get(text) === 'writing' || rules.nouns.get(lower)?.medium === 'writing') return true
  return rules.sourceEndings.some((ending) => lower.endsWith(ending))
}

/** "die Lösung, die Berg nannte": whether the noun a relative clause hangs on can speak. */
function namesSpeaker(words: readonly Word[], noun: number): boolean {
  return noun >= 0 && speaks(words, { from: noun, to: noun + 1, head: noun, cases: '', pronoun: false })
}

/**
 * Whether a phrase names a person, an organisation or an office; things do not speak. What counts is its head, the name
 * right behind it ("Kette Nordwerk") and an apposition, not whom it is about: "der Streit um Berg" is a thing.
 */
export function speaks(words: readonly Word[], { head, to }: NounPhrase): boolean {
  const { isPerson, isBody, classes } = words[head]!
  if (isPerson || isBody || isSomebody(words[head]!) || (head + 1 < to && isSomebody(words[head + 1]!))) return true
  let apposed = false
  for (let i = head + 1; i < to; i += 1) {
    apposed ||= words[i]!.text === ',' || words[i]!.text === '('
    if (apposed && isSomebody(words[i]!)) return true
  }
  return (classes & WORD_CLASS.institution) !== 0
}

function isSomebody({ named }: Word): boolean {
  return named === 'person' || named === 'organization'
}

/** "er" and "wir" are subjects wherever they stand; "sie" only where the noun before cannot be one beyond doubt. */
function pronounWins(words: readonly Word[], before: NounPhrase, after: NounPhrase): boolean {
  if (!after.pronoun) return false
  const lower = words[after.head]!.lower
  // "Die Anwältin bestritt eine …": as often what is spoken of.
  if (lower === 'eine' || lower === 'einige' || lower === 'viele' || lower === 'mehrere') return false
  return lower !== 'sie' || !certain(words, before)
}

/** "Die Anwendung stellte der Vorsitzende in Frage": only the second can be nominative alone. */
function masculineWins(words: readonly Word[], before: NounPhrase, after: NounPhrase): boolean {
  if (!after.cases.startsWith('n') || words[after.from]!.lower !== 'der') return false
  return words[after.head]!.gender === 'masculine' && !certain(words, before)
}

function isThis(words: readonly Word[], phrase: NounPhrase): boolean {
  const lower = words[phrase.from]!.lower
  return phrase.to - phrase.from === 1 && /^(?:das|dies?|dieses|letzteres|ersteres)$/u.test(lower)
}

/** Nominative beyond doubt: "der Minister", "ein Sprecher", or a bare name. */
function certain(words: readonly Word[], phrase: NounPhrase): boolean {
  const lower = words[phrase.from]!.lower
  if (lower === 'der' && phrase.cases.startsWith('n') && words[phrase.head]!.gender === 'masculine') return true
  if (words[phrase.head]!.pos === 'PROPN') return true
  // "Ein Ultimatum nannte er …": "ein" before a neuter noun is an object as often.
  if (lower === 'ein' && (words[phrase.head]!.gender === 'masculine' || speaks(words, phrase))) return true
  // "Landeschef Ole Berg nannte sie …": a title without article and a name.
  const next = words[phrase.head + 1]
  return phrase.from === phrase.head && phrase.head + 1 < phrase.to && next!.named === 'person'
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
  let pointer: NounPhrase | undefined
  let empty = false
  while (i < limit) {
    const word = words[i]!
    if (word.quoted || word.text === ':') break
    if (rules.prepositions.has(word.lower) && word.pos !== 'NOUN' && !opensName(word)) {
      const inner = nounPhraseAt(words, i + 1, { limit, greedy: false }, rules)
      i = inner ? inner.to : i + 1
      continue
    }
    // "werden nun aber Forderungen laut": an adverb behind the verb opens no phrase.
    const single =
      word.pos === 'ADV' && rules.adverbs.has(word.lower)
        ? undefined
        : nounPhraseAt(words, i, { limit, greedy: false }, rules)
    const phrase =
      (word.pos === 'SCONJ' || word.pos === 'CCONJ'
        ? correlated(words, i, { limit, greedy: false }, rules)
        : undefined) ?? (single && number === 'plural' ? withSecond(words, single, limit, rules) : single)
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
    // "„Dreist“ findet das die Rätin": where somebody who can speak follows, "das" is what he speaks of.
    if (phrase.pronoun && rules.pointers.has(words[i]!.lower)) {
      pointer ??= phrase
      i = phrase.to
      continue
    }
    if (pointer && !speaks(words, phrase)) return pointer
    // "hatte vergangene Woche die Behörde mitgeteilt".
    if (words[phrase.from]!.pos === 'ADJ' && phrase.to === phrase.from + 2 && TIMES.test(words[phrase.head]!.lower)) {
      i = phrase.to
      continue
    }
    if (empty && words[phrase.head]!.pos !== 'PROPN' && !speaks(words, phrase)) return undefined
    if (phrase.cases.includes('n') && agrees(words, phrase, number)) {
      const dative = phrase.cases.includes('d') && rules.titleNouns.has(words[phrase.head]!.text)
      if (!dative) return phrase
      reserve ??= phrase
    }
    i = Math.max(phrase.to, i + 1)
  }
  return reserve ?? pointer
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
      const object = inner !== undefined && lower !== 'der' && speaks(words, inner) && !namesSpeaker(words, opener - 2)
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
