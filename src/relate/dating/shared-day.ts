import type { Passage } from '../../model/article.ts'
import { addDays, type Day, dayOf, daysBetween, isRealDay, weekdayOf } from '../../model/calendar.ts'
import type { YearEvidence } from './anchors.ts'
import { type Evidence, LEAD, tellTheSame } from './evidence.ts'

/** A day of the calendar on which the texts of a story agree that its news happened. */
export interface SharedDay {
  readonly day: Day
  readonly evidence: readonly Passage[]
}

/** Least share of names and nouns that sentences with date and with weekday have in common. News of the day seldom names
 * its year; a day with a year is background more often, and must tell more plainly the same. */
const SAME_NEWS = 0.25
const SAME_NEWS_WITH_YEAR = 0.5

/** Most days from the last month told as past to a day told without its year. */
const RECENT = 100

/** Days after the news within which its texts appear. */
export const NEWS_DAYS = 2

/** The years a day told without one may be of: those metadata names, else those shortly after a month told as past. */
function yearsFor(
  month: number,
  day: number,
  after: Day | undefined,
  years: YearEvidence | undefined,
): readonly number[] {
  if (years) return [...years.years]
  if (after === undefined) return []
  const from = Number(after.slice(0, 4))
  return [from, from + 1].filter((year) => {
    const value = isRealDay(year, month, day) ? dayOf(year, month, day) : undefined
    return value !== undefined && value >= after && daysBetween(after, value) <= RECENT
  })
}

/**
 * The day of a story's news where one text tells it by date and others by weekday: "am 12. Februar 2025" in one and "am
 * Mittwoch" in another, both in the lead and in the past, agree on 2025-02-12. `undefined` where none or several do.
 */
export function sharedDay(group: readonly Evidence[], years: YearEvidence | undefined): SharedDay | undefined {
  const weekdays = new Map<
    number,
    { readonly evidence: Evidence; readonly sentence: number; readonly passage: Passage }[]
  >()
  for (const evidence of group)
    for (const { weekday, direction, sentence, passage } of evidence.weekdays)
      if (direction === 'past' && passage.start < LEAD) {
        const list = weekdays.get(weekday)
        if (list) list.push({ evidence, sentence, passage })
        else weekdays.set(weekday, [{ evidence, sentence, passage }])
      }
  const after = group
    .flatMap((evidence) => (evidence.after && !evidence.after.value.endsWith('-01-01') ? [evidence.after.value] : []))
    .sort()
    .at(-1)
  // What is told in full as past in any of the texts is background, unless it is the last of it.
  const latest = group
    .flatMap((evidence) => evidence.after?.value ?? [])
    .sort()
    .at(-1)
  const found = new Map<Day, { readonly voices: Set<string>; readonly evidence: Passage[] }>()
  for (const evidence of group) {
    // "am 25. Mai 2020 … an jenem 25. Mai": the second is the first again.
    const dated = new Set(
      evidence.told.flatMap(({ month, day, year }) => (year === undefined ? [] : [`${month}-${day}`])),
    )
    for (const { month, day, year, sentence, passage } of evidence.told) {
      if (year === undefined && dated.has(`${month}-${day}`)) continue
      for (const candidate of year === undefined ? yearsFor(month, day, after, years) : [year]) {
        if (!isRealDay(candidate, month, day)) continue
        const value = dayOf(candidate, month, day)
        const least = year === undefined ? SAME_NEWS : SAME_NEWS_WITH_YEAR
        // A handful of passages proves it; a story of hundreds needs no more.
        const others = (weekdays.get(weekdayOf(value)) ?? [])
          .slice(0, 40)
          .filter(
            (other) =>
              other.evidence !== evidence && tellTheSame(evidence, sentence, other.evidence, other.sentence, least),
          )
        if (others.length === 0 || (latest !== undefined && latest > addDays(value, NEWS_DAYS))) continue
        const entry = found.get(value) ?? { voices: new Set<string>(), evidence: [] }
        for (const other of others) entry.voices.add(other.evidence.article.id)
        entry.evidence.push(passage, ...others.map((other) => other.passage))
        found.set(value, entry)
      }
    }
  }
  const ranked = [...found].sort(([a, x], [b, y]) => y.voices.size - x.voices.size || (a < b ? 1 : -1))
  const [best, second] = ranked
  if (!best || (second && second[1].voices.size === best[1].voices.size)) return undefined
  return { day: best[0], evidence: best[1].evidence.slice(0, 8) }
}
