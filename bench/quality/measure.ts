import { corporaFolder } from '../corpora.ts'
import type { BenchResult } from './result.ts'
import { TASKS } from './tasks.ts'

/** Runs the named quality tasks, or all. */
export async function measureQuality(only: readonly string[] = []): Promise<readonly BenchResult[]> {
  const results: BenchResult[] = []
  for (const [task, load] of Object.entries(TASKS)) {
    if (only.length > 0 && !only.includes(task)) continue
    const started = performance.now()
    results.push(...(await (await load()).run(corporaFolder())))
    process.stderr.write(`${task}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
  }
  return results
}

/** Measured precision of every rule on development gold, rounded to two decimals, sorted by rule. */
export async function measureConfidence(): Promise<Readonly<Record<string, number>>> {
  const measured: Record<string, number> = {}
  for (const load of Object.values(TASKS)) {
    const task = await load()
    Object.assign(measured, (await task.confidence?.(corporaFolder())) ?? {})
  }
  return Object.fromEntries(
    Object.entries(measured)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, precision]) => [rule, Math.round(precision * 100) / 100]),
  )
}
