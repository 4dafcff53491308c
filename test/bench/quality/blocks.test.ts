import { expect, test } from 'vitest'
import { assembled, run } from '../../../bench/quality/blocks/run.ts'
import { scoreBlocks, summary } from '../../../bench/quality/blocks/score.ts'
import type { Block } from '../../../src/model/article.ts'

const { text, blocks } = assembled({
  lines: [
    [['headline', 'Rat beschließt Brücke']],
    [
      ['dateline', 'Obertal –'],
      ['body', 'Der Rat hat entschieden.'],
    ],
    [],
    [['notice', 'Alle Rechte vorbehalten']],
  ],
})
const as = (role?: Block['role']): readonly Block[] =>
  blocks.map((block) => ({ ...block, role: role ?? block.role, rule: 'test', confidence: null }))

test('a text is assembled from its pieces', () => {
  expect(text).toBe('Rat beschließt Brücke\nObertal – Der Rat hat entschieden.\n\nAlle Rechte vorbehalten')
  expect(text.slice(blocks[2]!.start, blocks[2]!.end)).toBe('Der Rat hat entschieden.')
})

test('gold against gold is 100', () => {
  expect(summary([scoreBlocks(blocks, as())])).toMatchObject({
    roles: 100,
    'content precision': 100,
    'content recall': 100,
  })
})

test('wrong systems score low', () => {
  expect(summary([scoreBlocks(blocks, [])])).toMatchObject({ roles: 0, 'content precision': 0, 'content recall': 0 })
  const all = summary([scoreBlocks(blocks, as('body'))])
  expect(all).toMatchObject({ roles: 25, 'content recall': 100 })
  expect(all['content precision']).toBeLessThan(70)
})

test('a missing corpus is not measured', async () => {
  expect((await run(undefined)).map(({ measured }) => measured)).toEqual([true, false, false])
})
