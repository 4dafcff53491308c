import type { Figure } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { contains, indexAt, type Span, within } from '../../model/span.ts'
import { bagOf } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import { keyed, type Lexicon, wordsOf } from '../words.ts'
import { type Quantity, quantityOf } from './quantity.ts'

/** A figure with what it measures. */
export interface Measured {
  readonly annotated: AnnotatedArticle
  readonly index: number
  readonly figure: Figure
  readonly quantity: Quantity
  readonly sentence: Span
  /** Key of what is counted; `''` where the text does not say. */
  readonly thing: string
  /** What befell people is counted: two tolls of one story are about its event. */
  readonly isFate: boolean
  /** Terms of the clause around the figure. */
  readonly terms: ReadonlyMap<string, number>
  /** The figure is demanded, offered or rejected, not reported. */
  readonly isClaimed: boolean
  /** The text says that the number was a former one. */
  readonly isFormer: boolean
}

/** A figure's clause ends at marks that set a thought apart. */
const CLAUSE_EDGE = /[;:–—]|, (?=\p{Ll}{3}|\p{N})/u

/** All figures of the articles that tell how much of what; ordinals and bare years of age do not. */
export function measuredOf({ articles, lexiconOf, namedIn }: StoryContext): readonly Measured[] {
  return articles.flatMap((annotated) => {
    const lexicon = lexiconOf(annotated.article.language)
    const named = namedIn(annotated.article.id)
    return annotated.layers.figures.flatMap((figure, index) => {
      if (figure.kind === 'ordinal' || (figure.kind === 'measure' && figure.unit === 'year')) return []
      const sentence = annotated.layers.sentences[indexAt(annotated.layers.sentences, figure.start)]
      if (!sentence || !contains(sentence, figure)) return []
      const clause = clauseOf(annotated.article.reading, sentence, figure)
      const around = [
        { start: clause.start, end: figure.start },
        { start: figure.end, end: clause.end },
      ].filter((span) => span.end > span.start)
      const thing = thingOf(annotated, figure, clause, lexicon)
      return [
        {
          annotated,
          index,
          figure,
          quantity: quantityOf(figure),
          sentence: { start: sentence.start, end: sentence.end },
          thing,
          isFate: /^#\w+$/.test(thing),
          terms: bagOf(annotated.article, around, lexicon, named).terms,
          isClaimed: within(annotated.layers.tokens, sentence).some(
            ({ pos, lemma }) => pos === 'VERB' && lexicon.terms?.stances.has(lexicon.form(lemma).folded),
          ),
          isFormer: isFormer(annotated, sentence, lexicon),
        },
      ]
    })
  })
}

/** The stretch of the sentence around the figure, up to the next mark that sets a thought apart. */
function clauseOf(text: string, sentence: Span, figure: Span): Span {
  const before = text.slice(sentence.start, figure.start)
  const after = text.slice(figure.end, sentence.end)
  const edges = [...before.matchAll(new RegExp(CLAUSE_EDGE, 'gu'))]
  const last = edges[edges.length - 1]
  const next = CLAUSE_EDGE.exec(after)
  return {
    start: last ? sentence.start + last.index + 1 : sentence.start,
    end: next ? figure.end + next.index : sentence.end,
  }
}

/** What is counted: the head of the counted phrase, and for mere "Menschen" what befell them. */
function thingOf(annotated: AnnotatedArticle, figure: Figure, clause: Span, lexicon: Lexicon): string {
  const words = lexicon.terms?.counted
  const counted = figure.counted ? wordsOf(annotated.article, [figure.counted]) : []
  const head = counted[counted.length - 1]
  const key = head ? lexicon.form(head.text).key : ''
  const isMore = counted.some((word) => words?.increments.has(lexicon.form(word.text).stem))
  if (key !== '' && !words?.generic.has(key)) return `${words?.fates.get(key) ?? key}${isMore ? '+' : ''}`
  if (figure.kind !== 'count') return key
  const around = [
    { start: figure.end, end: clause.end },
    { start: clause.start, end: figure.start },
  ]
  for (const word of keyed(wordsOf(annotated.article, around), lexicon)) {
    const fate = words?.fates.get(word.key)
    if (fate !== undefined) return fate
  }
  return key === '' ? '' : `${key}?`
}

function isFormer(annotated: AnnotatedArticle, sentence: Span, lexicon: Lexicon): boolean {
  const earlier = lexicon.terms?.counted.earlier
  return (
    earlier !== undefined &&
    wordsOf(annotated.article, [sentence]).some((word) => earlier.has(lexicon.form(word.text).folded))
  )
}
