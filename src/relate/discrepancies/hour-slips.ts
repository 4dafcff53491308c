import type { AnnotatedArticle } from '../../model/relations.ts'
import type { StoryContext } from '../context.ts'
import type { Draft, Placed } from './draft.ts'
import { draftOfSides, twoSidesOf } from './two-sides.ts'

/** Hours an article may name: of a ticker with more, two are alike by chance. */
const MOST_HOURS = 8
/** Minutes that many things begin at. */
const ROUND = 5

interface Hour extends Placed {
  readonly hour: number
  readonly minute: number
}

/** An hour told to the minute here and the same minute of the hour beside it there: "22.48 Uhr", "21.48 Uhr". */
export function hourSlips({ articles }: StoryContext): readonly Draft[] {
  const hours = articles.map(hoursIn).filter(({ length }) => length <= MOST_HOURS)
  return [...Map.groupBy(hours.flat(), ({ minute }) => minute)].flatMap(([minute, own]): readonly Draft[] => {
    if (minute % ROUND === 0) return []
    const sides = twoSidesOf(own, ({ hour }) => hour)
    if (sides === undefined || Math.abs(sides.most[0]!.hour - sides.least[0]!.hour) !== 1) return []
    const isSlip = articlesOf(sides.most) > 1 && articlesOf(sides.least) === 1
    return [draftOfSides(sides, { type: 'time', kind: isSlip ? 'slip' : 'conflict', rule: 'discrepancies/hour-slip' })]
  })
}

function articlesOf(side: readonly Hour[]): number {
  return new Set(side.map(({ annotated }) => annotated)).size
}

function hoursIn(annotated: AnnotatedArticle): readonly Hour[] {
  return annotated.layers.timeExpressions.flatMap(({ start, end, value }) => {
    const [, hour, minute] = /T(\d{2}):(\d{2})$/.exec(value) ?? []
    return hour === undefined || minute === undefined
      ? []
      : [{ annotated, span: { start, end }, hour: Number(hour), minute: Number(minute) }]
  })
}
