import type { Span } from '../../model/span.ts'
import type { Clause } from './clauses.ts'
import type { Draft } from './draft.ts'
import { contentEnd, withoutStop } from './indirect.ts'
import { frameSpan, isLiteral, phraseSpan, type Reading, spanOf, wordSpans } from './reading.ts'
import { addresseeOf, isThing, placeVoice, venueOf, voiceOf } from './roles.ts'
import { WORD_CLASS } from './word-classes.ts'

const NONE: readonly Span[] = []

/** "Wie die Polizei mitteilte, …" and "…, wie die Polizei mitteilte": a clause that gives its sentence a source. */
export function asSaid(reading: Reading, k: number): Draft | undefined {
  const { clauses, cues, words, rules } = reading
  const clause = clauses[k]!
  const cue = cues[k]
  if (!cue || clause.kind !== 'dependent' || !rules.asOpeners.has(words[clause.opener]!.lower)) return undefined
  if (clause.opener > clause.from && k > 0) return undefined
  // "wie er sich nennt" names, it does not report.
  if (!cue.verb.takes.has('clause') && !cue.verb.takes.has('direct')) return undefined
  const es = words[clause.opener + 1]?.lower === 'es' || words[clause.opener + 1]?.lower === 'it'
  // "wie aus dem Amt zu erfahren war".
  const out = clause.words.some((i) => i < clause.opener + 3 && rules.origins.has(words[i]!.lower))
  const voice = es ? placeVoice(reading, k) : (voiceOf(reading, k) ?? (out ? placeVoice(reading, k) : undefined))
  if (!es && !voice && !cue.passive) return undefined
  // "wie man hört".
  const phrase = voice?.pronoun && words[voice.head]!.lower === 'man' ? undefined : voice
  const before = clauses[k - 1]
  const next = clauses[k + 1]
  const content: Span[] = []
  if (before && clause.from > 0) {
    if (before.kind === 'quoted' || cues[k - 1]) {
      // "…, sagte sie, wie er berichtet" hangs on the wrong thing too often.
      if (before.kind !== 'quoted') return undefined
    }
    const colon = clauses.findLast((other, j) => j < k && other.before === ':')
    const head = spanOf(words, colon?.from ?? 0, clause.from)
    if (head) content.push(head)
  }
  if (next && (next.kind !== 'relative' || content.length === 0)) {
    const rest = spanOf(words, next.from, content.length === 0 ? contentEnd(reading, k + 1) : words.length)
    if (rest) content.push(rest)
  }
  // "Die Anlage sei, wie der Betreiber mitteilte, wieder angelaufen".
  const resumed = !next && clauses.some(({ from, to }) => from < clause.from && to > clause.to)
  const tail = resumed ? spanOf(words, clause.to, words.length) : undefined
  if (tail) content.push(tail)
  if (content.length === 0) return undefined
  const start = content[0]!.start < words[clause.from]!.start ? clause.from - 1 : clause.from
  const end = content.length === 1 && start < clause.from ? clause.to : Math.min(words.length, clause.to + 1)
  return {
    type: before?.kind === 'quoted' && k === 1 && !next ? 'direct' : 'indirect',
    medium: cue.verb.medium,
    rule: 'quotations/as-said',
    content,
    cue: wordSpans(words, [...new Set([clause.opener, ...cue.words])]),
    speaker: phrase ? [phraseSpan(words, phrase)] : NONE,
    addressee: NONE,
    frame: [withoutStop(words, frameSpan(words, start, end))],
    venue: venueOf(reading, k),
    unit: reading.index,
  }
}

/** "Demnach sei der Täter geflohen.": the sentence has the source of the one before. */
export function accordingly(reading: Reading): Draft | undefined {
  if ((reading.unit.classes & WORD_CLASS.accordingly) === 0) return undefined
  const { clauses, words, rules } = reading
  const main = clauses.find((clause) => clause.kind === 'main')
  if (!main || main.coordinated || main.from > 2) return undefined
  const at = main.words.find((i) => rules.accordingly.has(words[i]!.lower))
  if (at === undefined || (at > main.finite + 4 && words[at]!.lower !== 'demnach')) return undefined
  if (at !== main.from && words[at]!.lower !== 'demnach') return undefined
  // "danach" tells time unless the mood says otherwise.
  if (
    words[at]!.lower === 'danach' &&
    !words[main.finite]!.verb?.subjunctive1 &&
    !words[main.finite]!.verb?.subjunctive2
  )
    return undefined
  const content = [spanOf(words, 0, at), spanOf(words, at + 1, words.length)].filter((span) => span !== undefined)
  if (content.length === 0) return undefined
  const cue = [{ start: words[at]!.start, end: words[at]!.end }]
  return {
    type: 'indirect',
    medium: 'speech',
    rule: 'quotations/accordingly',
    content,
    cue,
    speaker: NONE,
    addressee: NONE,
    frame: cue,
    venue: NONE,
    unit: reading.index,
  }
}

/** "Das bestätigte ein Sprecher.": what the sentence before said, and the word that points to it, are reported. */
export function pointingBack(reading: Reading, before: Reading | undefined): Draft | undefined {
  const { clauses, cues, words, rules } = reading
  const own = pointingInside(reading)
  const k = own ?? clauses.findIndex((clause) => clause.kind === 'main' || clause.kind === 'verb-first')
  const clause = clauses[k]
  const cue = cues[k]
  if (
    !clause ||
    !cue ||
    (!before && own === undefined) ||
    clause.kind !== 'main' ||
    !pointsAtOnce(reading, clause) ||
    cue.passive
  )
    return undefined
  const pointer = words[clause.from]!
  if (!rules.pointers.has(pointer.lower)) return undefined
  if (own === undefined && before!.unit.block < reading.unit.block - 1) return undefined
  if (!cue.verb.takes.has('clause')) return undefined
  const content = clauses[k + 1]
  if (content && content.kind !== 'relative' && content.kind !== 'fragment') return undefined
  const phrase = voiceOf(reading, k)
  if (!phrase || phrase.from < clause.finite) return undefined
  // "Das erklärt den Preis", "Das heißt, die Butter wird teurer": things tell nothing.
  if (isThing(reading, phrase)) return undefined
  const head =
    own === undefined ? spanOf(before!.words, 0, before!.words.length) : spanOf(words, 0, clauses[own]!.from - 1)
  if (!head) return undefined
  // „Wir bauen neu.“ Das sagte die Ministerin.
  const literal = own === undefined && isLiteral(before!)
  return {
    type: literal ? 'direct' : 'indirect',
    medium: cue.verb.medium,
    rule: 'quotations/pointing-back',
    content: literal ? [head] : [head, { start: pointer.start, end: pointer.end }],
    cue: wordSpans(words, cue.words),
    speaker: [phraseSpan(words, phrase)],
    addressee: addresseeOf(reading, k, cue, phrase),
    frame: [withoutStop(words, frameSpan(words, clause.finite, clause.to))],
    venue: venueOf(reading, k),
    unit: reading.index,
  }
}

/** "Die Brücke bleibt zu, das teilte die Stadt mit.": the clause that points to what its own sentence said. */
function pointingInside({ clauses, words, rules }: Reading): number | undefined {
  const k = clauses.findIndex(
    ({ kind, before, from, coordinated }, i) =>
      i > 0 &&
      kind === 'main' &&
      !coordinated &&
      (before === ',' || before === '–') &&
      rules.pointers.has(words[from]!.lower),
  )
  return k > 0 && clauses[k - 1]!.kind !== 'quoted' && clauses.slice(0, k).some(({ finite }) => finite >= 0)
    ? k
    : undefined
}

/** "das sagte …", "das zumindest meint …". */
function pointsAtOnce({ words }: Reading, { from, finite }: Clause): boolean {
  return finite === from + 1 || (finite === from + 2 && words[from + 1]!.pos === 'ADV')
}
