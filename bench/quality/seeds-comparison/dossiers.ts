import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Article } from '../../../src/model/article.ts'
import type { Dossier } from '../../../src/model/relations.ts'
import { readArticles } from '../../../src/pipeline/read.ts'
import { buildDossier } from '../../../src/pipeline/relate.ts'
import { type ComparisonGold, samplesComparison, seedsComparison } from './gold.ts'

const SAMPLES = fileURLToPath(new URL('../../../samples', import.meta.url))

/** A collection's dossier beside its gold. */
export interface Compared {
  readonly corpus: string
  readonly dossier: Dossier
  readonly gold: ComparisonGold
}

/** The dossier of a folder. */
export async function dossierOf(folder: string): Promise<Dossier> {
  const articles: Article[] = []
  for await (const item of readArticles([folder])) if ('blocks' in item) articles.push(item as Article)
  return buildDossier(articles)
}

async function comparedFolder(corpus: string, folder: string): Promise<Compared> {
  const dossier = await dossierOf(folder)
  const readings = new Map(dossier.articles.map(({ article }) => [article.id, article.reading]))
  return { corpus, dossier, gold: samplesComparison(folder, readings) }
}

/** The samples, which are in git. */
export function comparedSamples(): Promise<Compared> {
  return comparedFolder('samples', SAMPLES)
}

/** Every folder inside `stories` that holds articles and a `gold.json` like that of the samples. */
export async function comparedStories(stories: string | undefined): Promise<readonly Compared[]> {
  if (stories === undefined || !existsSync(stories)) return []
  const names = readdirSync(stories)
    .filter((name) => existsSync(join(stories, name, 'gold.json')))
    .sort()
  const compared: Compared[] = []
  for (const name of names) compared.push(await comparedFolder(name, join(stories, name)))
  return compared
}

/** The seeds, where they are on this machine. */
export async function comparedSeeds(corpora: string | undefined): Promise<Compared | undefined> {
  if (corpora === undefined) return undefined
  const gold = seedsComparison(dirname(corpora))
  const folder = join(dirname(corpora), 'seeds')
  if (gold === undefined || !existsSync(folder)) return undefined
  return { corpus: 'seeds (part)', dossier: await dossierOf(folder), gold }
}
