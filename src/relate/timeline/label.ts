import type { Passage } from '../../model/article.ts'
import type { EventStatus } from '../../model/layers.ts'
import type { Readability } from '../readability.ts'
import type { Item } from './items.ts'

/** A sentence that tells an event well is neither a fragment nor a paragraph (characters). */
const SHORT = 40
const LONG = 180
/** Sentences by which a passage loses one point: what leads an article tells its event. */
const LEAD = 6
/** What a sentence is worth that names the day: the line stands at it. */
const EXACT = 5
/** What it is worth that a sentence tells the event as what it is. */
const STATUS = 4
/** What the language of most reports is worth. */
const COMMON_LANGUAGE = 4

/** The sentence that tells an event best: dated, with its participants, the article's own words, of readable length. */
export function labelOf(items: readonly Item[], type: string, status: EventStatus, readability: Readability): Passage {
  const languages = new Map<string, number>()
  for (const { language } of items) languages.set(language, (languages.get(language) ?? 0) + 1)
  const [common] = [...languages].sort(([, a], [, b]) => b - a)[0]!
  let best = items[0]!
  let bestScore = Number.NEGATIVE_INFINITY
  for (const item of items) {
    // A reader of mostly German reports is not shown the one English sentence.
    const fits = item.event.status === status ? STATUS : 0
    const score =
      scoreOf(item, type) + fits + readability(item.sentence) + (item.language === common ? COMMON_LANGUAGE : 0)
    if (score > bestScore) {
      best = item
      bestScore = score
    }
  }
  return best.sentence
}

function scoreOf(item: Item, type: string): number {
  const length = item.sentence.end - item.sentence.start
  const exact = item.date !== undefined && item.date.days.first === item.date.days.last
  return (
    (exact ? EXACT : item.date ? 1 : 0) +
    (named(item) > 1 ? 5 : 2 * named(item)) +
    (item.event.type === type ? 2 : 0) +
    (item.event.rule === 'events/verb' ? 2 : 0) +
    (item.place === undefined ? 0 : 1) -
    (item.quoted ? 3 : 0) -
    (item.headline ? 1 : 0) -
    (length < SHORT ? 2 : 0) -
    Math.min(item.event.sentence / LEAD, 3) -
    Math.max(0, length - LONG) / 40
  )
}

/** Participants by name: "die beiden" are one span and say nothing to who reads the sentence alone. */
function named(item: Item): number {
  const starts = item.event.participants.map((participant) => participant.span.start)
  return starts.length === new Set(starts).size ? item.participants.size : 0
}
