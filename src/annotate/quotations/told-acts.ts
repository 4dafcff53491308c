import type { CueVerb } from '../../language/quotations.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import { canSpeak, frameSpan, phraseSpan, type Reading, spanOf, wordSpans } from './reading.ts'

const NONE: readonly Span[] = []

/** A cue verb of a subject-first sentence with who speaks. */
export interface Act {
  readonly at: number
  readonly verb: CueVerb
  readonly subject: NounPhrase
}

/** "urged residents to leave", "promised to rebuild the bridge": an infinitive, and who is spoken to before it. */
export function infinitiveAct(reading: Reading, { at, verb, subject }: Act, end: number): Draft | undefined {
  const { words, rules } = reading
  if (!verb.takes.has('zu')) return undefined
  const first = at + 1 + (words[at + 1]?.lower === 'on' ? 1 : 0)
  const told = nounPhraseAt(words, first, { limit: end, greedy: false }, rules) ?? pronounAt(reading, first)
  const behind = told ? told.to : at + 1
  // "urged the government not to cut funding".
  const not = rules.negations.has(words[behind]?.lower ?? '') ? 1 : 0
  const to = behind + not
  if (words[to]?.lower !== 'to' || !words[to + 1]?.verb?.infinitive) return undefined
  const content = spanOf(words, behind, end)
  if (!content) return undefined
  return {
    type: 'indirect',
    medium: verb.medium,
    rule: 'quotations/infinitive-after',
    content: [content],
    cue: wordSpans(words, first > at + 1 ? [at, at + 1] : [at]),
    speaker: [phraseSpan(words, subject)],
    addressee: told ? [phraseSpan(words, told)] : NONE,
    frame: [frameSpan(words, Math.min(subject.from, at), behind)],
    venue: NONE,
    unit: reading.index,
  }
}

function pronounAt({ words, rules }: Reading, i: number): NounPhrase | undefined {
  return rules.objectPronouns.has(words[i]?.lower ?? '')
    ? { from: i, to: i + 1, head: i, cases: 'ad', pronoun: true }
    : undefined
}

/** "The union demanded higher wages.": the act is told, its words are not. Only somebody who can speak does it. */
export function toldAct(reading: Reading, { at, verb, subject }: Act, drafts: readonly Draft[]): Draft | undefined {
  const { words, unit, rules } = reading
  if (!verb.takes.has('object') && !judges(reading, at, verb)) return undefined
  const body = { ...subject, head: lastNoun(reading, subject) }
  // "Amina Berg, whose son was killed, denounced the swap": who has a clause of persons is one.
  const described = words[subject.to]?.text === ',' && rules.owners.has(words[subject.to + 1]?.lower ?? '')
  const person = described || rules.voicing.has(verb.base) || canSpeak(reading, body)
  if (subject.pronoun ? !rules.pronounGenders.has(words[subject.head]!.lower) : !person) return undefined
  const content = { start: unit.start, end: unit.end }
  if (drafts.some((draft) => draft.content.some((span) => overlaps(span, content)))) return undefined
  return {
    type: 'reported',
    medium: verb.medium,
    rule: 'quotations/reported',
    content: [content],
    cue: NONE,
    speaker: [phraseSpan(words, subject)],
    addressee: NONE,
    frame: NONE,
    venue: NONE,
    unit: reading.index,
  }
}

/** "called the plan painful", "called for a vote": a judgement or a demand, not "called the police". */
function judges({ words, rules }: Reading, at: number, verb: CueVerb): boolean {
  if (!verb.takes.has('label') || verb.base !== 'call') return false
  if (words[at + 1]?.lower === 'for') return true
  const object = nounPhraseAt(words, at + 1, { limit: words.length, greedy: false, plain: true }, rules)
  const next = object && words[object.to]
  return next?.pos === 'ADJ' || next?.lower === 'a' || next?.lower === 'an'
}

/** "the trade union": of nouns side by side the last is the head. */
function lastNoun({ words }: Reading, { head, to }: NounPhrase): number {
  let last = head
  while (last + 1 < to && words[last + 1]!.pos === 'NOUN') last += 1
  return last
}

/** "The driver allegedly fled.": hearsay, told by an adverb. */
export function allegation(reading: Reading, drafts: readonly Draft[]): Draft | undefined {
  const { words, unit, rules } = reading
  const rumoured = words.some(({ lower }, i) => rules.hearsayAdverbs.has(lower) || isRumour(reading, i))
  if (drafts.length > 0 || !rumoured) return undefined
  return {
    type: 'free-indirect',
    medium: 'speech',
    rule: 'quotations/hearsay',
    content: [{ start: unit.start, end: unit.end }],
    cue: NONE,
    speaker: NONE,
    addressee: NONE,
    frame: NONE,
    venue: NONE,
    unit: reading.index,
  }
}

/** "is said to have fled", "are believed to be safe". */
function isRumour({ words, rules }: Reading, i: number): boolean {
  const [be, to, verb] = [words[i - 1], words[i + 1], words[i + 2]]
  return (
    rules.rumours.has(words[i]!.lower) &&
    be?.verb?.lemmas.includes('be') === true &&
    to?.lower === 'to' &&
    verb?.verb?.infinitive === true
  )
}
