import type { Discrepancy } from '../../model/relations.ts'
import { type Span, within } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import { type Likeness, likenessOf } from '../alignments/score.ts'
import { pairsByKeys } from '../blocking.ts'
import type { StoryContext } from '../context.ts'
import { type Draft, isTitleAt, passageOf, textOf } from './draft.ts'
import { areOfOneTime, areReportedTogether, isTorn, nameOneThing } from './one-event.ts'

/** Two statements of different articles that say alike things. */
export interface Pair {
  readonly left: Saying
  readonly right: Saying
  readonly likeness: Likeness
}

/** What a rule finds in a pair: which of the two says what. */
export interface Contrast {
  readonly type: Discrepancy['type']
  readonly kind: Discrepancy['kind']
  readonly severity: Discrepancy['severity']
  readonly rule: string
  readonly sides: readonly [ContrastSide, ContrastSide]
}

export interface ContrastSide {
  readonly saying: Saying
  /** What differs; the whole statement where it is not given. */
  readonly span?: Span
  /** What stands for the side where it is no passage: the speaker's name. */
  readonly value?: string
}

/** A rule that looks at one pair, in both orders. */
export type ContrastRule = (pair: Pair, context: StoryContext) => Contrast | undefined

/** A rule that weighs for itself whether two statements are about one thing. */
export type LooseRule = (left: Saying, right: Saying) => Contrast | undefined

/** Lightest term that brings two statements together. */
const LEAST_WEIGHT = 1.4
/** Statements that may hold such a term. */
const MOST_HOLDERS = 40
/** What two statements must share at least to be looked at. */
const LEAST_SHARED = 3
/** Weight of a verb that tells something. */
const LEAST_VERB = 0.8
/** Passages shown for a side. */
const MOST_SHOWN = 8

/** Runs rules over the statements of a story that say alike things; contrasts that share a statement are one draft. */
export function contrasts(
  context: StoryContext,
  rules: readonly ContrastRule[],
  looseRules: readonly LooseRule[],
): readonly Draft[] {
  const { sayings, weight } = context
  const keys = sayings.map((saying) => {
    const { terms, speaker, quotation } = saying
    if (isTorn(saying)) return []
    return [...terms.keys()].flatMap((term) => [
      ...(weight(term) >= LEAST_WEIGHT ? [term] : []),
      // A short quotation may hold no rare word.
      ...(quotation?.type === 'direct' && speaker !== undefined ? [`${speaker}\n${term}`] : []),
    ])
  })
  const gathered = new Map<string, Gathered[]>()
  for (const [a, b] of pairsByKeys(keys, { mostHolders: MOST_HOLDERS, fewestShared: 1 })) {
    const [left, right] = [sayings[a]!, sayings[b]!]
    if (left.annotated === right.annotated && !isTitle(left) && !isTitle(right)) continue
    const likeness = likenessOf(left, right, weight)
    const isLike = likeness !== undefined && (likeness.shared >= LEAST_SHARED || likeness.isVerbatim)
    const strict = isLike
      ? rules.flatMap(
          (rule) =>
            rule({ left, right, likeness }, context) ?? rule({ left: right, right: left, likeness }, context) ?? [],
        )
      : []
    const found =
      strict.length > 0 ? strict : looseRules.flatMap((rule) => rule(left, right) ?? rule(right, left) ?? [])
    for (const contrast of found) gather(gathered, contrast)
  }
  return [...gathered.values()].flat().map(draftOf)
}

/** What two statements must have in common for a rule to look at them. */
export interface Scope {
  /** Days that may lie between the reports. */
  readonly days: number
  /** The rule is about when a thing happened: other times are what it looks for. */
  readonly isOfTime?: boolean
}

/** A rule that looks only at statements that may be of one event, and name one thing in common where both name something. */
export function ofOneThing(rule: ContrastRule, scope: Scope): ContrastRule {
  return (pair, context) => {
    const found = rule(pair, context)
    return found && areOfOneThing(pair.left, pair.right, context, scope) ? found : undefined
  }
}

/** As {@link ofOneThing}, of a rule that weighs for itself. */
export function looselyOfOneThing(rule: LooseRule, context: StoryContext, scope: Scope): LooseRule {
  return (left, right) => {
    const found = rule(left, right)
    return found && areOfOneThing(left, right, context, scope) ? found : undefined
  }
}

function areOfOneThing(left: Saying, right: Saying, context: StoryContext, { days, isOfTime }: Scope): boolean {
  if (!areReportedTogether(left.annotated, right.annotated, days) || !nameOneThing(left, right, context)) return false
  return isOfTime === true || areOfOneTime(left, right)
}

/** Whether a statement stands in the headline or the teaser: these may say more than the body does. */
export function isTitle({ annotated, spans }: Saying): boolean {
  return isTitleAt(annotated, spans[0]!.start)
}

/** Whether two statements share a verb, or an adjective, that tells something: nouns alone are the topic. */
export function shareVerb(left: Saying, right: Saying, { weight }: StoryContext): boolean {
  return [...left.places].some(([key, place]) => {
    const other = right.places.get(key)
    if (other === undefined || weight(key) < LEAST_VERB || key.startsWith('#')) return false
    return [textOf(left, place), textOf(right, other)].every((text) => text.charAt(0) !== text.charAt(0).toUpperCase())
  })
}

/** Whether a statement has a finite verb: a heading or a fragment claims nothing by itself. */
export function hasVerb({ annotated, spans }: Saying): boolean {
  return spans.some((span) => within(annotated.layers.tokens, span).some(({ verb }) => verb?.finite === true))
}

interface Gathered {
  readonly first: Contrast
  readonly left: Map<Saying, ContrastSide>
  readonly right: Map<Saying, ContrastSide>
}

/** Adds a contrast to the one that has a statement of it on the same side, else begins one. */
function gather(gathered: Map<string, Gathered[]>, found: Contrast): void {
  const own = gathered.get(found.rule) ?? []
  gathered.set(found.rule, own)
  const [left, right] = found.sides
  const known = own.find((other) => other.left.has(left.saying) || other.right.has(right.saying))
  if (known === undefined)
    own.push({ first: found, left: new Map([[left.saying, left]]), right: new Map([[right.saying, right]]) })
  else {
    if (!known.right.has(left.saying)) known.left.set(left.saying, left)
    if (!known.left.has(right.saying)) known.right.set(right.saying, right)
  }
}

function draftOf({ first, left, right }: Gathered): Draft {
  const sides = [left, right].map((side) => [...side.values()])
  const value = ({ saying, span, value }: ContrastSide): string => value ?? textOf(saying, span)
  return {
    type: first.type,
    kind: first.kind,
    severity: first.severity,
    about: passageOf(first.sides[0].saying),
    sides: sides.map((side) => ({
      value: value(side[0]!),
      evidence: side.slice(0, MOST_SHOWN).map(({ saying }) => passageOf(saying)),
    })),
    reason: sides.map((side) => value(side[0]!)).join(' / '),
    rule: first.rule,
  }
}
