import { pairsByKeys } from '../../blocking.ts'
import type { StoryContext } from '../../context.ts'
import type { Measured } from '../../figures/measured.ts'
import { areCompatible, isSlip, isTransposed } from '../../figures/quantity.ts'
import type { FIGURE_WORTH } from './figure-worth.ts'
import { alikeness, surroundingsOf } from './surroundings.ts'

/** Figures that may hold a term that proposes pairs, and weight of such a term. */
const MOST_HOLDERS = 60
const LEAST_WEIGHT = 1.4
/** Sentences, headline and all, in which an article says what it is about. */
const LEAD = 3
/** Values so small that they are equal, or not, by chance. */
const SMALL = 5
/** Digits that make a value exact. */
const EXACT = 3
/** How many times the smaller value the larger may be. */
const MOST_APART = 10

/** What speaks for or against two values measuring one thing, by name, scaled to about 0 to 1. */
export type FigureTraits = Readonly<Record<keyof typeof FIGURE_WORTH, number>>

/** Two figures of different articles that do not fit each other. */
export interface UnlikeFigures {
  readonly left: Measured
  readonly right: Measured
  readonly traits: FigureTraits
}

/** All pairs of figures that share a telling word and give different values, each with its traits. */
export function unlikeFigures(items: readonly Measured[], context: StoryContext): readonly UnlikeFigures[] {
  const { weight, sayings } = context
  const around = surroundingsOf(items, context)
  const alike = alikeness(weight, sayings)
  const valuesOf = valuesByArticle(items)
  const keys = items.map(({ quantity: { scale }, thing, fate }, index) => [
    ...(thing === '' ? [] : [`${scale} ${thing}`]),
    ...(fate === '' ? [] : [`${scale} ${fate}`]),
    ...[...around[index]!.sentence.keys()].flatMap((term) =>
      weight(term) >= LEAST_WEIGHT && !term.startsWith('@') ? [`${scale} ~${term}`] : [],
    ),
  ])
  const pairs: (UnlikeFigures & { readonly a: number; readonly b: number; readonly score: number })[] = []
  for (const [a, b] of pairsByKeys(keys, { mostHolders: MOST_HOLDERS, fewestShared: 1 })) {
    const [left, right] = [items[a]!, items[b]!]
    if (left.annotated === right.annotated || left.quantity.scale !== right.quantity.scale) continue
    const [low, high] = [left.quantity.low, right.quantity.low].sort((x, y) => x - y) as [number, number]
    if (high > MOST_APART * low || areCompatible(left.figure, right.figure)) continue
    const clause = alike(left.terms, right.terms)
    const sentence = alike(around[a]!.sentence, around[b]!.sentence)
    const beside = alike(around[a]!.around, around[b]!.around)
    const [own, other] = [valuesOf(left), valuesOf(right)]
    const isSame = left.thing !== '' && left.thing === right.thing
    const isGeneric = isOpen(left.thing) || isOpen(right.thing)
    const label = [...left.named].reduce((sum, key) => sum + (right.named.has(key) ? weight(key) : 0), 0)
    const areBoth = (test: (item: Measured) => boolean): number => Number(test(left) && test(right))
    const isEither = (test: (item: Measured) => boolean): number => Number(test(left) || test(right))
    const digits = [low, high].map(digitsOf) as [number, number]
    pairs.push({
      a,
      b,
      left,
      right,
      score: clause.shared + sentence.shared / 2 + Number(isSame),
      traits: {
        bias: 1,
        sameThing: Number(isSame && !left.thing.endsWith('?')),
        otherThing: Number(!isSame && !isGeneric),
        noThing: isEither(({ thing }) => thing === ''),
        onlyThing: Number(isSame && own.things === 1 && other.things === 1),
        rarest: sentence.rarest,
        clause: Math.min(clause.shared, 2),
        clauseDice: clause.dice,
        sentenceDice: sentence.dice,
        around: Math.min(beside.shared, 3) / 3,
        label: Math.min(label / 5, 1),
        sameFate: Number(left.fate !== '' && left.fate === right.fate),
        otherFate: Number(left.fate !== '' && right.fate !== '' && left.fate !== right.fate),
        known: (Number(other.holds(left)) + Number(own.holds(right))) / 2,
        rivals: Math.log(own.size * other.size) / 4,
        apart: Math.log(high / (low || 0.5)),
        slip: Number(isSlip(left.figure, right.figure)),
        transposed: Number(isTransposed(left.figure, right.figure)),
        digits: Number(digits[0] === digits[1]),
        exact: Number(digits[0] >= EXACT && digits[1] >= EXACT),
        lead: Number(around[a]!.at < LEAD && around[b]!.at < LEAD),
        claim: Number(left.claims.size > 0 !== right.claims.size > 0),
        otherClaim: Number(left.claims.size > 0 && right.claims.size > 0 && !shares(left.claims, right.claims)),
        people: areBoth(({ figure }) => figure.unit === 'person'),
        former: isEither(({ isFormer }) => isFormer),
        part: isEither(({ isPart }) => isPart),
        small: Number(high < SMALL),
        duration: Number(left.quantity.scale === 'duration'),
        money: Number(left.quantity.scale.startsWith('money')),
        mutual: 0,
        best: 0,
      },
    })
  }
  return ranked(pairs, items)
}

/** Marks the pairs that are the most alike of all of their figures with the other's article. */
function ranked<Pair extends UnlikeFigures & { readonly a: number; readonly b: number; readonly score: number }>(
  pairs: readonly Pair[],
  items: readonly Measured[],
): readonly UnlikeFigures[] {
  const keysOf = ({ a, b }: Pair): readonly string[] => [
    `${a}\n${items[b]!.annotated.article.id}`,
    `${b}\n${items[a]!.annotated.article.id}`,
  ]
  const best = new Map<string, number>()
  for (const pair of pairs) for (const key of keysOf(pair)) best.set(key, Math.max(best.get(key) ?? 0, pair.score))
  return pairs.map((pair) => {
    const isFirst = keysOf(pair).map((key) => pair.score >= best.get(key)!)
    const [mutual, some] = [isFirst.every(Boolean), isFirst.some(Boolean)]
    return {
      left: pair.left,
      right: pair.right,
      traits: { ...pair.traits, mutual: Number(mutual), best: Number(some) },
    }
  })
}

/** For a figure: how many different values its article gives of such things, and whether it gives one that fits another. */
function valuesByArticle(items: readonly Measured[]) {
  const byArticle = Map.groupBy(items, ({ annotated, quantity }) => `${annotated.article.id}\n${quantity.scale}`)
  return (item: Measured) => {
    const all = byArticle.get(`${item.annotated.article.id}\n${item.quantity.scale}`)!
    const like = all.filter(
      (other) => other === item || other.thing === item.thing || isOpen(other.thing) || isOpen(item.thing),
    )
    return {
      size: new Set(like.map(({ quantity }) => quantity.low)).size,
      things: new Set(all.filter(({ thing }) => thing === item.thing).map(({ quantity }) => quantity.low)).size,
      holds: ({ figure }: Measured): boolean => like.some((other) => areCompatible(other.figure, figure)),
    }
  }
}

/** Nothing is said to be counted, or mere people. */
function isOpen(thing: string): boolean {
  return thing === '' || thing.endsWith('?')
}

function shares(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((each) => right.has(each))
}

/** Digits of a value as it is written, closing zeros aside. */
function digitsOf(value: number): number {
  return String(value).replace(/\D/g, '').replace(/0+$/, '').length
}
