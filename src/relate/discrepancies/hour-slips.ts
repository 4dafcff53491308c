import type { Passage } from '../../model/article.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { indexAt } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'
import type { Draft } from './draft.ts'
import { areReportedTogether } from './one-event.ts'

/** Hours an article may name: of a ticker with more, two are alike by chance. */
const MOST_HOURS = 8
/** Minutes that many things begin at. */
const ROUND = 5
/** Days between two reports of one event. */
const ONE_EVENT = 3

interface Hour extends Passage {
  readonly annotated: AnnotatedArticle
  readonly hour: number
  readonly minute: number
}

/** An hour told to the minute here and the same minute of the hour beside it there: "22.48 Uhr", "21.48 Uhr". */
export function hourSlips({ articles }: StoryContext): readonly Draft[] {
  const byArticle = articles.map(hoursIn).filter(({ length }) => length > 0 && length <= MOST_HOURS)
  const byMinute = Map.groupBy(byArticle.flat(), ({ minute }) => minute)
  const names = (article: string, hour: number, minute: number): boolean =>
    byMinute.get(minute)!.some((each) => each.article === article && each.hour === hour)
  return [...byMinute].flatMap(([minute, own]): readonly Draft[] => {
    const sides = [...Map.groupBy(own, ({ hour }) => hour).values()].sort((a, b) => b.length - a.length)
    const [most, least] = sides
    if (minute % ROUND === 0 || most === undefined || least === undefined || sides.length > 2) return []
    const [left, right] = [most[0]!, least[0]!]
    if (Math.abs(left.hour - right.hour) !== 1) return []
    // An article that names both tells of two moments.
    if (most.some(({ article }) => names(article, right.hour, minute))) return []
    if (!areReportedTogether(left.annotated, right.annotated, ONE_EVENT)) return []
    const [value, other] = [left, right].map(textOf)
    const articlesOf = (side: readonly Hour[]): number => new Set(side.map(({ article }) => article)).size
    const { sentences } = left.annotated.layers
    const about = sentences[indexAt(sentences, left.start)] ?? left
    return [
      {
        type: 'time',
        kind: articlesOf(most) > 1 && articlesOf(least) === 1 ? 'slip' : 'conflict',
        severity: 'medium',
        about: { article: left.article, start: about.start, end: about.end },
        sides: [most, least].map((side) => ({
          value: textOf(side[0]!),
          evidence: side.map(({ article, start, end }) => ({ article, start, end })),
        })),
        reason: `${value} / ${other}`,
        rule: 'discrepancies/hour-slip',
      },
    ]
  })
}

function textOf({ annotated, start, end }: Hour): string {
  return annotated.article.reading.slice(start, end)
}

function hoursIn(annotated: AnnotatedArticle): readonly Hour[] {
  return annotated.layers.timeExpressions.flatMap(({ start, end, value }) => {
    const [, hour, minute] = /T(\d{2}):(\d{2})$/.exec(value) ?? []
    return hour === undefined || minute === undefined
      ? []
      : [{ annotated, article: annotated.article.id, start, end, hour: Number(hour), minute: Number(minute) }]
  })
}
