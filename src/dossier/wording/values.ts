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

/** A quantity as the dossier says it: "etwa 90 Minuten", "3.800.000 Euro", "200–300 Personen"; a ratio as a share. */
export function quantityInWords(
  figure: {
    readonly kind?: FigureKind
    readonly low: number
    readonly high: number
    readonly modifier: FigureModifier
    readonly unit: string
  },
  wording: Wording,
): string {
  const isShare = figure.kind === 'ratio' && figure.unit === '' && figure.high <= 1
  const scale = isShare ? 100 : 1
  const low = numberInWords(figure.low * scale, wording)
  const isOne = figure.low === figure.high || !Number.isFinite(figure.high)
  const numbers = isOne ? low : `${low}–${numberInWords(figure.high * scale, wording)}`
  const unit = wording.unit[isShare ? '%' : figure.unit]
  const named = unit?.[isOne && figure.low * scale === 1 ? 0 : 1] ?? figure.unit
  return [wording.modifier[figure.modifier], numbers, named].filter((part) => part !== '').join(' ')
}
