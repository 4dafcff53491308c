import type { Article, Passage } from '../model/article.ts'
import type { Anchor } from '../model/corrections.ts'
import type { AnnotatedArticle } from '../model/relations.ts'
import type { Span } from '../model/span.ts'

/** Part of two passages together that they must share for one to be found again as the other. */
const SAME = 0.5

/** Finds the words an anchor holds; `undefined` where they stand no more. */
export type Resolve = (anchor: Anchor) => Passage | undefined

/** The words of a span as an anchor. */
export function anchorOf(article: Pick<Article, 'id' | 'reading'>, { start, end }: Span): Anchor {
  return { article: article.id, quote: article.reading.slice(start, end), start }
}

/** Looks anchors up in these articles: where they stood, else the same words nearest to that place. */
export function resolver(articles: readonly AnnotatedArticle[]): Resolve {
  const readings = new Map(articles.map(({ article }) => [article.id, article.reading]))
  return ({ article, quote, start }) => {
    const reading = readings.get(article)
    if (reading === undefined || quote.trim() === '') return undefined
    const at = reading.startsWith(quote, start) ? start : nearest(reading, quote, start)
    return at === undefined ? undefined : { article, start: at, end: at + quote.length }
  }
}

function nearest(reading: string, quote: string, start: number): number | undefined {
  const before = reading.lastIndexOf(quote, start)
  const after = reading.indexOf(quote, start)
  if (before < 0 || after < 0) return before < 0 ? (after < 0 ? undefined : after) : before
  return start - before <= after - start ? before : after
}

/** The part of both together that two passages share, 0 to 1. */
export function likeness(a: Passage, b: Passage): number {
  if (a.article !== b.article) return 0
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** The item whose passages are most like the passage, where they are enough so. */
export function bestMatch<T>(
  items: readonly T[],
  passagesOf: (item: T) => readonly Passage[],
  passage: Passage | undefined,
): T | undefined {
  if (passage === undefined) return undefined
  let best: T | undefined
  let reached = SAME
  for (const item of items)
    for (const own of passagesOf(item)) {
      const like = likeness(own, passage)
      // The first of equals: the order of items is stable.
      if (like >= reached && (best === undefined || like > reached)) {
        best = item
        reached = like
      }
    }
  return best
}
