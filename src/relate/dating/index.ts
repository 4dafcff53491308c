import type { LanguagePack } from '../../language/pack.ts'
import type { Passage, Sourced } from '../../model/article.ts'
import { addDays, type Day, daysBetween, readDay, weekdayOf } from '../../model/calendar.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { bestDay, isPossible, type YearEvidence, yearsOf } from './anchors.ts'
import { datingOf as datingOfEvidence } from './dating-of.ts'
import { type Evidence, evidenceOf, likeness } from './evidence.ts'
import { repeatsDays } from './repeats.ts'
import { NEWS_DAYS, type SharedDay, sharedDay } from './shared-day.ts'

export type PackOf = (language: string) => LanguagePack | undefined

/** Texts of one story appear within this many days of one another, or its days are not used to date one by another. */
const STORY_DAYS = 4

/** The publication day of one article from its own text, or `undefined`: "unknown". */
export function datingOf(annotated: AnnotatedArticle, packOf: PackOf = () => undefined): Sourced<string> | undefined {
  return datingOfEvidence(evidenceOf(annotated, packOf(annotated.article.language)))
}

/** Least likeness of two leads for one to date the other. */
const ALIKE = 0.15

/** Days after the last dated text of a story on which a text may still tell its news. */
const FOLLOW_UP = 3

/** Likeness from which one lead is taken over from the other. */
const REPRINTED = 0.6

/** Different weekdays that fix a day of writing among those of a story, however little two texts are alike. */
const MANY_WEEKDAYS = 4

/** Most dated sisters a text is compared with. */
const MOST_SISTERS = 60

interface Known {
  readonly day: Day
  readonly evidence: Evidence
  readonly grounds: readonly Passage[]
}

/** Days of the story that its dated texts tell as past, most told first. */
function toldDays(known: readonly Known[]): readonly { readonly day: Day; readonly passages: readonly Passage[] }[] {
  const told = new Map<Day, Passage[]>()
  for (const { day, evidence } of known)
    for (const { weekday, direction, passage } of evidence.weekdays)
      if (direction === 'past') {
        const value = addDays(day, -((weekdayOf(day) - weekday + 7) % 7))
        const passages = told.get(value)
        if (passages) passages.push(passage)
        else told.set(value, [passage])
      }
  return [...told]
    .map(([day, passages]) => ({ day, passages }))
    .sort((a, b) => b.passages.length - a.passages.length || (a.day < b.day ? -1 : 1))
}

/** What the dated texts of a story tell about its days. */
interface SisterDays {
  readonly first: Day
  readonly last: Day
  readonly grounds: readonly Passage[]
  readonly told: ReturnType<typeof toldDays>
}

function sisterDays(known: readonly Known[]): SisterDays | undefined {
  const days = known.map(({ day }) => day).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || daysBetween(first, last) > STORY_DAYS) return undefined
  return { first, last, grounds: known.flatMap((other) => other.grounds).slice(0, 6), told: toldDays(known) }
}

function fromSisters(evidence: Evidence, known: readonly Known[]): Sourced<string> | undefined {
  // Weekdays by themselves fix the day of a text that names enough of them.
  const least = new Set(evidence.weekdays.map(({ weekday }) => weekday)).size >= MANY_WEEKDAYS ? 0 : ALIKE
  const alike = known.flatMap((other) => {
    const repeats = repeatsDays(evidence, other.evidence)
    const degree = repeats ? 1 : likeness(other.evidence, evidence)
    return degree >= least ? [{ other, degree, repeats }] : []
  })
  // A reprint is of the day of what it reprints, whatever else the story's texts say.
  const reprinted = alike.filter(({ degree }) => degree >= REPRINTED)
  const sister = sisterDays((reprinted.length > 0 ? reprinted : alike).map(({ other }) => other))
  if (!sister) return undefined
  const { first, last, grounds } = sister
  const past = evidence.weekdays.filter(({ direction }) => direction === 'past')
  if (past.length > 0) {
    const best = bestDay(addDays(first, -1), reprinted.length > 0 ? last : addDays(last, FOLLOW_UP), evidence.weekdays)
    // Its sentences stand in a dated text too: whatever seems to be past in them is not.
    if (!best || !(alike.some(({ repeats }) => repeats) || isPossible(best, evidence))) return undefined
    return {
      value: best,
      basis: 'sister',
      evidence: [...evidence.weekdays.map(({ passage }) => passage), ...grounds],
      reason: 'Sister texts of the same story are dated; the weekdays told here fit this day best.',
    }
  }
  const told = sister.told.find(
    ({ day }) =>
      isPossible(day, evidence) && evidence.weekdays.every(({ weekday }) => (weekday - weekdayOf(day) + 7) % 7 > 0),
  )
  if (!told) return undefined
  return {
    value: told.day,
    basis: 'sister',
    evidence: [...evidence.weekdays.map(({ passage }) => passage), ...told.passages.slice(0, 3), ...grounds],
    reason: 'Sister texts of the same story date its events to this day; the text itself names none.',
  }
}

/** The day of an article whose story's news is dated: that day, or the one after where its own weekdays say so. */
function fromShared(evidence: Evidence, shared: SharedDay): Sourced<string> | undefined {
  const best =
    evidence.weekdays.length === 0 ? shared.day : bestDay(shared.day, addDays(shared.day, NEWS_DAYS), evidence.weekdays)
  if (!best || !isPossible(best, evidence)) return undefined
  return {
    value: best,
    basis: 'sister',
    evidence: [...evidence.weekdays.map(({ passage }) => passage), ...shared.evidence],
    reason: `Texts of the story tell its news by date and by weekday, which agree on ${shared.day}.`,
  }
}

/**
 * Infers the publication day of every article that has none, from evidence only: its own text, then texts of the same
 * story. Articles for which nothing decides are left out. Pure; the order of articles does not matter.
 *
 * `storyOf` gives the story of an article id, `undefined` where it stands alone.
 */
export function inferDates(
  articles: readonly AnnotatedArticle[],
  storyOf: (id: string) => string | undefined,
  packOf: PackOf = () => undefined,
): ReadonlyMap<string, Sourced<string>> {
  const inferred = new Map<string, Sourced<string>>()
  const stories = new Map<string, Evidence[]>()
  const known = new Map<string, Known>()
  const learn = (evidence: Evidence, date: Sourced<string>) => {
    if (readDay(date.value))
      known.set(evidence.article.id, { day: date.value.slice(0, 10), evidence, grounds: date.evidence })
  }
  for (const annotated of articles) {
    const { article } = annotated
    const evidence = evidenceOf(annotated, packOf(article.language))
    const story = storyOf(article.id)
    if (story !== undefined) {
      const group = stories.get(story)
      if (group) group.push(evidence)
      else stories.set(story, [evidence])
    }
    const date = article.date ?? datingOfEvidence(evidence)
    if (!date) continue
    if (!article.date) inferred.set(article.id, date)
    learn(evidence, date)
  }
  for (const group of stories.values()) {
    const years = pooledYears(group)
    if (!group.some((evidence) => known.has(evidence.article.id))) {
      const shared = sharedDay(group, years)
      for (const evidence of shared ? group : []) {
        const date = fromShared(evidence, shared!)
        if (!date || (evidence.article.date?.basis ?? 'text') === 'given') continue
        inferred.set(evidence.article.id, date)
        learn(evidence, date)
      }
    }
    for (const step of ['years', 'days'] as const) {
      // Taken before the step, so that the order of the articles does not matter.
      const dated = group.flatMap((evidence) => known.get(evidence.article.id) ?? [])
      // A story of hundreds dates its texts by some of its sisters as well as by all.
      const sisters = dated.slice(0, MOST_SISTERS)
      for (const evidence of group) {
        const { article } = evidence
        const own = article.date ?? inferred.get(article.id)
        if (article.date?.basis === 'given' || (own && readDay(own.value))) continue
        const date =
          step === 'years' ? years && asSister(datingOfEvidence(evidence, years)) : fromSisters(evidence, sisters)
        if (!date || !readDay(date.value)) continue
        inferred.set(article.id, date)
        learn(evidence, date)
      }
    }
  }
  return inferred
}

const asSister = (date: Sourced<string> | undefined): Sourced<string> | undefined =>
  date && { ...date, basis: 'sister' }

/** The year that metadata of a story's texts name, where they agree. */
function pooledYears(group: readonly Evidence[]): YearEvidence | undefined {
  const all = group.flatMap((evidence) => yearsOf(evidence) ?? [])
  const years = new Set(all.flatMap((one) => [...one.years]))
  return years.size === 1 ? { years, evidence: all.flatMap((one) => one.evidence) } : undefined
}
