import type { Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import { canSpeak, frameSpan, phraseSpan, type Reading, spanOf, speakerOf } from './reading.ts'
import { isText } from './roles.ts'
import { WORD_CLASS } from './word-classes.ts'

const NONE: readonly Span[] = []

/** Words in marks that are more than a name: at least three. */
const SAID = /\S+\s+\S+\s+\S/u

/**
 * Headlines tell who speaks by a colon or a dash alone: "Berg: Brücke bleibt zu", "Polizei: Fahrer war betrunken",
 * „„Wir sind am Ende“ – Berg gibt auf“. A name, an office, a body or a text speaks there, never a kicker.
 */
export function headline(reading: Reading): Draft | undefined {
  const { clauses, words } = reading
  if (!reading.unit.headline || words.length === 0) return undefined
  return words[0]!.quoted
    ? quotedFirst(reading)
    : colon(
        reading,
        words.findIndex((word) => word.text === ':'),
        clauses,
      )
}

/** „„Wir sind am Ende“: Berg gibt auf“; where nobody follows, the words are shown without a speaker. */
function quotedFirst(reading: Reading): Draft | undefined {
  const { clauses, words } = reading
  const stop = words[1]?.text
  if ((stop !== undefined && !/^[:–—-]$/u.test(stop)) || !SAID.test(words[0]!.text)) return undefined
  const next = clauses.findIndex(({ from }) => from === 2)
  const subject = next > 0 && clauses[next]!.kind === 'main' ? speakerOf(reading, next) : undefined
  const speaker = subject && isName(reading, subject) ? subject : undefined
  return draftOf(reading, 'direct', spanOf(words, 0, 1)!, speaker, speaker ? [frameSpan(words, 1, words.length)] : NONE)
}

/** "Berg: Brücke bleibt zu". */
function colon(reading: Reading, at: number, clauses: Reading['clauses']): Draft | undefined {
  const { words, rules } = reading
  if (at <= 0) return undefined
  const speaker = named(reading, at)
  const quoted = words[at + 1]?.quoted
  // German reads words in marks behind a colon everywhere, see `direct.ts`.
  if (quoted && (rules.order !== 'subject-first' || !speaker)) return undefined
  if (quoted)
    return draftOf(reading, 'direct', { start: quoted.start, end: quoted.end }, speaker, [frameSpan(words, 0, at + 1)])
  const content = spanOf(words, at + 1, words.length)
  if (!speaker || !content) return undefined
  const source = isName(reading, speaker) || (isSource(reading, speaker) && clauses.length > 1)
  return source ? draftOf(reading, 'indirect', content, speaker, [frameSpan(words, 0, at + 1)]) : undefined
}

function draftOf(
  reading: Reading,
  type: Draft['type'],
  content: Span,
  speaker: NounPhrase | undefined,
  frame: readonly Span[],
): Draft {
  return {
    type,
    medium: 'speech',
    rule: 'quotations/headline',
    content: [content],
    cue: NONE,
    speaker: speaker ? [phraseSpan(reading.words, speaker)] : NONE,
    addressee: NONE,
    frame,
    venue: NONE,
    unit: reading.index,
  }
}

/** The noun phrase that is all there is before the colon. */
function named({ words, rules }: Reading, to: number): NounPhrase | undefined {
  const phrase = nounPhraseAt(words, 0, { limit: to, greedy: true }, rules)
  return phrase?.to === to ? phrase : undefined
}

/** Whether a phrase is a person's name, with a title or without; "Streit um Berg" is none. */
function isName(reading: Reading, phrase: NounPhrase): boolean {
  const { from, to, pronoun } = phrase
  const named = reading.words.slice(from, to).some(({ named: kind }) => kind === 'person')
  // "Bergs Personalpolitik": the noun is what it is about.
  const owned = reading.words[to - 1]!.pos === 'NOUN' && !reading.words[to - 1]!.isPerson
  return !pronoun && to - from < 5 && named && !owned && canSpeak(reading, phrase)
}

/** "Polizei", "Gericht", "Studie": one noun for a body, an office or a text. The name of a club is a topic as often. */
function isSource(reading: Reading, { from, to, head }: NounPhrase): boolean {
  const word = reading.words[head]!
  if (to - from > 2 || word.named === 'person' || word.named === 'place') return false
  return word.isRole || isText(reading, head) || (word.classes & WORD_CLASS.institution) !== 0
}
