import type { Measured } from '../../figures/measured.ts'
import type { Fact, SayingAt } from './fact.ts'

/** How much or how many: the figures of the articles, each with what it measures. */
export function amountsIn(measured: readonly Measured[], sayingAt: SayingAt): readonly Fact[] {
  return measured.flatMap((item): readonly Fact[] => {
    const { annotated, figure, quantity } = item
    const span = { start: figure.start, end: figure.end }
    const saying = sayingAt(annotated.article.id, span)
    if (saying === undefined) return []
    return [{ sort: 'amount', slot: quantity.scale, value: `${quantity.low}`, span, saying, measured: item }]
  })
}
