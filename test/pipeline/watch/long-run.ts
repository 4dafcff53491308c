import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { NewsItem } from '../../../src/model/news.ts'
import { watch } from '../../../src/pipeline/watch/watch.ts'
import { FakeClock } from '../../support/fake-clock.ts'
import { inventedWeb } from '../../support/invented-web.ts'
import { storeAt, watching } from '../../support/watching.ts'
import { inventedMonth } from './invented-month.ts'

// One process that watches for months of an invented time, for tests of its memory:
// `node test/pipeline/watch/long-run.ts <days> <feeds> <stories> <hours between two looks>`, a line of JSON every tenth of it.

const [days = 180, hosts = 8, stories = 40, hours = 12] = process.argv.slice(2).map(Number)
const HOUR = 60 * 60 * 1000
const MB = 1024 * 1024
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const folder = mkdtempSync(join(tmpdir(), 'synopse-long-'))
const web = await inventedWeb()
const clock = new FakeClock('2031-01-01T00:00:00Z')
const start = clock.now()
const { feeds } = inventedMonth(web, clock, 7, { days, hosts, stories })
const store = await storeAt(join(folder, 'desk.db'), clock)
const told: NewsItem[] = []
const stop = new AbortController()
let rounds = 0
let reported = 0
const tenth = (days * 24 * HOUR) / 10
for await (const _ of watch(
  watching(store, web, clock, told, { every: hours * HOUR, feeds, signal: stop.signal, problem: () => {} }),
)) {
  rounds += 1
  const passed = clock.now() - start
  if (passed < (reported + 1) * tenth) continue
  reported = Math.floor(passed / tenth)
  collect()
  const { rss, heapUsed, external } = process.memoryUsage()
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  const { articles } = await store.counts()
  process.stdout.write(
    `${JSON.stringify({ day: Math.round(passed / (24 * HOUR)), rounds, articles, news: told.length, heap: heapUsed / MB, external: external / MB, rss: rss / MB, store: bytes / MB })}\n`,
  )
  if (reported >= 10) stop.abort()
}
await store.close()
web.close()
rmSync(folder, { recursive: true, force: true })
