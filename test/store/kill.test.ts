import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk } from '../../src/pipeline/desk/open.ts'
import { HAS_POSTGRES, startPostgres, type TestServer } from '../support/postgres.ts'

const ENTRY = new URL('../cli/entry.ts', import.meta.url).pathname
const SAMPLES = new URL('../../samples/', import.meta.url).pathname
/** Kills of one run; `SYNOPSE_KILLS=200` for a long one. */
const KILLS = Number(process.env.SYNOPSE_KILLS ?? 3)
/** Lines after which a kill may come: some before the first article, some while stories are compared. */
const MOMENTS = [1, 23, 9, 16, 4, 20, 12]
const folder = mkdtempSync(join(tmpdir(), 'synopse-kill-'))
let server: TestServer | undefined

beforeAll(async () => {
  if (HAS_POSTGRES) server = await startPostgres()
}, 60_000)
afterAll(() => {
  server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs `synopse add` and kills it some time after it has acknowledged so many articles; returns what it acknowledged. */
function addAndKill(location: string, after: number, delay: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ENTRY, 'add', SAMPLES, '--store', location], {
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    })
    let text = ''
    let isAimed = false
    child.on('error', reject)
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (isAimed || text.split('\n').length - 1 < after) return
      isAimed = true
      setTimeout(() => child.kill('SIGKILL'), delay)
    })
    child.on('close', () => {
      const lines = text.split('\n').slice(0, -1)
      resolve(lines.map((line) => String((JSON.parse(line) as { readonly id: unknown }).id)))
    })
  })
}

describe.each([
  ['SQLite', true, async () => join(folder, 'desk.db')],
  ['PostgreSQL', HAS_POSTGRES, async () => server!.database()],
] as const)('a killed run on %s', (_, isHere, newLocation) => {
  const test = isHere ? it : it.skip
  test(
    'loses nothing it has acknowledged, and the next one completes it',
    async () => {
      const location = await newLocation()
      for (let kill = 0; kill < KILLS; kill += 1) {
        const acknowledged = await addAndKill(location, MOMENTS[kill % MOMENTS.length]!, (kill * 7) % 40)
        const store = await openDesk(location)
        const stored = await store.articles(acknowledged)
        expect(stored.map(({ article }) => article.id)).toEqual(acknowledged)
        expect(stored.every(({ layers }) => layers.sentences.length > 0)).toBe(true)
        await store.close()
      }
      expect(await addAndKill(location, 1000, 0)).toHaveLength(23)
      const store = await openDesk(location)
      expect(await store.counts()).toMatchObject({ articles: 23, waiting: 0 })
      expect(await store.ungrouped(50)).toEqual([])
      expect(await store.unrelated(50)).toEqual([])
      const { items } = await store.stories()
      expect(items.reduce((sum, { articles }) => sum + articles, 0)).toBe(23)
      await store.close()
    },
    KILLS * 15_000 + 60_000,
  )
})
