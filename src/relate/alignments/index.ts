import type { Passage } from '../../model/article.ts'
import type { StatementAlignment } from '../../model/relations.ts'
import { pairsByKeys } from '../blocking.ts'
import { type Comparison, compare, relationProvenance } from '../comparison.ts'
import type { StoryContext } from '../context.ts'
import { differencesOf } from './differences.ts'
import { groupsOf } from './groups.ts'
import type { Saying } from './sayings.ts'
import { isSame, type Likeness, likenessOf } from './score.ts'
import type { Weight } from './weights.ts'

/** Statements that may hold a term that proposes pairs. */
const MOST_HOLDERS = 60
/** Lightest term that proposes pairs. */
const LEAST_WEIGHT = 1.2
/** Weight of a word that proposes a pair by itself where both are said by the same. */
const TELLING_WEIGHT = 2.5

/** One statement in several articles, with the sayings it was found in. */
export interface Aligned {
  readonly alignment: StatementAlignment
  readonly sayings: readonly Saying[]
}

/** Keys a term proposes pairs by: one, and a second for a rare word of a known speaker, who says it but once. */
function keysOf(term: string, weight: number, speaker: string | undefined): readonly string[] {
  if (weight < LEAST_WEIGHT) return []
  if (weight < TELLING_WEIGHT || speaker === undefined || term.startsWith('@')) return [term]
  return [term, `${speaker}\n${term}`]
}

/** Letters of a run of a quotation that proposes pairs. */
const RUN = 12

/** Runs of letters of a direct quotation: a quotation of small words has no rare term. */
function runsOf({ letters, terms }: Saying): readonly string[] {
  if (letters === '' || terms.size > FEW_TERMS) return []
  const runs: string[] = []
  for (let at = 0; at + RUN <= letters.length; at += 1) runs.push(`"${letters.slice(at, at + RUN)}`)
  return runs
}

/** A quotation with more terms than this is found by them. */
const FEW_TERMS = 5

function comparison(weight: Weight): Comparison<Saying, Likeness, readonly (readonly number[])[]> {
  return {
    name: 'alignments/shared-terms',
    propose(items) {
      return pairsByKeys(
        items.map((saying) => [
          ...[...saying.terms.keys()].flatMap((term) => keysOf(term, weight(term), saying.speaker)),
          ...runsOf(saying),
        ]),
        { mostHolders: MOST_HOLDERS, fewestShared: 2 },
      )
    },
    score(left, right) {
      if (left.annotated === right.annotated) return undefined
      const likeness = likenessOf(left, right, weight)
      return likeness !== undefined && isSame(likeness) ? likeness : undefined
    },
    decide(items, pairs) {
      const known = new Map<number, Likeness | undefined>()
      return groupsOf(items, pairs, (a, b) => {
        const key = Math.min(a, b) * items.length + Math.max(a, b)
        if (!known.has(key)) known.set(key, likenessOf(items[a]!, items[b]!, weight))
        return known.get(key)
      })
    },
  }
}

/**
 * Finds the statements that several articles report, whether word for word, indirectly, shortened or translated
 * differently: by stems, synonyms and parts of compounds, weighed by how rare they are, by the entities named, the
 * numbers, polarity and the speaker. Unsure pairs stay apart.
 */
export function alignStatements({ sayings, weight, entities }: StoryContext): readonly Aligned[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const nameOf = (entity: string): string => names.get(entity) ?? entity
  const aligner = comparison(weight)
  return compare(aligner, sayings)
    .map((group) => group.map((index) => sayings[index]!))
    .filter((group) => new Set(group.map(({ annotated }) => annotated.article.id)).size > 1)
    .map((group, index) => ({ alignment: alignmentOf(group, index + 1, aligner.name, nameOf), sayings: group }))
}

function alignmentOf(
  group: readonly Saying[],
  number: number,
  rule: string,
  nameOf: (entity: string) => string,
): StatementAlignment {
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
    differences: differencesOf(group, nameOf),
    ...relationProvenance(rule),
  }
}

function memberOf(own: readonly Saying[]): StatementAlignment['members'][number] {
  const { annotated, index, speaker } = own[0]!
  const article = annotated.article.id
  const passages = own.flatMap(({ spans }) => spans.map(({ start, end }): Passage => ({ article, start, end })))
  return { article, index, passages, ...(speaker !== undefined && { speaker }) }
}
