import { readDay } from '../../model/calendar.ts'
import type { FigureKind, FigureModifier } from '../../model/layers.ts'
import type { Wording } from './wording.ts'

/** A TIMEX3 date value or ISO moment in words: `2025-02-12` is "12. Februar 2025", `2025-W07` "KW 7/2025". */
export function dateInWords(value: string, wording: Wording): string {
  if (!/^\d{4}/.test(value)) return value
  const [calendar = '', clock] = value.split('T')
  const time = clock && /^\d{2}:\d{2}/.exec(clock)?.[0]
  const words = calendarInWords(calendar, wording)
  return time ? `${words}, ${time}` : words
}

function calendarInWords(value: string, wording: Wording): string {
  const day = readDay(value)
  if (day) return wording.date({ year: year(day.year), month: wording.months[day.month - 1]!, day: day.day })
  const month = /^(\d{4})-(\d{2})$/.exec(value)
  const name = month && wording.months[Number(month[2]) - 1]
  if (month && name) return wording.date({ year: month[1]!, month: name })
  const part = /^(\d{4})-(?:W(\d{2})(?:-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(value)
  if (!part) return value
  if (part[2]) return wording.week(Number(part[2]), part[1]!)
  if (part[3]) return wording.quarter(Number(part[3]), part[1]!)
  if (part[4]) return wording.half(Number(part[4]), part[1]!)
  return `${wording.seasons[part[5] as 'SP']} ${part[1]}`
}

const year = (value: number) => String(value).padStart(4, '0')

/** A number with the language's separators, at most four decimals; no separator in four-digit numbers. */
export function numberInWords(value: number, wording: Wording): string {
  if (!Number.isFinite(value)) return '∞'
  const rounded = Math.round(value * 10_000) / 10_000
  // `Intl` would cost more start-up than the whole terminal form.
  const [whole = '0', fraction] = (
    Math.abs(rounded) < 1e21 ? String(Math.abs(rounded)) : BigInt(Math.abs(rounded)).toString()
  ).split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, wording.group) : whole
  return `${rounded < 0 ? '−' : ''}${grouped}${fraction ? wording.decimal + fraction : ''}`
}

/** What is needed of a figure to say it. */
export interface Quantity {
  readonly kind?: FigureKind
  readonly low: number
  readonly high: number
  readonly modifier: FigureModifier
  readonly unit: string
}

/** Minutes from which a duration is said in hours. */
const LONG = 120

const NO_BREAK = '\u00a0'

/**
 * A quantity as the dossier says it: "etwa 90 Minuten", "3.800.000 €", "200–300 Personen"; a ratio as a share, "20 %". A
 * sign stands behind a no-break space, in English a currency's in front.
 */
export function quantityInWords(figure: Quantity, wording: Wording): string {
  const { unit, scale } = shownIn(figure)
  const low = numberInWords(figure.low * scale, wording)
  const isOne = figure.low === figure.high || !Number.isFinite(figure.high)
  const numbers = isOne ? low : `${low}–${numberInWords(figure.high * scale, wording)}`
  const sign = CURRENCY_SIGNS[unit]
  const named = wording.unit[unit]?.[isOne && Math.abs(figure.low * scale) === 1 ? 0 : 1]
  const amount =
    unit === '%'
      ? wording.percent(numbers)
      : sign !== undefined
        ? wording.money(numbers, sign)
        : named === undefined
          ? [numbers, unit].filter((part) => part !== '').join(NO_BREAK)
          : `${numbers} ${named}`
  return [wording.modifier[figure.modifier], amount].filter((part) => part !== '').join(' ')
}

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', CHF: 'CHF', JPY: '¥' }

/** The unit a quantity is shown in, and what its value is multiplied with for that. */
function shownIn({ kind, low, high, unit }: Quantity): { readonly unit: string; readonly scale: number } {
  if (kind === 'ratio' && unit === '' && high <= 1) return { unit: '%', scale: 100 }
  const isHours = unit === 'min' && low >= LONG && low % 30 === 0 && (high % 30 === 0 || !Number.isFinite(high))
  return isHours ? { unit: 'h', scale: 1 / 60 } : { unit, scale: 1 }
}

/**
 * Whether words name no number at all, only its size: "Hunderte", "millions". The figure's limits are then a convention
 * for comparing, and showing them as a range would put a number into the source's mouth.
 */
export function isVague({ low, high, modifier }: Quantity, said: string): boolean {
  return modifier === 'about' && Number.isFinite(high) && low > 0 && high >= 4 * low && !/\d/.test(said)
}

/** Numbers up to here are written out in running text, and the word says what the digits would. */
const WRITTEN_OUT = 12

/** The quantity where it adds to the source's own words ("anderthalb Stunden" is "90 Minuten"), else `''`. */
export function quantityBeside(figure: Quantity, said: string, wording: Wording): string {
  if (isVague(figure, said)) return ''
  const words = quantityInWords(figure, wording)
  const { unit, scale } = shownIn(figure)
  const isShare = figure.kind === 'ratio' || CURRENCY_SIGNS[unit] !== undefined
  const amount = figure.low * scale
  const isPlain = figure.low === figure.high && Number.isInteger(amount) && amount <= WRITTEN_OUT
  if (isPlain && !isShare && !/\d/.test(said) && scale === (unit === 'h' ? 1 / 60 : 1)) return ''
  const own = new Set(numbersIn(said))
  return numbersIn(words).every((number) => own.has(number)) ? '' : words
}

/** The numbers in digits, without group separators, with a point for the decimals. */
function numbersIn(text: string): readonly string[] {
  const plain = text.replace(/(\d)[.,'’\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '$1')
  return (plain.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => number.replace(',', '.'))
}
