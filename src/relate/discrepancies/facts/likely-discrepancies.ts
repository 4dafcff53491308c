import type { Passage } from '../../../model/article.ts'
import type { StoryContext } from '../../context.ts'
import type { Measured } from '../../figures/measured.ts'
import { isTransposed } from '../../figures/quantity.ts'
import { daysBetween } from '../../stories/time-hints.ts'
import type { Draft } from '../draft.ts'
import { draftOfValues, sidesOf } from '../figures.ts'
import { isList } from '../measured-alike.ts'
import { moved } from '../moving-values.ts'
import { areReportedTogether, nameOneTime, nameOtherTimes, shareNames, tellOneTime } from '../one-event.ts'
import { type Fact, type FactSort, holderOf, publishedOn } from './fact.ts'
import { factsOf } from './facts.ts'
import { areOne } from './same-value.ts'
import { type WeighedPair, weighedPairs } from './weighed-pairs.ts'

/** Chance from which two unlike values may be of one thing: so many such that several things are told are none. */
const LEAST_CHANCE: Readonly<Record<FactSort, number>> = { amount: 0.45, time: 0.45 }
/** … and from which they are shown. */
const SHOWN_CHANCE: Readonly<Record<FactSort, number>> = { amount: 0.55, time: 0.45 }
/** … where a story has so many articles that much is told alike … */
const LEAST_IN_MANY = 0.65
const MANY = 12
/** … where one stands in the headline and the other below it. */
const LEAST_INSIDE = 0.6
/** Days within which two reports are of one state of things, and of one matter. */
const ONE_STATE = 1
const ONE_MATTER = 7
/** Part of two sentences that is the same where they are reports made to one pattern every day. */
const PATTERN = 0.6
/** Part of a share by which it moves within a day. */
const MOVES = 0.02
/** Sentences alike but for their values that make two reports ones of one pattern. */
const OF_PATTERN = 2
/** More values than this say that several things are told. */
const MOST_SIDES = 3
/** Passages shown for a side. */
const MOST_SHOWN = 8

/**
 * Values that most likely are of one thing, by all that speaks for it and against it together: the words around them,
 * what else either article gives, how far apart the values are.
 */
export function likelyDiscrepancies(
  context: StoryContext,
  measured: readonly Measured[],
  areShown: (left: Fact, right: Fact) => boolean,
): readonly Draft[] {
  const areMoved = moved(context)
  const isLarge = context.articles.length > MANY
  return [...factsOf(context, measured)].flatMap(([sort, facts]) =>
    draftsOfPairs(
      sort,
      weighedPairs(facts, context).filter(
        ({ left, right, chance, isEqual }) =>
          isEqual ||
          ((!isLarge || chance >= LEAST_IN_MANY) &&
            !areShown(left.fact, right.fact) &&
            !(left.fact.measured && right.fact.measured && areMoved(left.fact.measured, right.fact.measured))),
      ),
    ),
  )
}

/** The discrepancies that weighed pairs of one sort amount to; pairs that share a fact are one. */
export function draftsOfPairs(sort: FactSort, pairs: readonly WeighedPair[]): readonly Draft[] {
  const groups: Set<Fact>[] = []
  const shown = new Set<Fact>()
  const areOfPattern = patternOf(pairs)
  for (const pair of pairs) {
    if (pair.isEqual || pair.chance < LEAST_CHANCE[sort] || !mayDiffer(pair) || areOfPattern(pair)) continue
    const facts = [pair.left.fact, pair.right.fact]
    if (pair.chance >= SHOWN_CHANCE[sort]) for (const fact of facts) shown.add(fact)
    const known = groups.filter((group) => facts.some((fact) => group.has(fact)))
    const [first = new Set<Fact>(), ...others] = known
    for (const fact of [...facts, ...others.flatMap((other) => [...other])]) first.add(fact)
    for (const other of others) groups.splice(groups.indexOf(other), 1)
    if (known.length === 0) groups.push(first)
  }
  return groups.flatMap((group) => {
    const [facts, own] = [[...group], [...group].filter((fact) => shown.has(fact))]
    return sort === 'amount' ? amountDraft(facts, own) : momentDraft(sort, own)
  })
}

/**
 * Whether two articles of two days are reports made to one pattern: several of their sentences are alike but for the
 * values, which are those of each day.
 */
function patternOf(pairs: readonly WeighedPair[]): (pair: WeighedPair) => boolean {
  const keyOf = ({ left, right }: WeighedPair): string =>
    [left, right]
      .map(({ fact }) => fact.saying.annotated.article.id)
      .sort()
      .join('\n')
  const alike = new Map<string, Set<string>>()
  for (const pair of pairs) {
    if (pair.isEqual || (pair.around.sentenceDice ?? 0) < PATTERN) continue
    const own = alike.get(keyOf(pair)) ?? new Set<string>()
    alike.set(keyOf(pair), own.add(`${pair.left.at}`))
  }
  return (pair) =>
    publishedOn(pair.left.fact) !== publishedOn(pair.right.fact) && (alike.get(keyOf(pair))?.size ?? 0) >= OF_PATTERN
}

/** Whether two values are of one time and told by articles that go on with one matter. */
function mayDiffer({ left: { fact: left }, right: { fact: right }, around, beside, chance }: WeighedPair): boolean {
  const [a, b] = [left.saying.annotated, right.saying.annotated]
  if (!areReportedTogether(a, b, ONE_MATTER)) return false
  if (a !== b && !areReportedTogether(a, b, ONE_STATE) && (around.sentenceDice ?? 0) >= PATTERN) return false
  if (a === b && chance < LEAST_INSIDE) return false
  // A day of the news of one day is none of another's; plans are moved, and what is long ago stays.
  if (left.sort === 'time' && beside.published! > 0 && beside.ahead !== 1 && beside.longAgo !== 1) return false
  // An article that names both tells of two things.
  if (left.sort === 'time' && beside.known! > 0) return false
  // Hours of two days.
  if (left.slot === 'clock' && beside.otherDay === 1) return false
  if (!left.measured || !right.measured) return true
  return mayBeOneAmount(left.measured, right.measured, beside.knownBeside === 1)
}

/** Whether nothing in the sentences of two amounts tells them apart: a list, another time, another place, the other's value beside. */
function mayBeOneAmount(left: Measured, right: Measured, isKnownBeside: boolean): boolean {
  if (isList(left) || isList(right) || !shareNames(left.terms, right.terms)) return false
  if (!nameOneTime(left, right) || nameOtherTimes(left, right) || !tellOneTime(left, right)) return false
  // Shares that rise and fall by the hour.
  if (
    left.quantity.scale === '%' &&
    Math.abs(left.quantity.low - right.quantity.low) < MOVES * left.quantity.low &&
    !isTransposed(left.figure, right.figure)
  )
    return false
  if (left.places.size > 0 && right.places.size > 0 && left.places.isDisjointFrom(right.places)) return false
  // "Um 3 Prozent", "auf 5 Prozent".
  if (left.step !== right.step && left.step !== '' && right.step !== '') return false
  // "Von 14,20 auf 15,10 Euro": the text knows both and says which is now.
  if (left.step === 'to' || right.step === 'to') return true
  return !isKnownBeside && !writes(left, right) && !writes(right, left)
}

/** Whether the other's article writes a value too, of whatever. */
function writes(own: Measured, other: Measured): boolean {
  const { start, end } = own.figure
  const value = NUMBER.exec(own.annotated.article.reading.slice(start, end))?.[0]
  if (value === undefined) return false
  const { reading } = other.annotated.article
  for (let at = reading.indexOf(value); at >= 0; at = reading.indexOf(value, at + 1))
    if (
      !/[\d.,]/.test(reading.charAt(at - 1)) &&
      !/^[.,]?\d/.test(reading.slice(at + value.length, at + value.length + 2))
    )
      return true
  return false
}

/** A number in figures of more than one digit. */
const NUMBER = /\d[\d.,\s]*\d/

/** Amounts of one thing: those that may be tell whether several are told, those that most likely are stand on the sides. */
function amountDraft(facts: readonly Fact[], shown: readonly Fact[]): readonly Draft[] {
  const valuesOf = (own: readonly Fact[]) => sidesOf(own.map(({ measured }) => measured!))
  if (valuesOf(facts).length > MOST_SIDES) return []
  const sides = valuesOf(shown)
  return sides.length < 2 ? [] : [draftOfValues(sides, 'discrepancies/likely-figure')]
}

/** A discrepancy of moments: each side one value, in all its clauses. */
function momentDraft(sort: 'time', facts: readonly Fact[]): readonly Draft[] {
  const sides: Fact[][] = []
  for (const fact of facts) {
    const side = sides.find(([first]) => areOne(first!, fact))
    if (side) side.push(fact)
    else sides.push([fact])
  }
  if (sides.length < 2 || sides.length > MOST_SIDES) return []
  sides.sort((a, b) => b.length - a.length)
  const days = sides.map((side) => side.flatMap((fact) => publishedOn(fact) ?? []).sort())
  const isLater = days.some((own) =>
    days.some((other) => own[0] !== undefined && other.at(-1) !== undefined && daysBetween(other.at(-1)!, own[0]) > 0),
  )
  const values = sides.map((side) => textOf(side[0]!))
  return [
    {
      type: sort,
      kind: isLater ? 'update' : 'conflict',
      severity: 'medium',
      about: passageOf(sides[0]![0]!),
      sides: sides.map((side, index) => ({
        value: values[index]!,
        evidence: side.slice(0, MOST_SHOWN).map(passageOf),
      })),
      reason: values.join(' / '),
      rule: `discrepancies/likely-${sort}`,
    },
  ]
}

function textOf({ saying, span }: Fact): string {
  return saying.annotated.article.reading.slice(span.start, span.end)
}

function passageOf({ saying, span }: Fact): Passage {
  const { start, end } = holderOf(saying, span)!
  return { article: saying.annotated.article.id, start, end }
}
