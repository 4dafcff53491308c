import type { Passage } from '../../model/article.ts'
import type { StatementAlignment } from '../../model/relations.ts'
import { type Comparison, compare, relationProvenance, type Scored } from '../comparison.ts'
import type { StoryContext } from '../context.ts'
import { chanceOf, logitOf } from './chance.ts'
import { type ClueReader, type Clues, cluesIn } from './clues.ts'
import { type Beside, differencesOf } from './differences.ts'
import { groupsOf, type Strength } from './groups.ts'
import { proposedPairs } from './proposals.ts'
import { standingsOf } from './rivals.ts'
import type { Saying } from './sayings.ts'
import { isSame, type Likeness, likenessOf, massOf, mayBeSame } from './score.ts'
import type { Weight } from './weights.ts'

/** One statement in several articles, with the sayings it was found in. */
export interface Aligned {
  readonly alignment: StatementAlignment
  readonly sayings: readonly Saying[]
}

/** Least strength of a pair that its words alone hold together. */
const SURE = 0.5
/** Least chance that still counts when groups are weighed. */
const LEAST_CHANCE = 0.1

/** What is known of a pair, without its rivals. */
interface Evidence {
  readonly clues: Clues | undefined
  readonly likeness: Likeness
}

function comparison(weight: Weight, cluesOf: ClueReader): Comparison<Saying, Evidence, readonly (readonly number[])[]> {
  return {
    name: 'alignments/shared-terms',
    propose: (items) => proposedPairs(items, weight),
    score(left, right) {
      if (left.annotated === right.annotated) return undefined
      const likeness = likenessOf(left, right, weight, 0)
      return likeness && { clues: cluesOf(left, right), likeness }
    },
    decide(items, pairs) {
      const known = new Map<number, Likeness | undefined>()
      const likenessAt = (a: number, b: number): Likeness | undefined => {
        const key = Math.min(a, b) * items.length + Math.max(a, b)
        if (!known.has(key)) known.set(key, likenessOf(items[a]!, items[b]!, weight, 0))
        return known.get(key)
      }
      return groupsOf(items, strengthsOf(items, pairs), likenessAt)
    },
  }
}

/** The chance of every pair that its two statements are one, where nothing holds them apart. */
function strengthsOf(items: readonly Saying[], pairs: readonly Scored<Evidence>[]): readonly Strength[] {
  const rivals = pairs.flatMap(({ left, right, evidence: { clues, likeness } }) =>
    clues === undefined ? [] : [{ left, right, alone: logitOf(clues), found: likeness }],
  )
  const standings = standingsOf(rivals, items)
  const strengths: Strength[] = rivals.flatMap((pair) => {
    const chance = chanceOf(pair.alone, standings.get(pair)!)
    const strength = isSame(pair.found) ? SURE + (1 - SURE) * chance : mayBeSame(pair.found) ? chance : 0
    return strength < LEAST_CHANCE ? [] : [{ left: pair.left, right: pair.right, strength }]
  })
  for (const { left, right, evidence } of pairs)
    if (evidence.clues === undefined && isSame(evidence.likeness)) strengths.push({ left, right, strength: SURE })
  return strengths
}

/**
 * Finds the statements that several articles report, whether word for word, indirectly, shortened or translated
 * differently: by stems, synonyms and parts of compounds, weighed by how rare they are, by the entities named, the
 * numbers, polarity and the speaker. Unsure pairs stay apart.
 */
export function alignStatements({ sayings, weight, entities, entityOf, lexiconOf }: StoryContext): readonly Aligned[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const nameOf = (entity: string): string => names.get(entity) ?? entity
  const beside: Beside = {
    nameOf,
    entityOf,
    lexiconOf,
    likenessOf: (left, right) => likenessOf(left, right, weight, 0),
    massOf: (saying) => massOf(saying, weight),
  }
  const aligner = comparison(weight, cluesIn(sayings, weight))
  return compare(aligner, sayings)
    .map((group) => group.map((index) => sayings[index]!))
    .filter((group) => new Set(group.map(({ annotated }) => annotated.article.id)).size > 1)
    .map((group, index) => ({ alignment: alignmentOf(group, index + 1, aligner.name, beside), sayings: group }))
}

function alignmentOf(group: readonly Saying[], number: number, rule: string, beside: Beside): StatementAlignment {
  const byStatement = new Map<string, Saying[]>()
  for (const saying of group) {
    const key = `${saying.annotated.article.id}\n${saying.index}`
    byStatement.set(key, [...(byStatement.get(key) ?? []), saying])
  }
  const speakers = new Set(group.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker])))
  const [speaker] = speakers
  return {
    id: `a${number}`,
    members: [...byStatement.values()].map((own) => memberOf(own)),
    ...(speakers.size === 1 && speaker !== undefined && { speaker }),
    differences: differencesOf(group, beside),
    ...relationProvenance(rule),
  }
}

function memberOf(own: readonly Saying[]): StatementAlignment['members'][number] {
  const { annotated, index, speaker } = own[0]!
  const article = annotated.article.id
  const passages = own.flatMap(({ spans }) => spans.map(({ start, end }): Passage => ({ article, start, end })))
  return { article, index, passages, ...(speaker !== undefined && { speaker }) }
}
