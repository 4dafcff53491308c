import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { STAGES } from '../../src/annotate/index.ts'
import { layerVersions } from '../../src/pipeline/desk/layer-versions.ts'
import { openDesk } from '../../src/pipeline/desk/open.ts'
import { refresh } from '../../src/pipeline/desk/refresh.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { chance } from '../support/chance.ts'
import { HAS_POSTGRES, startPostgres, type TestServer } from '../support/postgres.ts'

const ENTRY = new URL('../cli/entry.ts', import.meta.url).pathname
const SAMPLES = new URL('../../samples/', import.meta.url).pathname
/** Kills of one run; `SYNOPSE_KILLS=200` for a long one, `SYNOPSE_KILLS_SEED` for other moments. */
const KILLS = Number(process.env.SYNOPSE_KILLS ?? 3)
const random = chance(Number(process.env.SYNOPSE_KILLS_SEED ?? 7))
/** Kills that one store goes through before it is let finish: adding, working out again, and so on. */
const ROUND = 4
/** What a program had that knew an older rule for quotations. */
const OLDER = layerVersions(STAGES.map((stage) => (stage.assigns === 'quotations' ? { ...stage, version: 0 } : stage)))
const folder = mkdtempSync(join(tmpdir(), 'synopse-kill-'))
let server: TestServer | undefined

beforeAll(async () => {
  if (HAS_POSTGRES) server = await startPostgres()
}, 60_000)
afterAll(() => {
  server?.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

interface Ran {
  /** Ids of the articles it said were stored. */
  readonly acknowledged: readonly string[]
  readonly isKilled: boolean
  readonly milliseconds: number
}

/** Runs a command, and kills it after so many milliseconds where it still runs then. */
function run(args: readonly string[], killAfter?: number): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, [ENTRY, ...args], { env: { ...process.env, NODE_NO_WARNINGS: '1' } })
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
    let text = ''
    let problems = ''
    child.on('error', reject)
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      problems += chunk.toString()
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      if (signal !== 'SIGKILL' && code !== 0) reject(new Error(problems))
      // The last line may be cut.
      const lines = text.split('\n').slice(0, -1)
      const acknowledged = lines.map((line) => String((JSON.parse(line) as { readonly id: unknown }).id))
      resolve({ acknowledged, isKilled: signal === 'SIGKILL', milliseconds: performance.now() - started })
    })
  })
}

/** Lets a program with an older rule for quotations fill the layers, so that this one has them to work out again. */
async function age(location: string): Promise<void> {
  const store = await openStore(location, { versions: OLDER })
  for await (const _ of refresh(store));
  await store.close()
}

/** What was acknowledged is there as it was added, whole, whatever came after. */
async function expectWhole(store: Store, acknowledged: ReadonlyMap<string, string>): Promise<void> {
  const stored = await store.articles([...acknowledged.keys()])
  expect(stored.map(({ article }) => article.id).sort()).toEqual([...acknowledged.keys()].sort())
  for (const { article, layers } of stored) {
    const before = acknowledged.get(article.id)
    if (before !== undefined && before !== '') expect(article.hash).toBe(before)
    expect(layers.sentences.length, article.id).toBeGreaterThan(0)
    expect(layers.quotations, article.id).toBeDefined()
  }
}

describe.each([
  ['SQLite', true, async (round: number) => join(folder, `desk-${round}.db`)],
  ['PostgreSQL', HAS_POSTGRES, async () => server!.database()],
] as const)('a killed run on %s', (_, isHere, newLocation) => {
  const test = isHere ? it : it.skip
  test(
    'loses nothing it has acknowledged, and the next one completes it',
    async () => {
      // How long a run takes that nobody kills: kills come at any moment of that.
      const model = await newLocation(0)
      const whole = { add: (await run(['add', SAMPLES, '--store', model])).milliseconds, worker: 0 }
      await age(model)
      whole.worker = (await run(['worker', '--store', model])).milliseconds
      const first = await openDesk(model)
      const expected = await Promise.all(
        (await first.list({ limit: 50 })).items.map(async ({ id }) => first.article(id)),
      )
      await first.close()
      const hits = { add: 0, worker: 0 }
      for (let round = 1; hits.add + hits.worker < KILLS; round += 1) {
        const location = await newLocation(round)
        const acknowledged = new Map<string, string>()
        for (let step = 0; step < ROUND && hits.add + hits.worker < KILLS; step += 1) {
          const command = step % 2 === 0 ? 'add' : 'worker'
          if (command === 'worker') await age(location)
          const args = command === 'add' ? ['add', SAMPLES] : ['worker']
          const ran = await run([...args, '--store', location], random() * whole[command])
          if (ran.isKilled) hits[command] += 1
          // It was quicker than the moment it should have been killed at: moments come sooner from now on.
          else whole[command] = Math.min(whole[command], ran.milliseconds)
          for (const id of ran.acknowledged) acknowledged.set(id, acknowledged.get(id) ?? '')
          const store = await openDesk(location)
          await expectWhole(store, acknowledged)
          for (const { article } of await store.articles([...acknowledged.keys()]))
            acknowledged.set(article.id, article.hash)
          await store.close()
        }
        expect((await run(['add', SAMPLES, '--store', location])).acknowledged).toHaveLength(23)
        await run(['worker', '--store', location])
        const store = await openDesk(location)
        expect(await store.counts()).toMatchObject({ articles: 23, waiting: 0 })
        expect(await store.ungrouped(50)).toEqual([])
        expect(await store.unrelated(50)).toEqual([])
        const { items } = await store.stories()
        expect(items.reduce((sum, { articles }) => sum + articles, 0)).toBe(23)
        // Nothing half: the same is found as where nobody killed anything.
        for (const one of expected) expect((await store.article(one!.article.id))?.layers).toEqual(one!.layers)
        await store.close()
      }
      if (KILLS > 20) process.stderr.write(`killed while adding ${hits.add}, while working out again ${hits.worker}\n`)
    },
    KILLS * 30_000 + 180_000,
  )
})
