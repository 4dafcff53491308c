import type { EventRules } from '../../language/events.ts'
import type { NewsEvent, TimeExpression } from '../../model/layers.ts'
import { indexAt } from '../../model/span.ts'
import type { Clause } from '../statements/clauses.ts'
import type { Named } from './names.ts'
import type { Trigger } from './triggers.ts'

/** Values that name a day, week, month, season or year, or at least a weekday or a day of a year. */
const DATED = /^(?:\d{4}|XXXX-)/u

/** The time expression of the clause that stands nearest to the trigger, index into the layer. */
export function whenOf(
  clause: Clause,
  at: number,
  times: readonly TimeExpression[],
  rules: EventRules,
): number | undefined {
  const { words } = clause
  const trigger = words[at]!
  let best: number | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  const to = words.at(-1)!.end
  for (let i = indexAt(times, words[0]!.start); i < times.length && times[i]!.start < to; i += 1) {
    const time = times[i]!
    if ((time.type !== 'DATE' && time.type !== 'TIME') || !DATED.test(time.value)) continue
    // Words of a clause inside this one are not its own.
    const own = words.findIndex((word) => word.start >= time.start && word.start < time.end)
    if (own < 0 || isOtherTime(words, own, rules)) continue
    const distance = time.start >= trigger.end ? time.start - trigger.end : trigger.start - time.end
    if (distance < bestDistance) {
      best = i
      bestDistance = distance
    }
  }
  return best
}

/** "bis mindestens 20. März", "für Sonntag": an end or an aim, not when it happens. */
function isOtherTime(words: Clause['words'], at: number, rules: EventRules): boolean {
  for (let i = at; i >= 0 && i >= at - 3; i -= 1) {
    if (rules.otherTimes.has(words[i]!.lower)) return true
    if (words[i]!.pos === 'NOUN' || words[i]!.pos === 'VERB' || words[i]!.pos === 'PUNCT') return false
  }
  return false
}

/** "in Norhaven", without a determiner, is a place whatever the name is taken for; else only a place is. */
function isPlace({ mention, preposition, prepositionAt, first }: Named): boolean {
  if (mention.kind === 'place') return true
  return mention.kind !== 'person' && preposition === 'in' && prepositionAt === first - 1
}

/** The place after a place preposition that stands nearest to the trigger; behind a noun it wins over one before it. */
export function whereOf(
  { at, type }: Trigger,
  names: readonly Named[],
  rules: EventRules,
): NewsEvent['where'] | undefined {
  let best: Named | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const named of names) {
    if (named.preposition === undefined || named.attribute || !isPlace(named)) continue
    const goal = type === 'visit' && rules.goalPrepositions.has(named.preposition)
    if (!goal && !rules.placePrepositions.has(named.preposition)) continue
    const distance = named.first > at ? named.first - at : 3 + at - named.end
    if (distance < bestDistance) {
      best = named
      bestDistance = distance
    }
  }
  if (best === undefined) return undefined
  const span = { start: best.mention.start, end: best.mention.end }
  return best.entity === undefined ? { span } : { span, entity: best.entity }
}
