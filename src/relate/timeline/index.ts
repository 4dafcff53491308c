import { addDays } from '../../model/calendar.ts'
import type { EventStatus } from '../../model/layers.ts'
import type { AnnotatedArticle, StoryEntity, TimelineEvent } from '../../model/relations.ts'
import { daysOf } from '../../model/timex.ts'
import { relationProvenance } from '../comparison.ts'
import { type Cluster, clustersOf } from './clusters.ts'
import { type Item, itemsOf } from './items.ts'
import { labelOf } from './label.ts'

/** First and last day of a story's news, as far as known. */
export interface NewsWindow {
  readonly from?: string
  readonly to?: string
}

/** An event that ended this many days before the story's news began is what articles recall. */
const RECALLED_DAYS = 14

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
  return clustersOf(itemsOf(articles, storyEntities))
    .map((cluster) => timelineEvent(cluster, from))
    .filter((event) => event !== undefined)
    .sort(byDate)
    .map((event, index) => ({ ...event, id: `ev${index + 1}` }))
}

function timelineEvent({ items }: Cluster, from: string | undefined): TimelineEvent | undefined {
  const date = dateOf(items)
  const outlets = new Set(items.map((item) => item.article)).size
  const participants = participantsOf(items)
  if (date === undefined && outlets < 2 && participants.length < 2) return undefined
  const type = mostCommon(items.map((item) => item.event.type)) ?? items[0]!.event.type
  const place = mostCommon(items.flatMap((item) => item.place ?? []))
  const recalled =
    date !== undefined && from !== undefined && date.last < addDays(from, -RECALLED_DAYS) ? 'background' : 'news'
  return {
    id: '',
    type,
    ...(date && { date: date.value }),
    dateEvidence: date?.evidence ?? [],
    status: statusOf(items),
    participants,
    ...(place !== undefined && { place }),
    layer: recalled,
    label: labelOf(items, type),
    members: items
      .map((item) => ({ article: item.article, index: item.index, passage: item.sentence }))
      .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.index - b.index)),
    ...relationProvenance(items.length > 1 ? 'timeline/same-event' : 'timeline/single'),
  }
}

/** The narrowest value given, with every passage that gives it. */
function dateOf(items: readonly Item[]) {
  const dated = items.flatMap((item) => item.date ?? [])
  if (dated.length === 0) return undefined
  const width = (date: (typeof dated)[number]) =>
    date.days.first === date.days.last ? 0 : date.value.length <= 4 ? 2 : 1
  const narrowest = Math.min(...dated.map(width))
  const exact = dated.filter((date) => width(date) === narrowest)
  const day = narrowest === 0 ? exact[0]!.days.first : undefined
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
  // A headline's present tense settles nothing where the text says more.
  const telling = items.filter((item) => !item.headline || item.date !== undefined)
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
