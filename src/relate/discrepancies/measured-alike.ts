import { within } from '../../model/span.ts'
import { weightOfPair } from '../alignments/weights.ts'
import type { StoryContext } from '../context.ts'
import { massesOf, mayCountOne } from '../figures/index.ts'
import type { Measured } from '../figures/measured.ts'
import { isSlip } from '../figures/quantity.ts'
import { moved } from './moving-values.ts'
import { areReportedTogether, shareNames, tellOneTime } from './one-event.ts'

/** Figures a sentence may hold: more are a table, or a list of things of one kind. */
const MOST_FIGURES = 5
/** Days between two reports of one state of things … */
const ONE_STATE = 1
/** … of one toll, which is counted up for days … */
const ONE_TOLL = 4
/** … and of one offer or demand, which changes. */
const ONE_DEMAND = 10
/** Part (Dice) of the words around two amounts or shares that must be the same. */
const SAME_AMOUNT = 0.4
const SAME_SHARE = 0.45
/** … or, where both hang on one noun or one is close to the other. */
const CLOSE_AMOUNT = 0.2
/** How many times the smaller value the larger may be where little else is the same, and where it is an amount. */
const CLOSE = 1.35
const MOST_APART = 1.8
/** … and from which what is counted is a thing of its own. */
const TELLING = 0.55
/** Values no farther apart are one, where one is hedged. */
const EQUAL = 1.03
/** Weight two counts must share beside what is counted, in terms that two statements alone hold. */
const LEAST_SHARED = 0.2

/** Tells whether two different values are of one thing at one time, as far as the sentences around them say. */
export function differing(context: StoryContext): (left: Measured, right: Measured) => boolean {
  const { weight, sayings } = context
  const areMoved = moved(context)
  const full = weightOfPair(sayings)
  return (left, right) => {
    if (left.annotated === right.annotated || isList(left) || isList(right) || !areOfOneTime(left, right)) return false
    const isTyped = isSwapped(left, right)
    const isTold = left.thing === right.thing && weight(left.thing) >= TELLING * full
    if (!isTyped && !isTold && !shareNames(left.terms, right.terms)) return false
    const apart = apartOf(left, right)
    // "Mehr als 2,78 Millionen", "mehr als 2,8 Millionen".
    if (apart <= EQUAL && [left, right].some(({ figure }) => figure.modifier !== 'exact')) return false
    const { shared, dice } = sharedBy(left, right, weight)
    const shareNoun = [...left.named].some((key) => right.named.has(key) && weight(key) >= LEAST_SHARED * full)
    const { scale } = left.quantity
    if (areMoved(left, right)) return false
    if (scale === 'count') {
      const shareFate = left.fate !== '' && left.fate === right.fate
      if (shareFate || (left.isFate && left.thing === right.thing)) return true
      if (!mayCountOne(left.thing, right.thing)) return false
      const isAlike = shared >= LEAST_SHARED * full
      if (left.thing === right.thing && !left.thing.endsWith('?')) return apart <= CLOSE || isAlike
      return apart <= MOST_APART && isAlike
    }
    if (isTyped || (left.claims.size > 0 && right.claims.size > 0)) return true
    if (scale.startsWith('%')) return dice >= SAME_SHARE
    if (scale === 'duration') return apart <= CLOSE
    // A price of the same unit.
    if (scale.includes('/')) return apart <= CLOSE || dice >= CLOSE_AMOUNT
    if (apart > MOST_APART && dice < 2 * SAME_AMOUNT) return false
    return dice >= SAME_AMOUNT || shareNoun || (apart <= CLOSE && dice >= CLOSE_AMOUNT)
  }
}

/** Whether one value is the other with two digits swapped. */
export function isSwapped(left: Measured, right: Measured): boolean {
  const [a, b] = [left, right].map(({ quantity }) => [...String(quantity.low)].sort().join(''))
  return a === b && isSlip(left.figure, right.figure)
}

/** How many times the smaller value the larger is. */
export function apartOf(left: Measured, right: Measured): number {
  const [a, b] = [left.quantity.low, right.quantity.low]
  return Math.max(a, b) / Math.min(a, b)
}

/** Weight of the words around both, and its part of all (Dice). */
export function sharedBy(left: Measured, right: Measured, weight: StoryContext['weight']) {
  const { shared, a, b } = massesOf(left, right, weight)
  return { shared, dice: (2 * shared) / (a + b || 1) }
}

/** "29 Prozent, 9 Prozent, 6,5 Prozent …": which value is whose only their order tells. */
export function isList({ annotated, sentence }: Measured): boolean {
  return within(annotated.layers.figures, sentence).length > MOST_FIGURES
}

/** Whether two values are of one time: reported about the same day, and neither told of a past one the other is silent on. */
function areOfOneTime(left: Measured, right: Measured): boolean {
  const isDemand = left.claims.size + right.claims.size > 0
  const lasting = isDemand ? ONE_DEMAND : Math.min(lastingOf(left), lastingOf(right))
  return areReportedTogether(left.annotated, right.annotated, lasting) && tellOneTime(left, right)
}

/** Days for which a value stands; those who fall ill are counted anew every day. */
function lastingOf({ isFate, isFormer, thing }: Measured): number {
  if (thing === DAILY) return 0
  return isFate || isFormer ? ONE_TOLL : ONE_STATE
}

const DAILY = '#ill'
