import { pairsByKeys } from '../../blocking.ts'
import type { StoryContext } from '../../context.ts'
import { type Fact, isTitle, sentenceKey, sentenceOf } from './fact.ts'
import { phaseOf } from './phase.ts'
import { type Reading, readingsOf } from './readings.ts'
import { areOfPattern, areOne } from './same-value.ts'

/** Two facts of one slot that may be of one thing, by index and as they are read. */
export interface FactPair {
  readonly a: number
  readonly b: number
  readonly left: Reading
  readonly right: Reading
  /** They give one value. */
  readonly isEqual: boolean
}

/** Facts that may hold a key that proposes pairs. */
const MOST_HOLDERS = 60
/** Facts of a sort up to which one shared word is enough to look at a pair. */
const FEW_FACTS = 400
/** Lightest word that proposes a pair. */
const LEAST_WEIGHT = 0.6
/** Letters words of one family begin with alike. */
const FAMILY = 5
/** Letters of a month of a day: "2025-03" of "2025-03-14". */
const MONTH = 7

/**
 * Pairs of facts of one slot that share a word, a name, the type of an event or, of days, the month: of two articles,
 * or of the headline or teaser of an article and its body. Pairs of equal values are among them: what agrees tells
 * what is of one thing.
 */
export function factPairs(facts: readonly Fact[], context: StoryContext): readonly FactPair[] {
  const readings = readingsOf(facts, context)
  const beside = Map.groupBy(facts, besideKey)
  const pairs: FactPair[] = []
  const keys = readings.map((reading) => keysOf(reading, context))
  const fewestShared = facts.length <= FEW_FACTS ? 1 : 2
  for (const [a, b] of pairsByKeys(keys, { mostHolders: MOST_HOLDERS, fewestShared })) {
    const [left, right] = [readings[a]!, readings[b]!]
    const isEqual = areOne(left.fact, right.fact)
    if (!mayCompare(left.fact, right.fact)) continue
    if (!isEqual) {
      const isBeside = (fact: Fact, other: Fact): boolean =>
        beside.get(besideKey(fact))!.some((own) => areOne(own, other))
      const [inLeft, inRight] = [isBeside(left.fact, right.fact), isBeside(right.fact, left.fact)]
      // "Von Mittwoch bis Freitag" in both; of moments, one that names both is enough.
      if ((inLeft && inRight) || ((inLeft || inRight) && left.fact.sort !== 'amount')) continue
      if (areOfPattern(left.fact, right.fact)) continue
      if (left.fact.sort === 'time' && areOfTwoPhases(left.fact, right.fact, context)) continue
    }
    pairs.push({ a, b, left, right, isEqual })
  }
  return pairs
}

function areOfTwoPhases(left: Fact, right: Fact, context: StoryContext): boolean {
  const [phase, other] = [phaseOf(left, context), phaseOf(right, context)]
  return phase !== other && phase !== undefined && other !== undefined
}

function mayCompare(left: Fact, right: Fact): boolean {
  if (left.slot !== right.slot) return false
  return left.saying.annotated !== right.saying.annotated || isTitle(left) !== isTitle(right)
}

function keysOf({ fact, sentence, events }: Reading, { weight }: StoryContext): readonly string[] {
  const { slot, value } = fact
  const words = [...sentence.keys()].flatMap((term) => {
    if (weight(term) < LEAST_WEIGHT) return []
    const bare = term.replace(/^=/, '')
    const isLong = bare.length > FAMILY && !bare.startsWith('@')
    return isLong ? [`${slot} ${term}`, `${slot} ${bare.slice(0, FAMILY)}~`] : [`${slot} ${term}`]
  })
  return [
    ...words,
    ...[...events].map((type) => `${slot} !${type}`),
    ...(slot === 'day' ? [`${slot} ${value.slice(0, MONTH)}`] : [slot]),
  ]
}

function besideKey({ saying, slot }: Fact): string {
  return `${sentenceKey(saying.annotated.article.id, sentenceOf(saying))}\n${slot}`
}
