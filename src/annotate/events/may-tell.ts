import type { PhraseTrigger, VerbTrigger } from '../../language/events.ts'
import type { LanguagePack } from '../../language/pack.ts'
import type { Article } from '../../model/article.ts'
import type { Layers, Token } from '../../model/layers.ts'
import { formOfToken } from '../tokens/token-forms.ts'
import { nounTelling, oneEndsIn } from './noun-telling.ts'
import { type TellingWords, tellingWords } from './telling-words.ts'

/** A sentence that may tell an event. */
export interface TellingSentence {
  readonly index: number
  /** Where its last word that may tell begins. */
  readonly last: number
}

/** Tokens `[from, to)` of a sentence. */
interface Stretch {
  readonly reading: string
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
}

/** Tokens around a word in which what it tells with is looked for: no sentence people write is longer. */
const REACH = 150

/** The sentences that hold a word which may tell an event, in order. A look at each token, no more. */
export function mayTell(
  { reading }: Article,
  { sentences, tokens }: Pick<Layers, 'sentences' | 'tokens'>,
  pack: LanguagePack,
): readonly TellingSentence[] {
  const words = tellingWords(pack.events, pack.tokens)
  const found: TellingSentence[] = []
  let from = 0
  sentences.forEach(({ start, end }, index) => {
    while (from < tokens.length && tokens[from]!.start < start) from += 1
    let to = from
    while (to < tokens.length && tokens[to]!.start < end) to += 1
    const stretch = { reading, tokens, from, to }
    for (let at = to - 1; at >= from; at -= 1) {
      if (!isTelling(stretch, at, words, pack)) continue
      found.push({ index, last: tokens[at]!.start })
      break
    }
    from = to
  })
  return found
}

/** Whether a word may tell. At the start of a sentence the tagger may take any for something else. */
function isTelling(sentence: Stretch, at: number, words: TellingWords, { events }: LanguagePack): boolean {
  const { pos, lemma, start } = sentence.tokens[at]!
  const opens = at === sentence.from
  const stretch = around(sentence, at)
  if (pos === 'NOUN' || pos === 'PROPN') {
    const telling = nounTelling(lemma, events)
    if (telling?.direct !== undefined || telling?.compound !== undefined) return true
    if (telling?.phrases !== undefined && hasVerb(stretch, telling.phrases, words)) return true
    if (words.paired.has(lemma)) return true
    // A form whose lemma is guessed wrong: "Videoschalte".
    const isInflected = sentence.tokens[at]!.end - start !== lemma.length
    if (!opens && !isInflected && !words.plurals.has(lemma)) return false
  } else if (pos === 'VERB') {
    const verb = words.verbs.get(lemma)
    if (verb !== undefined) {
      if (verb.begins || (verb.senses !== undefined && hasCondition(stretch, verb.senses))) return true
      if (verb.particles !== undefined && hasParticle(stretch, at, verb.particles)) return true
    }
    if (!opens) {
      if (!words.mistakenStarts.has(stretch.reading.charCodeAt(start))) return false
      return words.mistaken.of(formOfToken(stretch.reading, stretch.tokens, at)) === 1
    }
  } else if (pos !== 'ADJ' && !opens) return false
  return words.hidden.of(formOfToken(stretch.reading, stretch.tokens, at)) === 1
}

function around(sentence: Stretch, at: number): Stretch {
  const [from, to] = [Math.max(sentence.from, at - REACH), Math.min(sentence.to, at + REACH)]
  return from === sentence.from && to === sentence.to ? sentence : { ...sentence, from, to }
}

/** Whether one of the verbs that a noun tells with stands in its sentence. */
function hasVerb({ reading, tokens, from, to }: Stretch, phrases: readonly PhraseTrigger[], words: TellingWords) {
  for (let i = from; i < to; i += 1) {
    const { pos, lemma } = tokens[i]!
    if (i !== from && pos !== 'VERB' && pos !== 'ADJ' && pos !== 'AUX') continue
    const lemmas = words.lemmas.of(formOfToken(reading, tokens, i))
    for (const { verbs } of phrases) if (verbs.has(lemma) || (lemmas.length > 0 && isAmong(lemmas, verbs))) return true
  }
  return false
}

function isAmong(lemmas: readonly string[], verbs: ReadonlySet<string>): boolean {
  for (const lemma of lemmas) if (verbs.has(lemma)) return true
  return false
}

/** Whether a verb tells by itself, or what one of its senses asks for stands in its sentence. */
function hasCondition(stretch: Stretch, senses: readonly VerbTrigger[]): boolean {
  for (const { only, beside } of senses)
    if (
      (only === undefined || oneEndsIn(stretch.tokens, stretch.from, stretch.to, only)) &&
      (beside === undefined || hasWord(stretch, beside))
    )
      return true
  return false
}

function hasWord({ reading, tokens, from, to }: Stretch, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i += 1) if (words.has(formOfToken(reading, tokens, i).lower)) return true
  return false
}

/** "rief … an": one of the particles behind the verb. */
function hasParticle(stretch: Stretch, at: number, particles: ReadonlyMap<string, readonly VerbTrigger[]>): boolean {
  const { reading, tokens, to } = stretch
  for (let i = at + 1; i < to; i += 1) {
    const { start, end } = tokens[i]!
    if (end - start > LONGEST_PARTICLE) continue
    const senses = particles.get(formOfToken(reading, tokens, i).lower)
    if (senses !== undefined && hasCondition(stretch, senses)) return true
  }
  return false
}

const LONGEST_PARTICLE = 10
