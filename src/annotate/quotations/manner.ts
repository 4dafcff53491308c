import type { Span } from '../../model/span.ts'
import { isAuxiliary } from './cues.ts'
import type { Draft } from './draft.ts'
import { withoutStop } from './indirect.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { frameSpan, phraseSpan, type Reading, speakerOf, wordSpans } from './reading.ts'
import { venueOf } from './roles.ts'
import type { Word } from './words.ts'

const NONE: readonly Span[] = []

/** At least three words, or a stop inside the marks: no name. */
const SENTENCE = /\S+\s+\S+\s+\S|[.!?…]\P{L}{1,2}$/u

/** „Das war knapp“, schmunzelt Berg; „Raus!“, soll sie gefaucht haben: behind words in marks any verb tells how somebody says them. */
export function byManner(reading: Reading, k: number): Draft | undefined {
  const { clauses, words } = reading
  const clause = clauses[k + 1]!
  const quoted = words[clauses[k]!.from]!
  if (clause.kind !== 'verb-first' || clause.before !== ',' || clause.coordinated || !SENTENCE.test(quoted.text))
    return undefined
  const phrase = speakerOf(reading, k + 1)
  if (!phrase || phrase.from < clause.finite || !isSomebody(reading, phrase)) return undefined
  const verb = wordsOfVerb(words, clause.words, clause.finite)
  if (!verb) return undefined
  return {
    type: 'direct',
    medium: 'speech',
    rule: 'quotations/inquit-manner',
    content: [{ start: quoted.start, end: quoted.end }],
    cue: wordSpans(words, verb),
    speaker: [phraseSpan(words, phrase)],
    addressee: NONE,
    frame: [withoutStop(words, frameSpan(words, clauses[k]!.to, clause.to))],
    venue: venueOf(reading, k + 1),
    unit: reading.index,
  }
}

/** A person by name, office or pronoun. */
function isSomebody({ words, rules }: Reading, { from, to, head, pronoun }: NounPhrase): boolean {
  if (pronoun) return rules.pronounGenders.has(words[head]!.lower)
  return words[head]!.isPerson || words.slice(from, to).some(({ named }) => named === 'person')
}

/** The verb with its participle ("soll … gefaucht haben") and particle; "ist Berg sicher" tells nothing. */
function wordsOfVerb(words: readonly Word[], own: readonly number[], finite: number): readonly number[] | undefined {
  const last = own.findLast((i) => words[i]!.pos !== 'PUNCT')!
  if (!isAuxiliary(words[finite]!)) {
    const particle = words[last]!.pos === 'ADP' && last > finite
    return particle ? [finite, last] : [finite]
  }
  const participle = own.findLast((i) => i > finite && words[i]!.verb?.participle === true)
  const passive = words[finite]!.verb!.lemmas.includes('werden')
  if (participle === undefined || participle < last - 1 || passive) return undefined
  return participle === last ? [finite, last] : [finite, participle, last]
}
