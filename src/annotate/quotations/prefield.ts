import type { QuotationRules } from '../../language/quotations.ts'
import { agrees, type numberOf } from './agreement.ts'
import type { Clause } from './clauses.ts'
import { correlated } from './correlative.ts'
import { articleBehindKicker, behindKicker, openerBehindKicker } from './kicker.ts'
import { opensName } from './noun-core.ts'
import { type NounPhrase, nounPhraseAt, type PhraseOptions } from './noun-phrase.ts'
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
const COMPARING = new Set(['wie', 'als', 'anders', 'ähnlich', 'ebenso', 'like', 'unlike'])

/** What may stand before a subject and is no part of it: a weighing word, a stop, the sign of a list ("►"). */
export function isBeside(word: Word): boolean {
  return (FOCUS.has(word.lower) || word.pos === 'PUNCT' || word.pos === 'SYM') && !word.mark
}

/** Nouns that measure time: "Wenige Stunden nach dem Treffen sagte …". */
export const TIMES =
  /^(?:sekunden|minuten|stunden|tagen?|wochen|monaten?|jahren?|ende|anfang|mitte|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|abend|morgen|nachmittag|vormittag|mittag|nacht|woche|.*(?:stunden|tage|wochen|monate|jahre)lang)$/u

/** The subject of a main clause as far as it stands before the verb. */
export function inPrefield(
  words: readonly Word[],
  clause: Clause,
  rules: QuotationRules,
  number: ReturnType<typeof numberOf>,
): NounPhrase | undefined {
  let from = sentenceStart(words, clause)
  while (from < clause.finite && isBeside(words[from]!)) from += 1
  const first = words[from]!.lower
  // "Der beschimpfte die Zuschauer".
  if (clause.finite === from + 1 && (first === 'der' || first === 'die'))
    return { from, to: from + 1, head: from, cases: first === 'der' ? 'n' : 'na', pronoun: true }
  if (
    (rules.prepositions.has(first) && !opensName(words[from]!) && words[from + 1]?.lower !== 'allem') ||
    COMPARING.has(first) ||
    isParticiple(words, from)
  )
    return undefined
  const limit = { limit: clause.finite, greedy: true }
  const phrase =
    correlated(words, from, limit, rules) ??
    nounPhraseAt(words, from, limit, rules) ??
    behindAdverbs(words, from, limit, rules)
  if (!phrase?.cases.includes('n') || !agrees(words, phrase, number)) return undefined
  if (TIMES.test(words[phrase.head]!.lower)) return undefined
  const own = ownPart(words, phrase, clause)
  return behindKicker(words, own, clause) ?? { ...own, to: apposedEnd(words, own, clause) }
}

/** "Preise, die der Handel verlangt, lehnt Berg ab": what a relative clause holds is no part of the phrase before it. */
function ownPart(words: readonly Word[], phrase: NounPhrase, { words: own, to }: Clause): NounPhrase {
  let end = phrase.head + 1
  while (end < phrase.to && (words[end]!.pos === 'PUNCT' || words[end]!.mark || own.includes(end))) end += 1
  if (end === phrase.to || end >= to) return phrase
  while (end > phrase.head + 1 && words[end - 1]!.pos === 'PUNCT' && !words[end - 1]!.mark) end -= 1
  return { ...phrase, to: end }
}

/** "Getrieben von der Not verspricht die Partei": what opens a sentence like a noun is a participle. */
function isParticiple(words: readonly Word[], at: number): boolean {
  if (!AGENTS.has(words[at + 1]?.lower ?? '')) return false
  const { lower, isPerson, gender } = words[at]!
  return !isPerson && (/^ge.*en$/u.test(lower) || (lower.endsWith('t') && gender === undefined))
}

const AGENTS = new Set(['von', 'vom', 'durch'])

/** "Nur etwa jeder Vierte rechnet …", "Nicht nur der Rat fordert …": adverbs before the subject weigh it. */
function behindAdverbs(
  words: readonly Word[],
  start: number,
  options: PhraseOptions,
  rules: QuotationRules,
): NounPhrase | undefined {
  let from = start
  if (words[from + 1]?.lower === 'allem') from += 2
  while (from < options.limit && isWeighing(words[from]!)) from += 1
  // A kicker or an address that was not told from its sentence: "„Kaum zu glauben“ Ministerin Berg sagte".
  for (let i = start; i < options.limit; i += 1) if (words[i]!.mark || words[i]!.pos === 'X') from = i + 1
  const phrase = from > start ? nounPhraseAt(words, from, options, rules) : undefined
  if (!phrase) return undefined
  const end = SELF.has(words[phrase.to]?.lower ?? '') ? phrase.to + 1 : phrase.to
  return end === options.limit || words[end]!.text === ',' ? phrase : undefined
}

const SELF = new Set(['selbst', 'selber'])

/** "Rund" and "Knapp" are read as adjectives where they open a sentence. */
function isWeighing({ pos, lower }: Word): boolean {
  return pos === 'ADV' || pos === 'PART' || /^(?:rund|knapp|gut|sowohl|entweder|weder)$/u.test(lower)
}

/** "Brücke gesperrt Der Rat sagte": an article with a capital opens a sentence, what stands before it is its kicker. */
function sentenceStart(words: readonly Word[], { from, finite }: Clause): number {
  // "ZUM THEMA Ministerin Berg sagte".
  let shouted = from
  while (shouted < finite && words[shouted]!.named === undefined && SHOUTED.test(words[shouted]!.text)) shouted += 1
  if (shouted > from + 1 && shouted < finite) return shouted
  const opener = openerBehindKicker(words, from, finite)
  if (opener !== undefined) return opener
  return articleBehindKicker(words, from, finite) ?? from
}

const SHOUTED = /^\p{Lu}{3,}$/u

/** "Der Leiter der Klinik rechts des Flusses, Ole Berg, sagte": all before the verb is one constituent; a name closes it. */
function apposedEnd(words: readonly Word[], phrase: NounPhrase, clause: Clause): number {
  let end = clause.finite
  while (end > phrase.to && words[end - 1]!.pos === 'PUNCT' && !words[end - 1]!.mark) end -= 1
  let name = end
  while (name > phrase.to && words[name - 1]!.named === 'person') name -= 1
  // "Die Initiative Umsteigen fordert": a body and its name.
  const single = end === phrase.to + 1 && phrase.to === phrase.head + 1 && words[phrase.to]!.pos === 'NOUN'
  if (single && words[phrase.head]!.isBody && clause.words.includes(phrase.to)) return end
  const apposed = name < end && words[name - 1]?.text === ',' && name - 1 >= phrase.to
  return apposed && clause.words.includes(name) && !phrase.pronoun ? end : phrase.to
}
