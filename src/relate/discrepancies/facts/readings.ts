import type { Token } from '../../../model/layers.ts'
import { overlaps, type Span, within } from '../../../model/span.ts'
import type { Saying } from '../../alignments/sayings.ts'
import type { StoryContext } from '../../context.ts'
import type { Lexicon } from '../../words.ts'
import { type Fact, sentenceKey, sentenceOf } from './fact.ts'

/** What a term of the sentence before or behind counts of one in the same sentence. */
const BESIDE = 0.5
/** Nouns and verbs nearest to a value that say most likely what it is of. */
const NEAREST = 4

/** Terms with how often they stand. */
export type Terms = ReadonlyMap<string, number>

/** A fact with the words it stands among, its own value and other values aside. */
export interface Reading {
  readonly fact: Fact
  /** Index of its sentence. */
  readonly at: number
  readonly clause: Terms
  readonly sentence: Terms
  /** The sentence with the ones before and behind it. */
  readonly around: Terms
  readonly names: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
  /** The nouns and verbs nearest to the value. */
  readonly nearest: ReadonlySet<string>
  /** Types of the events the value is the time of, and of all events of the sentence. */
  readonly dated: ReadonlySet<string>
  readonly events: ReadonlySet<string>
}

/** Reads what stands around each fact; an article's sentences once. */
export function readingsOf(facts: readonly Fact[], context: StoryContext): readonly Reading[] {
  const sentences = termsBySentence(context.sayings)
  const eventsIn = new Map(
    context.articles.map(({ article, layers }) => [article.id, Map.groupBy(layers.events, ({ sentence }) => sentence)]),
  )
  return facts.map((fact): Reading => {
    const { saying, span } = fact
    const { article, layers } = saying.annotated
    const at = sentenceOf(saying)
    const termsAt = (index: number): Terms => sentences.get(sentenceKey(article.id, index)) ?? NONE
    const clause = without(saying.terms, fact)
    const sentence = without(termsAt(at), fact)
    const around = new Map(sentence)
    for (const index of [at - 1, at + 1])
      for (const [term, count] of termsAt(index)) if (!around.has(term)) around.set(term, BESIDE * count)
    const tokens = saying.spans.flatMap((part) => within(layers.tokens, part))
    const lexicon = context.lexiconOf(article.language)
    const events = eventsIn.get(article.id)?.get(at) ?? []
    const dated = events.filter(({ when }) => when !== undefined && overlaps(layers.timeExpressions[when]!, span))
    const typesOf = (all: typeof events): ReadonlySet<string> => new Set(all.map(({ type }) => type))
    return {
      fact,
      at,
      clause,
      sentence,
      around,
      names: new Set([...clause.keys()].filter((term) => term.startsWith('@'))),
      verbs: keysOf(tokens.filter(isVerb), lexicon),
      nearest: keysOf(nearestOf(tokens, span), lexicon),
      dated: typesOf(dated),
      events: typesOf(dated.length > 0 ? dated : events),
    }
  })
}

const NONE: Terms = new Map()

/** The words of all sentences, values aside. */
function termsBySentence(sayings: readonly Saying[]): ReadonlyMap<string, Terms> {
  const sentences = new Map<string, Map<string, number>>()
  for (const saying of sayings) {
    const key = sentenceKey(saying.annotated.article.id, sentenceOf(saying))
    const terms = sentences.get(key) ?? new Map<string, number>()
    sentences.set(key, terms)
    for (const [term, count] of saying.terms)
      if (!term.startsWith('#')) terms.set(term, Math.max(count, terms.get(term) ?? 0))
  }
  return sentences
}

/** Terms without values and without what the fact itself is made of. */
function without(terms: Terms, { saying, span, value }: Fact): Terms {
  const kept = new Map<string, number>()
  for (const [term, count] of terms) {
    if (term.startsWith('#') || term === value) continue
    const place = saying.places.get(term)
    if (place === undefined || !overlaps(place, span)) kept.set(term, count)
  }
  return kept
}

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB'
}

function nearestOf(tokens: readonly Token[], span: Span): readonly Token[] {
  const apart = ({ start, end }: Token): number => (end <= span.start ? span.start - end : start - span.end)
  return tokens
    .filter((token) => (token.pos === 'NOUN' || isVerb(token)) && !overlaps(token, span))
    .sort((a, b) => apart(a) - apart(b))
    .slice(0, NEAREST)
}

function keysOf(tokens: readonly Token[], lexicon: Lexicon): ReadonlySet<string> {
  return new Set(tokens.map(({ lemma }) => lexicon.shared(lexicon.form(lemma))))
}
