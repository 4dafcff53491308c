import { formatWeek, isoWeekOf } from '../../model/calendar.ts'
import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { hull, indexAt, type Span, within } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import { daysBetween } from '../stories/time-hints.ts'

/** Days before publication from which a named time is another than that of the report. */
const PAST = 3

/** A sentence of an article. */
export interface Told {
  readonly annotated: AnnotatedArticle
  readonly sentence: Span
}

/** Whether neither statement is of a past time the other article is silent on. */
export function areOfOneTime(left: Saying, right: Saying): boolean {
  return tellOneTime(sentenceOf(left), sentenceOf(right))
}

/** As {@link shareNames}; a statement that names nobody ("er legte Berufung ein") is of those its sentence names, or of its speaker. */
export function nameOneThing(left: Saying, right: Saying, { namedIn }: StoryContext): boolean {
  const termsOf = (saying: Saying): ReadonlyMap<string, number> => {
    if ([...saying.terms.keys()].some((term) => term.startsWith('@')) || !hasPronoun(saying)) return saying.terms
    const { sentence, annotated } = sentenceOf(saying)
    const keys = within(namedIn(annotated.article.id), sentence).map(({ key }) => key)
    return new Map([...keys, ...(saying.speaker === undefined ? [] : [`@${saying.speaker}`])].map((key) => [key, 1]))
  }
  return shareNames(termsOf(left), termsOf(right))
}

function hasPronoun({ annotated, spans }: Saying): boolean {
  return spans.some((span) => within(annotated.layers.tokens, span).some(({ pos }) => pos === 'PRON'))
}

/** Whether two clauses that both name somebody or something name one thing in common: else they tell of two things. */
export function shareNames(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): boolean {
  const namesOf = (terms: ReadonlyMap<string, number>): readonly string[] =>
    [...terms.keys()].filter((term) => term.startsWith('@'))
  const [a, b] = [namesOf(left), namesOf(right)]
  return a.length === 0 || b.length === 0 || a.some((name) => b.includes(name))
}

/** Whether one of two is told as what had been before, the other as what is or was: "hatte sich nicht geäußert", "äußert sich". */
export function isBefore(left: Saying, right: Saying): boolean {
  return isPluperfect(left) !== isPluperfect(right)
}

function isPluperfect({ annotated, spans }: Saying): boolean {
  const tokens = spans.flatMap((span) => within(annotated.layers.tokens, span))
  const finite = tokens.find(({ verb }) => verb?.finite === true)
  if (finite?.pos !== 'AUX' || !finite.verb?.past || !/^(?:haben|sein|have)$/.test(finite.lemma)) return false
  return tokens.some(({ pos, verb }) => pos === 'VERB' && verb?.participle === true)
}

/** Whether two articles appeared within so many days, as far as their dates are known. */
export function areReportedTogether(left: AnnotatedArticle, right: AnnotatedArticle, most: number): boolean {
  const [a, b] = [dayOf(left), dayOf(right)]
  return a === undefined || b === undefined || Math.abs(daysBetween(a, b)) <= most
}

/** Whether each article speaks of every past time the other's sentence names. */
export function tellOneTime(left: Told, right: Told): boolean {
  return speaksOf(right, pastTimesOf(left)) && speaksOf(left, pastTimesOf(right))
}

/** Whether neither sentence names a past time the other sentence is silent on. */
export function nameOneTime(left: Told, right: Told): boolean {
  const [a, b] = [pastTimesOf(left), pastTimesOf(right)]
  const isIn = (times: readonly string[], time: string): boolean =>
    times.some((other) => other.startsWith(time) || time.startsWith(other))
  return a.every((time) => isIn(b, time)) && b.every((time) => isIn(a, time))
}

/** Whether both sentences name months, quarters or years, and none in common: "im ersten Quartal", "im zweiten Quartal". */
export function nameOtherTimes(left: Told, right: Told): boolean {
  const [a, b] = [left, right].map(({ annotated, sentence }) =>
    within(annotated.layers.timeExpressions, sentence).flatMap(({ value }) => PERIOD.exec(value)?.[0] ?? []),
  ) as [string[], string[]]
  const isIn = (time: string): boolean => b.some((other) => other.startsWith(time) || time.startsWith(other))
  return a.length > 0 && b.length > 0 && !a.some(isIn)
}

/** A year, quarter or month. */
const PERIOD = /^\d{4}(?:-(?:Q\d|\d{2}))?$/

function dayOf({ article }: AnnotatedArticle): string | undefined {
  return article.date?.value.slice(0, 10)
}

function sentenceOf({ annotated, spans }: Saying): Told {
  const { sentences } = annotated.layers
  return { annotated, sentence: sentences[indexAt(sentences, spans[0]!.start)] ?? hull(spans) }
}

function speaksOf({ annotated }: Told, times: readonly string[]): boolean {
  return times.every((time) =>
    annotated.layers.timeExpressions.some(({ value }) => value.startsWith(time) || time.startsWith(value)),
  )
}

/** Times of a sentence that lie well before its report: days, weeks, months, years. */
function pastTimesOf({ annotated, sentence }: Told): readonly string[] {
  const times = within(annotated.layers.timeExpressions, sentence)
  const published = dayOf(annotated)
  if (published === undefined || times.length === 0) return []
  const week = formatWeek(isoWeekOf(published))
  const isTold = within(annotated.layers.tokens, sentence).some(({ verb }) => verb?.finite === true && verb.past)
  return times.flatMap(({ value, said, type }) => {
    if (type !== 'DATE' && type !== 'TIME') return []
    // "Am 1. Oktober" of a rise to come has been taken for the one before.
    if (said.startsWith('XXXX') && !isTold) return []
    if (/^\d{4}-W\d{2}$/.test(value)) return value < week ? [value] : []
    const time = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?![\dW])/.exec(value)?.[0]
    if (time === undefined || time >= published || published.startsWith(time)) return []
    return time.length === 10 && daysBetween(time, published) <= PAST ? [] : [time]
  })
}

/** An address, or a heading glued to the sentence after it: "… spielen keine große Rolle Der Anteil …". */
export function isTorn({ annotated, spans }: Saying): boolean {
  const { article, layers } = annotated
  return spans.some((span) => {
    if (article.reading.slice(span.start, span.end).includes('://')) return true
    const tokens = within(layers.tokens, span)
    return tokens.some(
      (token, at) => at > 0 && isOpening(token, article.reading) && isGluedTo(tokens[at - 1]!, token, article.reading),
    )
  })
}

const OPENS: ReadonlySet<Token['pos']> = new Set(['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'ADV', 'AUX'])

/** A small word with a capital: it opens a sentence. */
function isOpening({ pos, start, end }: Token, reading: string): boolean {
  return OPENS.has(pos) && end - start > 1 && /^\p{Lu}\p{Ll}/u.test(reading.slice(start, end))
}

/** Whether nothing but a space parts two words. */
function isGluedTo(before: Token, { start }: Token, reading: string): boolean {
  return (
    before.pos !== 'PUNCT' &&
    /^\s$/.test(reading.slice(before.end, start)) &&
    /[\p{L}\p{N}]$/u.test(reading.slice(before.start, before.end))
  )
}
