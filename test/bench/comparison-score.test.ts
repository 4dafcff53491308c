import { describe, expect, it } from 'vitest'
import type { ComparisonGold } from '../../bench/quality/seeds-comparison/gold.ts'
import { scoreDiscrepancies, scoreGroups, scorePositions } from '../../bench/quality/seeds-comparison/score.ts'
import { bCubed, pairF1 } from '../../bench/quality/stories/score.ts'
import type { Passage } from '../../src/model/article.ts'
import type { Dossier, StoryRelations } from '../../src/model/relations.ts'

const at = (article: string, start: number): Passage => ({ article, start, end: start + 10 })
const GOLD: ComparisonGold = {
  groups: [
    { id: 'g1', members: [at('a', 0), at('b', 0)] },
    { id: 'g2', members: [at('a', 100), at('b', 100)] },
  ],
  discrepancies: [{ id: 'd1', types: ['figure'], severity: 'high', sides: [[at('a', 0)], [at('b', 0)]] }],
  positions: [{ actor: 'Runa Selbig', issue: 'Hafen', stance: 'demands', evidence: [at('a', 0)] }],
  stories: [['a', 'b']],
  threads: [['a', 'b']],
  copies: [],
  lookAlikes: [],
  agreements: [],
}

const made = { rule: 'test', confidence: null }

/** A dossier that says of each gold group, discrepancy and position what it is given. */
function dossierOf(groups: readonly (readonly Passage[])[], sides: readonly Passage[], actor: string): Dossier {
  const story = {
    statements: groups.map((members, index) => ({
      id: `a${index}`,
      members: members.map((passage) => ({ article: passage.article, index: 0, passages: [passage] })),
      differences: [],
      ...made,
    })),
    discrepancies: [{ sides: sides.map((passage) => ({ value: '', evidence: [passage] })) }],
    positions: [{ actor: 'n1', issue: { label: at('a', 0) }, stance: 'demands', evidence: [at('a', 0)] }],
    entities: [{ id: 'n1', name: actor, forms: [] }],
  }
  return { articles: [], threads: [], stories: [story as unknown as StoryRelations] }
}

describe('comparison scores', () => {
  it('are full for the gold itself', () => {
    const dossier = dossierOf(
      GOLD.groups.map(({ members }) => members),
      [at('a', 0), at('b', 0)],
      'Runa Selbig',
    )
    expect(scoreGroups(dossier, GOLD)['statement groups found']).toBe(100)
    expect(scoreDiscrepancies(dossier, GOLD)).toMatchObject({
      'discrepancies high recall': 100,
      'discrepancies precision (lower bound)': 100,
    })
    expect(scorePositions(dossier, GOLD)).toMatchObject({
      'positions recall': 100,
      'positions precision (lower bound)': 100,
    })
  })

  it('fall for groups that mix, sides that miss and actors that are others', () => {
    const dossier = dossierOf([[at('a', 0), at('b', 0), at('b', 100)]], [at('a', 0), at('b', 500)], 'Olaf Wendelin')
    expect(scoreGroups(dossier, GOLD)).toMatchObject({
      'statement groups found': 0,
      'statement groups with a wrong member (count)': 1,
    })
    expect(scoreDiscrepancies(dossier, GOLD)['discrepancies high recall']).toBe(0)
    expect(scorePositions(dossier, GOLD)['positions recall']).toBe(0)
  })

  it('measure partitions', () => {
    const gold = [
      ['a', 'b'],
      ['c', 'd'],
    ]
    expect(bCubed(gold, gold)).toEqual({ precision: 100, recall: 100, f1: 100 })
    expect(bCubed([['a', 'b', 'c', 'd']], gold)).toEqual({ precision: 50, recall: 100, f1: 66.7 })
    expect(bCubed([['a'], ['b'], ['c'], ['d']], gold).recall).toBe(50)
    expect(pairF1(gold, gold)).toBe(100)
    expect(pairF1([['a', 'b', 'c']], [['a', 'b']])).toBe(50)
    expect(pairF1([], [['a', 'b']])).toBe(0)
  })
})
