import type { TimeExpression } from '../../model/layers.ts'
import { indexAt, type Span, within } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import { weightOfPair } from '../alignments/weights.ts'
import type { StoryContext } from '../context.ts'
import { daysBetween } from '../stories/time-hints.ts'
import { type LooseRule, shareVerb } from './contrast.ts'
import { isOfRange } from './date-slips.ts'
import { textOf } from './draft.ts'

/** What two statements must share, in terms that two statements alone hold, by what the moments are. */
const LEAST_SHARED = { begin: 0.75, end: 0.75, ahead: 0.6, clock: 0.5, night: 0.5 } as const
/** Part of it that will do between two openings, which say what the story is about. */
const OPENING = 0.6
/** Sentences, headline and all, that open an article. */
const LEAD = 3
/** Days that may lie between the moment of one thing here and there; a begin may be months or years off. */
const MOST_APART = { end: 31, ahead: 31 } as const
/** Letters before a moment in which the word that makes it a begin or an end stands. */
const BEFORE = 14

type Sort = keyof typeof LEAST_SHARED
const SORTS = Object.keys(LEAST_SHARED) as readonly Sort[]

interface Moment {
  readonly saying: Saying
  readonly value: string
  readonly span: Span
}

/** Each of two articles names but one day on which something begins, ends or is to come, or but one hour, and the two differ. */
export function onlyMoments(context: StoryContext): LooseRule {
  const full = weightOfPair(context.sayings)
  const only = new Map(SORTS.map((sort) => [sort, onlyOf(sort, context)]))
  return (left, right) => {
    for (const sort of SORTS) {
      const [a, b] = [only.get(sort)!.get(left), only.get(sort)!.get(right)]
      if (!a || !b || !differ(sort, a, b) || textOf(left, a.span) === textOf(right, b.span)) continue
      let shared = 0
      for (const [key, count] of left.terms)
        if (!key.startsWith('#')) shared += Math.min(count, right.terms.get(key) ?? 0, 1) * context.weight(key)
      const least = LEAST_SHARED[sort] * full * (opens(left) && opens(right) ? OPENING : 1)
      if (shared < least || !(shareVerb(left, right, context) || (opens(left) && opens(right)))) continue
      return {
        type: 'time',
        kind: 'conflict',
        severity: 'medium',
        rule: `discrepancies/only-${sort}`,
        sides: [
          { saying: left, span: a.span },
          { saying: right, span: b.span },
        ],
      }
    }
    return undefined
  }
}

function opens({ annotated, spans }: Saying): boolean {
  return indexAt(annotated.layers.sentences, spans[0]!.start) < LEAD
}

/** Whether two moments are as fine as each other and not one; hours compare only on one day of publication. */
function differ(sort: Sort, left: Moment, right: Moment): boolean {
  if (left.value === right.value || left.value.length !== right.value.length) return false
  const [day, other] = [left, right].map(({ saying }) => saying.annotated.article.date?.value.slice(0, 10))
  if (sort === 'clock') return day === other
  if (sort === 'night') return Math.abs(daysBetween(left.value.slice(0, 10), right.value.slice(0, 10))) === 1
  if (sort === 'begin') return true
  // Reports made to one pattern every day name each its own day ahead.
  if (day !== undefined && other !== undefined && day !== other) {
    if (daysBetween(day, left.value) === daysBetween(other, right.value)) return false
  }
  return Math.abs(daysBetween(left.value, right.value)) <= MOST_APART[sort]
}

/** The statements whose moment of a sort is the only one of their article. */
function onlyOf(sort: Sort, context: StoryContext): ReadonlyMap<Saying, Moment> {
  const byArticle = new Map<string, Moment[]>()
  for (const saying of context.sayings) {
    const { article, layers } = saying.annotated
    const own = byArticle.get(article.id) ?? []
    byArticle.set(article.id, own)
    for (const span of saying.spans)
      for (const time of within(layers.timeExpressions, span)) {
        const value = isOfRange(article.reading, time) ? undefined : momentAt(sort, saying, time, context)
        if (value !== undefined) own.push({ saying, value, span: { start: time.start, end: time.end } })
      }
  }
  const only = [...byArticle.values()].filter((own) => new Set(own.map(({ value }) => value)).size === 1)
  return new Map(only.flat().map((moment) => [moment.saying, moment]))
}

function momentAt(sort: Sort, saying: Saying, time: TimeExpression, context: StoryContext): string | undefined {
  const { annotated, quotation } = saying
  const { article } = annotated
  if (quotation?.type === 'direct') return undefined
  if (sort === 'clock') return time.type === 'TIME' ? /T(\d{2}:\d{2})$/.exec(time.value)?.[1] : undefined
  // "In der Nacht zum Sonntag", not "in der Nacht".
  if (sort === 'night' && !/(?:\d{2}-\d{2}|WXX-\d)TNI$/.test(time.said)) return undefined
  if (sort === 'night') return /^\d{4}-\d{2}-\d{2}TNI$/.exec(time.value)?.[0]
  const value = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.exec(time.value)?.[0]
  if (value === undefined || !isFirm(saying, time)) return undefined
  const phase = phaseOf(saying, time, context)
  if (sort === 'begin') return phase === 'begin' ? value : undefined
  if (value.length < 10) return undefined
  if (sort === 'end') return phase === 'end' && !counts(saying) ? value : undefined
  const isAhead = article.date !== undefined && value > article.date.value.slice(0, 10)
  return phase === undefined && isAhead && !isRelative(saying, time, context) ? value : undefined
}

/** "Bis Donnerstag elf Fälle": how far a count reaches. */
function counts({ numbers }: Saying): boolean {
  return [...numbers].some((number) => number.includes(' '))
}

/** Whether a moment stands in the text, or is counted from a date the article was given: never "heute". */
function isFirm({ annotated }: Saying, { said }: TimeExpression): boolean {
  if (!/^(?:\d{4}|XXXX-)/.test(said)) return false
  return !said.includes('W') || annotated.article.date?.basis === 'given'
}

/** "Nach dem Wochenende": not then. */
function isRelative({ annotated: { article, layers } }: Saying, time: Span, { lexiconOf }: StoryContext): boolean {
  const lexicon = lexiconOf(article.language)
  return within(layers.tokens, { start: Math.max(0, time.start - BEFORE), end: time.start }).some(({ start, end }) =>
    lexicon.terms?.contrasts.order.sides.has(lexicon.form(article.reading.slice(start, end)).folded),
  )
}

/** "ab Juni", "von Juni an", "bis Freitag": by the word before the moment, or those around it. */
function phaseOf({ annotated }: Saying, time: Span, { lexiconOf }: StoryContext): 'begin' | 'end' | undefined {
  const { article, layers } = annotated
  const lexicon = lexiconOf(article.language)
  const folded = (token: Span | undefined): string =>
    token === undefined ? '' : lexicon.form(article.reading.slice(token.start, token.end)).folded
  const before = within(layers.tokens, { start: Math.max(0, time.start - BEFORE), end: time.start }).filter(
    ({ end }) => end <= time.start,
  )
  const after = within(layers.tokens, { start: time.end, end: time.end + 4 }).find(({ start }) => start >= time.end)
  if (lexicon.terms?.onward.has(`${folded(before.at(-1))}-${folded(after)}`)) return 'begin'
  return lexicon.terms?.phases.get(folded(before.at(-1))) ?? lexicon.terms?.phases.get(folded(before.at(-2)))
}
