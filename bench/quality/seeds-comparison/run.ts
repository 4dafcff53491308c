import { POSITION_PASSAGES } from '../../coverage-folders.ts'
import type { BenchResult } from '../result.ts'
import {
  type Compared,
  comparedCoverage,
  comparedParaphrases,
  comparedSamples,
  comparedSeeds,
  comparedStories,
} from './dossiers.ts'
import { comparedPairs, PAIR_SETS } from './pairs.ts'
import { measurePassages } from './passages.ts'
import { scoreAlignments, scoreAllDiscrepancies, scoreDiscrepancies, scoreGroups, scorePositions } from './score.ts'

const TASK = 'comparison'

/** Alignments and positions alone: the paraphrases have no gold for the rest. */
function measuredStatements({ corpus, dossier, gold }: Compared): BenchResult {
  const figures = { ...scoreGroups(dossier, gold), ...scoreAlignments(dossier, gold), ...scorePositions(dossier, gold) }
  return { task: TASK, corpus, measured: true, figures }
}

function measured({ corpus, dossier, gold }: Compared): BenchResult {
  return {
    task: TASK,
    corpus,
    measured: true,
    figures: {
      ...scoreGroups(dossier, gold),
      ...scoreAlignments(dossier, gold),
      ...scoreDiscrepancies(dossier, gold),
      ...scorePositions(dossier, gold),
    },
  }
}

/** Discrepancies over many short stories, each with a gold of its own. */
async function pairs(set: (typeof PAIR_SETS)[number]): Promise<BenchResult> {
  const compared = await comparedPairs(set)
  return { task: TASK, corpus: `pairs, ${set}`, measured: true, figures: scoreAllDiscrepancies(compared) }
}

/**
 * Measures alignments, discrepancies and positions on the invented coverage, on the samples, on the seeds where they are on this machine, and on
 * every story below the folder that `SYNOPSE_STORIES` names.
 */
export async function run(corpora: string | undefined): Promise<BenchResult[]> {
  const seeds = await comparedSeeds(corpora)
  const stories = await comparedStories(process.env.SYNOPSE_STORIES)
  return [
    ...stories.map(measured),
    ...(await comparedCoverage()).map(measured),
    ...(await comparedParaphrases()).map(measuredStatements),
    await measurePassages(TASK, 'position passages, read', POSITION_PASSAGES.read),
    await measurePassages(TASK, 'position passages, unread', POSITION_PASSAGES.unread),
    await measurePassages(TASK, 'position passages, frames', POSITION_PASSAGES.frames),
    await measurePassages(TASK, 'position passages, voiced', POSITION_PASSAGES.voiced),
    await measurePassages(TASK, 'position passages, English', POSITION_PASSAGES.english, 'en'),
    ...(await Promise.all(PAIR_SETS.map(pairs))),
    measured(await comparedSamples()),
    seeds ? measured(seeds) : { task: TASK, corpus: 'seeds (part)', measured: false, figures: {} },
  ]
}
