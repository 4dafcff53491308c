import type { Figure } from '../../model/layers.ts'
import type { Discrepancy } from '../../model/relations.ts'
import type { StoryContext } from '../context.ts'
import type { Grouped } from '../figures/index.ts'
import type { Measured } from '../figures/measured.ts'
import { areCompatible, quantityOf } from '../figures/quantity.ts'
import type { Draft } from './draft.ts'
import { differing } from './measured-alike.ts'

/** More values than this say that the group holds several things. */
const MOST_SIDES = 4
/** Differences below this part of the value change little. */
const SMALL = 0.15
/** Modifiers that name one value. */
const CLOSED: ReadonlySet<Figure['modifier']> = new Set(['exact', 'about'])
/** How many times the smaller count the larger may be for one to be the other rounded. */
const MOST_ROUNDED = 1.1
/** Part of a value that rounding must take to be worth a line. */
const COARSE = 0.05

/** Values of one thing that differ: conflict, update over time, or rounding. Equal values, however worded, are none. */
export function figureDiscrepancies(groups: readonly Grouped[], context: StoryContext): readonly Draft[] {
  const mayDiffer = differing(context)
  return groups.flatMap(({ measured }) => {
    // "60 weitere Fälle" of one day and "96 weitere" of another are two counts.
    if (measured.some(({ thing }) => thing.endsWith('+'))) return []
    const sides = ofOneThing(folded(sidesOf(measured)), mayDiffer)
    if (sides.length < 2 || sides.length > MOST_SIDES) return []
    if (kindOf(sides) === 'rounding' && !isTelling(sides)) return []
    return [draftOfValues(sides, 'discrepancies/figure')]
  })
}

/** What differing values of one thing amount to: each side one value, in all its places. */
export function draftOfValues(sides: readonly (readonly Measured[])[], rule: string): Draft {
  const kind = kindOf(sides)
  const first = sides[0]![0]!
  return {
    type: 'figure',
    kind,
    severity: severityOf(sides, kind),
    about: { article: first.annotated.article.id, ...first.sentence },
    sides: sides.map((side) => ({
      value: valueText(side[0]!),
      evidence: side.map(({ annotated, figure }) => ({
        article: annotated.article.id,
        start: figure.start,
        end: figure.end,
      })),
    })),
    reason: sides.map((side) => (kind === 'update' ? datedText(side) : valueText(side[0]!))).join(' / '),
    rule,
  }
}

/** Rounding is worth a line only where one counted thing has two single values, or where it takes much. */
function isTelling(sides: readonly (readonly Measured[])[]): boolean {
  const values = sides.map((side) => quantityOf(side[0]!.figure).low)
  if (sides[0]![0]!.quantity.scale === 'count' && Math.max(...values) > MOST_ROUNDED * Math.min(...values)) return false
  const isCoarse = Math.min(...values) < (1 - COARSE) * Math.max(...values)
  const arePlain = sides.every((side) =>
    side.every(({ figure: { kind, low, high, modifier } }) => kind !== 'ratio' && low === high && CLOSED.has(modifier)),
  )
  if (isCoarse && arePlain && sides[0]![0]!.quantity.scale !== 'count') return true
  return sides.every((side) =>
    side.every(({ thing, figure: { kind, low, high } }) => kind !== 'ratio' && thing !== '' && low === high),
  )
}

function valueText({ annotated, figure }: Measured): string {
  return annotated.article.reading.slice(figure.start, figure.end)
}

/** A value with the day it was first reported. */
function datedText(side: readonly Measured[]): string {
  const [day] = daysOf(side)
  return day === undefined ? valueText(side[0]!) : `${valueText(side[0]!)} (${day})`
}

/** Days of publication, in order. */
function daysOf(side: readonly Measured[]): readonly string[] {
  return side.flatMap(({ annotated }) => annotated.article.date?.value.slice(0, 10) ?? []).sort()
}

/** Figures of one value together, the most reported value first. */
export function sidesOf(measured: readonly Measured[]): readonly (readonly Measured[])[] {
  const sides: Measured[][] = []
  for (const item of measured) {
    const side = sides.find((known) => known.every((other) => isSameValue(other.figure, item.figure)))
    if (side) side.push(item)
    else sides.push([item])
  }
  return sides.sort((a, b) => articlesOf(b).size - articlesOf(a).size)
}

/** Hedged values stand with the exact one they fit, where values that do not fit are shown as well. */
function folded(sides: readonly (readonly Measured[])[]): readonly (readonly Measured[])[] {
  if (sides.every((a) => sides.every((b) => fits(a, b)))) return sides
  const kept: Measured[][] = []
  for (const side of sides) {
    const host = kept.find((known) => fits(known, side))
    if (host) host.push(...side)
    else kept.push([...side])
  }
  return kept
}

/** The members that some member of another side is at odds with; an article that gives two values tells of two things. */
function ofOneThing(
  sides: readonly (readonly Measured[])[],
  mayDiffer: (left: Measured, right: Measured) => boolean,
): readonly (readonly Measured[])[] {
  // Only a toll is told with what it was before.
  const present = sides.map((side) => articlesOf(side.filter(({ isFate, isFormer }) => !isFate || !isFormer)))
  const isTorn = ({ annotated: { article } }: Measured): boolean =>
    present.filter((articles) => articles.has(article.id)).length > 1
  const whole = sides.map((side) => side.filter((item) => !isTorn(item)))
  return whole
    .map((side) =>
      side.filter((item) => whole.some((other) => other !== side && other.some((rival) => mayDiffer(item, rival)))),
    )
    .filter(({ length }) => length > 0)
}

/** Whether two values fit one thing; "at least seven dead" does not fit nine, it was overtaken. */
function fits(left: readonly Measured[], right: readonly Measured[]): boolean {
  const [a, b] = [left[0]!, right[0]!]
  const isOpen = a.figure.modifier === 'at-least' || b.figure.modifier === 'at-least'
  if (a.isFate && isOpen) return isSameValue(a.figure, b.figure)
  return areCompatible(a.figure, b.figure)
}

function isSameValue(left: Figure, right: Figure): boolean {
  const [a, b] = [quantityOf(left), quantityOf(right)]
  return Math.abs(a.low - b.low) < 1e-9 * Math.max(1, a.low) && Math.abs(a.high - b.high) < 1e-9 * Math.max(1, a.high)
}

export function articlesOf(side: readonly Measured[]): ReadonlySet<string> {
  return new Set(side.map(({ annotated }) => annotated.article.id))
}

function kindOf(sides: readonly (readonly Measured[])[]): Discrepancy['kind'] {
  if (sides.every((a) => sides.every((b) => fits(a, b)))) return 'rounding'
  if (sides.some((side) => side[0]!.isFate && side.some(({ figure }) => figure.modifier === 'at-least')))
    return 'update'
  if (sides.some((side) => side.some(({ isFormer }) => isFormer))) return 'update'
  const days = sides.map(daysOf).filter((own) => own.length > 0)
  // First and last reported later than the other value.
  const isLater = days.some((own) =>
    days.some((other) => own[0]! > other[0]! && own.at(-1)! > other.at(-1)! && own[0]! >= other.at(-1)!),
  )
  return isLater ? 'update' : 'conflict'
}

function severityOf(sides: readonly (readonly Measured[])[], kind: Discrepancy['kind']): Discrepancy['severity'] {
  if (kind === 'rounding') return 'low'
  const values = sides.map((side) => quantityOf(side[0]!.figure).low)
  const apart = (Math.max(...values) - Math.min(...values)) / Math.max(...values)
  if (sides[0]![0]!.isFate) return apart < SMALL ? 'medium' : 'high'
  return apart < SMALL ? 'low' : 'medium'
}
