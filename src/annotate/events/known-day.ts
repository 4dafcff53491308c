import { areKin, type EventRules, type EventType } from '../../language/events.ts'
import type { Article } from '../../model/article.ts'
import type { Layers, NewsEvent } from '../../model/layers.ts'
import { isDayValue } from '../../model/timex.ts'
import type { Word } from '../statements/words.ts'
import { prepositionBefore, prepositionOf } from './noun-phrase.ts'

/** What {@link withKnownDays} asks of an article. */
interface Read {
  readonly article: Article
  readonly times: Layers['timeExpressions']
  readonly rules: EventRules
  /** The words of the sentence an event stands in. */
  readonly wordsOf: (event: NewsEvent) => readonly Word[]
  /** Whether the sentence tells what was before the news: "hatte telefoniert". */
  readonly isEarlier: (event: NewsEvent) => boolean
  readonly sameBlock: (event: NewsEvent, other: NewsEvent) => boolean
  /** Whether the sentence names a time of its own. */
  readonly namesTime: (event: NewsEvent) => boolean
}

/** What befalls people, … */
const MISHAPS: ReadonlySet<string> = new Set<EventType>(['accident', 'disaster', 'attack'])
/** … and what comes of it within hours. */
const AFTERMATH: ReadonlySet<string> = new Set<EventType>([
  'rescue',
  'death',
  'injury',
  'closure',
  'arrest',
  'investigation',
])

/** What goes on for days or months: a mention is of all of it. */
const LONG: ReadonlySet<string> = new Set<EventType>([
  'talks',
  'trial',
  'investigation',
  'closure',
  'opening',
  'strike',
])

/**
 * Adds the day an article gives elsewhere for the same event ("bei dem Unfall"), for what happened at it ("starben bei dem
 * Unfall"), and for what comes of a mishap that is reported on its own day.
 */
export function withKnownDays(events: readonly NewsEvent[], read: Read): readonly NewsEvent[] {
  const named = events.map((event) => (isOpen(event) ? dated(event, dayOfSame(event, events, read)) : event))
  const planned = named.map((event) =>
    isOpen(event, 'planned') ? dated(event, dayOfProgramme(event, events, read)) : event,
  )
  const during = planned.map((event) => (isOpen(event) ? dated(event, dayOfOccasion(event, named, read)) : event))
  const mishap = mishapOfDay(during, read)
  if (mishap === undefined) return during
  return during.map((event) => {
    if (!isOpen(event) || !AFTERMATH.has(event.type) || event.rule === 'events/noun' || event.start < mishap.start)
      return event
    const words = read.wordsOf(event)
    const goesOn =
      !read.isEarlier(event) && !read.namesTime(event) && !words.some(({ lower }) => read.rules.elsewhen.has(lower))
    return goesOn ? { ...event, leadDay: mishap.day } : event
  })
}

const isOpen = (event: NewsEvent, status: NewsEvent['status'] = 'happened'): boolean =>
  event.status === status && event.when === undefined && event.offset === undefined && event.leadDay === undefined

/** "Am Freitag trifft sie Brandt. Ein Gespräch mit Lund ist ebenfalls geplant": one plan beside another, of its day. */
function dayOfProgramme(event: NewsEvent, events: readonly NewsEvent[], read: Read): number | undefined {
  const { times, rules } = read
  const before = events.findLast(
    ({ sentence, status, when }) =>
      sentence === event.sentence - 1 && status === 'planned' && when !== undefined && isDayValue(times[when]!.value),
  )
  if (before === undefined || !read.sameBlock(before, event) || read.namesTime(event)) return undefined
  return read.wordsOf(event).some(({ lower }) => rules.alongside.has(lower)) ? before.when : undefined
}

const dated = (event: NewsEvent, day: number | undefined): NewsEvent =>
  day === undefined ? event : { ...event, leadDay: day }

/** Index of the time expression an event's day stands in; none where it is no day. */
function dayOf({ when, leadDay, status }: NewsEvent, { times }: Read): number | undefined {
  const index = when ?? leadDay
  return index !== undefined && status === 'happened' && isDayValue(times[index]!.value) ? index : undefined
}

/** "bei dem Unfall", "nach der Wahl": the day of the one event of its kind that the article dates. */
function dayOfSame(event: NewsEvent, events: readonly NewsEvent[], read: Read): number | undefined {
  if (event.rule !== 'events/noun' || LONG.has(event.type)) return undefined
  if (read.namesTime(event) || read.isEarlier(event)) return undefined
  const words = read.wordsOf(event)
  const at = words.findIndex(({ start }) => start === event.start)
  const before = words[at - 1]?.lower ?? ''
  if (!read.rules.definites.has(before) || read.rules.aheadPrepositions.has(prepositionOf(words, at) ?? ''))
    return undefined
  let only: number | undefined
  for (const other of events) {
    const day = dayOf(other, read)
    if (day === undefined || !areKin(event.type, other.type) || isOfOthers(event, other)) continue
    if (only !== undefined && dayAt(only, read) !== dayAt(day, read)) return undefined
    only ??= day
  }
  return only
}

/** The noun says whose or where it is, and the other does not: "die Anschläge von Kassel". */
function isOfOthers(noun: NewsEvent, other: NewsEvent): boolean {
  const known = ({ participants, where }: NewsEvent) =>
    [...participants.map(({ entity }) => entity), where?.entity].filter((entity) => entity !== undefined)
  const told = known(other)
  const own = known(noun)
  const isBare = noun.participants.length === 0 && noun.where === undefined
  return !isBare && !own.some((entity) => told.includes(entity))
}

/** "Beide starben bei dem Unfall": the day of what the sentence says it happened at. */
function dayOfOccasion(event: NewsEvent, events: readonly NewsEvent[], read: Read): number | undefined {
  if (event.rule === 'events/noun' || read.isEarlier(event)) return undefined
  let only: number | undefined
  for (const other of events) {
    if (other.sentence !== event.sentence || other.rule !== 'events/noun') continue
    if (!read.rules.duringPrepositions.has(prepositionBefore(read.wordsOf(other), other) ?? '')) continue
    const day = dayOf(other, read)
    if (day === undefined || only !== undefined) return undefined
    only = day
  }
  return only
}

/** The mishap an article reports on the day it happened: told without hindsight, all that follows is of that day. */
function mishapOfDay(
  events: readonly NewsEvent[],
  read: Read,
): { readonly day: number; readonly start: number } | undefined {
  const published = read.article.date?.value.slice(0, 10)
  if (published?.length !== 10) return undefined
  for (const event of events) {
    const day = MISHAPS.has(event.type) ? dayOf(event, read) : undefined
    if (day === undefined) continue
    return dayAt(day, read) === published ? { day, start: event.start } : undefined
  }
  return undefined
}

const dayAt = (index: number, { times }: Read): string => times[index]!.value.slice(0, 10)
