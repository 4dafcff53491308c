import { contains, type Span, within } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import type { Likeness } from '../alignments/score.ts'
import type { StoryContext } from '../context.ts'
import { daysBetween } from '../stories/time-hints.ts'
import { wordsOf } from '../words.ts'
import { type Contrast, type ContrastRule, shareVerb } from './contrast.ts'
import { textOf } from './draft.ts'

/** What two statements must share, days and places aside, for the one to tell what the other tells. */
const LEAST = { shared: 5, dice: 0.42, words: 1.5 }
/** Two clock times in one sentence's length often belong to two steps of one event. */
const CLOCK_LEAST = { ...LEAST, dice: 0.52 }
/** Shared weight from which two tell one event whatever their numbers. */
const MUCH = 11
/** Days so far apart are those of two events, unless one is the other mistyped. */
const FAR = 10
/** The 11th here and the 12th there, of one month: less will do. */
const MISTYPED = { shared: 3.5, dice: 0.25, words: 1.5 }
/** A preposition and an article may stand before a place. */
const BEFORE_PLACE = 14
/** Letters before a place in which the noun it tells of ends. */
const ATTRIBUTE = 40

interface Filler {
  readonly key: string
  readonly span: Span
}

/** A slot two statements fill differently. */
function filled(
  type: Contrast['type'],
  severity: Contrast['severity'],
  rule: string,
  ...sides: readonly [readonly [Saying, Filler], readonly [Saying, Filler]]
): Contrast {
  const [[left, a], [right, b]] = sides
  return {
    type,
    kind: 'conflict',
    severity,
    rule,
    sides: [
      { saying: left, span: a.span },
      { saying: right, span: b.span },
    ],
  }
}

/** One event on two days, or at two clock times. Days counted from a weekday differ only where both texts are dated. */
export const otherTime: ContrastRule = ({ left, right, likeness }, context) => {
  if (likeness.otherSpeaker || likeness.otherPolarity) return undefined
  for (const pattern of [DAY, CLOCK]) {
    const [a, b] = [momentIn(left, pattern), momentIn(right, pattern)]
    if (!a || !b || a.key === b.key || textOf(left, a.span) === textOf(right, b.span)) continue
    if (pattern === DAY && daysBetween(a.key.slice(1), b.key.slice(1)) ** 2 > FAR ** 2 && !isMistyped(a.key, b.key))
      continue
    if (pattern === DAY && (!isFirm(left, a) || !isFirm(right, b) || areOneDay([left, a], [right, b]))) continue
    if (pattern === CLOCK && !shareDay(left, right)) continue
    if (isSince(left, a, context) || isSince(right, b, context)) continue
    const mayBeTyped = pattern === DAY && isNumbered(left, a) && isNumbered(right, b) && isMistyped(a.key, b.key)
    if (!mayBeTyped && !shareVerb(left, right, context)) continue
    if (wasMoved(left, context) || wasMoved(right, context)) continue
    const least = pattern === CLOCK ? CLOCK_LEAST : mayBeTyped ? MISTYPED : LEAST
    if (!isLike(likeness, left, right, [a, b], context.weight, least)) continue
    return filled('time', 'medium', 'discrepancies/other-time', [left, a], [right, b])
  }
  return undefined
}

/** Whether two statements are of one day: told on it, or naming it. Reports made every day name each its own hour. */
function shareDay(left: Saying, right: Saying): boolean {
  const daysOf = ({ annotated, terms }: Saying): readonly string[] => [
    ...(annotated.article.date === undefined ? [] : [`#${annotated.article.date.value.slice(0, 10)}`]),
    ...[...terms.keys()].filter((key) => DAY.test(key)),
  ]
  const [a, b] = [daysOf(left), daysOf(right)]
  return a.length === 0 || b.length === 0 || a.some((day) => b.includes(day))
}

/** One event in two places. */
export const otherPlace: ContrastRule = ({ left, right, likeness }, context) => {
  if (left.annotated === right.annotated || likeness.otherSpeaker || likeness.otherPolarity) return undefined
  const [a, b] = [placeIn(left, context), placeIn(right, context)]
  if (!a || !b || a.key === b.key || standTogether(a.key, b.key, context)) return undefined
  if (shareName(textOf(left, a.span), textOf(right, b.span))) return undefined
  // "In einem russischen Lager" is no other place than the town it stands in.
  if (isSmall(textOf(left, a.span)) || isSmall(textOf(right, b.span))) return undefined
  if (!isLike(likeness, left, right, [a, b], context.weight) || !shareVerb(left, right, context)) return undefined
  // "Die Premiere in Brunsholm": where the noun is, not where what is told happened.
  if (isAttribute(left, a) !== isAttribute(right, b)) return undefined
  const [day, other] = [momentIn(left, DAY), momentIn(right, DAY)]
  if (day && other && day.key !== other.key) return undefined
  return filled('place', 'medium', 'discrepancies/other-place', [left, a], [right, b])
}

/** Whether a place stands right behind a noun, to say which is meant. */
function isAttribute({ annotated: { layers } }: Saying, { span }: Filler): boolean {
  const before = within(layers.tokens, { start: Math.max(0, span.start - ATTRIBUTE), end: span.start })
  const at = before.findLastIndex(({ pos }) => pos === 'ADP')
  return at > 0 && before[at - 1]!.pos === 'NOUN'
}

const isSmall = (text: string): boolean => text.charAt(0) !== text.charAt(0).toUpperCase()

/** Whether a day stands in the text as a date, or is counted from a date the text was given: never "heute". */
function isFirm({ annotated }: Saying, { span }: Filler): boolean {
  const time = within(annotated.layers.timeExpressions, span)[0]
  if (!time || !/^(?:\d{4}|XXXX)-(?:\d{2}-\d{2}|WXX-\d)/.test(time.said)) return false
  return !time.said.includes('W') || annotated.article.date?.basis === 'given'
}

/** "Am 9. März", not "am Montag": only a date is mistyped. */
function isNumbered({ annotated }: Saying, { span }: Filler): boolean {
  return !(within(annotated.layers.timeExpressions, span)[0]?.said.includes('W') ?? true)
}

/** "Ursprünglich für Montag geplant", "auf Mittwoch verschoben": the text itself names two days. */
function wasMoved({ annotated, spans }: Saying, { lexiconOf }: StoryContext): boolean {
  const lexicon = lexiconOf(annotated.article.language)
  return wordsOf(annotated.article, spans).some(({ text }) => {
    const { folded } = lexicon.form(text)
    return lexicon.terms?.contrasts.moved.has(folded) || lexicon.terms?.counted.earlier.has(folded)
  })
}

/** "Bis zum 9. März", "seit Montag": how far a count reaches, no day of an event. */
function isSince({ annotated }: Saying, { span }: Filler, { lexiconOf }: StoryContext): boolean {
  const lexicon = lexiconOf(annotated.article.language)
  return wordsOf(annotated.article, [{ start: Math.max(0, span.start - BEFORE_PLACE), end: span.start }])
    .slice(-2)
    .some(({ text }) => lexicon.terms?.phases.has(lexicon.form(text).folded))
}

/**
 * Whether two days are one by right: reports made to one pattern every day name each its own, as far from publication
 * in both; and "Dienstag" and "30. März", a Tuesday, are one day counted wrongly.
 */
function areOneDay(left: readonly [Saying, Filler], right: readonly [Saying, Filler]): boolean {
  const [a, b] = [left, right].map(([{ annotated }, { key, span }]) => ({
    day: key.slice(1),
    published: annotated.article.date?.value.slice(0, 10),
    isWeekday: within(annotated.layers.timeExpressions, span)[0]?.said.includes('WXX') ?? false,
  }))
  if ((a!.isWeekday || b!.isWeekday) && daysBetween(a!.day, b!.day) % 7 === 0) return true
  if (a!.published === undefined || b!.published === undefined || a!.published === b!.published) return false
  return daysBetween(a!.published, a!.day) === daysBetween(b!.published, b!.day)
}

/** A statement that says when a thing begins, or ends, beside one that says another time: "bis Donnerstag", "endet am Freitag". */
export const otherPhase: ContrastRule = ({ left, right, likeness }, context) => {
  if (likeness.shared < LEAST_PHASED || likeness.otherPolarity) return undefined
  for (const phase of ['begin', 'end'] as const) {
    const [a, b] = [phasedIn(left, phase, context), phasedIn(right, phase, context)]
    if (!a || !b || a.key === b.key || textOf(left, a.span) === textOf(right, b.span)) continue
    if (!isFirm(left, a) || !isFirm(right, b)) continue
    // Where the day alone tells the phase, a shared hour shows that it is one thing that begins or ends.
    if (!(a.isTold && b.isTold) && ![...left.terms.keys()].some((key) => CLOCK.test(key) && right.terms.has(key)))
      continue
    return filled('time', 'high', 'discrepancies/other-phase', [left, a], [right, b])
  }
  return undefined
}

const LEAST_PHASED = 5

/** The day a statement says something begins or ends on: behind "bis", or before "enden" in the same clause. */
function phasedIn(
  saying: Saying,
  phase: 'begin' | 'end',
  { lexiconOf }: StoryContext,
): (Filler & { readonly isTold: boolean }) | undefined {
  const { article, layers } = saying.annotated
  const lexicon = lexiconOf(article.language)
  const phaseOf = (token: { readonly start: number; readonly end: number; readonly lemma: string }) =>
    lexicon.terms?.phases.get(lexicon.form(article.reading.slice(token.start, token.end)).folded) ??
    lexicon.terms?.phases.get(lexicon.form(token.lemma).folded)
  for (const span of saying.spans)
    for (const time of within(layers.timeExpressions, span)) {
      const day = /^\d{4}-\d{2}-\d{2}/.exec(time.value)?.[0]
      if (day === undefined) continue
      const before = within(layers.tokens, { start: Math.max(span.start, time.start - 10), end: time.start }).at(-1)
      const after = within(layers.tokens, { start: time.end, end: span.end })
      const verb = after.find(({ pos }) => pos === 'VERB' || pos === 'CCONJ')
      const told = verb && verb.pos === 'VERB' ? phaseOf(verb) : undefined
      if ((told ?? (before && phaseOf(before))) !== phase) continue
      return { key: `#${day}`, span: { start: time.start, end: time.end }, isTold: told === phase }
    }
  return undefined
}

const DAY = /^#\d{4}-\d{2}-\d{2}$/
const CLOCK = /^#\d{2}:\d{2}$/

/** Whether two days are of one month, or the same day of two months of a year: one may be the other mistyped. */
function isMistyped(left: string, right: string): boolean {
  const [a, b] = [left.slice(1).split('-'), right.slice(1).split('-')]
  const isNextDay = a[1] === b[1] && Math.abs(Number(a[2]) - Number(b[2])) <= 1
  return a[0] === b[0] && (isNextDay || a[2] === b[2])
}

/** Whether the two agree enough beside what fills the slot. */
function isLike(
  likeness: Likeness,
  left: Saying,
  right: Saying,
  fillers: readonly Filler[],
  weight: (term: string) => number,
  least: typeof LEAST = LEAST,
): boolean {
  if (likeness.shared < least.shared || likeness.words < least.words) return false
  const own = fillers.reduce((sum, { key }) => sum + weight(key), 0)
  const dice = (2 * likeness.shared) / Math.max(1, (2 * likeness.shared) / likeness.dice - own)
  // Other amounts, another event: three dead on one day, six on another.
  const counts = (saying: Saying): readonly string[] => [...saying.numbers].filter((number) => number.includes(' '))
  const [a, b] = [counts(left), counts(right)]
  const isOtherCount = likeness.shared < MUCH && a.length > 0 && b.length > 0 && !a.some((number) => b.includes(number))
  return dice >= least.dice && !isOtherCount
}

/** The one day, or clock time, a statement names; none where it names two, or in words quoted that count from then. */
function momentIn(saying: Saying, pattern: RegExp): Filler | undefined {
  const found = [...saying.places].filter(([key]) => pattern.test(key))
  const [only] = found
  return found.length === 1 && only && saying.quotation?.type !== 'direct' ? { key: only[0], span: only[1] } : undefined
}

/** The one place a statement is set in. */
function placeIn(saying: Saying, { lexiconOf, namedIn }: StoryContext): Filler | undefined {
  const { article } = saying.annotated
  const lexicon = lexiconOf(article.language)
  const named = saying.spans
    .flatMap((span) => within(namedIn(article.id), span).filter((name) => contains(span, name)))
    .filter(({ entity }) => entity.kind === 'place')
  const found = named.filter(({ start }) => {
    const before = wordsOf(article, [{ start: Math.max(0, start - BEFORE_PLACE), end: start }]).slice(-2)
    return before.some(({ text }) => lexicon.terms?.locative.has(lexicon.form(text).folded))
  })
  return found.length === 1 && named.length === 1 ? { key: found[0]!.key, span: found[0]! } : undefined
}

/** "Nauental" and "Nauentaler Pfarrkirche": one place in the other. */
function shareName(left: string, right: string): boolean {
  const starts = (name: string): readonly string[] =>
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .map((part) => part.slice(0, 5))
  return starts(left).some((part) => part.length > 3 && starts(right).includes(part))
}

/** Whether two names stand in one statement somewhere in the story: then they name different things, or one in the other. */
function standTogether(left: string, right: string, { holdersOf }: StoryContext): boolean {
  return holdersOf(left).some((saying) => saying.terms.has(right))
}
