import type { Token } from '../../../model/layers.ts'
import type { AnnotatedArticle } from '../../../model/relations.ts'
import { indexAt, overlaps, type Span, within } from '../../../model/span.ts'
import { type Saying, speakerOf } from '../../alignments/sayings.ts'
import type { StoryContext } from '../../context.ts'
import type { Lexicon } from '../../words.ts'

/** A sentence of an article that somebody answers for, or that contradicts one. */
export interface Telling {
  readonly annotated: AnnotatedArticle
  readonly span: Span
  /** Index of its sentence. */
  readonly at: number
  readonly block: number
  /** Who says so, as far as the text tells: an entity, or the words for it. */
  readonly source: string | undefined
  readonly sayings: readonly Saying[]
  /** Words of the sentence. */
  readonly length: number
  /** It gives a time or a figure, or goes on behind a colon. */
  readonly hasContent: boolean
  /** Somebody named by a noun or name is set against "das", "dies", "es". */
  readonly pointsBack: boolean
  readonly isNegative: boolean
  /** It holds a "nicht": "Ruf bestritt das nicht." */
  readonly denies: boolean
  /** Told as what has happened, whoever says so. */
  readonly isPast: boolean
  /** "Will 600 gesehen haben". */
  readonly claimsToHave: boolean
  /** Folded words as they stand and in their dictionary forms, verbs also with the particle of their clause. */
  readonly words: ReadonlySet<string>
  /** Those of them that tell who says so and how ("Die Kasse versicherte dagegen"). */
  readonly frame: ReadonlySet<string>
}

/** The sentences of each article, in reading order, with who answers for them. */
export function tellingsOf(context: StoryContext): ReadonlyMap<AnnotatedArticle, readonly Telling[]> {
  const bySentence = new Map<string, Saying[]>()
  for (const saying of context.sayings) {
    const key = `${saying.annotated.article.id}\n${indexAt(saying.annotated.layers.sentences, saying.spans[0]!.start)}`
    const known = bySentence.get(key)
    if (known) known.push(saying)
    else bySentence.set(key, [saying])
  }
  return new Map(
    context.articles.map((annotated) => {
      const { article, layers } = annotated
      const lexicon = context.lexiconOf(article.language)
      const tellings = layers.sentences.map((sentence, at): Telling => {
        const tokens = within(layers.tokens, sentence).filter(({ pos }) => pos !== 'PUNCT')
        const frame = frameOf(annotated, tokens)
        const sayings = bySentence.get(`${article.id}\n${at}`) ?? []
        return {
          annotated,
          span: { start: sentence.start, end: sentence.end },
          at,
          block: sentence.block,
          source: sourceOf(annotated, sentence, context),
          sayings,
          length: tokens.length,
          hasContent:
            within(layers.timeExpressions, sentence).length > 0 ||
            within(layers.figures, sentence).length > 0 ||
            article.reading.slice(sentence.start, sentence.end - 1).includes(':'),
          pointsBack:
            tokens.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') &&
            tokens.some(({ start, end }) => POINTERS.test(article.reading.slice(start, end))),
          denies: tokens.some(({ start, end }) => lexicon.form(article.reading.slice(start, end)).isNegation),
          isNegative: sayings.some((saying) => saying.isNegative),
          isPast: tellsPast(tokens.filter((token) => !frame.includes(token))),
          claimsToHave: claimsToHave(tokens),
          words: wordsIn(article.reading, tokens, lexicon),
          frame: wordsIn(article.reading, frame, lexicon),
        }
      })
      return [annotated, tellings] as const
    }),
  )
}

/** Who answers for a sentence: the speaker of the first quotation in it. */
function sourceOf(annotated: AnnotatedArticle, sentence: Span, context: StoryContext): string | undefined {
  const { article, layers } = annotated
  const quotation = layers.quotations.find(({ content }) => content.some((span) => overlaps(span, sentence)))
  if (quotation === undefined) return undefined
  const entity = speakerOf(article.id, quotation, context.namedIn(article.id), context.entityOf, article.reading)
  if (entity) return entity.id
  const [speaker] = quotation.speaker
  return speaker === undefined ? undefined : article.reading.slice(speaker.start, speaker.end).toLowerCase()
}

/** What points back at what was just said. */
const POINTERS = /^(?:das|dies|diese[mrns]?|dem|es|that|this|it)$/i

/** The words of a sentence outside of what is quoted in it; none where nothing is. */
function frameOf({ layers }: AnnotatedArticle, tokens: readonly Token[]): readonly Token[] {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return []
  const quoted = layers.quotations
    .flatMap(({ content }) => content)
    .filter((span) => overlaps(span, { start: first.start, end: last.end }))
  return quoted.length === 0 ? [] : tokens.filter((token) => !quoted.some((span) => overlaps(span, token)))
}

/** "Ist eingegangen", "sei eingegangen", "ging ein". */
function tellsPast(tokens: readonly Token[]): boolean {
  if (tokens.some(({ verb }) => verb?.finite === true && verb.past && !verb.subjunctive2)) return true
  const hasAuxiliary = tokens.some(({ lemma, verb }) => PERFECT.test(lemma) && verb?.finite === true)
  return hasAuxiliary && tokens.some(({ pos, verb }) => pos === 'VERB' && verb?.participle === true)
}

const PERFECT = /^(?:haben|sein|have|be)$/

function claimsToHave(tokens: readonly Token[]): boolean {
  const will = tokens.some(({ lemma, verb }) => lemma === 'wollen' && verb?.finite === true)
  return will && tokens.some(({ lemma, verb }) => PERFECT.test(lemma) && verb?.infinitive === true)
}

/** Words of a sentence that says no more than that somebody contradicts: "Der Verein wies das zurück." */
const BARE = 7

/** Whether a sentence says no more than that. */
export function isBare({ length, hasContent }: Telling): boolean {
  return length <= BARE && !hasContent
}

function wordsIn(reading: string, tokens: readonly Token[], lexicon: Lexicon): ReadonlySet<string> {
  const words = new Set<string>()
  const particles: string[] = []
  for (const token of tokens) {
    const { folded } = lexicon.form(reading.slice(token.start, token.end))
    words.add(folded)
    words.add(lexicon.form(token.lemma).folded)
    if (lexicon.terms?.particles.has(folded)) particles.push(folded)
  }
  for (const { pos, lemma, verb } of tokens)
    if (pos === 'VERB' && verb?.finite === true)
      for (const particle of particles) words.add(particle + lexicon.form(lemma).folded)
  return words
}
