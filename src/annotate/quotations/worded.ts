import type { Span } from '../../model/span.ts'
import type { Cue } from './cues.ts'
import type { Draft } from './draft.ts'
import { frameStart } from './indirect.ts'
import type { Quoted } from './marks.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { frameSpan, type Reading, voiceSpans, wordSpans } from './reading.ts'
import { placeVoice, voiceOf } from './roles.ts'

const NONE: readonly Span[] = []

/** "skandierten Parolen wie „Berg raus!“": a noun before the marks says that they hold words. */
export function worded(reading: Reading, quoted: Quoted, first: number): Draft | undefined {
  const { clauses, cues, words, rules } = reading
  const { noun, listed } = nounBefore(reading, first)
  const word = words[noun]
  if (word?.pos !== 'NOUN' || !rules.wordings.has(word.lower)) return undefined
  const k = clauses.findIndex((clause) => clause.words.includes(first))
  const clause = clauses[k]
  if (!clause || clause.finite < 0) return undefined
  const subject = voiceOf(reading, k)
  // "In der Zeitung stand der Satz „…“": the text speaks.
  const isSubject = subject !== undefined && subject.from <= noun && noun < subject.to
  const phrase = isSubject ? placeVoice(reading, k) : subject
  // "Rufe wie „Weg da!“ schallten durch die Halle": nobody says whose they are.
  if (!phrase ? !(isSubject && listed) : phrase.from <= noun && noun < phrase.to) return undefined
  const cue = [...(cues[k]?.words ?? []), noun].sort((a, b) => a - b)
  const start = frameStart(reading, k)
  return {
    type: 'direct',
    medium: 'speech',
    rule: 'quotations/worded',
    content: [{ start: quoted.start, end: quoted.end }],
    cue: wordSpans(words, [...new Set(cue)]),
    speaker: voiceSpans(reading, k, phrase),
    addressee: NONE,
    frame: start < first - 1 ? [frameSpan(words, start, first - 1)] : NONE,
    venue: NONE,
    unit: reading.index,
  }
}

/** The noun before the marks at `first`, over "wie", "etwa" and other words in marks ("wie „Weg da!“ und „…“"). */
function nounBefore({ words, rules, unit }: Reading, first: number): { noun: number; listed: boolean } {
  let listed = false
  let noun = first - 1
  while (noun >= 0) {
    const { mark, lower, quoted, pos, text, end } = words[noun]!
    const before = unit.fragments.find((pair) => pair.end === end && pair.end < words[first]!.start)
    if (before) {
      noun = words.findIndex(({ start }) => start >= before.start)
    } else if (rules.asOpeners.has(lower)) listed = true
    else if (
      !(mark || quoted || pos === 'ADV' || rules.joiners.has(lower) || rules.forExample.has(lower) || text === ',')
    )
      break
    noun -= 1
  }
  return { noun, listed }
}

/** „„Das Zeug“, wie er es nennt“: the clause behind says who calls it so; `stop` is the comma before that clause. */
export function calledAs(reading: Reading, quoted: Quoted, stop: number): Draft | undefined {
  const { clauses, cues, words, rules } = reading
  if (words[stop]?.text !== ',') return undefined
  const k = clauses.findIndex(({ from }) => from === stop + 1)
  const clause = clauses[k]
  const cue = cues[k]
  if (clause?.kind !== 'dependent' || !rules.asOpeners.has(words[clause.opener]!.lower)) return undefined
  if (!cue?.verb.takes.has('label')) return undefined
  const phrase = voiceOf(reading, k)
  if (!phrase || rules.nobody.has(words[phrase.head]!.lower) || words[phrase.head]!.lower === 'man') return undefined
  // "wie er sich nennt" names somebody.
  const isNamed = clause.words.some((i) => {
    const { lower } = words[i]!
    const other = i < phrase.from || i >= phrase.to
    return other && lower !== 'sich' && (rules.subjectPronouns.has(lower) || rules.objectPronouns.has(lower))
  })
  if (!isNamed) return undefined
  return labelDraft(reading, k, quoted, cue, phrase, [frameSpan(words, stop, clause.to)])
}

/** Words in marks that somebody calls a thing by. */
export function labelDraft(
  reading: Reading,
  k: number,
  quoted: Quoted,
  cue: Cue,
  phrase: NounPhrase | undefined,
  frame: readonly Span[],
): Draft {
  return {
    type: 'direct',
    medium: cue.verb.medium,
    rule: 'quotations/label',
    content: [{ start: quoted.start, end: quoted.end }],
    cue: wordSpans(reading.words, cue.words),
    speaker: voiceSpans(reading, k, phrase),
    addressee: NONE,
    frame,
    venue: NONE,
    unit: reading.index,
  }
}
