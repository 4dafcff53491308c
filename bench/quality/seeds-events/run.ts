import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { AnnotatedArticle, Dossier } from '../../../src/model/relations.ts'
import { coverageFolders, SAMPLES } from '../../coverage-folders.ts'
import type { BenchResult } from '../result.ts'
import { dossierOf } from '../seeds-comparison/dossiers.ts'
import { type GoldEvent, samplesEvents, seedsEvents } from './gold.ts'
import { precisionByRule, scoreEvents, scoreTimeline } from './score.ts'

interface Corpus {
  readonly name: string
  readonly dossier: Dossier
  readonly gold: readonly GoldEvent[]
  /** With what its writer calls by a word that only comes near one of our types. */
  readonly wider: readonly GoldEvent[]
}

/** The samples and the stories to tune on, which are in git, and the seeds where they are on this machine. */
async function corporaOf(corpora: string | undefined): Promise<readonly Corpus[]> {
  const found: Corpus[] = [await toldIn('samples', [SAMPLES])]
  for (const set of ['dev', 'fresh', 'fresh-unread'] as const)
    found.push(await toldIn(`coverage, ${set}`, coverageFolders(set)))
  const shared = corpora === undefined ? undefined : dirname(corpora)
  const gold = shared === undefined ? undefined : seedsEvents(shared)
  const seeds = shared === undefined ? '' : join(shared, 'seeds')
  if (gold !== undefined && existsSync(seeds))
    found.push({ name: SEEDS, dossier: await dossierOf([seeds]), gold, wider: [] })
  return found
}

/** The dossier of all articles of the folders beside the events of their gold. */
async function toldIn(name: string, folders: readonly string[]): Promise<Corpus> {
  const dossier = await dossierOf(folders)
  const readings = new Map(dossier.articles.map(({ article }) => [article.id, article.reading]))
  const goldOf = (isWider: boolean) => folders.flatMap((folder) => samplesEvents(folder, readings, isWider))
  return { name, dossier, gold: goldOf(false), wider: goldOf(true) }
}

const SEEDS = 'seeds (part)'

/** Measures events and the timeline on the samples and the seeds. */
export async function run(corpora: string | undefined): Promise<BenchResult[]> {
  const results = (await corporaOf(corpora)).map(
    ({ name, dossier, gold, wider }): BenchResult => ({
      task: 'events',
      corpus: name,
      measured: true,
      figures: {
        ...scoreEvents(dossier.articles, gold),
        ...scoreTimeline(dossier.stories, gold),
        ...(wider.length > gold.length && {
          widerEvents: wider.length,
          widerRecall: scoreEvents(dossier.articles, wider).eventRecall,
          widerOnDay: scoreTimeline(dossier.stories, wider).onDay,
        }),
      },
    }),
  )
  if (results.some(({ corpus }) => corpus === SEEDS)) return results
  return [...results, { task: 'events', corpus: SEEDS, measured: false, figures: {} }]
}

/** Precision of each rule inside gold passages of both corpora, 0 to 1. */
export async function confidence(corpora: string | undefined): Promise<Readonly<Record<string, number>>> {
  const measured: readonly (readonly [AnnotatedArticle[], readonly GoldEvent[]])[] = (await corporaOf(corpora)).map(
    ({ dossier, gold }) => [dossier.articles.filter(({ article }) => article.language === 'de'), gold],
  )
  return precisionByRule(
    measured.flatMap(([articles]) => articles),
    measured.flatMap(([, gold]) => gold),
  )
}
