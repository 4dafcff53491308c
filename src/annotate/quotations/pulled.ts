import type { Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import { nounPhraseAt } from './noun-phrase.ts'
import { phraseSpan, type Reading, spanOf } from './reading.ts'

const NONE: readonly Span[] = []

/** Pull quotes: the words first, in marks or not, then who said them, in the same block or the next. */
export function pulledQuotes(readings: readonly Reading[]): readonly Draft[] {
  const found: Draft[] = []
  let from = 0
  while (from < readings.length) {
    if (!readings[from]!.unit.pulled) {
      from += 1
      continue
    }
    let to = from
    while (to < readings.length && readings[to]!.unit.pulled) to += 1
    const draft = pulled(readings.slice(from, to))
    if (draft) found.push(draft)
    from = to
  }
  return found
}

function pulled(group: readonly Reading[]): Draft | undefined {
  const quoted = group.flatMap((reading) => reading.words.filter((word) => word.quoted))
  const last = group.at(-1)!
  const named = last.words.findIndex(
    (word, i) =>
      !word.quoted &&
      word.pos !== 'PUNCT' &&
      (i === 0 || last.words.slice(0, i).every((other) => other.quoted || other.pos === 'PUNCT')),
  )
  const phrase =
    named < 0 ? undefined : nounPhraseAt(last.words, named, { limit: last.words.length, greedy: true }, last.rules)
  const isName = phrase !== undefined && !phrase.pronoun && last.clauses.every((clause) => clause.finite < 0)
  if (!isName && quoted.length === 0) return undefined
  const lines = isName && group.length > 1 && last.words.every((word) => !word.quoted) ? group.slice(0, -1) : group
  const content =
    quoted.length > 0
      ? quoted.map(({ start, end }): Span => ({ start, end }))
      : lines.length < group.length
        ? lines.map((reading) => spanOf(reading.words, 0, reading.words.length)).filter((span) => span !== undefined)
        : []
  if (content.length === 0) return undefined
  return {
    type: 'direct',
    medium: 'speech',
    rule: 'quotations/pull-quote',
    content,
    cue: NONE,
    speaker: isName ? [phraseSpan(last.words, phrase)] : NONE,
    addressee: NONE,
    frame: NONE,
    venue: NONE,
    unit: group[0]!.index,
  }
}
