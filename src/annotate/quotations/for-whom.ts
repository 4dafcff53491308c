import type { Span } from '../../model/span.ts'
import type { Clause } from './clauses.ts'
import type { Draft } from './draft.ts'
import type { Quoted } from './marks.ts'
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import { frameSpan, phraseSpan, type Reading, wordSpans } from './reading.ts'

const NONE: readonly Span[] = []

/** "Für Ministerin Berg ist die Lage „ernst““: who judges stands behind a preposition, in a clause of being. */
export function forWhom(reading: Reading, quoted: Quoted, first: number): Draft | undefined {
  const { clauses, words, rules } = reading
  const clause = clauses.find(({ words: own }) => own.includes(first))
  if (!clause || clause.finite < 0 || (clause.kind !== 'main' && clause.kind !== 'verb-first')) return undefined
  if (!words[clause.finite]!.verb!.lemmas.some((lemma) => rules.being.has(lemma))) return undefined
  const at = clause.words.find(
    (i) => i < first && rules.judges.has(words[i]!.lower) && (i === clause.from || i > clause.finite),
  )
  if (at === undefined) return undefined
  const phrase = nounPhraseAt(
    words,
    at + 1,
    { limit: at < clause.finite ? clause.finite : first - 1, greedy: at < clause.finite },
    rules,
  )
  const named = phrase && words.slice(phrase.from, phrase.to).some((word) => word.named === 'person')
  if (!phrase || !(named || words[phrase.head]!.isRole)) return undefined
  return {
    type: 'direct',
    medium: 'thought',
    rule: 'quotations/for-whom',
    content: [{ start: quoted.start, end: quoted.end }],
    cue: wordSpans(words, [at]),
    speaker: [phraseSpan(words, phrase)],
    addressee: NONE,
    frame: [frameSpan(words, at, phrase.to)],
    venue: NONE,
    unit: reading.index,
  }
}

/** "Für Ministerin Berg ist der Fall klar: „…“": who judges, in a clause of being before a colon. */
export function judgeBefore({ words, rules }: Reading, clause: Clause): NounPhrase | undefined {
  const { from, finite } = clause
  if (finite < 0 || !rules.judges.has(words[from]!.lower)) return undefined
  if (!words[finite]!.verb!.lemmas.some((lemma) => rules.being.has(lemma))) return undefined
  const phrase = nounPhraseAt(words, from + 1, { limit: finite, greedy: true }, rules)
  const named = phrase && words.slice(phrase.from, phrase.to).some((word) => word.named === 'person')
  return phrase && (named || words[phrase.head]!.isRole) ? phrase : undefined
}
