import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { STAGES } from '../../src/annotate/index.ts'
import { loadPack } from '../../src/language/index.ts'
import type { Article } from '../../src/model/article.ts'
import { type LayerName, type Layers, NO_LAYERS } from '../../src/model/layers.ts'
import { annotateTogether, TOGETHER } from '../../src/pipeline/annotate.ts'
import { readArticles } from '../../src/pipeline/read.ts'
import { benchArticles } from './articles.ts'
import type { SpeedResult } from './run.ts'

/** Articles a ratio is measured on. */
const ARTICLES = 150
/** Rounds in all; the first ones let the engine compile what runs often. */
const ROUNDS = 12
const WARM_UP = 4

/** Stages whose cost together is promised, and the promise in passes. */
const GROUPS: readonly { readonly name: string; readonly stages: readonly LayerName[]; readonly passes: number }[] = [
  { name: 'tokens and mentions', stages: ['tokens', 'mentions'], passes: 10 },
  { name: 'time expressions', stages: ['timeExpressions'], passes: 1 },
  { name: 'times, figures and events', stages: ['timeExpressions', 'figures', 'events'], passes: 4 },
]

/**
 * The costs of the stages, measured in a process of their own: one that has run the quality tasks before has compiled the
 * stages for other callers and keeps a larger heap, which makes them a fifth dearer than any command pays.
 */
export async function stageCostsApart(corpora: string | undefined): Promise<readonly SpeedResult[]> {
  const script = fileURLToPath(import.meta.url)
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...(corpora ? [corpora] : [])])
  return JSON.parse(stdout) as readonly SpeedResult[]
}

/**
 * What each stage and all of them cost in passes of `Intl.Segmenter` (words) over the same text: processor time of this
 * process, floor and stages in turn, of all rounds the quiet fifth, since other programs only ever add time.
 */
export async function stageCosts(lines: readonly string[]): Promise<readonly SpeedResult[]> {
  const articles = await germanArticles(lines)
  const costs = new Map<string, number[]>()
  const timed = (name: string, work: () => void) => {
    const started = processorTime()
    work()
    costs.set(name, [...(costs.get(name) ?? []), processorTime() - started])
  }
  const segmenter = new Intl.Segmenter('de', { granularity: 'word' })
  const pack = await loadPack('de')
  const groups = Array.from({ length: Math.ceil(articles.length / TOGETHER.items) }, (_, at) =>
    articles.slice(at * TOGETHER.items, (at + 1) * TOGETHER.items),
  )
  for (let round = 0; round < ROUNDS; round += 1) {
    timed('floor', () => {
      for (const { reading } of articles) for (const _ of segmenter.segment(reading));
    })
    const started = processorTime()
    for (const group of groups) await annotateTogether(group)
    costs.set('all', [...(costs.get('all') ?? []), processorTime() - started])
    const byStage = new Map<LayerName, number>()
    for (const group of groups) runApart(group, pack, byStage)
    for (const [stage, milliseconds] of byStage) costs.set(stage, [...(costs.get(stage) ?? []), milliseconds])
  }
  const passes = (names: readonly string[]) => names.reduce((sum, name) => sum + quiet(costs.get(name)!), 0) / floor
  const floor = quiet(costs.get('floor')!)
  const characters = articles.reduce((sum, article) => sum + article.reading.length, 0)
  const names = STAGES.map((stage) => stage.assigns)
  const before = names.slice(0, names.indexOf('quotations'))
  return [
    { name: 'one Intl.Segmenter word pass, the floor', value: characters / floor / 1000, unit: 'million characters/s' },
    { name: 'annotate, all layers', value: passes(['all']), unit: 'floors', target: '< 25' },
    {
      name: 'annotate, all layers',
      value: characters / quiet(costs.get('all')!) / 1000,
      unit: 'million characters/s',
    },
    ...names.map((name) => ({ name: `stage ${name}`, value: passes([name]), unit: 'floors' })),
    ...GROUPS.map((group) => ({
      name: group.name,
      value: passes(group.stages),
      unit: 'floors',
      target: `< ${group.passes}`,
    })),
    {
      name: 'quotations, against all stages before',
      value: (100 * passes(['quotations'])) / passes(before),
      unit: '%',
      target: '< 40 %',
    },
  ]
}

type Pack = Awaited<ReturnType<typeof loadPack>>

/** Runs all stages over articles as `annotateTogether` does, and adds up what each stage costs. */
function runApart(articles: readonly Article[], pack: Pack, byStage: Map<LayerName, number>): void {
  let layers: readonly Layers[] = articles.map(() => NO_LAYERS)
  for (const stage of STAGES) {
    const started = processorTime()
    const given = layers
    layers = articles.map((article, at) => ({
      ...given[at]!,
      [stage.assigns]: stage.run({ article, pack, layers: given[at]! }).layer,
    }))
    byStage.set(stage.assigns, (byStage.get(stage.assigns) ?? 0) + processorTime() - started)
  }
}

/** Milliseconds the processor has worked for this program. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The value a fifth of the rounds stay under, those of the warm-up left out. */
function quiet(values: readonly number[]): number {
  const kept = values.slice(WARM_UP).sort((a, b) => a - b)
  return kept[Math.floor(kept.length / 5)]!
}

async function germanArticles(lines: readonly string[]): Promise<readonly Article[]> {
  const folder = mkdtempSync(join(tmpdir(), 'synopse-bench-'))
  const file = join(folder, 'articles.jsonl')
  writeFileSync(file, lines.slice(0, ARTICLES).join('\n'))
  const articles: Article[] = []
  for await (const article of readArticles([file], {}))
    if ('reading' in article && article.language === 'de') articles.push(article)
  rmSync(folder, { recursive: true })
  return articles
}

if (import.meta.main) {
  const { lines } = benchArticles(process.argv[2])
  console.log(JSON.stringify(await stageCosts(lines)))
}
