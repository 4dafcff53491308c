import { within } from '../../model/span.ts'
import { weightOfPair } from '../alignments/weights.ts'
import type { StoryContext } from '../context.ts'
import type { Measured } from '../figures/measured.ts'
import type { Draft } from './draft.ts'
import { apartOf, isList, isSwapped, sharedBy } from './measured-alike.ts'
import { areReportedTogether, shareNames } from './one-event.ts'

/** Digits from which two that are swapped are no chance. */
const TELLING = 3
/** Weight two shorter values must share, in terms that two statements alone hold. */
const LEAST_SHARED = 0.3
/** … and part of the words around both. */
const LEAST_DICE = 0.25
/** How many times the smaller value the larger may be. */
const MOST_APART = 3
/** Days between two reports of one amount, and of one so exact that it is no other. */
const ONE_STATE = 1
const ONE_MATTER = 7

/** One amount here and there, with two digits swapped: "12,4 Millionen", "14,2 Millionen". */
export function swappedDigits(items: readonly Measured[], { weight, sayings }: StoryContext): readonly Draft[] {
  const full = weightOfPair(sayings)
  const amounts = items.filter(
    ({ quantity, isPart, thing }) =>
      (quantity.scale !== 'count' || (thing !== '' && !thing.endsWith('?'))) &&
      quantity.scale !== 'duration' &&
      !isPart,
  )
  // Shares come in lists of alike ones.
  const isAlike = (left: Measured, right: Measured): boolean => {
    const { shared, dice } = sharedBy(left, right, weight)
    return shared >= LEAST_SHARED * full && (dice >= LEAST_DICE || !left.quantity.scale.startsWith('%'))
  }
  const isNear = (left: Measured, right: Measured): boolean =>
    areReportedTogether(left.annotated, right.annotated, ONE_STATE) &&
    (shareValue(left, right) || (shareNames(left.terms, right.terms) && isAlike(left, right)))
  const drafts: Draft[] = []
  for (const alike of Map.groupBy(amounts, keyOf).values()) {
    const sides = [...Map.groupBy(alike, ({ quantity }) => quantity.low).values()].sort((a, b) => b.length - a.length)
    const [most, least] = sides
    if (!most || !least || sides.length > 2) continue
    // An article that gives both tells of two things.
    if (most.some(({ annotated }) => least.some((other) => other.annotated === annotated))) continue
    const areOne = most.some((left) =>
      least.some(
        (right) =>
          isSwapped(left, right) &&
          apartOf(left, right) <= MOST_APART &&
          (isTelling(left) || left.quantity.scale === 'count' ? isExact(left, right) : isNear(left, right)),
      ),
    )
    if (!areOne) continue
    const articles = (side: readonly Measured[]): number => new Set(side.map(({ annotated }) => annotated)).size
    const textOf = ({ annotated, figure }: Measured): string =>
      annotated.article.reading.slice(figure.start, figure.end)
    drafts.push({
      type: 'figure',
      kind: articles(most) > 1 && articles(least) === 1 ? 'slip' : 'conflict',
      severity: 'medium',
      about: { article: most[0]!.annotated.article.id, ...most[0]!.sentence },
      sides: [most, least].map((side) => ({
        value: textOf(side[0]!),
        evidence: side.map(({ annotated, figure }) => ({
          article: annotated.article.id,
          start: figure.start,
          end: figure.end,
        })),
      })),
      reason: [most, least].map((side) => textOf(side[0]!)).join(' / '),
      rule: 'discrepancies/swapped-digits',
    })
  }
  return drafts
}

/** Values of one unit and, of counts, of one thing, that have the same digits. */
function keyOf({ quantity, thing }: Measured): string {
  return `${quantity.scale} ${quantity.scale === 'count' ? thing : ''} ${digitsOf(quantity.low)}`
}

/** "40 Bitcoin, umgerechnet 3,8 Millionen Euro": another value both sentences give tells that they are of one thing. */
function shareValue(left: Measured, right: Measured): boolean {
  const [own, other] = [left, right].map(({ annotated, sentence, figure }) =>
    within(annotated.layers.figures, sentence).filter((each) => each !== figure && each.low >= FEWEST),
  )
  return own!.some((one) =>
    other!.some((twin) => one.unit === twin.unit && one.low === twin.low && one.high === twin.high),
  )
}

/** Smaller values are the same by chance. */
const FEWEST = 10

/** So many digits are no chance, but in a list of results. */
function isExact(left: Measured, right: Measured): boolean {
  return (
    areReportedTogether(left.annotated, right.annotated, ONE_MATTER) &&
    shareNames(left.terms, right.terms) &&
    !isList(left) &&
    !isList(right)
  )
}

function isTelling({ quantity }: Measured): boolean {
  return digitsOf(quantity.low).length >= TELLING
}

/** The digits of a value in order of size, closing zeros aside. */
function digitsOf(value: number): string {
  const digits = String(value).replace(/\D/g, '').replace(/0+$/, '')
  return [...digits].sort().join('')
}
