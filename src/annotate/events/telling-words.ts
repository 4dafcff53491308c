import type { EventRules } from '../../language/events.ts'
import { ByForm } from '../../language/forms.ts'
import type { LanguagePack } from '../../language/pack.ts'
import type { TokenRules } from '../../language/tokens.ts'
import type { Article } from '../../model/article.ts'
import type { Layers, Token } from '../../model/layers.ts'
import { formOfToken } from '../tokens/token-forms.ts'
import { nounTelling } from './noun-telling.ts'

/** Which words of a language may tell an event, whatever stands around them. */
interface TellingWords {
  /** Verbs that tell with one of these particles: "rief … an". */
  readonly bases: ReadonlyMap<string, ReadonlySet<string>>
  /** Nouns told in the plural alone, by their singular: "talks". */
  readonly plurals: ReadonlySet<string>
  /** Forms that may be one of a verb or noun that tells, whatever the tagger takes them for. */
  readonly forms: ByForm<boolean>
}

const known = new WeakMap<EventRules, TellingWords>()

function tellingWords(rules: EventRules, tokens: TokenRules): TellingWords {
  const before = known.get(rules)
  if (before !== undefined) return before
  const bases = new Map<string, Set<string>>()
  for (const verb of rules.verbs.keys())
    for (const particle of tokens.particles) {
      if (!verb.startsWith(particle)) continue
      const base = verb.slice(particle.length)
      if (tokens.particleVerb(base, particle) !== verb) continue
      bases.set(base, (bases.get(base) ?? new Set()).add(particle))
    }
  const words: TellingWords = {
    bases,
    plurals: new Set([...rules.nouns.keys()].filter((noun) => noun.endsWith('s')).map((noun) => noun.slice(0, -1))),
    forms: new ByForm(
      ({ lower }) =>
        rules.verbs.has(rules.forms.get(lower) ?? '') ||
        rules.nouns.has(lower) ||
        (tokens.verbForm(lower)?.lemmas ?? []).some((lemma) => rules.beginnings.has(lemma)) ||
        (tokens.verbForm(lower)?.lemmas ?? []).some((lemma) => rules.verbs.has(lemma)),
    ),
  }
  known.set(rules, words)
  return words
}

type Read = Pick<Layers, 'sentences' | 'tokens'>

/** A sentence that may tell an event. */
export interface TellingSentence {
  readonly index: number
  /** Where its last word that may tell begins. */
  readonly last: number
}

/** Parts of speech of words that may tell; at the start of a sentence any may be mistaken. */
const OPEN: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ'])

/** The sentences that hold a word which may tell an event, in order. A look at each token, no more. */
export function mayTell(
  { reading }: Article,
  { sentences, tokens }: Read,
  pack: LanguagePack,
): readonly TellingSentence[] {
  const words = tellingWords(pack.events, pack.tokens)
  const found: TellingSentence[] = []
  let at = 0
  sentences.forEach(({ start, end }, index) => {
    while (at < tokens.length && tokens[at]!.start < start) at += 1
    const first = at
    let last = -1
    for (; at < tokens.length && tokens[at]!.start < end; at += 1) {
      const opens = at === first
      if ((opens || OPEN.has(tokens[at]!.pos)) && isTelling({ reading, tokens, at, opens, end }, words, pack))
        last = tokens[at]!.start
    }
    if (last >= 0) found.push({ index, last })
  })
  return found
}

interface Place {
  readonly reading: string
  readonly tokens: readonly Token[]
  readonly at: number
  /** The first of its sentence. */
  readonly opens: boolean
  /** Where its sentence ends. */
  readonly end: number
}

function isTelling(place: Place, words: TellingWords, { events }: LanguagePack): boolean {
  const { reading, tokens, at, opens } = place
  const { pos, lemma } = tokens[at]!
  if (pos === 'NOUN' || pos === 'PROPN') {
    if (nounTelling(lemma, events) !== undefined) return true
    if (!opens && !words.plurals.has(lemma)) return false
  } else if (pos === 'VERB') {
    if (events.verbs.has(lemma) || events.beginnings.has(lemma)) return true
    const particles = words.bases.get(lemma)
    if (particles !== undefined && hasParticle(place, particles)) return true
  }
  return words.forms.of(formOfToken(reading, tokens, at))
}

/** "rief … an": one of the particles behind the verb, up to the end of its sentence. */
function hasParticle({ reading, tokens, at, end }: Place, particles: ReadonlySet<string>): boolean {
  for (let i = at + 1; i < tokens.length && tokens[i]!.start < end; i += 1) {
    const { start, end: to } = tokens[i]!
    if (to - start <= LONGEST_PARTICLE && particles.has(reading.slice(start, to).toLowerCase())) return true
  }
  return false
}

const LONGEST_PARTICLE = 10
