import type { Passage, Sourced } from '../../model/article.ts'
import { addDays, dayOf, isRealDay } from '../../model/calendar.ts'
import { type Anchor, bestDay, datedAnchors, eventAnchors, isPossible, type YearEvidence, yearsOf } from './anchors.ts'
import type { Evidence } from './evidence.ts'

/** A weekday names a day at most this many days away. */
const WEEK = 6

function sourced(value: string, evidence: readonly Passage[], reason: string): Sourced<string> {
  const seen = new Set<string>()
  const unique = evidence.filter(({ article, start, end }) => {
    const key = `${article}:${start}:${end}`
    return !seen.has(key) && seen.add(key)
  })
  return { value, basis: 'text', evidence: unique, reason }
}

/** "vor seinem heutigen Telefonat" where the Telefonat is the anchor's: the article appeared on the anchor's day. */
function saidToday(anchor: Anchor, evidence: Evidence): Passage | undefined {
  const sentence = evidence.sentences[anchor.sentence]
  if (!sentence) return undefined
  const words = evidence.article.reading.slice(sentence.start, sentence.end)
  return evidence.today.find((today) => words.includes(today.noun))?.passage
}

/** "gestern, am 3. März 2006": the day itself, counted from. */
function fromCounted(evidence: Evidence, years: YearEvidence | undefined): Sourced<string> | undefined {
  for (const { days, month, day, year, passage } of evidence.counted) {
    const chosen = year ?? (years?.years.size === 1 ? [...years.years][0] : undefined)
    if (chosen === undefined || !isRealDay(chosen, month, day)) continue
    const value = addDays(dayOf(chosen, month, day), -days)
    const grounds = year === undefined && years ? years.evidence : []
    if (isPossible(value, evidence))
      return sourced(value, [passage, ...grounds], 'It counts from its own day to a date.')
  }
  return undefined
}

function fromDated(anchor: Anchor, evidence: Evidence): Sourced<string> | undefined {
  // A weekday with its date may be weeks away; only what is said of today ties it to the day of writing.
  const today = saidToday(anchor, evidence)
  return today && isPossible(anchor.day, evidence)
    ? sourced(anchor.day, [...anchor.evidence, today], `It ${anchor.reason}, and says "today" of the same.`)
    : undefined
}

function fromEvent(anchor: Anchor, evidence: Evidence): Sourced<string> | undefined {
  const { day, direction } = anchor
  const [from, to] = direction === 'past' ? [day, addDays(day, WEEK)] : [addDays(day, -WEEK), day]
  const past = evidence.weekdays.filter((weekday) => weekday.direction === 'past')
  if (direction === 'future' && past.length === 0) return undefined
  const best = bestDay(from, to, evidence.weekdays)
  if (best === undefined || !isPossible(best, evidence)) return undefined
  const around = evidence.weekdays.map(({ passage }) => passage)
  return sourced(
    best,
    [...anchor.evidence, ...around],
    `It ${anchor.reason}; the weekdays it tells as past and as to come lie nearest around this day.`,
  )
}

/**
 * The day an article was published, from its own text: a full day in its metadata or dateline, a date counted from
 * its own day, a date it says "today" of, or a weekday with an event of known dates. `undefined` where nothing decides it. A month (`2025-03`) where metadata
 * names no more.
 */
export function datingOf(evidence: Evidence, sisterYears?: YearEvidence): Sourced<string> | undefined {
  const distinct = new Set(evidence.days.map(({ value }) => value))
  if (distinct.size > 0) {
    // "Erstellt am …, aktualisiert am …": the text as it stands is of the latest day.
    const value = [...distinct].sort().at(-1)!
    const passages = evidence.days.filter((day) => day.value === value).map(({ passage }) => passage)
    if (!evidence.after || value >= evidence.after.value)
      return sourced(value, passages, 'Its metadata or dateline names the day.')
  }
  const years = yearsOf(evidence) ?? sisterYears
  const counted = fromCounted(evidence, years)
  if (counted) return counted
  for (const anchor of datedAnchors(evidence, years)) {
    const found = fromDated(anchor, evidence)
    if (found) return found
  }
  for (const anchor of eventAnchors(evidence, years)) {
    const found = fromEvent(anchor, evidence)
    if (found) return found
  }
  const months = evidence.periods.filter(({ value }) => value.length === 7)
  if (months.length === 0 || new Set(months.map(({ value }) => value)).size > 1) return undefined
  return sourced(
    months[0]!.value,
    months.map(({ passage }) => passage),
    'Its metadata names the month.',
  )
}
