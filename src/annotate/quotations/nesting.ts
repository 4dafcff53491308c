import { contains, indexAt, overlaps } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** Whether the frame of `inner` stands inside what `outer` reports. */
function standsIn(inner: Draft, outer: Draft): boolean {
  const frame = inner.frame[0] ?? inner.content[0]!
  return (
    inner !== outer &&
    outer.content.some((span) => contains(span, frame) && span.end - span.start > frame.end - frame.start)
  )
}

function length(draft: Draft): number {
  return draft.content.reduce((sum, span) => sum + span.end - span.start, 0)
}

/**
 * Leaves out framed quotations inside what another one of the same unit reports ("er sagte, er hoffe, dass …"): whose
 * words those are is told by the outer one. Somebody else's stay ("er sagte, der Trainer habe versprochen, …"), and
 * literal parts, which have the frame of the outer one.
 */
export function withoutNested(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts
  return drafts.filter(
    (draft) =>
      draft.rule === 'quotations/fragment' ||
      isOther(reading, draft) ||
      !drafts.some(
        (outer) =>
          outer.type !== 'reported' &&
          standsIn(draft, outer) &&
          (!standsIn(outer, draft) || length(draft) > length(outer)),
      ),
  )
}

/** Rules whose quotations are told well enough to stand in others. */
const NESTING: ReadonlySet<string> = new Set(
  ['clause-after', 'verb-second-after', 'infinitive-after', 'inquit-before', 'source-before', 'source-noun'].map(
    (rule) => `quotations/${rule}`,
  ),
)

/** Whether a noun, not a pronoun, says who speaks. */
function isOther({ words }: Reading, { rule, speaker }: Draft): boolean {
  if (!NESTING.has(rule) || speaker.length !== 1) return false
  const word = words[indexAt(words, speaker[0]!.start)]
  return word !== undefined && (word.end < speaker[0]!.end || word.pos === 'PROPN' || word.pos === 'NOUN')
}

/**
 * Sentences in reported mood take over what stands in them: their frames are part of what is reported, and their
 * literal parts were found with them.
 */
export function underMood(drafts: readonly Draft[], free: readonly Draft[]): readonly Draft[] {
  const moods = free.filter((draft) => draft.type === 'indirect-free-indirect')
  if (moods.length === 0) return [...drafts, ...free]
  const kept: Draft[] = []
  for (const draft of drafts) {
    const mood = moods.find((outer) =>
      outer.content.some((span) => draft.content.every((inner) => overlaps(span, inner))),
    )
    if (!mood) kept.push(draft)
  }
  return [...kept, ...free]
}
