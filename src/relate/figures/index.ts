import type { Passage } from '../../model/article.ts'
import type { FigureGroup } from '../../model/relations.ts'
import { type Weight, weightsOf } from '../alignments/weights.ts'
import { pairsByKeys } from '../blocking.ts'
import { type Comparison, compare, relationProvenance, type Scored } from '../comparison.ts'
import type { StoryContext } from '../context.ts'
import { type Measured, measuredOf } from './measured.ts'
import { measureOne, onlyKeys } from './only.ts'
import { agree, areCompatible, isSlip, isTransposed } from './quantity.ts'

/** Figures that may hold a key that proposes pairs. */
const MOST_HOLDERS = 80
/** Shared weight of the clauses from which two equal figures measure one thing. */
const EQUAL_SHARED = 1.5
/** … and from which two small ones do, since small numbers are equal by chance. */
const COMMON_SHARED = 4
/** Shared weight, and part of the lighter clause, from which two different figures of one named thing measure one thing … */
const DIFFERENT = { shared: 3.5, cover: 0.35 }
/** … where the text does not say what is counted … */
const UNNAMED = { shared: 6, cover: 0.45 }
/** … or, of amounts of money and shares … */
const AMOUNT = { shared: 3, cover: 0.4 }
/** … and where the digits are those of a slip: much less will do. */
const SLIPPED = { shared: 3, cover: 0.25 }
/** … and less still where both hang on one noun ("die Einmalzahlung"). */
const LABELLED = { shared: 1.5, cover: 0.25 }
/** … and where more than two digits are the same, two of them swapped. */
const TYPED = 1
/** How many times the smaller of two differing values the larger may be. */
const MOST_APART = 2.5
/** A toll climbs faster, as long as it is that of one event; and the one number of branches here and there may be mistold. */
const MOST_APART_TOLLS = 5
const LARGE_TOLL = 1000
/** Values so small that they are equal by chance. */
const COMMON_VALUE = 5

/** Figures of one thing, with what they were read from. */
export interface Grouped {
  readonly group: FigureGroup
  readonly measured: readonly Measured[]
}

function comparison(
  items: readonly Measured[],
  weight: Weight,
  context: StoryContext,
): Comparison<Measured, number, readonly (readonly number[])[]> {
  const only = onlyKeys(items)
  const full = Math.log((context.sayings.length + 20) / 2.5)
  const isOne = (left: Measured, right: Measured, shared: number, cover: number): boolean =>
    measureOne(only.get(left)!, only.get(right)!, {
      shared,
      cover,
      full,
      weight: context.weight,
      isFar: !areNear(left, right),
      apart: Math.max(left.quantity.low, right.quantity.low) / Math.min(left.quantity.low, right.quantity.low),
    })
  return {
    name: 'figures/same-measure',
    propose(items) {
      return pairsByKeys(
        items.map(({ quantity, thing, fate, named, terms }) => [
          ...(thing === '' ? [] : [`${quantity.scale} ${thing}`]),
          ...(fate === '' ? [] : [`${quantity.scale} ${fate}`]),
          ...[...named].map((word) => `${quantity.scale} ~${word}`),
          `${quantity.scale} ${quantity.low}`,
          ...[...terms.keys()].filter((term) => weight(term) > 1.5).map((term) => `${quantity.scale} ~${term}`),
        ]),
        { mostHolders: MOST_HOLDERS, fewestShared: 1 },
      )
    },
    score: (left, right) => scoreOf(left, right, weight, isOne),
    decide: (items, pairs) => gather(items, pairs),
  }
}

/** Figures about the same measured thing in several articles, with whether all agree. */
export function groupFigures(
  context: StoryContext,
  items: readonly Measured[] = measuredOf(context),
): readonly Grouped[] {
  const grouping = comparison(items, weightsOf(items, context.lexiconOf), context)
  return compare(grouping, items)
    .map((group) => group.map((index) => items[index]!))
    .filter((group) => new Set(group.map(({ annotated }) => annotated.article.id)).size > 1)
    .map((measured, index) => ({ group: groupOf(measured, index + 1, grouping.name), measured }))
}

/** Weight of the words around two figures: of both, of the one, of the other. */
export function massesOf(left: Measured, right: Measured, weight: Weight) {
  let shared = 0
  let a = 0
  let b = 0
  for (const [term, count] of left.terms) {
    a += count * weight(term)
    shared += Math.min(count, right.terms.get(term) ?? 0) * weight(term)
  }
  for (const [term, count] of right.terms) b += count * weight(term)
  return { shared, a, b }
}

/** How surely two figures measure one thing; `undefined` where not surely enough. */
function scoreOf(
  left: Measured,
  right: Measured,
  weight: Weight,
  isOne: (left: Measured, right: Measured, shared: number, cover: number) => boolean,
): number | undefined {
  if (left.annotated === right.annotated || left.quantity.scale !== right.quantity.scale) return undefined
  const shareFate = left.fate !== '' && left.fate === right.fate
  const isTyped = left.quantity.scale !== 'count' && isTransposed(left.figure, right.figure)
  if (!shareFate && !isTyped && !mayCountOne(left.thing, right.thing)) return undefined
  const { shared, a, b } = massesOf(left, right, weight)
  const isNamed = left.thing !== '' && left.thing === right.thing && !left.thing.endsWith('?')
  const cover = shared / (Math.min(a, b) || 1)
  const isOnly = isOne(left, right, shared, cover)
  if (areCompatible(left.figure, right.figure)) {
    if (!areNear(left, right)) return undefined
    const isCommon = left.quantity.low < COMMON_VALUE && left.quantity.scale === 'count'
    if (isNamed && (!isCommon || shared >= EQUAL_SHARED)) return 2 + cover
    return shared >= (isCommon ? COMMON_SHARED : EQUAL_SHARED) ? 1 + cover : undefined
  }
  if (left.step !== right.step && left.step !== '' && right.step !== '') return undefined
  // How wide a ship is says nothing of how far it lies from the shore.
  const isLabelledAlike = shareLabel(left, right, weight)
  if (left.manner !== right.manner && !isLabelledAlike) return undefined
  if (!areNear(left, right, isOnly) || !mayClaimOne(left.claims, right.claims) || haveOtherScope(left, right))
    return undefined
  if (left.isFate && isNamed) return 1 + cover
  if (isOnly) return 0.5 + cover
  if (isTyped && shared >= TYPED) return 0.5 + cover
  const isLabelled = left.quantity.scale !== 'duration' && isLabelledAlike
  const isAmount = /^(?:money|%)/.test(left.quantity.scale)
  const unlabelled = isNamed ? DIFFERENT : isAmount ? AMOUNT : UNNAMED
  const least = isLabelled ? LABELLED : isSlip(left.figure, right.figure) ? SLIPPED : unlabelled
  return shared >= least.shared && cover >= least.cover ? (isNamed ? 1 : 0) + cover : undefined
}

/** What one demands is not what another offers; where only one of the two says what it does, it may be one. */
function mayClaimOne(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  if (left.has('possible') !== right.has('possible')) return false
  return left.size === 0 || right.size === 0 || [...left].some((claim) => right.has(claim))
}

/** Whether what is counted may be one thing: the same, not said, or mere "Menschen" in one of them. */
export function mayCountOne(left: string, right: string): boolean {
  return left === right || left === '' || right === '' || left.endsWith('?') || right.endsWith('?')
}

/** Weight of the words two labels share from which they name one thing. */
const SAME_LABEL = 1.5

function shareLabel(left: Measured, right: Measured, weight: Weight): boolean {
  let shared = 0
  for (const key of left.named) if (right.named.has(key)) shared += weight(key)
  return shared >= SAME_LABEL
}

/** Whether two numbers count in different places, on different days, or one of them only a part or over a longer time. */
function haveOtherScope(left: Measured, right: Measured): boolean {
  if (left.isPart || right.isPart || left.thing.endsWith('+') || right.thing.endsWith('+')) return true
  const isOther = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
    a.size > 0 && b.size > 0 && [...a].every((value) => !b.has(value))
  if (isOther(left.places, right.places)) return true
  // A price or a share holds beyond the day it is told on.
  if (left.quantity.scale !== 'count') return false
  if (left.isFormer || right.isFormer) return false
  if (left.isTotal !== right.isTotal && left.days.size + right.days.size > 0) return true
  if (left.isOneOfMany || right.isOneOfMany) {
    const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((value) => b.has(value))
    if (!share(left.days, right.days)) return true
  }
  return isOther(left.days, right.days)
}

/** Values of one thing that differ by more than this measure something else: minutes of a call, months of silence. */
function areNear(left: Measured, right: Measured, isOnly = false): boolean {
  const [a, b] = [left.quantity.low, right.quantity.low]
  // All dead so far beside those of one day: no toll climbs like that.
  const isToll = left.isFate && left.isTotal === right.isTotal && Math.max(a, b) < LARGE_TOLL
  return Math.max(a, b) <= (isOnly || isToll ? MOST_APART_TOLLS : MOST_APART) * Math.min(a, b)
}

/** Best pair first; a group holds one value of an article, unless the article says that one is a former one. */
function gather(items: readonly Measured[], pairs: readonly Scored<number>[]): readonly (readonly number[])[] {
  const groupOf = items.map((_, index) => index)
  const groups: (number[] | undefined)[] = items.map((_, index) => [index])
  const sorted = [...pairs].sort((a, b) => b.evidence - a.evidence || a.left - b.left || a.right - b.right)
  for (const { left, right } of sorted) {
    const [a, b] = [groupOf[left]!, groupOf[right]!]
    if (a === b) continue
    const [first, second] = [groups[a]!, groups[b]!]
    const clash = first.some((x) => second.some((y) => areApart(items[x]!, items[y]!)))
    if (clash) continue
    for (const index of second) groupOf[index] = a
    first.push(...second)
    groups[b] = undefined
  }
  return groups.flatMap((members) => (members === undefined ? [] : [members.sort((x, y) => x - y)]))
}

/** Whether two figures cannot stand in one group: far apart, or of one article that gives both as the present value. */
function areApart(left: Measured, right: Measured): boolean {
  if (areCompatible(left.figure, right.figure)) return false
  if (!areNear(left, right, true)) return true
  return left.annotated === right.annotated && !left.isFormer && !right.isFormer
}

/** A counted noun in few words says best what is measured. */
function labelWorth({ figure, label }: Measured): number {
  const length = label.end - label.start
  return (figure.counted ? 1000 : 0) + (length <= 40 ? 500 : 0) - length
}

function groupOf(measured: readonly Measured[], number: number, rule: string): FigureGroup {
  const passage = (item: Measured, span: { readonly start: number; readonly end: number }): Passage => ({
    article: item.annotated.article.id,
    start: span.start,
    end: span.end,
  })
  const first = [...measured].sort((a, b) => labelWorth(b) - labelWorth(a))[0]!
  return {
    id: `f${number}`,
    kind: first.figure.kind,
    unit: first.figure.unit,
    label: passage(first, first.label),
    members: measured.map((item) => ({
      article: item.annotated.article.id,
      index: item.index,
      passage: passage(item, item.figure),
      sentence: passage(item, item.sentence),
      low: item.figure.low,
      high: item.figure.high,
      modifier: item.figure.modifier,
    })),
    agree: measured.every((a) => measured.every((b) => agree(a.figure, b.figure))),
    ...relationProvenance(rule),
  }
}
