import type { AnnotatedArticle, StoryRelations } from '../../../src/model/relations.ts'
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

export interface TimelineScore {
  /** Of the gold events that have a day, those the timeline shows on that day with a passage of theirs (percent). */
  readonly onDay: number
  /** Of those told by several articles of one story, those that are one event there with passages of at least two (percent). */
  readonly timeline: number
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Scores the timelines of stories against gold events that have a day. */
export function scoreTimeline(stories: readonly StoryRelations[], gold: readonly GoldEvent[]): TimelineScore {
  const counts = { dated: 0, onDay: 0, asked: 0, right: 0 }
  for (const event of gold) {
    if (!DAY.test(event.date ?? '')) continue
    for (const { story, timeline } of stories) {
      const own = event.passages.filter((passage) => story.articles.includes(passage.article))
      if (own.length === 0) continue
      const articles = mostTelling(timeline, event, own)
      counts.dated += 1
      if (articles > 0) counts.onDay += 1
      if (new Set(own.map((passage) => passage.article)).size < 2) continue
      counts.asked += 1
      if (articles > 1) counts.right += 1
    }
  }
  return { onDay: percent(counts.onDay, counts.dated), timeline: percent(counts.right, counts.asked) }
}

/** Articles whose passages of the gold event one event of its type and day tells, the most of all such events. */
function mostTelling(
  timeline: StoryRelations['timeline'],
  { date, types }: GoldEvent,
  own: GoldEvent['passages'],
): number {
  const fitting = timeline.filter((event) => event.date?.slice(0, 10) === date && types.includes(event.type))
  return Math.max(
    0,
    ...fitting.map(({ members }) => {
      const told = members.filter((member) =>
        own.some((passage) => passage.article === member.article && overlaps(passage, member.passage)),
      )
      return new Set(told.map((member) => member.article)).size
    }),
  )
}

/** Of the events a rule found inside gold passages, the part (0 to 1) that has the passage's type; by rule. */
export function precisionByRule(
  articles: readonly AnnotatedArticle[],
  gold: readonly GoldEvent[],
): Readonly<Record<string, number>> {
  const byId = new Map(articles.map((annotated) => [annotated.article.id, annotated]))
  const counts = new Map<string, { found: number; right: number }>()
  for (const event of gold)
    for (const passage of event.passages)
      for (const candidate of byId.get(passage.article)?.layers.events ?? []) {
        if (!overlaps(candidate, passage)) continue
        const count = counts.get(candidate.rule) ?? { found: 0, right: 0 }
        counts.set(candidate.rule, {
          found: count.found + 1,
          right: count.right + (event.types.includes(candidate.type) ? 1 : 0),
        })
      }
  return Object.fromEntries([...counts].map(([rule, { found, right }]) => [rule, right / found]))
}
