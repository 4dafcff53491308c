import type { Correction } from '../model/corrections.ts'
import type { AnnotatedArticle } from '../model/relations.ts'
import { bestMatch, resolver } from './anchors.ts'
import { standing } from './standing.ts'

/** Index of the quotation an anchor means. */
export function quotationAt(annotated: AnnotatedArticle, anchor: Parameters<ReturnType<typeof resolver>>[0]) {
  const { article, layers } = annotated
  const indexes = layers.quotations.map((_, index) => index)
  return bestMatch(
    indexes,
    (index) => layers.quotations[index]!.content.map(({ start, end }) => ({ article: article.id, start, end })),
    resolver([annotated])(anchor),
  )
}

/** Indexes of the quotations of an article that people have rejected. */
export function rejectedIn(annotated: AnnotatedArticle, log: readonly Correction[]): ReadonlySet<number> {
  const rejected = new Set<number>()
  for (const { act } of standing(log)) {
    if (act.kind !== 'reject-quotation' || act.quotation.article !== annotated.article.id) continue
    const index = quotationAt(annotated, act.quotation)
    if (index !== undefined) rejected.add(index)
  }
  return rejected
}

/** An article without the quotations that were rejected; what they said is the outlet's own words again. */
export function withoutQuotations(annotated: AnnotatedArticle, rejected: ReadonlySet<number>): AnnotatedArticle {
  if (rejected.size === 0) return annotated
  const { quotations, statements } = annotated.layers
  const places = new Map<number, number>()
  for (const index of quotations.keys()) if (!rejected.has(index)) places.set(index, places.size)
  return {
    ...annotated,
    layers: {
      ...annotated.layers,
      quotations: quotations.flatMap((quotation, index) => {
        if (rejected.has(index)) return []
        const { outer, ...own } = quotation
        const place = outer === undefined ? undefined : places.get(outer)
        return [place === undefined ? own : { ...own, outer: place }]
      }),
      statements: statements.map((statement) => {
        const { quotation, ...own } = statement
        if (quotation === undefined) return statement
        const place = places.get(quotation)
        return place === undefined ? { ...own, source: 'asserted' as const } : { ...own, quotation: place }
      }),
    },
  }
}
