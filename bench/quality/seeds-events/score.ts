import type { AnnotatedArticle } from '../../../src/model/relations.ts'
import { overlaps } from '../../../src/model/span.ts'
import type { GoldEvent } from './gold.ts'

export interface EventScore {
  /** Gold passages in which an event of the right type was found, of all gold passages (percent). */
  readonly passageRecall: number
  /** Gold events found in at least one passage (percent). */
  readonly eventRecall: number
  /** Events found inside gold passages that have the passage's type (percent): the gold names one event a passage. */
  readonly typePrecision: number
  /** Of the passages found, those whose status is the gold's (percent). */
  readonly status: number
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10)

/** Scores events against gold passages. Offsets count the reading; the seeds have no separate title. */
export function scoreEvents(articles: readonly AnnotatedArticle[], gold: readonly GoldEvent[]): EventScore {
  const byId = new Map(articles.map((annotated) => [annotated.article.id, annotated]))
  let passages = 0
  let found = 0
  let events = 0
  let right = 0
  let inside = 0
  let status = 0
  for (const event of gold) {
    let any = false
    for (const passage of event.passages) {
      const own = byId.get(passage.article)
      if (own === undefined) continue
      passages += 1
      const hits = own.layers.events.filter((candidate) => overlaps(candidate, passage))
      const typed = hits.filter((candidate) => event.types.includes(candidate.type))
      inside += hits.length
      right += typed.length
      if (typed.length === 0) continue
      found += 1
      any = true
      if (typed.some((candidate) => candidate.status === event.status)) status += 1
    }
    if (any) events += 1
  }
  return {
    passageRecall: percent(found, passages),
    eventRecall: percent(events, gold.length),
    typePrecision: percent(right, inside),
    status: percent(status, found),
  }
}
