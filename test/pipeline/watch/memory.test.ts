import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

interface Report {
  readonly day: number
  readonly articles: number
  /** Megabytes after everything unreachable was given back. */
  readonly heap: number
  readonly rss: number
  readonly store: number
}

const SCRIPT = fileURLToPath(new URL('long-run.ts', import.meta.url))

it('half a year of watching in one process needs no more memory than its first weeks', {
  timeout: 300_000,
}, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, '180', '4', '20', '24'])
  const reports = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Report)
  const [early, late] = [reports[1]!, reports.at(-1)!]
  expect([early.day, late.day]).toEqual([36, 180])
  expect(late.articles).toBeGreaterThan(3 * early.articles)
  expect(late.heap).toBeLessThan(early.heap + 10)
  expect(late.rss).toBeLessThan(600)
  // An article with its layers and search takes some ten kilobytes, a poll that brings nothing takes none.
  expect((late.store - early.store) / (late.articles - early.articles)).toBeLessThan(0.1)
})
