import type { Figure } from '../../model/layers.ts'

/** What "etwa" leaves open around a value. */
const ABOUT = 0.1
/** What a fraction in words does. */
const FRACTION = 0.16
/** Two exact values this close, one of them round, are one value rounded. */
const ROUNDING = 0.08

const MINUTES: Readonly<Record<string, number>> = {
  s: 1 / 60,
  min: 1,
  h: 60,
  hour: 60,
  day: 1440,
  week: 10_080,
  month: 43_800,
  year: 525_600,
  decade: 5_256_000,
}

/** Units of measure as so many of the unit they compare in. */
const BASE: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  mm: ['m', 0.001],
  cm: ['m', 0.01],
  km: ['m', 1000],
  g: ['kg', 0.001],
  t: ['kg', 1000],
  ha: ['m²', 10_000],
  'km²': ['m²', 1_000_000],
}

/** A figure with values that compare: durations in minutes, people and things both counted. */
export interface Quantity {
  /** What values may be compared with each other. */
  readonly scale: string
  readonly low: number
  readonly high: number
}

/**
 * Minutes of a duration, low and high: "zwei Wochen", "14 days" are both 20 160. A month counts 30.4 days, a year 365.
 * `undefined` where the figure is no duration or its unit is none of time.
 */
export function minutesOf(figure: Figure): { readonly low: number; readonly high: number } | undefined {
  const factor = MINUTES[figure.unit]
  if (figure.kind !== 'duration' || factor === undefined) return undefined
  return { low: figure.low * factor, high: figure.high * factor }
}

/** Brings a figure to its scale. */
export function quantityOf(figure: Figure): Quantity {
  if (figure.kind === 'duration') {
    const { low, high } = minutesOf(figure) ?? { low: Number.NaN, high: Number.NaN }
    return { scale: 'duration', low, high }
  }
  if (figure.kind === 'ratio') return { scale: '%', low: figure.low * 100, high: figure.high * 100 }
  if (figure.kind === 'percent') return { scale: figure.unit, low: figure.low, high: figure.high }
  if (figure.kind === 'count') return { scale: 'count', low: figure.low, high: figure.high }
  const base = BASE[figure.unit]
  if (figure.kind === 'measure' && base !== undefined) {
    const [unit, factor] = base
    return { scale: `measure ${unit}`, low: figure.low * factor, high: figure.high * factor }
  }
  return { scale: `${figure.kind} ${figure.unit}`, low: figure.low, high: figure.high }
}

/** The values a figure leaves possible, its hedge counted in. */
function range(figure: Figure): readonly [low: number, high: number] {
  const { low, high } = quantityOf(figure)
  // "Ein Fünftel" rounds as coarsely as it counts.
  if (figure.kind === 'ratio' && figure.modifier === 'exact') return [low * (1 - FRACTION), high * (1 + FRACTION)]
  if (figure.modifier === 'about') return [low * (1 - ABOUT), high * (1 + ABOUT)]
  if (figure.modifier === 'at-least') return [low, Number.POSITIVE_INFINITY]
  if (figure.modifier === 'at-most') return [0, high]
  return [low, high]
}

/** Whether both can be true of one thing: their ranges touch, hedges and rounding counted in. */
export function areCompatible(left: Figure, right: Figure): boolean {
  const [a, b] = [range(left), range(right)]
  return a[0] <= b[1] * (1 + 1e-9) && b[0] <= a[1] * (1 + 1e-9) ? true : isRounding(left, right)
}

/** How far from its bound an open value is still the same: "mehr als drei Stunden" and 190 minutes. */
const OPEN = 0.2

/** Whether both give one value, hedges and rounding counted in; "mehr als 90" and 114 leave open whether they do. */
export function agree(left: Figure, right: Figure): boolean {
  if (!areCompatible(left, right)) return false
  const isOpen = [left, right].some(({ modifier }) => modifier === 'at-least' || modifier === 'at-most')
  const [a, b] = [quantityOf(left), quantityOf(right)]
  return !isOpen || Math.max(a.low, b.low) <= Math.max(1e-9, Math.min(a.high, b.high)) * (1 + OPEN)
}

/** Whether one is the other, rounded: close, and what the other becomes with as few digits, half steps allowed. */
export function isRounding(left: Figure, right: Figure): boolean {
  const [a, b] = [quantityOf(left).low, quantityOf(right).low]
  if (Math.max(a, b) < 20 || a === b || Math.abs(a - b) > ROUNDING * Math.max(a, b)) return false
  const [precise, round] = digitsOf(a) > digitsOf(b) ? [a, b] : [b, a]
  if (digitsOf(precise) <= digitsOf(round)) return false
  const step = 10 ** (Math.floor(Math.log10(round)) + 1 - digitsOf(round))
  return Math.abs(precise - round) <= step
}

/** Digits of a value up to its last one that is not zero: 1 for 300, 2 for 1.4 million. */
function digitsOf(value: number): number {
  return Math.abs(value).toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '')
    .length
}

/** Whether one value may be the other mistyped: digits swapped ("5,7" and "7,5"), one dropped, added or changed. */
export function isSlip(left: Figure, right: Figure): boolean {
  const [a, b] = [quantityOf(left).low, quantityOf(right).low].map(typed) as [string, string]
  if (a === b || Math.min(a.length, b.length) < 2) return false
  if (a.length !== b.length) return false
  const apart = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]))
  if (apart.length === 2) return a[apart[0]!] === b[apart[1]!] && a[apart[1]!] === b[apart[0]!]
  return apart.length === 1 && a.length >= 3
}

/** Whether one value is the other with two digits swapped, and so many digits that this is no chance: "52,3", "53,2". */
export function isTransposed(left: Figure, right: Figure): boolean {
  return isSlip(left, right) && typed(quantityOf(left).low).length >= 3
}

/** Digits of a value as it is typed, closing zeros and the point left out. */
function typed(value: number): string {
  return String(value)
    .replace(/[^\d]/g, '')
    .replace(/^0+|0+$/g, '')
}
