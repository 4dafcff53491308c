import { basename } from 'node:path'
import { coverageFolders, PARAPHRASES, SAMPLES, storyFolders } from '../bench/coverage-folders.ts'
import { type Compared, comparedFolder } from '../bench/quality/seeds-comparison/dossiers.ts'
import { comparedPairs } from '../bench/quality/seeds-comparison/pairs.ts'
import { isSamePassage } from '../bench/quality/seeds-comparison/score.ts'
import type { Passage } from '../src/model/article.ts'
import { overlaps } from '../src/model/span.ts'
import { packsOf } from '../src/pipeline/relate.ts'
import { storyContext } from '../src/relate/context.ts'
import { contextTraits } from '../src/relate/discrepancies/facts/context-traits.ts'
import { FACT_SORTS, type Fact, type FactSort, holderOf } from '../src/relate/discrepancies/facts/fact.ts'
import { type FactPair, factPairs } from '../src/relate/discrepancies/facts/fact-pairs.ts'
import { FACT_WORTH } from '../src/relate/discrepancies/facts/fact-worth.ts'
import { factsOf } from '../src/relate/discrepancies/facts/facts.ts'
import { type Traits, valueTraits } from '../src/relate/discrepancies/facts/value-traits.ts'
import { besideOthers, type WeighedPair, type Worth } from '../src/relate/discrepancies/facts/weighed-pairs.ts'
import { measuredOf } from '../src/relate/figures/measured.ts'
import { fitted, type Observation } from './logistic.ts'

/** Types of discrepancies that are of a sort of facts. */
const TYPES: Readonly<Record<FactSort, readonly string[]>> = {
  amount: ['figure', 'scope'],
  time: ['time', 'order'],
}
/** What a pair of equal values counts: that it is of one thing is likely, not known. */
const EQUAL = 0.5
/** Values so small that they are equal by chance. */
const SMALL = 5
/** Ridges that keep traits of little evidence small. */
const RIDGE = { around: 2, beside: 1 }

/** What the gold says of a pair. */
export interface Mark {
  readonly isCopy: boolean
  /** The discrepancy whose two sides the two values stand in; `''` where there is none. */
  readonly item: string
  /** The same of the clauses: what else differs there. */
  readonly loose: string
}

/** The pairs of one sort in one story, with what is needed to weigh them. */
export interface Part {
  readonly pairs: readonly FactPair[]
  readonly arounds: readonly ReturnType<ReturnType<typeof contextTraits>>[]
  readonly traitsOf: ReturnType<typeof valueTraits>
  readonly marks: readonly Mark[]
}

/** A collection of the invented coverage that is for development. */
export interface Example {
  readonly corpus: string
  readonly compared: Compared
  readonly parts: Readonly<Record<FactSort, readonly Part[]>>
}

/** Reads all invented coverage that is for development; each folder by itself. */
export async function readExamples(): Promise<readonly Example[]> {
  const compared: Compared[] = []
  const folders = [...coverageFolders('dev'), ...coverageFolders('fresh'), SAMPLES, ...storyFolders(PARAPHRASES.read)]
  for (const folder of folders) compared.push(await comparedFolder(basename(folder), folder))
  for (const set of ['dev', 'more-read'] as const) compared.push(...(await comparedPairs(set)))
  const examples: Example[] = []
  for (const each of compared) examples.push(await exampleOf(each))
  return examples
}

async function exampleOf(compared: Compared): Promise<Example> {
  const { corpus, dossier, gold } = compared
  const packOf = await packsOf(dossier.articles.map(({ article }) => article))
  const byId = new Map(dossier.articles.map((annotated) => [annotated.article.id, annotated]))
  const parts = Object.fromEntries(FACT_SORTS.map((sort) => [sort, [] as Part[]])) as Record<FactSort, Part[]>
  for (const { story, entities, copies } of dossier.stories) {
    const context = storyContext(
      story.articles.map((id) => byId.get(id)!),
      entities,
      packOf,
    )
    const copyOf = new Map(copies.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)))
    for (const [sort, facts] of factsOf(context, measuredOf(context))) {
      const pairs = factPairs(facts, context)
      const around = contextTraits(context)
      parts[sort].push({
        pairs,
        arounds: pairs.map(around),
        traitsOf: valueTraits(facts, context),
        marks: pairs.map((pair) => markOf(pair, sort, gold.discrepancies, copyOf)),
      })
    }
  }
  return { corpus, compared, parts }
}

type Gold = Compared['gold']['discrepancies']

function markOf(
  { left, right, isEqual }: FactPair,
  sort: FactSort,
  gold: Gold,
  copyOf: ReadonlyMap<string, string>,
): Mark {
  const [a, b] = [left.fact, right.fact]
  const copies = [a, b].map(({ saying }) => copyOf.get(saying.annotated.article.id))
  const own = gold.filter(({ types }) => types.some((type) => TYPES[sort].includes(type)))
  const holdsValue = (side: readonly Passage[], { saying, span }: Fact): boolean =>
    side.some((passage) => passage.article === saying.annotated.article.id && overlaps(passage, span))
  const holdsClause = (side: readonly Passage[], { saying, span }: Fact): boolean => {
    const passage = { article: saying.annotated.article.id, ...holderOf(saying, span)! }
    return side.some((other) => isSamePassage(other, passage))
  }
  const itemOf = (items: Gold, holds: typeof holdsValue): string =>
    items.find(({ sides }) =>
      sides.some((side, at) => holds(side, a) && sides.some((other, beside) => beside !== at && holds(other, b))),
    )?.id ?? ''
  return {
    isCopy: copies[0] !== undefined && copies[0] === copies[1],
    item: isEqual ? '' : itemOf(own, holdsValue),
    loose: isEqual ? '' : itemOf(gold, holdsClause),
  }
}

/** What the traits of a sort are worth, fitted on examples. */
export function fitSort(
  sort: FactSort,
  examples: readonly Example[],
): { readonly around: Worth; readonly beside: Worth } {
  const parts = examples.flatMap((example) => example.parts[sort])
  const names = { around: Object.keys(FACT_WORTH[sort].around), beside: Object.keys(FACT_WORTH[sort].beside) }
  const around = worthOf(
    names.around,
    parts.flatMap((part) => observationsAround(part, names.around)),
    RIDGE.around,
  )
  const beside = worthOf(
    names.beside,
    parts.flatMap((part) => observationsBeside(part, weighPart(part, { around, beside: {} }), names.beside)),
    RIDGE.beside,
  )
  return { around, beside }
}

/** The pairs of a part, weighed. */
export function weighPart(
  part: Part,
  worth: { readonly around: Worth; readonly beside: Worth },
): readonly WeighedPair[] {
  return besideOthers(part.pairs, part.arounds, worth, part.traitsOf)
}

/** Where two articles give one telling value it is most likely of one thing: so the words around it learn from what agrees. */
function observationsAround({ pairs, arounds, marks }: Part, names: readonly string[]): readonly Observation[] {
  return pairs.flatMap(({ left, right, isEqual }, index) => {
    const { isCopy, item, loose } = marks[index]!
    if (isCopy || (isEqual && !isTelling(left.fact, right.fact)) || (loose !== '' && item === '')) return []
    const x = valuesOf(names, arounds[index]!)
    return [isEqual ? { x, isTrue: true, weight: EQUAL } : { x, isTrue: item !== '', weight: 1 }]
  })
}

/** A value two articles do not share by chance: no small count, not the day of the news. */
function isTelling(left: Fact, right: Fact): boolean {
  if (left.measured) return Number(left.value) >= SMALL
  return ![left, right].some(({ value, saying }) => {
    const published = saying.annotated.article.date?.value.slice(0, 10)
    return published !== undefined && Math.abs(Date.parse(published) - Date.parse(value)) <= 86_400_000
  })
}

function observationsBeside(
  { marks }: Part,
  pairs: readonly WeighedPair[],
  names: readonly string[],
): readonly Observation[] {
  const counts = Map.groupBy(marks, ({ item }) => item)
  return pairs.flatMap(({ isEqual, beside }, index) => {
    const { isCopy, item, loose } = marks[index]!
    if (isEqual || isCopy || (loose !== '' && item === '')) return []
    // What many articles repeat is one discrepancy.
    const weight = item === '' ? 1 : 1 / Math.sqrt(counts.get(item)!.length)
    return [{ x: valuesOf(names, beside), isTrue: item !== '', weight }]
  })
}

function valuesOf(names: readonly string[], traits: Traits): readonly number[] {
  return names.map((name) => traits[name] ?? 0)
}

function worthOf(names: readonly string[], observations: readonly Observation[], ridge: number): Worth {
  const worth = fitted(observations, ridge)
  return Object.fromEntries(names.map((name, index) => [name, Number((worth[index] ?? 0).toFixed(2))]))
}
