import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { corporaFolder } from './corpora.ts'
import type { BenchResult } from './quality/result.ts'
import { TASKS } from './quality/tasks.ts'
import { resultsPage } from './results-page.ts'
import { measureSpeed, type SpeedResult } from './speed/run.ts'

const LATEST = new URL('latest.json', import.meta.url)

/** Everything one bench run measured. */
export interface BenchRun {
  readonly date: string
  readonly node: string
  readonly version: string
  readonly quality: readonly BenchResult[]
  readonly speed: readonly SpeedResult[]
}

/** Runs the named quality tasks, or all. */
export async function measureQuality(only: readonly string[] = []): Promise<readonly BenchResult[]> {
  const results: BenchResult[] = []
  for (const [task, load] of Object.entries(TASKS)) {
    if (only.length > 0 && !only.includes(task)) continue
    process.stderr.write(`${task} …\n`)
    results.push(...(await (await load()).run(corporaFolder())))
  }
  return results
}

/** Writes the measured precision of every rule into the packs' confidence files. */
async function writeConfidence(): Promise<void> {
  const measured: Record<string, number> = {}
  for (const load of Object.values(TASKS))
    Object.assign(measured, (await (await load()).confidence?.(corporaFolder())) ?? {})
  const sorted = Object.fromEntries(
    Object.entries(measured)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, precision]) => [rule, Math.round(precision * 100) / 100]),
  )
  writeFileSync(
    new URL('../src/language/de/data/confidence.json', import.meta.url),
    `${JSON.stringify(sorted, null, 2)}\n`,
  )
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { confidence: { type: 'boolean' }, 'no-speed': { type: 'boolean' }, write: { type: 'boolean' } },
  })
  if (values.confidence) await writeConfidence()
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
  const run: BenchRun = {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    version: manifest.version,
    quality: await measureQuality(positionals),
    speed: values['no-speed'] || positionals.length > 0 ? [] : await measureSpeed(corporaFolder()),
  }
  const page = resultsPage(run)
  console.log(page)
  if (values.write) {
    writeFileSync(LATEST, `${JSON.stringify(run, null, 2)}\n`)
    writeFileSync(new URL('RESULTS.md', import.meta.url), page)
  }
}
