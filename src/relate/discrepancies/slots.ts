import type { Discrepancy } from '../../model/relations.ts'
import type { Span } from '../../model/span.ts'
import type { Aligned } from '../alignments/index.ts'
import type { Saying } from '../alignments/sayings.ts'
import { likenessOf } from '../alignments/score.ts'
import type { StoryContext } from '../context.ts'
import { nameKey, wordsOf } from '../words.ts'
import { type Draft, passageOf, textOf } from './draft.ts'

/** Weight from which a term of one statement that another lacks is more than filling. */
const HEAVY = 2
/** Weight two statements must share around the slot they fill differently. */
const LEAST_SHARED = 7

/** Part (Dice) two members must share for their slots to be one. */
const ALIKE = 0.6
/** Letters two nouns share that are no ending. */
const SAME_PART = 6
/** Members of one alignment compared with each other. */
const MOST_COMPARED = 20

/** What stands in a slot of a statement: a place, a day, a thing. */
interface Filler {
  readonly key: string
  readonly span: Span
}

/** Statements that agree but for one slot: the place, the day, or who or what it was. */
export function slotDiscrepancies(context: StoryContext, statements: readonly Aligned[]): readonly Draft[] {
  const places = new Set(context.entities.filter(({ kind }) => kind === 'place').map(({ id }) => `@${id}`))
  const aligned = statements.flatMap(({ sayings }) => [
    // Three dead in one town and six in another are two counts.
    ...(haveOneNumber(sayings)
      ? split('place', 'high', alike(sayings, context), (saying) => placeIn(saying, places, context, true))
      : []
    ).filter(
      ({ keys }) => !keys.some((key) => keys.some((other) => other !== key && standTogether(key, other, context))),
    ),
    ...things(sayings.slice(0, MOST_COMPARED), context),
  ])
  return [...aligned, ...meetingPlaces(context)].map(({ keys, ...draft }) => draft)
}

/** Where numbers differ as well, a later count has another day by right. */
function haveOneNumber(sayings: readonly Saying[]): boolean {
  const figures = sayings.map(({ numbers }) => [...numbers].filter((number) => number.includes(' ')).join(';'))
  return new Set(figures.filter((figure) => figure !== '')).size < 2
}

/** The members that agree closely with another: only what stands around the slot tells that it is one slot. */
function alike(sayings: readonly Saying[], { weight }: StoryContext): readonly Saying[] {
  const own = sayings.slice(0, MOST_COMPARED)
  return own.filter((left) =>
    own.some((right) => right.annotated !== left.annotated && (likenessOf(left, right, weight)?.dice ?? 0) >= ALIKE),
  )
}

/** A draft with the keys of what fills the slot. */
type Keyed = Draft & { readonly keys: readonly string[] }

/** One draft where the members that fill the slot do not all fill it alike. */
function split(
  type: Discrepancy['type'],
  severity: Discrepancy['severity'],
  sayings: readonly Saying[],
  fillerOf: (saying: Saying) => Filler | undefined,
): readonly Keyed[] {
  const sides = new Map<string, { readonly value: string; readonly evidence: Saying[] }>()
  for (const saying of sayings) {
    const filler = fillerOf(saying)
    if (!filler) continue
    const known = sides.get(filler.key)
    if (known) known.evidence.push(saying)
    else sides.set(filler.key, { value: textOf(saying, filler.span), evidence: [saying] })
  }
  if (sides.size < 2 || sides.size > 3) return []
  // "Samstag" counted from two days of publication is a doubt about the counting, not a difference between texts.
  if (new Set([...sides.values()].map(({ value }) => value)).size < sides.size) return []
  const ordered = [...sides.values()].sort((a, b) => b.evidence.length - a.evidence.length)
  return [
    {
      type,
      kind: 'conflict',
      severity,
      about: passageOf(ordered[0]!.evidence[0]!),
      sides: ordered.map(({ value, evidence }) => ({ value, evidence: evidence.map((saying) => passageOf(saying)) })),
      reason: ordered.map(({ value }) => value).join(' / '),
      rule: `discrepancies/${type}`,
      keys: [...sides.keys()],
    },
  ]
}

/** The one place a statement puts its event in; `undefined` where there is none or more than one, or with `isAlone` any other place is named. */
function placeIn(
  saying: Saying,
  places: ReadonlySet<string>,
  context: StoryContext,
  isAlone: boolean,
): Filler | undefined {
  const { article } = saying.annotated
  const lexicon = context.lexiconOf(article.language)
  const locative = lexicon.terms?.locative
  const named = [...saying.places].filter(([key]) => places.has(key))
  if (isAlone && named.length > 1) return undefined
  const found = named.filter(([, span]) => {
    const [before] = wordsOf(article, [{ start: Math.max(0, span.start - 12), end: span.start }]).slice(-1)
    return before !== undefined && (locative?.has(lexicon.form(before.text).folded) ?? false)
  })
  return found.length === 1 ? { key: found[0]![0], span: found[0]![1] } : undefined
}

/** Whether two terms stand in one sentence somewhere in the story: then they name different things. */
function standTogether(left: string, right: string, { holdersOf }: StoryContext): boolean {
  return holdersOf(left).some((saying) => saying.terms.has(right))
}

/** Whether one word is the other in another spelling, or a longer name of it: "Kalkinseln" and "Kalk-Inseln". */
function isSpelling(left: string, right: string): boolean {
  const [a, b] = [left, right].map((word) => word.toLowerCase().replace(/[^\p{L}]/gu, ''))
  return a!.includes(b!) || b!.includes(a!) || nameKey(a!) === nameKey(b!)
}

/** "Höchststand" and "Höchstwert" may well be one thing. */
function shareParts(a: Filler, b: Filler, left: Saying, right: Saying, { lexiconOf }: StoryContext): boolean {
  // "Masken-Geschäften", "Schutzmasken".
  const [own, other] = [textOf(left, a.span), textOf(right, b.span)].map((text) => text.toLowerCase())
  for (let at = 0; at + SAME_PART <= own!.length; at += 1)
    if (other!.includes(own!.slice(at, at + SAME_PART))) return true
  const parts = lexiconOf(left.annotated.article.language).parts(textOf(left, a.span))
  const others = lexiconOf(right.annotated.article.language).parts(textOf(right, b.span))
  return parts.some((part) => others.includes(part))
}

/** Whether the word both statements share next after the noun, or else before it, is the same. */
function areInOnePlace(a: Filler, b: Filler, left: Saying, right: Saying): boolean {
  const neighbour = (saying: Saying, other: Saying, span: Span, isNext: boolean): string | undefined =>
    [...saying.places]
      .filter(([key, place]) => other.terms.has(key) && (isNext ? place.start >= span.end : place.end <= span.start))
      .sort(([, x], [, y]) => (isNext ? x.start - y.start : y.start - x.start))[0]?.[0]
  const [after, afterToo] = [neighbour(left, right, a.span, true), neighbour(right, left, b.span, true)]
  if (after !== undefined || afterToo !== undefined) return after === afterToo
  return neighbour(left, right, a.span, false) === neighbour(right, left, b.span, false)
}

/** Two statements whose words agree but for one noun each, where the two nouns are known to name different things. */
function things(sayings: readonly Saying[], context: StoryContext): readonly Keyed[] {
  for (const left of sayings)
    for (const right of sayings) {
      if (left.annotated === right.annotated || left.statement.polarity !== right.statement.polarity) continue
      const shared = [...left.terms.keys()].filter((term) => right.terms.has(term))
      if (shared.reduce((sum, term) => sum + context.weight(term), 0) < LEAST_SHARED) continue
      const [a, b] = [onlyNoun(left, right, context), onlyNoun(right, left, context)]
      if (!a || !b || isSpelling(textOf(left, a.span), textOf(right, b.span))) continue
      if (shareParts(a, b, left, right, context) || !areInOnePlace(a, b, left, right)) continue
      if (!standTogether(a.key, b.key, context)) continue
      const sides = [a, b].map((filler, index) => ({
        value: textOf(index === 0 ? left : right, filler.span),
        evidence: sayings.filter(({ terms }) => terms.has(filler.key)).map((saying) => passageOf(saying)),
      }))
      return [
        {
          type: 'entity',
          kind: 'conflict',
          severity: 'high',
          about: passageOf(left),
          sides,
          reason: sides.map(({ value }) => value).join(' / '),
          rule: 'discrepancies/entity',
          keys: [a.key, b.key],
        },
      ]
    }
  return []
}

/** The only heavy term of a statement that the other lacks, where it is a noun. */
function onlyNoun(saying: Saying, other: Saying, context: StoryContext): Filler | undefined {
  const lacking = [...saying.places].filter(
    ([term, place]) =>
      !other.terms.has(term) &&
      context.weight(term) >= HEAVY &&
      ![...other.places.values()].some(({ stem }) => stem === place.stem),
  )
  const words = new Map(lacking.map(([term, place]) => [place.start, { key: term, span: place }]))
  if (words.size !== 1) return undefined
  const [only] = [...words.values()]
  if (!only || !isCapitalized(textOf(saying, only.span))) return undefined
  const lexicon = context.lexiconOf(saying.annotated.article.language)
  const head = lexicon.parts(textOf(saying, only.span)).at(-1) ?? lexicon.form(textOf(saying, only.span)).key
  // "Der Politiker" and "der Abgeordnete" are one man: roles name, they do not tell apart.
  return lexicon.terms?.noIssues.has(head) ? undefined : only
}

function isCapitalized(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase()
}

/** The place a first meeting is set in, by those who announce it and those who invite to one. */
function meetingPlaces(context: StoryContext): readonly Keyed[] {
  const places = new Set(context.entities.filter(({ kind }) => kind === 'place').map(({ id }) => `@${id}`))
  const first = context.sayings.filter((saying) => isFirstMeeting(saying, context))
  const invited = context.sayings.filter((saying) => {
    const { terms } = context.lexiconOf(saying.annotated.article.language)
    return (
      saying.statement.polarity === 'positive' && [...saying.terms.keys()].some((key) => terms?.invitation.has(key))
    )
  })
  if (first.length === 0) return []
  return split('place', 'high', [...first, ...invited], (saying) => placeIn(saying, places, context, false))
}

function isFirstMeeting(saying: Saying, context: StoryContext): boolean {
  const { article } = saying.annotated
  const lexicon = context.lexiconOf(article.language)
  const keys = wordsOf(article, saying.spans).map((word) => lexicon.form(word.text))
  const isFirst = keys.some(({ folded }) => lexicon.terms?.time.ordinals.get(folded) === 1)
  return isFirst && keys.some(({ key }) => lexicon.terms?.meeting.has(key))
}
