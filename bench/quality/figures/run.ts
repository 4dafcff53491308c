import type { Figure } from '../../../src/model/layers.ts'
import { annotate } from '../../../src/pipeline/annotate.ts'
import type { BenchResult } from '../result.ts'
import { f1Of, type SeedsItem, seedsLayers, seedsScore } from '../seeds-layers.ts'
import { bodyOf } from '../time-expressions/system.ts'
import { scoreAttributes } from './attributes.ts'
import { loadOwnFigures, loadProse, type OwnFigures } from './own-gold.ts'
import { pairs, score } from './score.ts'

const TASK = 'figures'

async function figuresOf({ id, text, language }: OwnFigures) {
  return (await annotate(bodyOf(id, text, language, '2023-06-15'), ['figures'])).layers.figures
}

/** Measures figures on the project's own gold; there is no public German gold of figures. */
export async function run(corpora: string | undefined): Promise<BenchResult[]> {
  const results: BenchResult[] = []
  for (const language of ['de', 'en']) {
    const documents = []
    for (const document of await loadOwnFigures())
      if (document.language === language) documents.push({ ...document, system: await figuresOf(document) })
    results.push({ task: TASK, corpus: `own ${language}`, measured: true, figures: { ...score(documents) } })
  }
  const prose = []
  for (const document of await loadProse()) prose.push({ ...document, system: await figuresOf(document) })
  results.push({ task: TASK, corpus: 'prose de', measured: true, figures: { ...score(prose) } })
  results.push({ task: TASK, corpus: 'what, whose, when', measured: true, figures: await scoreAttributes() })
  return [...results, await measureSeeds(corpora)]
}

/** The annotator's units, as ours. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  minute: ['min'],
  share: ['', '%'],
  ordinal: [''],
  item: [''],
  state: ['', 'state'],
}

/** Whether a figure has the value the annotator gave; a vague one need only be found. */
function isRight({ value, unit }: SeedsItem, found: Figure): boolean {
  if (value === null) return true
  return found.low === value && found.high === value && (UNITS[unit ?? ''] ?? [unit]).includes(found.unit)
}

/** The seeds' part that is annotated in full. Numbers the annotator counted out of a list are no figures of the text. */
async function measureSeeds(corpora: string | undefined): Promise<BenchResult> {
  const corpus = 'seeds (part)'
  const seeds = await seedsLayers(corpora)
  if (!seeds) return { task: TASK, corpus, measured: false, figures: {} }
  const counts = (right: (item: SeedsItem, found: Figure) => boolean) =>
    seeds.articles.map(({ key, annotated }) =>
      seedsScore(
        seeds.figures.filter(
          ({ file, zone, kind }) => file === key && zone !== 'related-links' && kind !== 'derived-count',
        ),
        annotated.layers.figures,
        right,
      ),
    )
  return {
    task: TASK,
    corpus,
    measured: true,
    figures: { relaxed: f1Of(counts(() => true)), value: f1Of(counts(isRight)) },
  }
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
