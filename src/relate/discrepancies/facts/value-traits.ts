import type { StoryContext } from '../../context.ts'
import { isSlip, isTransposed } from '../../figures/quantity.ts'
import { daysBetween } from '../../stories/time-hints.ts'
import type { ContextTraits } from './context-traits.ts'
import { type Fact, publishedOn, sentenceOf } from './fact.ts'
import type { FactPair } from './fact-pairs.ts'
import { phaseOf } from './phase.ts'
import { areOne } from './same-value.ts'

/** Traits by name. */
export type Traits = Readonly<Record<string, number>>

/** Days from which a day lies well before the news. */
const LONG_AGO = 31
/** Days two accounts of one such day lie apart. */
const NEAR = 3
/** Days between reports that count. */
const MOST_DAYS = 5
/** Digits that make a value exact, and values so small that they are equal by chance. */
const EXACT = 3
const SMALL = 5

/** What the values of two facts, and what else their articles give, say for or against one thing that is told otherwise. */
export function valueTraits(
  facts: readonly Fact[],
  context: StoryContext,
): (pair: FactPair, around: ContextTraits) => Traits {
  const slotKey = ({ saying, slot }: Fact): string => `${saying.annotated.article.id}\n${slot}`
  const byArticle = Map.groupBy(facts, slotKey)
  return ({ left: { fact: left }, right: { fact: right } }, around) => {
    const [own, other] = [byArticle.get(slotKey(left))!, byArticle.get(slotKey(right))!]
    const gives = (all: readonly Fact[], fact: Fact): number => Number(all.some((each) => areOne(each, fact)))
    const inSentence = (all: readonly Fact[], { saying }: Fact): readonly Fact[] =>
      all.filter((each) => sentenceOf(each.saying) === sentenceOf(saying))
    const [pa, pb] = [publishedOn(left), publishedOn(right)]
    const areOneArticle = own === other
    return {
      opening: around.lead,
      events: around.events,
      otherNames: around.otherNames,
      nearest: around.nearest,
      noWord: Number(around.clauseRarest === 0 && around.near === 0),
      title: around.title,
      sameArticle: around.sameArticle,
      known: areOneArticle ? 0 : (gives(other, left) + gives(own, right)) / 2,
      knownBeside: Math.max(gives(inSentence(other, right), left), gives(inSentence(own, left), right)),
      rivals: Math.log(sizeOf(own) * sizeOf(other)) / 4,
      published: pa && pb ? Math.min(Math.abs(daysBetween(pa, pb)), MOST_DAYS) / MOST_DAYS : 0,
      ...(left.sort === 'amount' ? amountTraits(left, right) : timeTraits(left, right, own, other, context)),
    }
  }
}

function sizeOf(facts: readonly Fact[]): number {
  return new Set(facts.map(({ value }) => value)).size
}

function amountTraits({ measured: left }: Fact, { measured: right }: Fact): Traits {
  if (!left || !right) return {}
  const [low, high] = [left.quantity.low, right.quantity.low].sort((a, b) => a - b) as [number, number]
  const [few, many] = [low, high].map(digitsOf) as [number, number]
  return {
    apart: Math.min(Math.log(high / (low || 0.5)), 3),
    slip: Number(isSlip(left.figure, right.figure)),
    transposed: Number(isTransposed(left.figure, right.figure)),
    exact: Number(few >= EXACT && many >= EXACT),
    sameDigits: Number(few === many),
    small: Number(high < SMALL),
    former: Number(left.isFormer || right.isFormer),
    step: Number(left.step === 'to' || right.step === 'to'),
    duration: Number(left.quantity.scale === 'duration'),
    isOnePart: Number(left.isPart !== right.isPart),
  }
}

/** Digits of a value as it is written, closing zeros aside. */
function digitsOf(value: number): number {
  return String(value).replace(/\D/g, '').replace(/0+$/, '').length
}

function timeTraits(
  left: Fact,
  right: Fact,
  own: readonly Fact[],
  other: readonly Fact[],
  context: StoryContext,
): Traits {
  const [pa, pb] = [publishedOn(left), publishedOn(right)]
  const isDay = left.slot === 'day' || left.slot === 'night'
  const areDated = isDay && pa !== undefined && pb !== undefined
  const gap = isDay ? Math.abs(daysBetween(left.value, right.value)) : 0
  const [phase, otherPhase] = [phaseOf(left, context), phaseOf(right, context)]
  const [isAhead, isAheadToo] = [areDated && left.value > pa, areDated && right.value > pb]
  const isOnlyAhead = (all: readonly Fact[], day: string): boolean =>
    sizeOf(all.filter(({ value }) => value > day)) === 1
  const isNow = (day: string | undefined, value: string): boolean =>
    areDated && day !== undefined && Math.abs(daysBetween(day, value)) <= 1
  return {
    day: Number(isDay),
    clock: Number(left.slot === 'clock'),
    otherDay: Number(left.day !== undefined && right.day !== undefined && left.day !== right.day),
    samePhase: Number(phase !== undefined && phase === otherPhase),
    isOnePhased: Number((phase === undefined) !== (otherPhase === undefined)),
    gap: Math.log1p(gap) / 3,
    nextDay: Number(gap === 1),
    now: Number(isNow(pa, left.value) || isNow(pb, right.value)),
    isOneAhead: Number(isAhead !== isAheadToo),
    ahead: Number(isAhead && isAheadToo),
    onlyAhead: Number(isAhead && isAheadToo && (isOnlyAhead(own, pa!) || isOnlyAhead(other, pb!))),
    longAgo: Number(areDated && daysBetween(left.value, pa) > LONG_AGO && gap <= NEAR),
  }
}
