import type { EventType } from '../../language/events.ts'
import type { Article } from '../../model/article.ts'
import { daysBetween } from '../../model/calendar.ts'
import type { Layers, NewsEvent } from '../../model/layers.ts'
import { isDayValue } from '../../model/timex.ts'

/** Days before publication of which a text tells on; what lies further back is recalled in one sentence. */
const NEWS_DAYS = 14

/** Sentences behind a dated event within which what is told goes on with its day. */
const REACH = 2

/** Types that come long after what they are about: "wurde verurteilt. Er tötete …" goes back. */
const LATER: ReadonlySet<string> = new Set<EventType>([
  'trial',
  'arrest',
  'investigation',
  'decision',
  'release',
  'sanctions',
])
const DEEDS: ReadonlySet<string> = new Set<EventType>(['attack', 'death', 'injury', 'accident', 'disaster'])

/**
 * The days that undated events are told to have happened on by the event before them in their paragraph: "Am Dienstag brannte
 * die Halle. Feuerwehrleute brachten 200 Menschen in Sicherheit." Indexes of time expressions; an event whose day is open has none.
 */
export function carriedDays(
  events: readonly NewsEvent[],
  article: Article,
  { sentences, timeExpressions }: Pick<Layers, 'sentences' | 'timeExpressions'>,
  isCircumstance: (event: NewsEvent) => boolean,
): ReadonlyMap<NewsEvent, number> {
  const days = new Map<NewsEvent, number>()
  const published = article.date?.value.slice(0, 10)
  if (published?.length !== 10) return days
  let told: NewsEvent | undefined
  let day: string | undefined
  for (const event of events) {
    if (event.when !== undefined || event.offset !== undefined) {
      const value = event.when === undefined ? undefined : timeExpressions[event.when]!.value
      const isDay = isTold(event, isCircumstance) && value !== undefined && isNews(value, published)
      // Two days in one sentence: none is the one told on.
      const isSecond = told?.sentence === event.sentence && day !== value?.slice(0, 10)
      told = isDay && !isSecond ? event : undefined
      day = told === undefined ? undefined : value!.slice(0, 10)
      continue
    }
    if (told === undefined || event.status !== 'happened' || event.sentence === told.sentence) continue
    const apart = event.sentence - told.sentence
    const sameBlock = sentences[event.sentence]!.block === sentences[told.sentence]!.block
    if (apart > REACH || !sameBlock || (LATER.has(told.type) && DEEDS.has(event.type))) continue
    days.set(event, told.when!)
  }
  return days
}

/** What is told, not a noun that is only named: "nach dem Anschlag vom Montag". */
const isTold = (event: NewsEvent, isCircumstance: (event: NewsEvent) => boolean): boolean =>
  event.status === 'happened' && (event.rule !== 'events/noun' || !isCircumstance(event))

function isNews(value: string, published: string): boolean {
  if (!isDayValue(value)) return false
  const days = daysBetween(value.slice(0, 10), published)
  return days >= 0 && days <= NEWS_DAYS
}
