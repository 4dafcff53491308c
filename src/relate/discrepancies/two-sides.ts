import { indexAt } from '../../model/span.ts'
import { type Draft, type Placed, passageAt, textAt } from './draft.ts'
import { areReportedTogether } from './one-event.ts'

/** Days between two reports of one event. */
const ONE_EVENT = 3

/** The two values that texts give of one thing: what more of them give, and the other. */
export interface TwoSides<Item extends Placed> {
  readonly most: readonly Item[]
  readonly least: readonly Item[]
}

/**
 * Parts texts by the value they give. `undefined` where there are not just two, where one article names both, which tells
 * of two things, or where they are not reports of one event.
 */
export function twoSidesOf<Item extends Placed, Value>(
  items: readonly Item[],
  toldBy: (item: Item) => Value,
): TwoSides<Item> | undefined {
  const [most, least, third] = [...Map.groupBy(items, toldBy).values()].sort((a, b) => b.length - a.length)
  if (most === undefined || least === undefined || third !== undefined) return undefined
  if (most.some(({ annotated }) => least.some((other) => other.annotated === annotated))) return undefined
  return areReportedTogether(most[0]!.annotated, least[0]!.annotated, ONE_EVENT) ? { most, least } : undefined
}

/** The discrepancy of two sides, about the sentence of the first. */
export function draftOfSides(
  { most, least }: TwoSides<Placed>,
  { type, kind, rule }: Pick<Draft, 'type' | 'kind' | 'rule'>,
): Draft {
  const [left, right] = [most[0]!, least[0]!]
  const { article, layers } = left.annotated
  const { start, end } = layers.sentences[indexAt(layers.sentences, left.span.start)] ?? left.span
  return {
    type,
    kind,
    severity: 'medium',
    about: { article: article.id, start, end },
    sides: [most, least].map((side) => ({ value: textAt(side[0]!), evidence: side.map(passageAt) })),
    reason: `${textAt(left)} / ${textAt(right)}`,
    rule,
  }
}
