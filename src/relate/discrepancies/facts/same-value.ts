import { areCompatible } from '../../figures/quantity.ts'
import { daysBetween } from '../../stories/time-hints.ts'
import { type Fact, publishedOn } from './fact.ts'

/** Minutes two accounts of one hour may lie apart. */
const ROUNDED = 14
const HALF_DAY = 720
const WEEK = 7
/** Letters of a year. */
const YEAR = 4

/** Whether two values are one, roundings and hedges counted in; "Dienstag" and "30. März", a Tuesday, are one day counted wrongly. */
export function areOne(left: Fact, right: Fact): boolean {
  if (left.measured && right.measured) return areCompatible(left.measured.figure, right.measured.figure)
  if (left.value === right.value) return true
  // "Am 14. Januar" is the one of the year it was taken for, or of another.
  const isOfAnyYear = left.isOfAnyYear === true || right.isOfAnyYear === true
  if (left.slot === 'day' && isOfAnyYear && left.value.slice(YEAR) === right.value.slice(YEAR)) return true
  if (left.slot === 'day') return daysBetween(left.value, right.value) % WEEK === 0
  if (left.slot !== 'clock') return false
  // "Half past seven in the evening" and 19.30.
  const apart = Math.abs(minutesOf(left.value) - minutesOf(right.value)) % HALF_DAY
  return Math.min(apart, HALF_DAY - apart) <= ROUNDED
}

/** Whether two articles of two days each name a day equally far from their own: reports made to one pattern, each of its news. */
export function areOfPattern(left: Fact, right: Fact): boolean {
  if (left.slot !== 'day' && left.slot !== 'night') return false
  const [a, b] = [publishedOn(left), publishedOn(right)]
  return a !== undefined && b !== undefined && a !== b && daysBetween(a, left.value) === daysBetween(b, right.value)
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}
