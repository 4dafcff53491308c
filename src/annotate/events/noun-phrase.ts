import type { EventRules } from '../../language/events.ts'
import { indexAt, type Span } from '../../model/span.ts'
import type { Clause, Word } from '../statements/clauses.ts'

/** Words before a noun that its phrase may take. */
const MAX_LEFT = 5

/** {@link prepositionOf} of the noun an event is told by. */
export function prepositionBefore(words: readonly Word[], { start }: { readonly start: number }): string | undefined {
  return prepositionOf(
    words,
    words.findIndex((word) => word.start === start),
  )
}

/** The preposition that governs the noun at `at`, lower-case: "nach dem langen Treffen" is "nach". */
export function prepositionOf(words: readonly Word[], at: number): string | undefined {
  let determined = false
  for (let i = at - 1; i >= 0 && i >= at - MAX_LEFT; i -= 1) {
    const { pos, lower } = words[i]!
    if (pos === 'ADP') return lower
    // Nothing but the preposition stands before a determiner: "unter anderem | ein Treffen".
    if (determined) return undefined
    if (pos === 'DET' || pos === 'PRON') determined = true
    // "in last Sunday's election": whose it is.
    else if (pos === 'PART' && i > 0) i -= 1
    else if (pos !== 'ADJ' && pos !== 'NUM' && !isModifier(words, i, at)) return undefined
  }
  return undefined
}

/** "at a news | conference": where nouns have no capital, one right before another describes it. */
const isModifier = (words: readonly Word[], i: number, at: number): boolean =>
  i === at - 1 && words[i]!.pos === 'NOUN' && words[i]!.text === words[i]!.lower

/** "auf der Kundgebung": where something is told, while "auf die Kundgebung" is what it is about. */
export function isVenue(words: readonly Word[], at: number, rules: EventRules): boolean {
  for (let i = at - 1; i > 0 && i >= at - MAX_LEFT; i -= 1) {
    const { pos, lower } = words[i]!
    if (pos === 'DET' || pos === 'PRON') return rules.venuePrepositions.get(words[i - 1]!.lower)?.has(lower) ?? false
    if (pos !== 'ADJ') return false
  }
  return false
}

/** A noun that can be subject or object: without preposition, object determiner or genitive before it. */
export function standsFree(words: readonly Word[], at: number, rules: EventRules): boolean {
  if (prepositionOf(words, at) !== undefined || rules.postpositions.has(words[at + 1]?.lower ?? '')) return false
  for (let i = at - 1; i >= 0 && i >= at - MAX_LEFT; i -= 1) {
    const word = words[i]!
    if (word.pos === 'DET') {
      if (rules.objectDeterminers.has(word.lower)) return false
      return !(rules.genitiveDeterminers.has(word.lower) && words[i - 1]?.pos === 'NOUN')
    }
    if (word.pos !== 'ADJ' && word.pos !== 'NUM') return true
  }
  return true
}

/** "am Rande der Konferenz": the noun only says whose the one before it is, which is returned. */
export function genitiveHead(words: readonly Word[], at: number, rules: EventRules): Word | undefined {
  for (let i = at - 1; i > 0 && i >= at - MAX_LEFT; i -= 1) {
    const word = words[i]!
    if (word.pos === 'DET')
      return rules.genitiveDeterminers.has(word.lower) && words[i - 1]?.pos === 'NOUN' ? words[i - 1] : undefined
    if (word.pos !== 'ADJ') return undefined
  }
  return undefined
}

/** Whether a noun only says whose the one before it is. */
export function isGenitive(words: readonly Word[], at: number, rules: EventRules): boolean {
  return genitiveHead(words, at, rules) !== undefined
}

/** "deren Tod am Samstag": whose it is stands before it in a relative clause. */
export function isOwnedByRelative(words: readonly Word[], at: number, rules: EventRules): boolean {
  let i = at - 1
  while (i > 0 && words[i]!.pos === 'ADJ') i -= 1
  return i >= 0 && rules.possessiveRelatives.has(words[i]!.lower)
}

/** "kein einziger Unfall": a negating word in the noun's own phrase. */
export function isDeniedNoun(words: readonly Word[], at: number, negators: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= 0 && i >= at - MAX_LEFT; i -= 1) {
    const { pos, lower } = words[i]!
    if (negators.has(lower)) return true
    if (pos !== 'ADJ' && pos !== 'NUM') return false
  }
  return false
}

/** Whether the word is part of a time expression: in "vorige Woche reiste Wendt" the week is no subject. */
export function isTime(word: Span, times: readonly Span[]): boolean {
  const time = times[indexAt(times, word.start)]
  return time !== undefined && time.start <= word.start
}

/**
 * Whether a time is the noun's own, whatever the verb: "das Urteil vom Dienstag", "Tuesday's verdict", and before the verb
 * of a main clause "das Treffen am Dienstag brachte nichts".
 */
export function isDatedNoun(
  { words, finite, kind }: Clause,
  at: number,
  rules: EventRules,
  time: Span | undefined,
): boolean {
  if (time === undefined) return false
  const before = words[at - 1]
  if (before !== undefined && before.start === time.end && rules.possessiveMarks.has(before.lower)) return true
  if (rules.datePrepositions.has(words[at + 1]?.lower ?? '') && words[at + 2]?.start === time.start) return true
  return kind === 'main' && finite > at && time.start > words[at]!.start && time.end <= words[finite]!.start
}
