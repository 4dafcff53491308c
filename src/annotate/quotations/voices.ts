import type { Medium } from '../../model/layers.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import { reported } from './indirect.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { canSpeak, phraseSpan, type Reading, speakerOf } from './reading.ts'

const NONE: readonly Span[] = []

/** Who spoke last, as far as sentences that follow may go on with it. */
export interface Voice {
  /** Who acts in the sentence before, without a word of saying. */
  readonly told?: boolean
  readonly pronoun?: boolean
  readonly doubtful?: boolean
  readonly speaker: readonly Span[]
  readonly cue: readonly Span[]
  readonly frame: readonly Span[]
  readonly medium: Medium
  readonly unit: number
}

/** Of the quotations of a unit the last that has a speaker and stands in no other one. */
export function outermost(here: readonly Draft[]): Draft | undefined {
  const spoken = here.filter((draft) => draft.speaker.length > 0)
  return (
    spoken.findLast(
      (draft) =>
        !spoken.some((other) => other !== draft && other.content.some((span) => contains(span, draft.speaker[0]!))),
    ) ?? spoken.at(-1)
  )
}

/** The subject of the sentence before: who acts there is who speaks in the mood that follows. */
export function toldBefore(before: Reading | undefined): Voice | undefined {
  if (!before) return undefined
  // "Ob gestreikt wird, ließ sie offen": with a clause before it the main one begins with its verb.
  const k = before.clauses.findIndex(
    ({ kind, coordinated }) => kind === 'main' || (kind === 'verb-first' && !coordinated),
  )
  if (k < 0) return undefined
  const subject = speakerOf(before, k)
  if (!subject || isSufferer(before, k)) return undefined
  const speaks = subject.pronoun
    ? before.rules.pronounGenders.has(before.words[subject.head]!.lower) && !reported(before.words, before.clauses[k]!)
    : canSpeak(before, coreOf(before, subject))
  if (!speaks) return undefined
  return {
    speaker: [phraseSpan(before.words, subject)],
    cue: NONE,
    frame: NONE,
    medium: 'speech',
    doubtful: true,
    told: true,
    pronoun: subject.pronoun,
    unit: before.index,
  }
}

/** "Jagdflugzeuge der Luftwaffe": the noun and its name, not whom it belongs to. */
function coreOf({ words }: Reading, phrase: NounPhrase): NounPhrase {
  let to = phrase.head + 1
  while (to < phrase.to && (words[to]!.named === 'person' || words[to]!.pos === 'PROPN')) to += 1
  const apposed = words.slice(to, phrase.to).some(({ text, named }) => text === ',' || named === 'person')
  return apposed ? phrase : { ...phrase, to }
}

/** "Die Bewohner wurden gerettet": who only has something done to them does not speak on. */
function isSufferer({ clauses, words, rules }: Reading, k: number): boolean {
  const verb = words[clauses[k]!.finite]!.verb!
  return (
    verb.lemmas.some((lemma) => rules.passives.has(lemma)) && clauses[k]!.words.some((i) => words[i]!.verb?.participle)
  )
}

/** "Sie zeigt sich offen.", "Der Verband meldet sich zu Wort.": who speaks, though not what; the mood behind tells it. */
export function speaksUp(reading: Reading): Voice | undefined {
  const { clauses, cues, words } = reading
  if (cues.every((cue) => cue === undefined)) return undefined
  const k = clauses.findIndex(({ kind, coordinated }) => kind === 'main' || (kind === 'verb-first' && !coordinated))
  const cue = cues[k]
  // "zeigt sich offen", "meldet sich": a verb of saying alone ("sprach lange") tells as often what was done.
  const shows = cue?.words.some((i) => words[i]!.lower === 'sich') === true
  if (!cue || !shows || cue.passive || reported(words, clauses[k]!)) return undefined
  const told = toldBefore(reading)
  return told && { ...told, medium: cue.verb.medium }
}

/** "Der Fahrer sei geflohen. Das sagte die Polizei …": the frame may follow in the next sentence. */
export function toldBehind(
  reading: Reading,
  next: Reading | undefined,
  drafts: readonly Draft[] = [],
): Voice | undefined {
  const told = next?.unit.block === reading.unit.block && outermost(drafts)
  return told ? { ...told, cue: NONE, frame: NONE, doubtful: true, unit: reading.index } : undefined
}
