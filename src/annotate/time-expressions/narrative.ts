import type { Ask, Direction } from '../../language/time-expressions.ts'
import { type Day, readDay } from '../../model/calendar.ts'

/** How many sentences a day goes on being the one that is told about. */
const DAY_LASTS = 3

/** How many sentences a year named with a month goes on. */
const YEAR_LASTS = 2

/** What the text was telling about up to a place: the last day it named, and the last year it named in full. */
export interface Narrative {
  readonly day?: { readonly value: Day; readonly sentence: number }
  readonly year?: { readonly value: number; readonly sentence: number; readonly dated: boolean }
}

/** The narrative behind an expression. Relative ones ("am Tag darauf") leave it as it is. */
export function advance(narrative: Narrative, value: string, ask: Ask | undefined, sentence: number): Narrative {
  const relative = ask !== undefined && 'from' in ask && ask.from === 'narrative'
  const day = !relative && readDay(value) ? { day: { value: value.slice(0, 10), sentence } } : {}
  const explicit = ask === undefined && /^\d{4}(?:$|-\d\d)/.test(value)
  const year = explicit
    ? { year: { value: Number(value.slice(0, 4)), sentence, dated: value.length > 4 } }
    : narrative.year && narrative.year.sentence + YEAR_LASTS >= sentence && /^\d{4}/.test(value)
      ? { year: { ...narrative.year, ...(Number(value.slice(0, 4)) === narrative.year.value && { sentence }) } }
      : {}
  return { ...narrative, ...day, ...year }
}

/**
 * The day a clock time or part of the day belongs to: one named in the same sentence, else one the text is still telling
 * about. A line without a verb ("Stadtsaal, 20 Uhr") tells nothing on: there it is the day of publication.
 */
export function dayFor(narrative: Narrative, sentence: number, hasVerb: boolean, publication: Day): Day {
  const { day } = narrative
  if (!day) return publication
  if (day.sentence === sentence || (hasVerb && sentence - day.sentence <= DAY_LASTS)) return day.value
  return publication
}

/** The day that "Ende des Jahres" or "am Tag darauf" is told from: in a year just named, else the day last named. */
export function tellingFrom(ask: Ask, narrative: Narrative, sentence: number, publication: Day): Day {
  const { year } = narrative
  if (ask.to === 'unit' && ask.unit === 'year')
    return year && sentence - year.sentence <= YEAR_LASTS ? `${year.value}-01-01` : publication
  return narrative.day?.value ?? publication
}

/**
 * The ask with its year, where the text is telling about another year than that of publication: "Im März 1992 …
 * brachte man sie im April" is April 1992.
 */
export function withYear(
  ask: Ask,
  narrative: Narrative,
  sentence: number,
  publication: Day,
  direction: Direction | undefined,
): Ask {
  const { year } = narrative
  if (direction !== 'past') return ask
  const current = Number(publication.slice(0, 4))
  if (!year || year.value >= current) return ask
  if (ask.to !== 'month' && ask.to !== 'date' && ask.to !== 'part-of-year') return ask
  if (ask.years !== undefined || ask.direction !== undefined || ('weekday' in ask && ask.weekday !== undefined))
    return ask
  const near = year.sentence === sentence || (year.dated && sentence - year.sentence <= YEAR_LASTS)
  return near && (year.dated || year.value < current - 1) ? { ...ask, years: year.value - current } : ask
}
