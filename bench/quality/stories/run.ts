import type { BenchResult } from '../result.ts'
import { type Compared, comparedCoverage, comparedSamples, comparedSeeds } from '../seeds-comparison/dossiers.ts'
import { bCubed, pairF1, partitionsOf } from './score.ts'

const TASK = 'stories'

function measured({ corpus, dossier, gold }: Compared): BenchResult {
  const { stories, threads, copies } = partitionsOf(dossier)
  const story = bCubed(stories, gold.stories)
  return {
    task: TASK,
    corpus,
    measured: true,
    figures: {
      'stories B-cubed F1': story.f1,
      'stories B-cubed precision': story.precision,
      'stories B-cubed recall': story.recall,
      'threads B-cubed F1': bCubed(threads, gold.threads).f1,
      'copy pairs F1': pairF1(copies, gold.copies),
    },
  }
}

/** Measures stories, threads and copies on the invented coverage and the samples, and on the seeds where they are on this machine. */
export async function run(corpora: string | undefined): Promise<BenchResult[]> {
  const seeds = await comparedSeeds(corpora)
  return [
    ...(await comparedCoverage()).map(measured),
    measured(await comparedSamples()),
    seeds ? measured(seeds) : { task: TASK, corpus: 'seeds (part)', measured: false, figures: {} },
  ]
}
