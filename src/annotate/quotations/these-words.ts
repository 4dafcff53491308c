import type { Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import { withoutStop } from './indirect.ts'
import { frameSpan, isLiteral, phraseSpan, type Reading, speakerOf, wordSpans } from './reading.ts'
import { WORD_CLASS } from './word-classes.ts'

const NONE: readonly Span[] = []

/** „Wir sind bereit.“ "Mit diesen Worten eröffnete Berg den Kongress.": a phrase that points back to words in marks. */
export function theseWords(reading: Reading, before: Reading | undefined): Draft | undefined {
  const so = commentedSo(reading, before)
  if (so) return so
  if ((reading.unit.classes & WORD_CLASS.demonstrative) === 0) return undefined
  const { clauses, words } = reading
  const k = clauses.findIndex(({ kind }) => kind === 'main')
  const clause = clauses[k]
  const at = clause && pointingAt(reading, clause.from, clause.finite)
  if (!clause || at === undefined) return undefined
  const said =
    at > 0 ? quotedBefore(reading, at) : before && standsBefore(before, reading) ? before.words[0] : undefined
  const phrase = speakerOf(reading, k)
  if (!said || !phrase || phrase.from < clause.finite) return undefined
  return {
    type: 'direct',
    medium: 'speech',
    rule: 'quotations/pointing-back',
    content: [{ start: said.start, end: said.end }],
    cue: wordSpans(
      words,
      at + 2 > clause.finite ? [at, at + 1] : [at, at + 1, at + 2].filter((i) => i !== clause.finite),
    ),
    speaker: [phraseSpan(words, phrase)],
    addressee: NONE,
    frame: [withoutStop(words, frameSpan(words, at, clause.to))],
    venue: NONE,
    unit: reading.index,
  }
}

/** „Das ist der richtige Weg.“ "So kommentiert Berg den Beschluss.": "so" before a verb of saying points back. */
function commentedSo(reading: Reading, before: Reading | undefined): Draft | undefined {
  const { clauses, cues, words } = reading
  const clause = clauses[0]
  if (clause?.kind !== 'main' || clause.finite !== 1 || words[0]!.lower !== 'so' || clauses.length > 1) return undefined
  const cue = cues[0]
  if (!cue?.verb.takes.has('direct') || !before || !standsBefore(before, reading)) return undefined
  const phrase = speakerOf(reading, 0)
  if (!phrase || phrase.from !== clause.finite + 1) return undefined
  const said = before.words[0]!
  return {
    type: 'direct',
    medium: cue.verb.medium,
    rule: 'quotations/pointing-back',
    content: [{ start: said.start, end: said.end }],
    cue: wordSpans(words, [0, ...cue.words]),
    speaker: [phraseSpan(words, phrase)],
    addressee: NONE,
    frame: [withoutStop(words, frameSpan(words, 0, clause.to))],
    venue: NONE,
    unit: reading.index,
  }
}

/** Where "mit diesen Worten" stands before the verb. */
function pointingAt({ words, rules }: Reading, from: number, finite: number): number | undefined {
  // "Diesen Satz hatte ihm Berg zugerufen".
  if (finite === from + 2 && isThese(words[from]!) && rules.wordings.has(words[from + 1]!.lower)) return from
  for (let at = from; at + 2 < finite + 1; at += 1)
    if (
      rules.demonstratives.has(words[at + 1]!.lower) &&
      rules.wordings.has(words[at + 2]!.lower) &&
      rules.prepositions.has(words[at]!.lower)
    )
      return at
  return undefined
}

/** "diesen", "diese": the object before its verb. */
function isThese({ lower }: Reading['words'][number]): boolean {
  return /^dies(?:e|en|es)$/u.test(lower)
}

function standsBefore(before: Reading, reading: Reading): boolean {
  return before.unit.block >= reading.unit.block - 1 && isLiteral(before)
}

/** The words in marks that end right before a stop and word `at`. */
function quotedBefore({ words, unit }: Reading, at: number): Span | undefined {
  if (words[at - 1]!.pos !== 'PUNCT') return undefined
  const last = words[at - 2]
  return last?.quoted ? last : unit.fragments.find(({ end }) => end === last?.end)
}
