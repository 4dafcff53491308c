import type { Figure } from '../../../model/layers.ts'
import { within } from '../../../model/span.ts'
import { areCompatible, quantityOf } from '../../figures/quantity.ts'
import type { Telling } from './tellings.ts'

/** Whether two sentences give moments, or figures of one kind, none of which is the other's. */
export function differ(left: Telling, right: Telling): { readonly times: boolean; readonly figures: boolean } {
  const [a, b] = [momentsIn(left), momentsIn(right)]
  const pairs = figuresIn(left).flatMap((one) =>
    figuresIn(right).flatMap((other) => (scaleOf(one) === scaleOf(other) ? [areCompatible(one, other)] : [])),
  )
  return {
    times: a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => areOne(one, other))),
    figures: pairs.length > 0 && !pairs.some(Boolean),
  }
}

/** Days, months, years and hours a sentence names, as fine as it says. */
function momentsIn({ annotated, span }: Telling): readonly string[] {
  return within(annotated.layers.timeExpressions, span).flatMap(({ value, type }) => {
    if (type !== 'DATE' && type !== 'TIME') return []
    return /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?/.exec(value)?.[0] ?? /T\d{2}:\d{2}/.exec(value)?.[0] ?? []
  })
}

function areOne(left: string, right: string): boolean {
  return left.startsWith(right) || right.startsWith(left)
}

function figuresIn({ annotated, span }: Telling): readonly Figure[] {
  return within(annotated.layers.figures, span).filter(({ kind }) => kind !== 'ordinal' && kind !== 'percent')
}

/** "900 Streikende", "nur 600". */
function scaleOf(figure: Figure): string {
  return figure.kind === 'count' ? 'count' : quantityOf(figure).scale
}
