import type { Ask, Direction } from '../../language/time-expressions.ts'
import { addDays, type Day, dayOf, daysBetween, isRealDay, readDay, weekStart } from '../../model/calendar.ts'

/** How many sentences a day goes on being the one that is told about. */
const DAY_LASTS = 3

/** How many sentences a year named with a month goes on, in news and in a text that looks back throughout. */
const YEAR_LASTS = 2
const YEAR_LASTS_IN_HISTORY = 6
/** How many sentences a day goes on being what weeks are counted from. */
const START_LASTS = 12

/** What the text was telling about up to a place: the last day it named, and the last year it named in full. */
export interface Narrative {
  /** The text looks back on years and tells no days: a history, an essay, a portrait. */
  readonly history: boolean
  /** The sentence that tells of some days or years ago: its hours belong to no day that is known. */
  readonly ago?: { readonly sentence: number; readonly days: boolean } | undefined
  /** The last date named, as exactly as it was. */
  readonly last?: { readonly value: string; readonly sentence: number } | undefined
  /** With `night`, its night is told by the day it leads to: "in der Nacht zum Freitag". */
  readonly day?: { readonly value: Day; readonly sentence: number; readonly night?: boolean } | undefined
  readonly year?:
    | {
        readonly value: number
        readonly sentence: number
        readonly dated: boolean
        /** Named with a day. */
        readonly exact: boolean
        readonly present: boolean
      }
    | undefined
}

/** The narrative behind an expression. Relative ones ("am Tag darauf") leave it as it is. */
export function advance(
  narrative: Narrative,
  value: string,
  ask: Ask | undefined,
  sentence: number,
  tense: Direction | undefined,
): Narrative {
  // Most of what is told leads nowhere: a reference, a length.
  const first = value.charCodeAt(0)
  if (!(first >= 48 && first <= 57)) return narrative
  const relative = ask !== undefined && 'from' in ask && ask.from !== undefined
  const named = !relative && readDay(value) !== undefined
  return {
    history: narrative.history,
    ago: narrative.ago,
    last: DATED.test(value) ? { value, sentence } : narrative.last,
    day: named
      ? { value: value.slice(0, 10), sentence, night: ask?.to === 'weekday' && ask.days === -1 }
      : narrative.day,
    year: yearBehind(narrative, value, ask, sentence, tense),
  }
}

/** A year, month, week, season or day of a year that is known. */
const DATED = /^\d{4}(?:$|-(?:\d\d|W\d\d|SP|SU|FA|WI|Q\d))/
const YEAR_OR_DATE = /^\d{4}(?:$|-\d\d)/

/** The year told about behind an expression: one it names, or the one before, which goes on while it is told of. */
function yearBehind(
  { year }: Narrative,
  value: string,
  ask: Ask | undefined,
  sentence: number,
  tense: Direction | undefined,
): Narrative['year'] {
  if (ask === undefined && YEAR_OR_DATE.test(value))
    return { ...yearNamed(value), sentence, present: tense === 'present' }
  return year && year.sentence + YEAR_LASTS >= sentence && Number(value.slice(0, 4)) === year.value
    ? { ...year, sentence }
    : year
}

const yearNamed = (value: string) => ({
  value: Number(value.slice(0, 4)),
  dated: value.length > 4,
  exact: readDay(value) !== undefined,
})

/** A chronicle in the present ("Es ist der 12. März 2020 …") goes on as long as a history does. */
const yearLasts = ({ history, year }: Narrative) =>
  history || (year?.present && year.exact) ? YEAR_LASTS_IN_HISTORY : YEAR_LASTS

/** Units that need no more than the year, or no more than the month, of what they are counted from. */
const EXACTNESS: Readonly<Record<string, number>> = { year: 4, decade: 4, century: 4, half: 7, quarter: 7, month: 7 }

/**
 * The day that "drei Jahre später" counts from: the date named last, where it was named exactly enough and not long ago;
 * `undefined` where the text named none.
 */
export function toldDay(ask: Ask, narrative: Narrative, sentence: number): Day | undefined {
  const { last, day } = narrative
  if ('from' in ask && ask.from === 'start')
    return day && sentence - day.sentence <= START_LASTS ? day.value : undefined
  if (!last) return undefined
  const lasts =
    ask.to === 'part-of-day' ? 0 : ask.to === 'unit' && ask.unit === 'year' ? yearLasts(narrative) : DAY_LASTS
  if (sentence - last.sentence > lasts) return undefined
  const exactness = ask.to === 'unit' ? (EXACTNESS[ask.unit] ?? 10) : 10
  const week = exactness === 10 && ask.to === 'unit' && ask.unit === 'week' && /^(\d{4})-W(\d\d)/.exec(last.value)
  if (week) return weekStart(Number(week[1]), Number(week[2]))
  const known = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(last.value)?.[0] ?? ''
  if (known.length < exactness) return undefined
  return `${known}${'-01-01'.slice(known.length - 4)}`
}

/** Months that a date told right before may lie from publication to be what "Vorjahr" or "Vormonat" is counted from. */
const MONTHS_BESIDE = { year: 60, month: 4 } as const

/**
 * The day that "im Vorjahr" and "im Vormonat" count from: a date told before it in the sentence (a month or quarter also
 * in the sentence before), where it is none of long ago, else the day of publication.
 */
export function besideDay(ask: Ask, { last }: Narrative, sentence: number, publication: Day): Day {
  if (!last || ask.to !== 'unit' || sentence - last.sentence > 1) return publication
  const quarter = /^\d{4}-Q(\d)$/.exec(last.value)?.[1]
  const month = quarter ? Number(quarter) * 3 - 2 : Number(/^\d{4}-(\d\d)/.exec(last.value)?.[1] ?? 0)
  const year = Number(last.value.slice(0, 4))
  // "2020 gab es viele Tote. Im Vorjahr …" may mean the same year.
  if (month === 0 && (ask.unit !== 'year' || sentence !== last.sentence)) return publication
  const [ownYear, ownMonth] = [Number(publication.slice(0, 4)), Number(publication.slice(5, 7))]
  const away = Math.abs((year - ownYear) * 12 + (month === 0 ? 0 : month - ownMonth))
  return away <= (ask.unit === 'month' ? MONTHS_BESIDE.month : MONTHS_BESIDE.year)
    ? dayOf(year, month || 1, 1)
    : publication
}

/** Hours of a night told by the day it leads to that belong to the day before; "gegen 2 Uhr" and "am Morgen" do not. */
const BEFORE_MIDNIGHT = /^T(?:EV|NI|1[89]|2)/

/**
 * The day a clock time or part of the day belongs to: one named in the same sentence, else one the text is still telling
 * about. A line without a verb ("Stadtsaal, 20 Uhr") tells nothing on: there it is the day of publication.
 */
export function dayFor(
  narrative: Narrative,
  sentence: number,
  part: string,
  hasVerb: boolean,
  publication: Day,
): Day | undefined {
  const { day, history, ago } = narrative
  if (ago?.sentence === sentence && day?.sentence !== sentence) return undefined
  if (day && (day.sentence === sentence || (hasVerb && sentence - day.sentence <= DAY_LASTS)))
    return day.night && !BEFORE_MIDNIGHT.test(part) ? addDays(day.value, 1) : day.value
  // "Am Abend" in a history is no evening of the day it was printed.
  return history ? undefined : publication
}

/** Some days ago are in the month of publication from this day of it on. */
const SOME_DAYS = 10

/** "Vor einigen Tagen … am Abend": the month, where some days do not lead out of it. */
export function monthFor({ ago, day }: Narrative, sentence: number, publication: Day): string | undefined {
  if (ago?.sentence !== sentence || !ago.days || day?.sentence === sentence) return undefined
  return Number(publication.slice(8, 10)) >= SOME_DAYS ? `${publication.slice(0, 7)}-XX` : undefined
}

/** The day that "Ende des Jahres" or "am Tag darauf" is told from: in a year just named, else the day last named. */
export function tellingFrom(ask: Ask, narrative: Narrative, sentence: number, publication: Day): Day {
  const { year } = narrative
  if (ask.to === 'unit' && ask.unit === 'year')
    return year && sentence - year.sentence <= yearLasts(narrative) ? `${year.value}-01-01` : publication
  return narrative.day?.value ?? publication
}

/** Days in which a date of this year has just been. */
const JUST_PAST = 21

function isJustPast({ month, day }: { readonly month: number; readonly day: number }, publication: Day): boolean {
  const year = Number(publication.slice(0, 4))
  if (!isRealDay(year, month, day)) return false
  const since = daysBetween(dayOf(year, month, day), publication)
  return since >= 0 && since <= JUST_PAST
}

/** The month behind a season; winters lie in two years and are left out. */
const ENDS: Readonly<Record<string, number>> = { SP: 6, SU: 9, FA: 12 }

/** "Den ganzen Sommer", said in August or at the beginning of September. */
function isSeasonOnOrOver(part: string, publication: Day): boolean {
  const [year, end] = [Number(publication.slice(0, 4)), ENDS[part]]
  if (end === undefined) return false
  const since = daysBetween(dayOf(year, end, 1), publication)
  return Number(publication.slice(5, 7)) >= end - 3 && since <= JUST_PAST
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
  tense: Direction | undefined,
): Ask {
  const { year, history, last } = narrative
  const current = Number(publication.slice(0, 4))
  if (ask.to === 'month' && ask.toldYears !== undefined)
    return last && sentence - last.sentence <= yearLasts(narrative)
      ? { ...ask, years: Number(last.value.slice(0, 4)) + ask.toldYears - current }
      : ask
  // What is past is often told in the present: "1945 kehrt er heim. Im Herbst gründet er …"
  const told = tense === 'present' && (history || year?.present === true)
  if (direction !== 'past' && !told) return ask
  if (!year || year.value >= current) return ask
  if (ask.to !== 'month' && ask.to !== 'date' && ask.to !== 'part-of-year') return ask
  if (ask.years !== undefined || ask.direction !== undefined || ('weekday' in ask && ask.weekday !== undefined))
    return ask
  // "Hat am 2. März vorgelegt", printed on the third: in news the day that has just been is meant, whatever year was told.
  if (!history && !told && ask.to === 'date' && year.sentence !== sentence && isJustPast(ask, publication)) return ask
  if (
    !history &&
    !told &&
    ask.to === 'part-of-year' &&
    year.sentence !== sentence &&
    isSeasonOnOrOver(ask.part, publication)
  )
    return ask
  const near =
    year.sentence === sentence || ((year.dated || history || told) && sentence - year.sentence <= yearLasts(narrative))
  return near && (year.dated || history || told || year.value < current - 1)
    ? { ...ask, years: year.value - current }
    : ask
}
