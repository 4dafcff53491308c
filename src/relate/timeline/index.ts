import type { Passage } from '../../model/article.ts'
import { addDays } from '../../model/calendar.ts'
import type { EventStatus } from '../../model/layers.ts'
import type { AnnotatedArticle, StoryEntity, TimelineEvent } from '../../model/relations.ts'
import { daysOf } from '../../model/timex.ts'
import { relationProvenance } from '../comparison.ts'
import { type Readability, readabilityOf } from '../readability.ts'
import { attributesOf, type Together, togetherIn } from './attributes.ts'
import { type Cluster, clustersOf } from './clusters.ts'
import { type Item, itemsOf, RECALLED_DAYS } from './items.ts'
import { labelOf } from './label.ts'

/** First and last day of a story's news, as far as known. */
export interface NewsWindow {
  readonly from?: string
  readonly to?: string
}

/**
 * The events of a story in order of their days: each once, however many articles tell it, with every passage that does.
 * Undated events follow; those that one article mentions in passing are left out.
 */
export function buildTimeline(
  articles: readonly AnnotatedArticle[],
  storyEntities: readonly StoryEntity[],
  window: NewsWindow = {},
): readonly TimelineEvent[] {
  const from = window.from ?? firstPublished(articles)
  const readability = readabilityOf(articles)
  const items = itemsOf(articles, storyEntities, from).filter(({ recalled }) => !recalled)
  const areTogether = togetherIn(articles, storyEntities)
  const events = clustersOf(items)
    .map((cluster) => timelineEvent(cluster, from, readability, areTogether))
    .filter((event) => event !== undefined)
  const readings = new Map(articles.map(({ article }) => [article.id, article.reading]))
  return [...once(events, ({ article, start, end }) => readings.get(article)?.slice(start, end).trim() ?? '')]
    .sort(byDate)
    .map((event, index) => ({ ...event, id: `ev${index + 1}` }))
}

function timelineEvent(
  { items }: Cluster,
  from: string | undefined,
  readability: Readability,
  areTogether: Together,
): TimelineEvent | undefined {
  const date = dateOf(items)
  const outlets = new Set(items.map((item) => item.article)).size
  const participants = participantsOf(items)
  if (date === undefined && outlets < 2 && participants.length < 2) return undefined
  const status = statusOf(items)
  // What somebody only asks for has no place in time.
  if (date === undefined && status === 'proposed') return undefined
  const type = mostCommon(items.map((item) => item.event.type)) ?? items[0]!.event.type
  const place = mostCommon(items.flatMap((item) => item.place ?? []))
  const attributes = attributesOf(items, areTogether)
  const recalled =
    date !== undefined && from !== undefined && date.last < addDays(from, -RECALLED_DAYS) ? 'background' : 'news'
  return {
    id: '',
    type,
    ...(date && { date: date.value }),
    dateEvidence: date?.evidence ?? [],
    status,
    participants,
    ...(place !== undefined && { place }),
    ...(attributes.length > 0 && { attributes }),
    layer: recalled,
    label: labelOf(items, type, status, readability),
    members: items
      .map((item) => ({ article: item.article, index: item.index, passage: item.sentence }))
      .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.index - b.index)),
    ...relationProvenance(items.length > 1 ? 'timeline/same-event' : 'timeline/single'),
  }
}

/**
 * Events of one day that the same sentence tells ("trifft sich nach dem Rücktritt zu einer Sitzung"), or the same
 * sentence in two articles: a reader sees each sentence once. Who has fewest passages chooses first; an event that finds
 * none of its own left is named beside the one that has it.
 */
function once(events: readonly TimelineEvent[], textOf: (passage: Passage) => string): readonly TimelineEvent[] {
  const keyOf = ({ date }: TimelineEvent, passage: Passage): string => `${date}\n${textOf(passage)}`
  const choices = events
    .map((event) => {
      const passages = [event.label, ...event.members.map((member) => member.passage)]
      return { event, passages, count: new Set(passages.map((passage) => keyOf(event, passage))).size }
    })
    .sort((a, b) => a.count - b.count || b.event.members.length - a.event.members.length)
  const shown = new Map<string, TimelineEvent>()
  for (const { event, passages } of choices) {
    const label = passages.find((passage) => !shown.has(keyOf(event, passage)))
    const told = label === undefined ? event : { ...event, label }
    const before = shown.get(keyOf(told, told.label))
    shown.set(keyOf(told, told.label), before === undefined ? told : besides(before, told))
  }
  return [...shown.values()]
}

/** Two events in one line: the one more passages tell, with the type of the other. */
function besides(one: TimelineEvent, other: TimelineEvent): TimelineEvent {
  const [main, second] = one.members.length >= other.members.length ? [one, other] : [other, one]
  const refs = new Set(main.members.map(({ article, index }) => `${article}\n${index}`))
  const added = second.members.filter(({ article, index }) => !refs.has(`${article}\n${index}`))
  const types = new Set([...(main.also ?? []), second.type, ...(second.also ?? [])])
  types.delete(main.type)
  return { ...main, ...(types.size > 0 && { also: [...types] }), members: [...main.members, ...added] }
}

/** The narrowest value given, with every passage that gives it. */
function dateOf(items: readonly Item[]) {
  const dated = items.flatMap((item) => item.date ?? [])
  if (dated.length === 0) return undefined
  const width = (date: (typeof dated)[number]) =>
    date.days.first === date.days.last ? (date.soft ? 0.5 : 0) : date.value.length <= 4 ? 2 : 1
  const narrowest = Math.min(...dated.map(width))
  const exact = dated.filter((date) => width(date) === narrowest)
  const day = narrowest < 1 ? exact[0]!.days.first : undefined
  const value = day ?? mostCommon(exact.map((date) => date.value)) ?? exact[0]!.value
  return {
    value,
    last: exact[0]!.days.last,
    evidence: exact.filter((date) => day !== undefined || date.value === value).map((date) => date.evidence),
  }
}

function participantsOf(items: readonly Item[]): TimelineEvent['participants'] {
  const roles = new Map<string, string[]>()
  for (const item of items)
    for (const [entity, role] of item.participants) roles.set(entity, [...(roles.get(entity) ?? []), role])
  return [...roles].map(([entity, given]) => ({ entity, role: mostCommon(given) ?? 'other' }))
}

/** What happened has happened, whoever still announces it; else what the most passages say. */
function statusOf(items: readonly Item[]): EventStatus {
  // A headline's present tense settles nothing where the text says more, nor does what names no day where others do.
  const exact = items.filter(({ date }) => date !== undefined && date.days.first === date.days.last)
  const dated = exact.length > 0 ? exact : items.filter((item) => item.date !== undefined)
  const telling = dated.length > 0 ? dated : items.filter((item) => !item.headline)
  const statuses = (telling.length > 0 ? telling : items).map((item) => item.event.status)
  for (const settled of ['happened', 'ongoing'] as const) if (statuses.includes(settled)) return settled
  return mostCommon(statuses) ?? 'happened'
}

/** The value that comes most often, the first of those that come alike. */
function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: T | undefined
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value
  return best
}

function firstPublished(articles: readonly AnnotatedArticle[]): string | undefined {
  const days = articles
    .flatMap(({ article }) => article.date?.value.slice(0, 10) ?? [])
    .filter((day) => day.length === 10)
  return days.sort()[0]
}

/** Dated before undated, then by day; text order of the first passage decides the rest. */
function byDate(a: TimelineEvent, b: TimelineEvent): number {
  if (a.date !== b.date) {
    if (a.date === undefined) return 1
    if (b.date === undefined) return -1
    const [first, second] = [daysOf(a.date)?.first ?? a.date, daysOf(b.date)?.first ?? b.date]
    if (first !== second) return first < second ? -1 : 1
  }
  return b.members.length - a.members.length || (a.label.article < b.label.article ? -1 : a.label.start - b.label.start)
}
