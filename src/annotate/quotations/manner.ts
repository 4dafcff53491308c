import type { Span } from '../../model/span.ts'
import { isAuxiliary } from './cues.ts'
import type { Draft } from './draft.ts'
import { withoutStop } from './indirect.ts'
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import { frameSpan, phraseSpan, type Reading, speakerOf, wordSpans } from './reading.ts'
import { isThing, venueOf } from './roles.ts'
import type { Word } from './words.ts'

const NONE: readonly Span[] = []

/** At least three words, or a stop inside the marks: no name. */
const SENTENCE = /\S+\s+\S+\s+\S|[.!?…]\P{L}{1,2}$/u

/** „Das war knapp“, schmunzelt Berg; „Raus!“, soll sie gefaucht haben: behind words in marks any verb tells how somebody says them. */
export function byManner(reading: Reading, k: number): Draft | undefined {
  const { clauses, words } = reading
  const clause = clauses[k + 1]!
  const quoted = words[clauses[k]!.from]!
  if (clause.coordinated || !SENTENCE.test(quoted.text)) return undefined
  const told = verbFirst(reading, k + 1) ?? unknownVerb(reading, k + 1)
  if (!told) return undefined
  const { verb, phrase } = told
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

interface Told {
  readonly verb: readonly number[]
  readonly phrase: NounPhrase
}

/** "…, schmunzelt Berg", "…: So umriss Berg die Lage". */
function verbFirst(reading: Reading, k: number): Told | undefined {
  const { words } = reading
  const { kind, before, from, finite, words: own } = reading.clauses[k]!
  const so = before === ':' && kind === 'main' && finite === from + 1 && words[from]!.lower === 'so'
  if (!so && (kind !== 'verb-first' || before !== ',')) return undefined
  const phrase = speakerOf(reading, k)
  if (!phrase || phrase.from < finite || !isSomebody(reading, phrase)) return undefined
  const verb = wordsOfVerb(words, own, finite)
  return verb && { verb, phrase }
}

/** "…, raunzt der Einsatzleiter": a word no tagger knows for a verb, where the sentence has no other. */
function unknownVerb(reading: Reading, k: number): Told | undefined {
  const { words, rules } = reading
  const { kind, before, from, to } = reading.clauses[k]!
  const { lower, text, pos } = words[from]!
  if (kind !== 'fragment' || before !== ',' || text !== lower || !INFLECTED.test(lower)) return undefined
  if (!UNKNOWN.has(pos) || rules.adverbs.has(lower) || NO_VERB.test(lower)) return undefined
  const phrase = nounPhraseAt(words, from + 1, { limit: to, greedy: false }, rules)
  return phrase?.cases.includes('n') && isSomebody(reading, phrase) ? { verb: [from], phrase } : undefined
}

const INFLECTED = /^\p{Ll}{3,}te?n?$/u
const UNKNOWN: ReadonlySet<Word['pos']> = new Set(['ADV', 'ADJ', 'VERB', 'X', 'NOUN'])
const NO_VERB =
  /^(?:jetzt|zuletzt|selbst|meist|erst|dort|nicht|fast|sonst|längst|höchst|äußerst|zumeist|zunächst|weit|laut|kurz|statt|samt)$/u

/** A person by name, office, calling or pronoun; a word that is in no list may be a calling. */
function isSomebody(reading: Reading, phrase: NounPhrase): boolean {
  const { words, rules } = reading
  const { from, to, head, pronoun } = phrase
  if (pronoun) return rules.pronounGenders.has(words[head]!.lower)
  if (words[head]!.isPerson || words.slice(from, to).some(({ named }) => named === 'person')) return true
  // "die Internistin", "der Einsatzleiter".
  return from < head && /(?:in|er)$/u.test(words[head]!.lower) && !isThing(reading, phrase)
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
