import type { Passage } from '../../model/article.ts'
import type { Item } from './items.ts'

/** A sentence that tells an event well is neither a fragment nor a paragraph (characters). */
const SHORT = 40
const LONG = 220

/** The sentence that tells an event best: dated, with its participants, the article's own words, of readable length. */
export function labelOf(items: readonly Item[]): Passage {
  let best = items[0]!
  let bestScore = Number.NEGATIVE_INFINITY
  for (const item of items) {
    const score = scoreOf(item)
    if (score > bestScore) {
      best = item
      bestScore = score
    }
  }
  return best.sentence
}

function scoreOf(item: Item): number {
  const length = item.sentence.end - item.sentence.start
  const exact = item.date !== undefined && item.date.days.first === item.date.days.last
  return (
    (exact ? 3 : item.date ? 1 : 0) +
    2 * Math.min(item.participants.size, 2) +
    (item.event.rule === 'events/verb' ? 2 : 0) +
    (item.place === undefined ? 0 : 1) -
    (item.quoted ? 3 : 0) -
    (item.headline ? 1 : 0) -
    (length < SHORT ? 2 : 0) -
    Math.max(0, length - LONG) / 60
  )
}
