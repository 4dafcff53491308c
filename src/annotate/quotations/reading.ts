import type { QuotationRules } from '../../language/quotations.ts'
import type { Span } from '../../model/span.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { type Cue, cueIn } from './cues.ts'
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import { TIMES } from './prefield.ts'
import { speaks, subjectOf } from './subject.ts'
import type { Unit } from './units.ts'
import { isFirstSubjunctive, type Word } from './words.ts'

/** A unit read into clauses, with cue and subject of each. What all rules of this layer look at. */
export interface Reading {
  readonly index: number
  readonly unit: Unit
  readonly words: readonly Word[]
  readonly clauses: readonly Clause[]
  readonly cues: readonly (Cue | undefined)[]
  readonly rules: QuotationRules
  /** Subjects by clause, `null` where it has none, kept since many rules ask for them. */
  readonly subjects: (NounPhrase | null | undefined)[]
}

export function readingOf(unit: Unit, index: number, rules: QuotationRules): Reading {
  const clauses = clausesOf(unit.words, rules)
  const cues = clauses.map((clause) => cueIn(unit.words, clause, rules))
  return { index, unit, words: unit.words, clauses, cues, rules, subjects: [] }
}

/** The subject of clause `k`; where it is left out, that of the main clause before it. */
export function speakerOf(reading: Reading, k: number): NounPhrase | undefined {
  const known = reading.subjects[k]
  if (known !== undefined) return known ?? undefined
  const found = findSpeaker(reading, k)
  reading.subjects[k] = found ?? null
  return found
}

/** "sprach die Ministerin von Chaos": a preposition of the cue belongs to no noun before it. */
function boundOf({ words, clauses, cues, rules }: Reading, k: number): number | undefined {
  const { finite } = clauses[k]!
  const cue = cues[k]
  const bound = cue?.words.find((i) => i > finite + 1 && rules.prepositions.has(words[i]!.lower))
  // "forderte der Minister von Berg": who is addressed belongs to no noun before it either.
  const asked = cue && rules.requested.get((cue.verb.particle ?? '') + cue.verb.base)
  return bound ?? (asked && clauses[k]!.words.find((i) => i > finite + 1 && asked.has(words[i]!.lower)))
}

function findSpeaker(reading: Reading, k: number): NounPhrase | undefined {
  const clause = reading.clauses[k]!
  const before = reading.clauses[k - 1]
  // "Wer führt, legt Wert darauf, …": the clause itself is the subject.
  if (clause.kind === 'verb-first' && before?.kind === 'dependent' && reading.words[before.opener]!.lower === 'wer')
    return undefined
  const shared = sharedSubject(reading, k)
  if (shared) return shared
  const own = subjectOf(reading.words, clause, reading.rules, boundOf(reading, k))
  if (own || !(clause.kind === 'verb-first' || clause.coordinated)) return own
  const parted = k === 1 && !clause.coordinated ? partedSubject(reading) : undefined
  if (parted) return parted
  for (let i = k - 1; i >= 0; i -= 1) {
    const earlier = reading.clauses[i]!
    // "während Auer den Plan lobt und fordert, …": joined without a comma, the two share their subject.
    if (
      i === k - 1 &&
      clause.coordinated &&
      clause.before === '' &&
      earlier.kind === 'dependent' &&
      earlier.to === clause.from
    )
      return subjectOf(reading.words, earlier, reading.rules)
    if (earlier.kind !== 'main' && earlier.kind !== 'verb-first') continue
    // "Sie sagte, Berg sei alt, und forderte": what somebody reports has a subject of its own.
    if (inMood(reading.words, earlier) && !inMood(reading.words, clause) && i > 0) continue
    const subject = subjectOf(reading.words, earlier, reading.rules)
    if (subject) return subject
  }
  return undefined
}

/** "Der Rat wies die Pläne zurück und nannte sie absurd": behind "und" and the verb "sie" is what is spoken of. */
function sharedSubject(reading: Reading, k: number): NounPhrase | undefined {
  const { clauses, words, rules } = reading
  const { kind, coordinated, from, finite } = clauses[k]!
  if (kind !== 'verb-first' || !coordinated || !rules.joiners.has(words[from]!.lower)) return undefined
  if (!OBJECTS.has(words[finite + 1]?.lower ?? '')) return undefined
  for (let i = k - 1; i >= 0; i -= 1) {
    if (clauses[i]!.kind !== 'main') continue
    const subject = speakerOf(reading, i)
    return subject && subject.from < clauses[i]!.finite ? subject : undefined
  }
  return undefined
}

const OBJECTS: ReadonlySet<string> = new Set(['sie', 'es'])

/** "Minister Ole Berg (SPD), hat erklärt": a stray comma between subject and verb. */
function partedSubject({ clauses, words, rules }: Reading): NounPhrase | undefined {
  const { kind, from, to } = clauses[0]!
  if (kind !== 'fragment') return undefined
  const phrase = nounPhraseAt(words, from, { limit: to, greedy: true }, rules)
  return phrase?.cases.includes('n') && phrase.to === to && speaks(words, phrase) ? phrase : undefined
}

/** The passages that name who speaks: of a relative pronoun also the noun it stands for ("Eva Berg, die …, sagte"). */
export function voiceSpans(reading: Reading, k: number, phrase: NounPhrase | undefined): readonly Span[] {
  if (!phrase) return []
  const own = phraseSpan(reading.words, phrase)
  const clause = reading.clauses[k]!
  if (clause.kind !== 'relative' || !phrase.pronoun || phrase.head !== clause.opener) return [own]
  const noun = antecedentOf(reading, clause)
  return noun ? [phraseSpan(reading.words, noun), own] : [own]
}

/** "die Aussage eines Mannes, der sagt": the noun before that has the gender the relative pronoun shows. */
function antecedentOf(reading: Reading, { from, opener }: Clause): NounPhrase | undefined {
  const { words, rules } = reading
  const noun = phraseBefore(reading, from - 1)
  if (!noun || words[opener]!.lower !== 'der' || isMasculine(words[noun.head]!)) return noun
  for (let i = noun.head + 1; i < noun.to; i += 1) {
    const inner = nounPhraseAt(words, i, { limit: noun.to, greedy: true }, rules)
    if (inner?.to === noun.to && isMasculine(words[inner.head]!)) return inner
  }
  return noun
}

/** Whether nothing shows that a noun is not a masculine of the singular. */
function isMasculine({ gender, number }: Word): boolean {
  return number !== 'plural' && (gender === 'masculine' || gender === undefined)
}

/** The longest noun phrase that ends right before word `end`. */
export function phraseBefore(reading: Reading, end: number): NounPhrase | undefined {
  const { words, rules } = reading
  let best: NounPhrase | undefined
  for (let from = end - 1; from >= 0 && from >= end - 16; from -= 1) {
    const word = words[from]!
    if (word.text === ',' || word.text === ':' || word.quoted) break
    const phrase = nounPhraseAt(words, from, { limit: end, greedy: true }, rules)
    // "einigten sich am Ende auf einen Plan, wonach": a time is nobody's.
    if (phrase && phrase.to === end && !TIMES.test(words[phrase.head]!.lower)) best = phrase
  }
  return best
}

/** Where the phrase of a noun begins: with its article and attributes. */
export function nounStart(reading: Reading, noun: number): number {
  const { words, rules } = reading
  let start = noun
  while (start > 0) {
    const before = words[start - 1]!
    if (before.pos === 'ADJ' || before.pos === 'NUM') start -= 1
    else if (rules.determiners.has(before.lower)) return start - 1
    else break
  }
  return start
}

/** Whether the verb of a clause can only be reported. */
function inMood(words: readonly Word[], { finite }: Clause): boolean {
  if (finite < 0) return false
  const { verb } = words[finite]!
  return isFirstSubjunctive(words[finite]!) || (verb?.subjunctive2 === true && !verb.indicative)
}

export function phraseSpan(words: readonly Word[], phrase: { readonly from: number; readonly to: number }): Span {
  return spanOf(words, phrase.from, phrase.to)!
}

/** Span of words `[from, to)` without stops at its edges; closing marks stay. Undefined where nothing is left. */
export function spanOf(words: readonly Word[], from: number, to: number): Span | undefined {
  let start = from
  let end = to
  while (start < end && isStop(words[start]!)) start += 1
  while (end > start && isStop(words[end - 1]!)) end -= 1
  return start < end ? { start: words[start]!.start, end: words[end - 1]!.end } : undefined
}

function isStop(word: Word): boolean {
  return word.pos === 'PUNCT' && !word.mark && !word.quoted && word.text !== '(' && word.text !== ')'
}

/** Spans of single words, neighbours joined. */
export function wordSpans(words: readonly Word[], indexes: readonly number[]): readonly Span[] {
  const spans: { start: number; end: number }[] = []
  let before = -2
  for (const i of indexes) {
    const word = words[i]!
    const last = spans.at(-1)
    if (last && i === before + 1) last.end = word.end
    else spans.push({ start: word.start, end: word.end })
    before = i
  }
  return spans
}

/** The words `[from, to)` as a span, stops included. */
export function frameSpan(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]!.start, end: words[Math.max(from, to - 1)]!.end }
}

/** Whether a phrase names a person, an organisation or an office; things do not speak. */
export function canSpeak(reading: Reading, phrase: NounPhrase): boolean {
  return speaks(reading.words, phrase)
}

/** Whether a unit is nothing but words in marks. */
export function isLiteral({ words }: Reading): boolean {
  return words.every((word) => word.quoted || word.pos === 'PUNCT')
}
