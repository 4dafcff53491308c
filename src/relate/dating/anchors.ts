import type { Passage } from '../../model/article.ts'
import { addDays, type Day, dayOf, daysBetween, isRealDay, weekdayOf } from '../../model/calendar.ts'
import { daysOf } from '../../model/timex.ts'
import type { Evidence, WeekdayEvidence } from './evidence.ts'
import { type Edition, namedEvents } from './recurring-events.ts'

/** A day of the calendar that a text tells as past or to come, found without knowing when it was written. */
export interface Anchor {
  readonly day: Day
  readonly direction: 'past' | 'future'
  readonly sentence: number
  readonly evidence: readonly Passage[]
  /** Clause that goes on "… ". */
  readonly reason: string
}

/** How far an edition's number may stand from the event's name, in characters. */
const NUMBER_REACH = 400

/** Days after the last month told as past within which a weekday with a date is looked for. */
const LATELY = 400

/** Years that metadata or sister texts allow, with the passages that say so; `undefined` where nothing does. */
export interface YearEvidence {
  readonly years: ReadonlySet<number>
  readonly evidence: readonly Passage[]
}

/** Years named by metadata of a text, or by its sisters. */
export function yearsOf(evidence: Evidence): YearEvidence | undefined {
  if (evidence.periods.length === 0) return undefined
  const years = new Set(evidence.periods.map(({ value }) => Number(value.slice(0, 4))))
  return years.size === 1 ? { years, evidence: evidence.periods.map(({ passage }) => passage) } : undefined
}

/** "Dienstagmorgen (18. März)": the years in which weekday and date agree, cut down by year evidence. */
export function datedAnchors(evidence: Evidence, years: YearEvidence | undefined): readonly Anchor[] {
  const anchors: Anchor[] = []
  for (const { weekday, direction, month, day, year, passage, sentence } of evidence.dated) {
    const agrees = (candidate: number) =>
      isRealDay(candidate, month, day) && weekdayOf(dayOf(candidate, month, day)) === weekday
    const add = (chosen: number, grounds: readonly Passage[], reason: string) =>
      anchors.push({ day: dayOf(chosen, month, day), direction, sentence, evidence: [passage, ...grounds], reason })
    if (year !== undefined) {
      if (agrees(year)) add(year, [], 'names the day with weekday and year')
      continue
    }
    const named = years && [...years.years].filter(agrees)
    if (named) {
      if (named.length === 1) add(named[0]!, years.evidence, 'names weekday and date, and the year is evident')
      continue
    }
    const { after } = evidence
    // A year alone is no evidence: a text that recalls 1997 is seldom of 1998. A month lately past is.
    if (!after || after.value.endsWith('-01-01')) continue
    const from = Number(after.value.slice(0, 4))
    const fitting = [from, from + 1].filter(
      (candidate) =>
        agrees(candidate) &&
        dayOf(candidate, month, day) >= after.value &&
        daysBetween(after.value, dayOf(candidate, month, day)) <= LATELY,
    )
    if (fitting.length === 1)
      add(fitting[0]!, [after.passage], `names weekday and date, which agree in ${fitting[0]} only`)
  }
  return anchors
}

function selectEdition(
  evidence: Evidence,
  editions: readonly Edition[],
  start: number,
  end: number,
  years: YearEvidence | undefined,
): { readonly edition: Edition; readonly grounds: readonly Passage[]; readonly how: string } | undefined {
  const { reading, id } = evidence.article
  const from = Math.max(0, start - NUMBER_REACH)
  const near = reading.slice(from, end + NUMBER_REACH)
  for (const match of near.matchAll(
    /(?<![\d.,])(\d{2})(?:\. |(?:st|nd|rd|th) )(?=\p{L})|(?<=COP[ -]?)(\d{2})(?!\d)/gu,
  )) {
    const number = Number(match[1] ?? match[2])
    const edition = editions.find((other) => other.number === number)
    // "am 61. Februar" is no edition; the word behind must not be a month, which no edition number reaches anyway above 31.
    if (edition && number > 31 !== (match[2] !== undefined)) {
      const at = from + match.index
      const passage = { article: id, start: at, end: at + match[0].trimEnd().length }
      return { edition, grounds: [passage], how: `in its edition ${number}` }
    }
  }
  const year = /^(?: in \p{Lu}\p{L}+)? (20\d\d)(?!\d)/u.exec(reading.slice(end, end + 40))
  const beside = year && editions.filter((other) => other.first.startsWith(year[1]!))
  if (year && beside?.length === 1)
    return {
      edition: beside[0]!,
      grounds: [{ article: id, start: end, end: end + year[0].length }],
      how: `of ${year[1]}`,
    }
  if (years) {
    const fitting = editions.filter((other) => years.years.has(Number(other.first.slice(0, 4))))
    if (fitting.length === 1)
      return { edition: fitting[0]!, grounds: years.evidence, how: `of ${fitting[0]!.first.slice(0, 4)}` }
  }
  return undefined
}

/** A weekday told together with a public event whose edition is evident, and on which that edition was on. */
export function eventAnchors(evidence: Evidence, years: YearEvidence | undefined): readonly Anchor[] {
  const anchors: Anchor[] = []
  if (evidence.weekdays.length === 0) return anchors
  const selected = new Map<string, ReturnType<typeof selectEdition>>()
  const named = namedEvents(evidence.article.reading)
  for (const { event, start, end } of named)
    if (!selected.get(event.id)) selected.set(event.id, selectEdition(evidence, event.editions, start, end, years))
  for (const { event, start, end } of named) {
    const choice = selected.get(event.id)
    if (!choice) continue
    for (const weekday of evidence.weekdays) {
      const sentence = evidence.sentences[weekday.sentence]
      if (!sentence || start < sentence.start || end > sentence.end) continue
      const { first, last } = choice.edition
      for (let day = first; day <= last && daysBetween(first, day) < 7; day = addDays(day, 1))
        if (weekdayOf(day) === weekday.weekday)
          anchors.push({
            day,
            direction: weekday.direction,
            sentence: weekday.sentence,
            evidence: [weekday.passage, { article: evidence.article.id, start, end }, ...choice.grounds],
            reason: `tells a weekday together with an event whose dates are known (${event.id} ${choice.how}, ${first})`,
          })
    }
  }
  return anchors
}

/** What is to come may be days away; what is told as past was news when it was written. */
const COMING = 0.3

/** How far a day is from the weekdays told around it: squares of the days to past ones, a little for days to coming ones. */
function strain(day: Day, weekdays: readonly WeekdayEvidence[]): number {
  const own = weekdayOf(day)
  let sum = 0
  for (const { weekday, direction, isNight } of weekdays) {
    const since = (own - weekday + 7) % 7
    // A night that is over ended today at the earliest.
    const days = isNight && since === 0 ? 7 : since
    sum += direction === 'past' ? days * days : COMING * ((weekday - own + 7) % 7 || 7)
  }
  return sum
}

/** The day in `[from, to]` on which the weekdays told lie nearest around it; the earlier one where two do. */
export function bestDay(from: Day, to: Day, weekdays: readonly WeekdayEvidence[]): Day | undefined {
  let best: Day | undefined
  let least = Number.POSITIVE_INFINITY
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const value = strain(day, weekdays)
    if (value < least) {
      least = value
      best = day
    }
  }
  return best
}

/** Whether a day does not contradict what a text says about its own time. */
export function isPossible(day: Day, evidence: Evidence): boolean {
  if (evidence.after && day < evidence.after.value) return false
  return evidence.periods.every(({ value }) => {
    const days = daysOf(value)
    // A page made in a year may be dated by month only; a video made in a year cannot be older.
    return !days || (day >= days.first && day <= days.last)
  })
}
