import type { BenchResult } from './result.ts'

/** What every `bench/quality/<task>/run.ts` exports. */
export interface TaskModule {
  /** Measures; `corpora` is the folder of the corpora, `undefined` where there is none. */
  run(corpora: string | undefined): Promise<readonly BenchResult[]>
  /** Precision of each rule on development gold, 0 to 1, for the packs' confidence files. German unless the rule says otherwise. */
  confidence?(corpora: string | undefined): Promise<Readonly<Record<string, number>>>
}

/** The tasks, in the order of the table in RESULTS.md. */
export const TASKS: Readonly<Record<string, () => Promise<TaskModule>>> = {
  sentences: () => import('./sentences/run.ts'),
  tokens: () => import('./tokens/run.ts'),
  mentions: () => import('./mentions/run.ts'),
  entities: () => import('./entities/run.ts'),
  'time-expressions': () => import('./time-expressions/run.ts'),
  figures: () => import('./figures/run.ts'),
  quotations: () => import('./quotations/run.ts'),
  'seeds-events': () => import('./seeds-events/run.ts'),
  'seeds-comparison': () => import('./seeds-comparison/run.ts'),
  stories: () => import('./stories/run.ts'),
  blocks: () => import('./blocks/run.ts'),
  pages: () => import('./pages/run.ts'),
}
