import type { BlockRole } from '../../model/article.ts'
import type { EventStatus } from '../../model/layers.ts'
import { daysOf } from '../../model/timex.ts'
import type { ClauseView, EventContext } from './event-of.ts'
import { statusOf } from './status.ts'
import type { Trigger } from './triggers.ts'

/** Blocks that tell in the present what has just happened. */
const TITLES: ReadonlySet<BlockRole> = new Set<BlockRole>(['headline', 'heading', 'teaser'])

/** Parts of a month or year that are still to come where the month or year is. */
const LATE: ReadonlySet<string> = new Set(['MID', 'END'])

/** The status of an event, seen from the day of publication; `isMisread` where its time cannot be right. */
export function statusIn(
  { article, pack, layers }: EventContext,
  { clause, lemmas, governor, sentence }: ClauseView,
  trigger: Trigger,
  when: number | undefined,
): { readonly status: EventStatus; readonly isMisread: boolean } {
  const time = when === undefined ? undefined : layers.timeExpressions[when]!
  const { first, last } = (time === undefined ? undefined : daysOf(time.value)) ?? {}
  const published = article.date?.value.slice(0, 10)
  const known = first !== undefined && last !== undefined && published !== undefined
  // "Mitte Juni", told on the fifth.
  const late = known && last > published && LATE.has(time?.mod ?? '')
  const ahead = known && (first > published || late)
  const behind = known && last < published
  const status = statusOf(trigger, {
    clause,
    governor: governor?.clause,
    lemmas,
    governorLemmas: governor?.lemmas ?? [],
    ahead,
    behind,
    headline: TITLES.has(article.blocks[layers.sentences[sentence]!.block]?.role ?? 'body'),
    events: pack.events,
    statements: pack.statements,
  })
  // What is told as past was not on a day to come, and what is planned not in a season that is over.
  const isMisread =
    (status === 'happened' && ahead && !late) ||
    ((status === 'planned' || status === 'proposed') && behind && first !== last)
  return { status, isMisread }
}
