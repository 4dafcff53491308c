import type { Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import { frameSpan, phraseSpan, type Reading, spanOf, speakerOf } from './reading.ts'

const NONE: readonly Span[] = []

/**
 * Headlines tell who speaks by a colon alone: "Berg: Brücke bleibt zu", „„Wir sind am Ende“: Berg gibt auf“. Only a
 * name speaks there, never a kicker.
 */
export function headline(reading: Reading): Draft | undefined {
  const { clauses, words } = reading
  if (!reading.unit.headline) return undefined
  const colon = words.findIndex((word) => word.text === ':')
  if (colon <= 0) return undefined
  const first = clauses[0]!
  const quoted = first.kind === 'quoted' && first.to === colon
  const next = clauses.findIndex(({ from }) => from === colon + 1)
  const speaker = quoted
    ? next > 0 && clauses[next]!.kind === 'main' && speakerOf(reading, next)
    : named(reading, colon)
  const content = quoted ? spanOf(words, 0, 1) : spanOf(words, colon + 1, words.length)
  if (!speaker || !content || !isName(reading, speaker)) return undefined
  if (!quoted && words[colon + 1]!.quoted) return undefined
  return {
    type: quoted ? 'direct' : 'indirect',
    medium: 'speech',
    rule: 'quotations/headline',
    content: [content],
    cue: NONE,
    speaker: [phraseSpan(words, speaker)],
    addressee: NONE,
    frame: [quoted ? frameSpan(words, colon, words.length) : frameSpan(words, 0, colon + 1)],
    venue: NONE,
    unit: reading.index,
  }
}

/** The noun phrase that is all there is before the colon. */
function named({ words, rules }: Reading, colon: number): NounPhrase | undefined {
  const phrase = nounPhraseAt(words, 0, { limit: colon, greedy: true }, rules)
  return phrase?.to === colon ? phrase : undefined
}

/** Whether a phrase is a person's name, with a title or without. */
function isName({ words }: Reading, { from, to, pronoun }: NounPhrase): boolean {
  return !pronoun && to - from < 5 && words.slice(from, to).some(({ named: kind }) => kind === 'person')
}
