import type { BenchResult } from '../result.ts'
import { type Compared, comparedSamples, comparedSeeds } from './dossiers.ts'
import { scoreDiscrepancies, scoreGroups, scorePositions } from './score.ts'

const TASK = 'comparison'

function measured({ corpus, dossier, gold }: Compared): BenchResult {
  return {
    task: TASK,
    corpus,
    measured: true,
    figures: {
      ...scoreGroups(dossier, gold),
      ...scoreDiscrepancies(dossier, gold),
      ...scorePositions(dossier, gold),
    },
  }
}

/** Measures alignments, discrepancies and positions on the samples, and on the seeds where they are on this machine. */
export async function run(corpora: string | undefined): Promise<BenchResult[]> {
  const seeds = await comparedSeeds(corpora)
  return [
    measured(await comparedSamples()),
    seeds ? measured(seeds) : { task: TASK, corpus: 'seeds (part)', measured: false, figures: {} },
  ]
}
