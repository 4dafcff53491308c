import type { Passage } from '../../model/article.ts'
import { addDays } from '../../model/calendar.ts'
import type { EventStatus } from '../../model/layers.ts'
import type { AnnotatedArticle, StoryEntity, TimelineEvent } from '../../model/relations.ts'
import { daysOf } from '../../model/timex.ts'
import { relationProvenance } from '../comparison.ts'
import { type Readability, readabilityOf } from '../readability.ts'
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
  const events = clustersOf(items)
    .map((cluster) => timelineEvent(cluster, from, readability))
    .filter((event) => event !== undefined)
  const readings = new Map(articles.map(({ article }) => [article.id, article.reading]))
  return once(events, ({ article, start, end }) => readings.get(article)?.slice(start, end).trim() ?? '')
    .sort(byDate)
    .map((event, index) => ({ ...event, id: `ev${index + 1}` }))
}

function timelineEvent(
  { items }: Cluster,
  from: string | undefined,
  readability: Readability,
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
 * sentence in two articles, are shown as one: the one most passages tell. A reader sees the sentence once.
 */
function once(events: readonly TimelineEvent[], textOf: (passage: Passage) => string): TimelineEvent[] {
  const kept: TimelineEvent[] = []
  const shown = new Map<string, number>()
  for (const event of [...events].sort((a, b) => b.members.length - a.members.length)) {
    const keyOf = (passage: Passage): string => `${event.date}\n${textOf(passage)}`
    const at = shown.get(keyOf(event.label))
    if (at === undefined) {
      kept.push(event)
      for (const passage of [event.label, ...event.members.map((member) => member.passage)])
        if (!shown.has(keyOf(passage))) shown.set(keyOf(passage), kept.length - 1)
      continue
    }
    const other = kept[at]!
    const refs = new Set(other.members.map(({ article, index }) => `${article}\n${index}`))
    const added = event.members.filter(({ article, index }) => !refs.has(`${article}\n${index}`))
    kept[at] = { ...other, members: [...other.members, ...added] }
  }
  return kept
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
