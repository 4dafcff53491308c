import type { Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import { nounPhraseAt } from './noun-phrase.ts'
import { frameSpan, phraseSpan, type Reading, spanOf, wordSpans } from './reading.ts'
import { frameEnd, restAt } from './subject-before.ts'

const NONE: readonly Span[] = []

/** "According to a report by the agency, nobody was hurt." */
export function accordingTo(reading: Reading, i: number): Draft | undefined {
  const { words, rules } = reading
  const core =
    nounPhraseAt(words, i + 2, { limit: words.length, greedy: false, plain: true }, rules) ?? restAt(words, i + 2)
  const stop = words[i - 1]?.mark ? words[i - 2] : words[i - 1]
  if (!core || (i > 0 && stop?.text !== ',')) return undefined
  // "according to Ida Coster, mayor of Tarn, the river rose": who she is is no part of what she says.
  const second = words[core.to]?.text === ',' ? apposedTo(reading, core.to + 1) : undefined
  const to = second ?? frameEnd(reading, core.to)
  // "According to the indictment the vote came late": at the head of a sentence no comma is needed.
  const opens = i === 0 && second === undefined && beginsClause(reading, to)
  if (words[to] && words[to].pos !== 'PUNCT' && !opens) return undefined
  const content = [spanOf(words, 0, i), spanOf(words, to, words.length)].filter((span) => span !== undefined)
  if (content.length === 0) return undefined
  const speaker = rules.daysAndTimes.test(words[to - 1]!.lower) ? core : { from: core.from, to }
  return {
    type: 'indirect',
    medium: 'speech',
    rule: 'quotations/source-before',
    content,
    cue: wordSpans(words, [i, i + 1]),
    speaker: [phraseSpan(words, speaker)],
    addressee: NONE,
    frame: [frameSpan(words, i, to)],
    venue: NONE,
    unit: reading.index,
  }
}

/** "the vote came": a noun phrase with its verb. */
function beginsClause({ words, rules }: Reading, at: number): boolean {
  const phrase = nounPhraseAt(words, at, { limit: words.length, greedy: false, plain: true }, rules)
  return phrase !== undefined && words[phrase.to]?.finite === true
}

/** Where an apposition that begins at `from` ends: a title or an age, closed by a comma. */
function apposedTo({ words, rules }: Reading, from: number): number | undefined {
  if (words[from]?.pos === 'NUM' && words[from + 1]?.text === ',') return from + 1
  const phrase = nounPhraseAt(words, from, { limit: words.length, greedy: true, plain: true }, rules)
  const isTitle = phrase && (words[phrase.head]!.isRole || words[phrase.head]!.named === 'person')
  return isTitle && words[phrase.to]?.text === ',' ? phrase.to : undefined
}
