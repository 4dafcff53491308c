import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Article } from '../../../src/model/article.ts'
import type { AnnotatedArticle } from '../../../src/model/relations.ts'
import { annotate } from '../../../src/pipeline/annotate.ts'
import { readArticles } from '../../../src/pipeline/read.ts'
import type { BenchResult } from '../result.ts'
import { samplesEvents, seedsEvents } from './gold.ts'
import { scoreEvents } from './score.ts'

const SAMPLES = fileURLToPath(new URL('../../../samples', import.meta.url))

async function annotated(folder: string): Promise<readonly AnnotatedArticle[]> {
  const articles: AnnotatedArticle[] = []
  for await (const item of readArticles([folder])) if ('blocks' in item) articles.push(await annotate(item as Article))
  return articles
}

/** Measures events on the samples, which are in git, and on the seeds where they are on this machine. */
export async function run(corpora: string | undefined): Promise<BenchResult[]> {
  const samples = await annotated(SAMPLES)
  const readings = new Map(samples.map(({ article }) => [article.id, article.reading]))
  const results: BenchResult[] = [
    {
      task: 'events',
      corpus: 'samples',
      measured: true,
      figures: { ...scoreEvents(samples, samplesEvents(SAMPLES, readings)) },
    },
  ]
  const shared = corpora === undefined ? undefined : dirname(corpora)
  const gold = shared === undefined ? undefined : seedsEvents(shared)
  const seeds = shared === undefined ? '' : join(shared, 'seeds')
  if (gold === undefined || !existsSync(seeds))
    return [...results, { task: 'events', corpus: 'seeds (part)', measured: false, figures: {} }]
  const figures = { ...scoreEvents(await annotated(seeds), gold) }
  return [...results, { task: 'events', corpus: 'seeds (part)', measured: true, figures }]
}
