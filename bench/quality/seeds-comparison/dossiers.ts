import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Article } from '../../../src/model/article.ts'
import type { Dossier } from '../../../src/model/relations.ts'
import { readArticles } from '../../../src/pipeline/read.ts'
import { buildDossier } from '../../../src/pipeline/relate.ts'
import { COVERAGE_SETS, coverageFolders, PARAPHRASES, SAMPLES, storyFolders } from '../../coverage-folders.ts'
import { type ComparisonGold, mergedGold, samplesComparison, seedsComparison } from './gold.ts'

/** A collection's dossier beside its gold. */
export interface Compared {
  readonly corpus: string
  readonly dossier: Dossier
  readonly gold: ComparisonGold
}

/** The dossier of all articles of the folders. */
export async function dossierOf(folders: readonly string[]): Promise<Dossier> {
  const articles: Article[] = []
  for await (const item of readArticles(folders)) if ('blocks' in item) articles.push(item as Article)
  return buildDossier(articles)
}

/** The dossier of one folder beside the gold in it. */
export async function comparedFolder(corpus: string, folder: string): Promise<Compared> {
  const dossier = await dossierOf([folder])
  return { corpus, dossier, gold: samplesComparison(folder, readingsOf(dossier)) }
}

function readingsOf(dossier: Dossier): ReadonlyMap<string, string> {
  return new Map(dossier.articles.map(({ article }) => [article.id, article.reading]))
}

/** The samples, which are in git. */
export function comparedSamples(): Promise<Compared> {
  return comparedFolder('samples', SAMPLES)
}

/** Stories mixed: one dossier, the gold of all folders. */
async function comparedFolders(corpus: string, folders: readonly string[]): Promise<Compared> {
  const dossier = await dossierOf(folders)
  const readings = readingsOf(dossier)
  return { corpus, dossier, gold: mergedGold(folders.map((folder) => samplesComparison(folder, readings))) }
}

/** Each set of `bench/coverage`, its stories mixed. */
export async function comparedCoverage(): Promise<readonly Compared[]> {
  const compared: Compared[] = []
  for (const set of COVERAGE_SETS) compared.push(await comparedFolders(`coverage, ${set}`, coverageFolders(set)))
  return compared
}

/** The paraphrases, the stories of each part mixed. */
export async function comparedParaphrases(): Promise<readonly Compared[]> {
  const compared: Compared[] = []
  for (const [part, folder] of Object.entries(PARAPHRASES))
    compared.push(await comparedFolders(`paraphrases, ${part}`, storyFolders(folder)))
  return compared
}

/** Every folder inside `stories` that holds articles and a `gold.json` like that of the samples. */
export async function comparedStories(stories: string | undefined): Promise<readonly Compared[]> {
  if (stories === undefined || !existsSync(stories)) return []
  const compared: Compared[] = []
  for (const folder of storyFolders(stories)) compared.push(await comparedFolder(basename(folder), folder))
  return compared
}

/** The seeds, where they are on this machine. */
export async function comparedSeeds(corpora: string | undefined): Promise<Compared | undefined> {
  if (corpora === undefined) return undefined
  const gold = seedsComparison(dirname(corpora))
  const folder = join(dirname(corpora), 'seeds')
  if (gold === undefined || !existsSync(folder)) return undefined
  return { corpus: 'seeds (part)', dossier: await dossierOf([folder]), gold }
}
