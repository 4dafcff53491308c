import { annotate } from '../../../src/pipeline/annotate.ts'
import type { BenchResult } from '../result.ts'
import { bodyOf } from '../time-expressions/system.ts'
import { loadOwnFigures, type OwnFigures } from './own-gold.ts'
import { pairs, score } from './score.ts'

const TASK = 'figures'

async function figuresOf({ id, text, language }: OwnFigures) {
  return (await annotate(bodyOf(id, text, language, '2023-06-15'), ['figures'])).layers.figures
}

/** Measures figures on the project's own gold; there is no public German gold of figures. */
export async function run(_corpora: string | undefined): Promise<BenchResult[]> {
  const results: BenchResult[] = []
  for (const language of ['de', 'en']) {
    const documents = []
    for (const document of await loadOwnFigures())
      if (document.language === language) documents.push({ ...document, system: await figuresOf(document) })
    results.push({ task: TASK, corpus: `own ${language}`, measured: true, figures: { ...score(documents) } })
  }
  return results
}

/** Precision of each German rule on the own gold: the share of its findings with the right value. Rules found once are left out. */
export async function confidence(_corpora: string | undefined): Promise<Record<string, number>> {
  const right = new Map<string, number>()
  const all = new Map<string, number>()
  for (const document of await loadOwnFigures()) {
    if (document.language !== 'de') continue
    const system = await figuresOf(document)
    for (const { rule } of system) all.set(rule, (all.get(rule) ?? 0) + 1)
    for (const [gold, found] of pairs({ ...document, system })) {
      const rule = system.find((figure) => figure === found)?.rule
      if (rule && found && gold.low === found.low && gold.high === found.high && gold.unit === found.unit)
        right.set(rule, (right.get(rule) ?? 0) + 1)
    }
  }
  return Object.fromEntries([...all].filter(([, n]) => n >= 2).map(([rule, n]) => [rule, (right.get(rule) ?? 0) / n]))
}
