import type { Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import { contentEnd } from './indirect.ts'
import { nounPhraseAt } from './noun-phrase.ts'
import { canSpeak, frameSpan, phraseSpan, type Reading, spanOf, wordSpans } from './reading.ts'
import { WORD_CLASS } from './word-classes.ts'

const NONE: readonly Span[] = []

/** "Geht es nach der Gewerkschaft, kommt …", "Wenn es nach Berg ginge, …": what somebody wants to see. */
export function firstWish(reading: Reading): Draft | undefined {
  if ((reading.unit.classes & WORD_CLASS.source) === 0) return undefined
  for (let k = 0; k + 1 < reading.clauses.length; k += 1) {
    const draft = wished(reading, k)
    if (draft) return draft
  }
  return undefined
}

function wished(reading: Reading, k: number): Draft | undefined {
  const { clauses, words, rules } = reading
  const { kind, finite, words: own } = clauses[k]!
  const next = clauses[k + 1]
  if ((kind !== 'verb-first' && kind !== 'dependent') || next?.kind !== 'verb-first' || next.before !== ',')
    return undefined
  if (finite < 0 || !words[finite]!.verb!.lemmas.some((lemma) => rules.wishing.has(lemma))) return undefined
  const at = own.find(
    (i) => rules.expletives.has(words[i - 1]?.lower ?? '') && rules.sourceWithNoun.has(words[i]!.lower),
  )
  if (at === undefined) return undefined
  const end = clauses[k]!.to
  const phrase = nounPhraseAt(words, at + 1, { limit: kind === 'dependent' ? finite : end, greedy: true }, rules)
  const content = spanOf(words, next.from, contentEnd(reading, k + 1))
  const noun = phrase && words[phrase.head]!
  if (!noun || !content || !(canSpeak(reading, phrase) || rules.nouns.get(noun.lower)?.source.size)) return undefined
  return {
    type: 'indirect',
    medium: 'thought',
    rule: 'quotations/wish',
    content: [content],
    cue: wordSpans(
      words,
      [finite, at - 1, at].sort((a, b) => a - b),
    ),
    speaker: [phraseSpan(words, phrase)],
    addressee: NONE,
    frame: [frameSpan(words, clauses[k]!.from, next.from)],
    venue: NONE,
    unit: reading.index,
  }
}
