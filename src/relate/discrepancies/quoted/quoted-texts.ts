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
    return [...article.reading.matchAll(MARKED)].flatMap((match): readonly QuotedText[] => {
      const span = { start: match.index, end: match.index + match[0].length }
      const words = wordsOf(article, [span])
      if (words.length < FEWEST_WORDS) return []
      const folded = words.map(({ text }) => lexicon.form(text).folded)
      return [{ annotated, span, words, folded, ...speakerIn(annotated, span, context) }]
    })
  })
}

/** Who is said to have said what stands between marks: the quotation's speaker, or the one person whose "Äußerung" it is. */
function speakerIn(
  annotated: AnnotatedArticle,
  span: Span,
  { namedIn, entityOf, lexiconOf }: StoryContext,
): Pick<QuotedText, 'speaker' | 'isNamed'> {
  const { article, layers } = annotated
  const named = namedIn(article.id)
  const quotation = layers.quotations.find(({ content }) => content.some((each) => overlaps(each, span)))
  if (quotation) {
    const speaker = speakerOf(article.id, quotation, named, entityOf, article.reading)
    if (speaker?.kind !== 'person') return { isNamed: false }
    return { speaker, isNamed: quotation.speaker.some((each) => within(named, each).some(isName)) }
  }
  const sentence = layers.sentences[indexAt(layers.sentences, span.start)]
  if (!sentence) return { isNamed: false }
  const lexicon = lexiconOf(article.language)
  const isCalled = wordsOf(article, [{ start: sentence.start, end: span.start }]).some(({ text }) =>
    lexicon.terms?.contrasts.utterances.has(lexicon.form(text).stem),
  )
  const persons = within(named, sentence).filter(
    (each) => each.entity.kind === 'person' && isName(each) && !contains(span, each),
  )
  const [only, ...more] = new Set(persons.map(({ entity }) => entity))
  return isCalled && only && more.length === 0 ? { speaker: only, isNamed: true } : { isNamed: false }
}

function isName({ form }: { readonly form: string }): boolean {
  return form === 'name'
}
