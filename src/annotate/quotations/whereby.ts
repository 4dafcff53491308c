import type { Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import { frameSpan, phraseBefore, phraseSpan, type Reading, spanOf, wordSpans } from './reading.ts'
import { mediumOf } from './sources.ts'

const NONE: readonly Span[] = []

/** "Gerüchte, wonach …", "eine Studie, nach der …": the noun before is the source of the clause. */
export function whereby(reading: Reading, k: number): Draft | undefined {
  const { clauses, words, rules } = reading
  const clause = clauses[k]!
  if (clause.before !== ',' || clause.finite < 0) return undefined
  const first = words[clause.from]!.lower
  const second = words[clause.from + 1]?.lower ?? ''
  const one = rules.whereby.has(first)
  const before = (first === 'nach' || rules.sourceBefore.has(first)) && rules.relatives.has(second)
  // "ein Bericht, dem zufolge".
  const behind = rules.relatives.has(first) && rules.sourceAfter.has(second)
  if (!one && !(clause.kind === 'relative' && (before || behind))) return undefined
  const from = clause.from + (one ? 1 : 2)
  const content = spanOf(words, from, clause.to)
  // "legte ein Gutachten vor, nach dem …": a particle or verb may stand between.
  let end = clause.from - 1
  while (end > clause.from - 4 && end > 0 && (words[end - 1]!.verb || /^(?:ADP|ADV|PART)$/u.test(words[end - 1]!.pos)))
    end -= 1
  const source = phraseBefore(reading, end)
  if (!content || !source) return undefined
  const { lower } = words[source.head]!
  if (!one && !behind && !rules.nouns.has(lower) && !rules.sourceEndings.some((ending) => lower.endsWith(ending)))
    return undefined
  return {
    type: 'indirect',
    medium: mediumOf(reading, source),
    rule: 'quotations/whereby',
    content: [content],
    cue: wordSpans(words, [behind ? clause.from + 1 : clause.from]),
    // The noun, and the pronoun that stands for it: "wonach", "nach denen", "dem zufolge".
    speaker: [phraseSpan(words, source), ...wordSpans(words, [behind ? clause.from : from - 1])],
    addressee: NONE,
    frame: [frameSpan(words, source.from, from)],
    venue: NONE,
    unit: reading.index,
  }
}
