import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { addArticles } from '../../src/pipeline/desk/add.ts'
import { openDesk } from '../../src/pipeline/desk/open.ts'
import { readArticles } from '../../src/pipeline/read.ts'
import { HAS_POSTGRES, startPostgres } from '../../test/support/postgres.ts'
import { corporaFolder } from '../corpora.ts'
import { benchArticles } from './articles.ts'
import { shifted } from './shifted.ts'

const SYNOPSE = fileURLToPath(new URL('../../bin/synopse.js', import.meta.url))
/** The rate is read off between these parts of the work: all workers are warm then, and none is short of work. */
const [FROM, TO] = [0.4, 0.9]
/** Milliseconds between two looks at what waits. */
const LOOK = 100

/** What one number of workers did. */
interface Run {
  /** Articles a second, all workers together. */
  readonly rate: number
  /** Articles each of them annotated. */
  readonly shares: readonly number[]
}

/** Lets so many workers annotate the articles of `file` on a new database. */
async function run(location: string, file: string, workers: number): Promise<Run> {
  const store = await openDesk(location)
  for await (const _ of addArticles(store, readArticles([file], {}), { later: true }));
  const { waiting: all } = await store.counts()
  const children = Array.from({ length: workers }, () =>
    spawn(process.execPath, [SYNOPSE, 'worker', '--store', location], { stdio: ['ignore', 'ignore', 'pipe'] }),
  )
  const shares = Promise.all(children.map(shareOf))
  const seen: { readonly done: number; readonly at: number }[] = []
  for (let waiting = all; waiting > 0; ) {
    await setTimeout(LOOK)
    waiting = (await store.counts()).waiting
    seen.push({ done: all - waiting, at: performance.now() })
  }
  await store.close()
  const inside = seen.filter(({ done }) => done >= all * FROM && done <= all * TO)
  const [first, last] = [inside[0], inside.at(-1)]
  if (first === undefined || last === undefined || first === last)
    throw new Error('too few articles to read a rate off')
  return { rate: ((last.done - first.done) / (last.at - first.at)) * 1000, shares: await shares }
}

/** How many articles a worker says it has annotated. */
function shareOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr!.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.on('close', (code) => {
      const count = /(\d+) annotated/u.exec(said)?.[1]
      if (code === 0 && count !== undefined) resolve(Number(count))
      else reject(new Error(`worker ended with ${code}: ${said}`))
    })
  })
}

const [count = '1500'] = process.argv.slice(2)
if (!HAS_POSTGRES) throw new Error('PostgreSQL is not installed here')
const folder = mkdtempSync(join(tmpdir(), 'synopse-workers-'))
const server = await startPostgres()
try {
  const file = join(folder, 'articles.jsonl')
  writeFileSync(file, [...shifted(benchArticles(corporaFolder()).lines, Number(count))].join(''))
  const rates: number[] = []
  for (const workers of [1, 2]) {
    const { rate, shares } = await run(await server.database(), file, workers)
    rates.push(rate)
    console.log(`${workers} at work: ${rate.toFixed(1)} articles a second, each annotated ${shares.join(' and ')}`)
  }
  console.log(`two against one: ${(rates[1]! / rates[0]!).toFixed(2)}`)
} finally {
  server.stop()
  rmSync(folder, { recursive: true, force: true })
}
