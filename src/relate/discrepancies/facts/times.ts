import type { TimeExpression } from '../../../model/layers.ts'
import type { AnnotatedArticle } from '../../../model/relations.ts'
import { within } from '../../../model/span.ts'
import type { StoryContext } from '../../context.ts'
import type { Fact, SayingAt } from './fact.ts'

/** Values as the words alone say them: a date, a date without its year, a weekday; never "heute" or "am selben Tag". */
const FIRM = /^(?:\d{4}|XXXX)-(?:\d{2}-\d{2}|WXX-\d)/
const NIGHT = /^(\d{4}-\d{2}-\d{2})TNI$/
const DAY = /^(\d{4}-\d{2}-\d{2})(?=$|T)/
const CLOCK = /^(.*)T(\d{2}:\d{2})$/
const MONTH = /^\d{4}-\d{2}$/
const YEAR = /^\d{4}$/

/** When things are: the days, nights, clock times, months and years that clauses name. */
export function timesIn({ articles, namedIn }: StoryContext, sayingAt: SayingAt): readonly Fact[] {
  return articles.flatMap((annotated) => {
    const { article, layers } = annotated
    const seen = new Set<string>()
    return layers.timeExpressions.flatMap((time): readonly Fact[] => {
      if (time.type !== 'DATE' && time.type !== 'TIME') return []
      // "Die Bewegung 9. März": a name.
      if (within(namedIn(article.id), time).some(({ start, end }) => start < time.start || end > time.end)) return []
      const saying = sayingAt(article.id, time)
      if (saying === undefined) return []
      return slotsOf(time, annotated).flatMap(([slot, value, day]): readonly Fact[] => {
        const key = `${saying.spans[0]!.start} ${slot} ${value}`
        if (seen.has(key)) return []
        seen.add(key)
        const span = { start: time.start, end: time.end }
        const isOfAnyYear = time.said.startsWith('XXXX-') && !time.said.includes('W')
        return [
          {
            sort: 'time',
            slot,
            value,
            span,
            saying,
            ...(day !== undefined && { day }),
            ...(isOfAnyYear && { isOfAnyYear }),
          },
        ]
      })
    })
  })
}

type Slot = readonly [slot: string, value: string, day?: string]

function slotsOf({ said, value }: TimeExpression, { article }: AnnotatedArticle): readonly Slot[] {
  const isFirm = FIRM.test(said) && (!said.includes('W') || article.date?.basis === 'given')
  const night = NIGHT.exec(value)?.[1]
  if (night !== undefined) return isFirm ? [['night', night]] : []
  const clock = CLOCK.exec(value)
  const day = DAY.exec(value)?.[1]
  const slots: Slot[] = []
  if (day !== undefined && isFirm) slots.push(['day', day])
  if (clock !== null) slots.push(['clock', clock[2]!, clock[1]!])
  // What was in another year is told of many things; what is to come, of one plan.
  const isAhead = article.date !== undefined && value > article.date.value.slice(0, value.length)
  if (MONTH.test(value) && isAhead) slots.push(['month', value])
  if (YEAR.test(value) && isAhead) slots.push(['year', value])
  return slots
}
