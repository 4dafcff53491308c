import { within } from '../../../model/span.ts'
import type { StoryContext } from '../../context.ts'
import type { Measured } from '../../figures/measured.ts'
import { areCompatible, quantityOf } from '../../figures/quantity.ts'
import type { Draft } from '../draft.ts'
import { articlesOf, draftOfValues, sidesOf } from '../figures.ts'
import { isList } from '../measured-alike.ts'
import { areReportedTogether, shareNames, tellOneTime } from '../one-event.ts'
import { type FigureTraits, unlikeFigures } from './figure-traits.ts'
import { FIGURE_WORTH } from './figure-worth.ts'

/** Chance from which two unlike values are taken to measure one thing … */
const LEAST_CHANCE = 0.45
/** … and where days lie between the reports, and not each article counts but one such thing. */
const LEAST_LATER = 0.55
/** Days within which two reports are of one state of things, and of one matter. */
const ONE_STATE = 1
const ONE_MATTER = 7
/** Part of two sentences that is the same where they are reports made to one pattern every day. */
const PATTERN = 0.6
/** More values than this say that several things are measured. */
const MOST_SIDES = 3

/**
 * Values of different articles that most likely measure one thing, by all that speaks for it and against it together:
 * what is counted, the words around, whether either article knows the other's value, how alike the values are.
 */
export function likelyFigures(
  items: readonly Measured[],
  context: StoryContext,
  areShown: (left: Measured, right: Measured) => boolean,
): readonly Draft[] {
  const groups: Set<Measured>[] = []
  for (const { left, right, traits } of unlikeFigures(items, context)) {
    if (!mayBeOne(left, right, traits) || areShown(left, right)) continue
    const known = groups.filter((group) => group.has(left) || group.has(right))
    const [first = new Set<Measured>(), ...others] = known
    for (const item of [left, right, ...others.flatMap((other) => [...other])]) first.add(item)
    for (const other of others) groups.splice(groups.indexOf(other), 1)
    if (known.length === 0) groups.push(first)
  }
  return groups.flatMap((group) => {
    const sides = sidesOf([...group])
    if (sides.length > MOST_SIDES) return []
    // An article that gives two of the values tells of two things.
    const articles = sides.map(articlesOf)
    const isTorn = [...articles[0]!].some((id) => articles.slice(1).some((other) => other.has(id)))
    return isTorn ? [] : [draftOfValues(sides, 'discrepancies/likely-figure')]
  })
}

/** Whether two values are of one thing and time as far as their sentences and articles say, and most likely one. */
function mayBeOne(left: Measured, right: Measured, traits: FigureTraits): boolean {
  const chance = chanceOf(traits)
  const isOneState = areReportedTogether(left.annotated, right.annotated, ONE_STATE)
  if (chance < (isOneState || traits.onlyThing > 0 ? LEAST_CHANCE : LEAST_LATER)) return false
  if (!isOneState && traits.sentenceDice >= PATTERN) return false
  if (!areReportedTogether(left.annotated, right.annotated, ONE_MATTER) || isList(left) || isList(right)) return false
  // "Um 3 Prozent", "auf 5 Prozent".
  if (left.step !== right.step && left.step !== '' && right.step !== '') return false
  if (tellsBeside(left, right) || tellsBeside(right, left) || writes(left, right) || writes(right, left)) return false
  if (!shareNames(left.terms, right.terms)) return false
  return tellOneTime(left, right)
}

/** Whether the other's sentence gives a value too: "fünf der sechs". */
function tellsBeside({ figure }: Measured, { annotated, sentence }: Measured): boolean {
  return within(annotated.layers.figures, sentence).some(
    (other) => quantityOf(other).scale === quantityOf(figure).scale && areCompatible(other, figure),
  )
}

/** Whether the other's article writes a value too, of whatever. */
function writes(own: Measured, other: Measured): boolean {
  const { start, end } = own.figure
  const value = NUMBER.exec(own.annotated.article.reading.slice(start, end))?.[0]
  if (value === undefined) return false
  const { reading } = other.annotated.article
  for (let at = reading.indexOf(value); at >= 0; at = reading.indexOf(value, at + 1))
    if (
      !/[\d.,]/.test(reading.charAt(at - 1)) &&
      !/^[.,]?\d/.test(reading.slice(at + value.length, at + value.length + 2))
    )
      return true
  return false
}

/** A number in figures of more than one digit. */
const NUMBER = /\d[\d.,\s]*\d/

function chanceOf(traits: FigureTraits): number {
  let logit = 0
  for (const trait of Object.keys(FIGURE_WORTH) as (keyof FigureTraits)[]) logit += FIGURE_WORTH[trait] * traits[trait]
  return 1 / (1 + Math.exp(-logit))
}
