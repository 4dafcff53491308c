import type { AnnotatedArticle, StoryEntity } from '../../../model/relations.ts'
import { contains, indexAt, overlaps, type Span, within } from '../../../model/span.ts'
import { speakerOf } from '../../alignments/sayings.ts'
import type { StoryContext } from '../../context.ts'
import { type Word, wordsOf } from '../../words.ts'

/** What stands between quotation marks in an article, whoever is said to have said it. */
export interface QuotedText {
  readonly annotated: AnnotatedArticle
  readonly span: Span
  readonly words: readonly Word[]
  /** The words folded, to find one text in another. */
  readonly folded: readonly string[]
  /** The person it is given to, and whether by name. */
  readonly speaker?: StoryEntity
  readonly isNamed: boolean
  /** By a sentence that calls it somebody's words. */
  readonly isCalled?: boolean
}

/** A text between marks of one kind. */
const MARKED = /[„“"»«‚‘›‹'][^„“”"»«‚‘’›‹\n]{8,400}[“”"«»‘’‹›']/gu
/** Words a text between marks must have to be somebody's. */
const FEWEST_WORDS = 3

/** The texts between marks of all articles, in reading order. */
export function quotedTexts(context: StoryContext): readonly QuotedText[] {
  return context.articles.flatMap((annotated) => {
    const { article } = annotated
    const lexicon = context.lexiconOf(article.language)
    const spans = [...article.reading.matchAll(MARKED)].map(({ index, 0: text }) => ({
      start: index,
      end: index + text.length,
    }))
    return spans.flatMap((span, at): readonly QuotedText[] => {
      const parts = [span, ...restOf(spans.slice(at), article.reading)]
      const words = parts.flatMap((part) => wordsOf(article, [part]))
      if (words.length < FEWEST_WORDS || isRest(spans.slice(Math.max(0, at - 1), at + 1), article.reading)) return []
      const folded = words.map(({ text }) => lexicon.form(text).folded)
      const whole = { start: span.start, end: parts.at(-1)!.end }
      return [{ annotated, span: whole, words, folded, ...speakerIn(annotated, span, context) }]
    })
  })
}

/** What goes on a text between marks that a few words interrupt: »Ich habe mich geirrt«, sagt sie, »nicht in der Sache«. */
function restOf([first, second]: readonly Span[], reading: string): readonly Span[] {
  return first && second && isRest([first, second], reading) ? [second] : []
}

function isRest([first, second]: readonly Span[], reading: string): boolean {
  if (!first || !second) return false
  return INTERRUPTED.test(reading.slice(first.end, second.start)) && /^.\p{Ll}/u.test(reading.slice(second.start))
}

/** A frame amid a quotation. */
const INTERRUPTED = /^, [^.!?\n]{3,60}, $/u

/** Who is said to have said what stands between marks: the quotation's speaker, or the one person whose "Äußerung" it is. */
function speakerIn(
  annotated: AnnotatedArticle,
  span: Span,
  context: StoryContext,
): Pick<QuotedText, 'speaker' | 'isNamed' | 'isCalled'> {
  const { article, layers } = annotated
  const named = context.namedIn(article.id)
  const quotation = layers.quotations.find(({ content }) => content.some((each) => overlaps(each, span)))
  const isFramed = (quotation?.speaker.length ?? 0) > 0
  const called = isFramed ? undefined : calledOf(annotated, span, context)
  if (called) return { speaker: called, isNamed: true, isCalled: true }
  if (quotation) {
    const speaker = speakerOf(article.id, quotation, named, context.entityOf, article.reading)
    if (speaker?.kind !== 'person') return { isNamed: false }
    return { speaker, isNamed: quotation.speaker.some((each) => within(named, each).some(isName)) }
  }
  return { isNamed: false }
}

/** The one person whose "Äußerung" a sentence calls what stands between marks: its own, or the one right behind. */
function calledOf(
  { article, layers }: AnnotatedArticle,
  span: Span,
  { namedIn, lexiconOf }: StoryContext,
): StoryEntity | undefined {
  const lexicon = lexiconOf(article.language)
  const at = indexAt(layers.sentences, span.start)
  const [own, next] = [layers.sentences[at], layers.sentences[at + 1]]
  const stretches = [
    ...(own ? [{ start: own.start, end: span.start }] : []),
    // "Diesen Satz hatte ihm … hinterhergerufen."
    ...(next ? [{ start: next.start, end: Math.min(next.end, next.start + POINTER) }] : []),
  ]
  const [index] = stretches.flatMap((stretch, each) =>
    wordsOf(article, [stretch]).some(({ text }) => lexicon.terms?.contrasts.utterances.has(lexicon.form(text).stem))
      ? [each]
      : [],
  )
  const sentence = index === undefined ? undefined : index === 0 && own ? own : next
  if (!sentence) return undefined
  const persons = within(namedIn(article.id), sentence).filter(
    (each) => each.entity.kind === 'person' && isName(each) && !contains(span, each),
  )
  const [only, ...more] = new Set(persons.map(({ entity }) => entity))
  return more.length === 0 ? only : undefined
}

/** Letters in which a sentence points back at what was said: "Diesen Satz …". */
const POINTER = 20

function isName({ form }: { readonly form: string }): boolean {
  return form === 'name'
}
