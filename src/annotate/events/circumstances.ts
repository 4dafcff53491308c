import type { EventRules } from '../../language/events.ts'
import type { NewsEvent, TimeExpression } from '../../model/layers.ts'
import { indexAt } from '../../model/span.ts'
import type { Clause } from '../statements/clauses.ts'
import { conjunctEnd } from './conjunct.ts'
import type { Named } from './names.ts'
import { isAttached } from './told.ts'
import type { Trigger } from './triggers.ts'

/** Values that name a day, week, month, season or year, or at least a weekday or a day of a year. */
const DATED = /^(?:\d{4}|XXXX-)/u

/** How an event takes its time from the clause. */
export interface TimeSearch {
  /** Only a time in the noun's own phrase is its: "vereinbarten am Donnerstag ein Treffen" says when they agreed. */
  readonly own: boolean
  /** "für Freitag" is when it happens: it is planned. */
  readonly planned: boolean
  /** "seit Freitag" is when it began: it goes on. */
  readonly lasting: boolean
}

/** The time expression of the clause that stands nearest to the trigger, index into the layer. */
export function whenOf(
  clause: Clause,
  at: number,
  times: readonly TimeExpression[],
  rules: EventRules,
  search: TimeSearch,
): number | undefined {
  const { words } = clause
  const trigger = words[at]!
  let best: number | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  const to = words.at(-1)!.end
  const end = conjunctEnd(clause, at)
  for (let i = indexAt(times, words[0]!.start); i < times.length && times[i]!.start < to; i += 1) {
    const time = times[i]!
    if ((time.type !== 'DATE' && time.type !== 'TIME') || !DATED.test(time.value)) continue
    // Words of a clause inside this one are not its own.
    const own = words.findIndex((word) => word.start >= time.start && word.start < time.end)
    if (own < 0 || own >= end || isOtherTime(words, own, rules, search)) continue
    if (isOfOther(words, own, at, rules) || isObject(words, own, rules)) continue
    const forDay = search.planned && isPlannedFor(words, own, rules)
    if (search.own && !forDay && !isOfPhrase(clause, at, own, rules, time)) continue
    const distance = time.start >= trigger.end ? time.start - trigger.end : trigger.start - time.end
    if (distance < bestDistance) {
      best = i
      bestDistance = distance
    }
  }
  return best === undefined ? undefined : dayBeside(best, times)
}

/** Characters between a clock time and its day: "at 5.42pm on Thursday". */
const BESIDE = 4

/** A clock time read as of another day than the one right behind it is of that day. */
function dayBeside(index: number, times: readonly TimeExpression[]): number {
  const clock = times[index]!
  const day = times[index + 1]
  if (!clock.said.startsWith('XXXX-XX-XXT') || day?.type !== 'DATE' || day.start - clock.end > BESIDE) return index
  return clock.value.slice(0, 10) === day.value.slice(0, 10) ? index : index + 1
}

/** "ein Schreiben vom Januar": the time belongs to the noun before it, which is not the trigger. */
function isOfOther(words: Clause['words'], own: number, at: number, rules: EventRules): boolean {
  return own - 2 !== at && rules.datePrepositions.has(words[own - 1]?.lower ?? '') && words[own - 2]?.pos === 'NOUN'
}

/** "erklärte den 6. März zum Feiertag": the day is what the verb is about. */
function isObject(words: Clause['words'], own: number, { genitiveDeterminers }: EventRules): boolean {
  const [determiner, before] = [words[own - 1], words[own - 2]]
  if (determiner?.pos !== 'DET' || before?.pos === 'ADP' || before?.pos === 'PUNCT') return false
  // "am Abend des 6. März"
  return !(before?.pos === 'NOUN' && genitiveDeterminers.has(determiner.lower))
}

/** "ruft für Freitag zu einem Streik auf": the day of what is planned, wherever it stands. */
function isPlannedFor(words: Clause['words'], at: number, rules: EventRules): boolean {
  for (let i = at; i >= 0 && i >= at - 3; i -= 1) {
    if (rules.otherTimes.has(words[i]!.lower)) return rules.planPrepositions.has(words[i]!.lower)
    if (words[i]!.pos === 'VERB' || words[i]!.pos === 'PUNCT') return false
  }
  return false
}

/** Whether a time stands in the noun's phrase: behind it, or between its determiner and it ("das für Freitag geplante Treffen"). */
function isOfPhrase(clause: Clause, at: number, own: number, rules: EventRules, time: TimeExpression): boolean {
  if (own > at) return isAttached(clause, at, rules, time)
  for (let i = own; i < at; i += 1) {
    const { pos } = clause.words[i]!
    if (pos === 'DET' || pos === 'VERB' || pos === 'PUNCT' || pos === 'ADP' || pos === 'PRON') return false
  }
  return clause.words[at - 1]?.pos === 'ADJ' || clause.words[at - 1]?.pos === 'VERB'
}

/** "bis mindestens 20. März", "für Sonntag": an end or an aim, not when it happens. */
function isOtherTime(words: Clause['words'], at: number, rules: EventRules, { planned, lasting }: TimeSearch): boolean {
  for (let i = at; i >= 0 && i >= at - 3; i -= 1) {
    const { lower, pos } = words[i]!
    if (rules.otherTimes.has(lower))
      return !((planned && rules.planPrepositions.has(lower)) || (lasting && rules.sincePrepositions.has(lower)))
    if (pos === 'NOUN' || pos === 'VERB' || pos === 'PUNCT') return false
  }
  return false
}

/** "in Norhaven", without a determiner, is a place whatever the name is taken for; else only a place is. */
function isPlace({ mention, preposition, prepositionAt, first, body }: Named): boolean {
  if (body) return false
  if (mention.kind === 'place') return true
  return mention.kind !== 'person' && preposition === 'in' && prepositionAt === first - 1
}

/**
 * The place after a place preposition that stands nearest to the trigger; behind a noun it wins over one before it. With
 * `clause`, only one right behind the noun.
 */
export function whereOf(
  { at, type, sited }: Trigger,
  names: readonly Named[],
  rules: EventRules,
  clause?: Clause,
): NewsEvent['where'] | undefined {
  let best: Named | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const named of names) {
    if (named.preposition === undefined || named.attribute || !isPlace(named)) continue
    const goal = type === 'visit' && rules.goalPrepositions.has(named.preposition)
    // "das Erdbeben von Kassel"
    const own = sited === true && rules.roles.get(named.preposition) === 'agent' && named.first > at
    if (!goal && !own && !rules.placePrepositions.has(named.preposition)) continue
    // "verhängte Sanktionen gegen Norland": whom it hits.
    if (type === 'sanctions' && rules.roles.get(named.preposition) === 'affected') continue
    // "lieferte an Norland": who gets it.
    if (type === 'delivery' && rules.recipients.has(named.preposition)) continue
    if (clause !== undefined && !isAttached(clause, at, rules, named.mention)) continue
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
