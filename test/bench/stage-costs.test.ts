import { expect, it } from 'vitest'
import { benchArticles } from '../../bench/speed/articles.ts'
import { stageCosts } from '../../bench/speed/stages.ts'
import { STAGES } from '../../src/annotate/index.ts'

it('says of every stage, and of all, what it costs in passes over the same text', async () => {
  const rows = await stageCosts(benchArticles(undefined).lines.slice(0, 2))
  const values = new Map(rows.map(({ name, unit, value }) => [`${name} (${unit})`, value]))
  for (const { assigns } of STAGES) expect(values.get(`stage ${assigns} (floors)`)).toBeGreaterThan(0)
  expect(values.get('annotate, all layers (floors)')).toBeGreaterThan(values.get('stage tokens (floors)')!)
})
