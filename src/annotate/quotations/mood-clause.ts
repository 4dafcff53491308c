import { overlaps, type Span } from '../../model/span.ts'
import type { Clause } from './clauses.ts'
import type { Draft } from './draft.ts'
import { frameStart, reported } from './indirect.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { canSpeak, frameSpan, type Reading, spanOf, voiceSpans, wordSpans } from './reading.ts'
import { isText, voiceOf } from './roles.ts'
import { isFirstSubjunctive } from './words.ts'

const NONE: readonly Span[] = []

/**
 * "Der Verband lehnt den Plan ab, weil er zu teuer sei": a dependent clause in the mood of reported speech is said by
 * whom its main clause is about, though nothing there says that he speaks.
 */
export function moodClauses(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const { clauses, words } = reading
  const found: Draft[] = []
  for (let k = 1; k < clauses.length; k += 1) {
    const clause = clauses[k]!
    if (!inMood(reading, k)) continue
    const verb = words[clause.finite]!
    if ([...drafts, ...found].some((draft) => isTold(draft, verb))) continue
    const around = aroundOf(reading, k)
    if (around < 0 || (clause.kind === 'relative' && around !== k - 1)) continue
    // "ließ wissen, der Plan werde geprüft; entschieden sei nichts": what goes on is told by the same one.
    const told =
      clause.before === ';' ? drafts.find((draft) => isTold(draft, words[clauses[around]!.finite]!)) : undefined
    const more = told && spanOf(words, clause.from, endOf(reading, k))
    if (told && more) {
      found.push({ ...told, rule: 'quotations/mood-clause', content: [more] })
      continue
    }
    // "versöhnlicher: Es sei kein Verrat, es sei eine Anzahlung": told behind the colon.
    if (clause.kind === 'main' && reported(words, clauses[around]!) && clauses[around]!.before === ':') continue
    const phrase = voiceOf(reading, around)
    // "Es ist, als …": "es" is nobody.
    if (!phrase || phrase.from >= clause.from || words[phrase.head]!.lower === 'es') continue
    if (
      phrase.pronoun ? !reading.rules.subjectPronouns.has(words[phrase.head]!.lower) : !saysSomething(reading, phrase)
    )
      continue
    const content = spanOf(words, clause.from, endOf(reading, k))
    if (content) found.push(draftOf(reading, 'mood-clause', around, clause.from, content, phrase))
  }
  const behind = behindColon(reading, [...drafts, ...found])
  return behind ? [...found, behind] : found
}

/** Whether a phrase names who can speak, or a text that does ("Der Bericht führt Mängel an, die …"). */
function saysSomething(reading: Reading, phrase: NounPhrase): boolean {
  return canSpeak(reading, phrase) || isText(reading, phrase.head)
}

/** "Der Verband wehrt sich: Das sei nicht zu bezahlen": behind a colon the mood alone says that it is told. */
function behindColon(reading: Reading, drafts: readonly Draft[]): Draft | undefined {
  const { clauses, words, rules } = reading
  const first = clauses.findIndex(({ before, kind }) => before === ':' && kind !== 'quoted')
  if (first < 1) return undefined
  let main = first
  while (main < clauses.length && clauses[main]!.kind !== 'main' && clauses[main]!.kind !== 'verb-first') main += 1
  const clause = clauses[main]
  if (!clause || !reported(words, clause) || !words[clause.finite]!.verb!.subjunctive1) return undefined
  if (drafts.some((draft) => isTold(draft, words[clause.finite]!))) return undefined
  const around = aroundOf(reading, first)
  const content = spanOf(words, clauses[first]!.from, words.length)
  if (around < 0 || !content || reported(words, clauses[around]!)) return undefined
  const phrase = voiceOf(reading, around)
  const speaks =
    phrase && (phrase.pronoun ? rules.pronounGenders.has(words[phrase.head]!.lower) : canSpeak(reading, phrase))
  return draftOf(reading, 'mood-colon', around, clauses[first]!.from, content, speaks ? phrase : undefined)
}

function draftOf(
  reading: Reading,
  rule: string,
  around: number,
  from: number,
  content: Span,
  phrase: NounPhrase | undefined,
): Draft {
  const { words } = reading
  const cue = reading.cues[around]
  const told = cue?.words.filter((i) => i < from)
  return {
    type: 'indirect',
    medium: cue?.verb.medium ?? 'speech',
    rule: `quotations/${rule}`,
    content: [content],
    cue: told ? wordSpans(words, told) : NONE,
    speaker: voiceSpans(reading, around, phrase),
    addressee: NONE,
    frame: [frameSpan(words, frameStart(reading, around), from)],
    venue: NONE,
    unit: reading.index,
  }
}

/** The first subjunctive, which news uses for nothing else; behind "weil" the second one as well. */
function inMood({ clauses, words, rules }: Reading, k: number): boolean {
  const { kind, finite, opener, before, coordinated } = clauses[k]!
  if (finite < 0) return false
  const verb = words[finite]!.verb!
  // "werde" and "habe" are plain only with "ich".
  if (!reported(words, clauses[k]!) || rules.politeForms.has(words[finite]!.lower)) return false
  // "Der Verband lehnt den Plan ab, er sei zu teuer".
  if (kind === 'main') return verb.subjunctive1 && (before === ',' || before === ';') && !coordinated
  if (kind !== 'relative' && kind !== 'dependent') return false
  // "als habe er gewonnen", "als ob …": a comparison.
  if (kind === 'dependent' && rules.comparing.has(words[opener]!.lower)) return false
  const reason = kind === 'dependent' && rules.reasons.has(words[opener]!.lower)
  return verb.subjunctive1 || (verb.subjunctive2 && reason)
}

/** Words told by another quotation, or inside its frame. */
function isTold({ type, content, frame }: Draft, word: Span): boolean {
  const own = { start: word.start, end: word.end }
  return type !== 'reported' && [...content, ...frame].some((span) => overlaps(span, own))
}

/** The clause that clause `k` hangs on: the nearest before it with a main verb. */
function aroundOf({ clauses, cues }: Reading, k: number): number {
  for (let i = k - 1; i >= 0; i -= 1) {
    const { kind } = clauses[i]!
    if (kind === 'quoted') return -1
    if (kind === 'main' || kind === 'verb-first' || (cues[i] && (kind === 'relative' || kind === 'dependent'))) return i
  }
  return -1
}

/** First word behind the clause and the dependent clauses that follow it. */
function endOf({ clauses }: Reading, k: number): number {
  let end = clauses[k]!.to
  for (let i = k + 1; i < clauses.length; i += 1) {
    const { kind, to, coordinated } = clauses[i]!
    if (coordinated || (kind !== 'dependent' && kind !== 'relative' && kind !== 'infinitive')) break
    end = Math.max(end, to)
  }
  return end
}

/** The first clause of a unit with a main verb. */
export function mainOf({ clauses }: Reading): Clause | undefined {
  return clauses.find(({ kind }) => kind === 'main' || kind === 'verb-first')
}

/** "Zu hohe Kosten trieben Betriebe aus dem Land. Denkbar sei …": a form that may be past, before a sentence whose mood is plain. */
export function isBetween(
  { words, unit, cues, index }: Reading,
  { finite }: Clause,
  readings: readonly Reading[],
): boolean {
  const [before, next] = [readings[index - 1], readings[index + 1]]
  const main = next?.unit.block === unit.block ? mainOf(next) : undefined
  if (!main || before?.unit.block !== unit.block || cues.some((cue) => cue !== undefined)) return false
  if (!before.words.some((word) => word.quoted || (word.finite && isFirstSubjunctive(word)))) return false
  const { verb } = words[finite]!
  return verb!.subjunctive2 && verb!.number.includes('plural') && isFirstSubjunctive(next!.words[main.finite]!)
}
