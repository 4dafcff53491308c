import { indexAt, type Span } from '../../../model/span.ts'
import type { Saying } from '../../alignments/sayings.ts'
import type { StoryContext } from '../../context.ts'
import type { Measured } from '../../figures/measured.ts'
import { isTitleAt } from '../draft.ts'

/** What sorts of values facts hold; each has its own worth of traits. */
export const FACT_SORTS = ['amount', 'time'] as const
export type FactSort = (typeof FACT_SORTS)[number]

/** What a clause says when, where or how much something is: one value that another passage may give otherwise. */
export interface Fact {
  readonly sort: FactSort
  /** Only values of one slot compare: amounts of one unit, days, clock times. */
  readonly slot: string
  readonly value: string
  /** Where the value stands. */
  readonly span: Span
  /** The clause around it. */
  readonly saying: Saying
  /** Of a clock time, the day it is of, as far as known. */
  readonly day?: string
  /** The words name no year: "am 14. Januar". */
  readonly isOfAnyYear?: boolean
  /** Of an amount, what it measures. */
  readonly measured?: Measured
}

/** The narrowest saying around a place of an article. */
export type SayingAt = (article: string, span: Span) => Saying | undefined

/** Looks up which saying holds a place; of several, the narrowest: a quotation, not the sentence that frames it. */
export function sayingsBySpan({ sayings, articles }: StoryContext): SayingAt {
  const bySentence = Map.groupBy(sayings, (saying) => sentenceKey(saying.annotated.article.id, sentenceOf(saying)))
  const sentencesOf = new Map(articles.map(({ article, layers }) => [article.id, layers.sentences]))
  return (article, span) => {
    const at = indexAt(sentencesOf.get(article) ?? [], span.start)
    let best: Saying | undefined
    let width = Number.POSITIVE_INFINITY
    for (const saying of bySentence.get(sentenceKey(article, at)) ?? []) {
      const holder = holderOf(saying, span)
      if (holder === undefined || holder.end - holder.start >= width) continue
      best = saying
      width = holder.end - holder.start
    }
    return best
  }
}

/** The span of a saying that holds a place. */
export function holderOf({ spans }: Saying, span: Span): Span | undefined {
  return spans.find(({ start, end }) => start <= span.start && span.end <= end)
}

/** Index of the sentence a saying stands in. */
export function sentenceOf({ annotated, spans }: Saying): number {
  return indexAt(annotated.layers.sentences, spans[0]!.start)
}

/** Key of a sentence of an article. */
export function sentenceKey(article: string, at: number): string {
  return `${article}\n${at}`
}

/** Day an article appeared on. */
export function publishedOn({ saying }: Fact): string | undefined {
  return saying.annotated.article.date?.value.slice(0, 10)
}

/** Whether a fact stands in the headline or the teaser of its article. */
export function isTitle({ saying, span }: Fact): boolean {
  return isTitleAt(saying.annotated, span.start)
}
