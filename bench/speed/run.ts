import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { benchArticles, repeated } from './articles.ts'
import { pageSpeed } from './pages.ts'
import { runCommand } from './process.ts'
import { stageCostsApart } from './stages.ts'
import { storySpeed } from './stories.ts'

export interface SpeedResult {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What the project promises, in words. */
  readonly target?: string
}

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url))

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

/** Start-up and the main job, each in a process of its own. */
async function coldStart(corpora: string | undefined): Promise<readonly SpeedResult[]> {
  const version = []
  for (let at = 0; at < 5; at += 1) version.push((await runCommand(['--version'])).seconds)
  const results: SpeedResult[] = [
    { name: 'start-up, `synopse --version`, median of 5', value: median(version), unit: 's' },
  ]
  const seeds = corpora && join(corpora, '../seeds')
  for (const [name, folder] of [
    ['seeds (5 articles)', seeds],
    ['samples', SAMPLES],
  ] as const) {
    if (!folder || !existsSync(folder)) continue
    const runs = []
    for (let at = 0; at < 5; at += 1) runs.push(await runCommand(['dossier', folder]))
    results.push({
      name: `dossier of ${name}, cold, median of 5`,
      value: median(runs.map((run) => run.seconds)),
      unit: 's',
      ...(folder === seeds && { target: '< 1.5 s' }),
    })
    results.push({
      name: `dossier of ${name}, peak memory`,
      value: median(runs.map((run) => run.megabytes)),
      unit: 'MB',
      ...(folder === seeds && { target: '< 300 MB' }),
    })
  }
  return results
}

/** Seconds per article of `annotate --jsonl` at growing sizes: 1.0 is linear. */
async function growth(lines: readonly string[], sizes: readonly number[]): Promise<readonly SpeedResult[]> {
  const costs = []
  for (const size of sizes) {
    const cost = await runCommand(['annotate', '--jsonl'], repeated(lines, size))
    if (cost.lines !== size) throw new Error(`annotate gave ${cost.lines} lines for ${size} articles`)
    costs.push(cost)
  }
  const results: SpeedResult[] = costs.map((cost, at) => ({
    name: `annotate ${sizes[at]} articles`,
    value: sizes[at]! / cost.seconds,
    unit: `articles/s, ${Math.round(cost.megabytes)} MB`,
  }))
  // The first run pays the start-up, so growth is read off the differences between sizes.
  const [small, middle, large] = costs
  if (small && middle && large) {
    const early = (middle.seconds - small.seconds) / (sizes[1]! - sizes[0]!)
    const late = (large.seconds - middle.seconds) / (sizes[2]! - sizes[1]!)
    results.push({
      name: `growth of annotate, ${sizes.join(' → ')}: time per article, late against early`,
      value: late / early,
      unit: 'x',
      target: '< 1.2x',
    })
  }
  return results
}

/** All speed figures. Needs the built command line (`npm run build`). */
export async function measureSpeed(
  corpora: string | undefined,
  sizes: readonly number[] = [100, 1000, 10000],
): Promise<readonly SpeedResult[]> {
  const { name, lines } = benchArticles(corpora)
  process.stderr.write(`speed on ${name} …\n`)
  return [
    ...(await coldStart(corpora)),
    ...(await stageCostsApart(corpora)),
    ...(await growth(lines, sizes)),
    ...(await storySpeed(lines, name)),
    ...(await pageSpeed(corpora)),
  ]
}

if (import.meta.main) {
  const sizes = process.argv.slice(2).map(Number)
  const { corporaFolder } = await import('../corpora.ts')
  const results = await measureSpeed(corporaFolder(), sizes.length === 3 ? sizes : undefined)
  for (const row of results)
    console.log(`${row.name}: ${row.value.toFixed(2)} ${row.unit}${row.target ? ` (${row.target})` : ''}`)
}
