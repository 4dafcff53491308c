import { existsSync } from 'node:fs'
import type { Article } from '../../../src/model/article.ts'
import type { Layers, Quotation } from '../../../src/model/layers.ts'
import { annotate } from '../../../src/pipeline/annotate.ts'
import { corporaFolder } from '../../corpora.ts'
import { COVERAGE_SETS, coverageFolders, SAMPLES } from '../../coverage-folders.ts'
import type { BenchResult } from '../result.ts'
import { breakdown, classRows, errorPatterns } from './classes.ts'
import { measureCoverage } from './coverage.ts'
import { type GoldDocument, goldGroups, loadDocuments, loadOwn, systemGroups } from './load.ts'
import { overlap, pairUp, type Score, score } from './score.ts'
import { measureSeeds } from './seeds.ts'

const TASK = 'quotations'

/** Petersen-Frey & Biemann 2024, rule-based baseline on the held-back test part; joint as measured on dev. */
const RIVALS = {
  'rule-based baseline (published, test part)': { 'message F1': 47.9, 'roles F1': 35.5, 'joint F1': 39.1 },
}

/** A document of the corpus as an article: every line a body block, nothing cleaned. */
export function articleFor(document: Pick<GoldDocument, 'id' | 'text'>): Article {
  const blocks: Article['blocks'][number][] = []
  let start = 0
  for (const line of document.text.split('\n')) {
    if (line.trim() !== '')
      blocks.push({ start, end: start + line.length, role: 'body', rule: 'bench', confidence: null })
    start += line.length + 1
  }
  return {
    id: document.id,
    text: document.text,
    reading: document.text,
    textStart: 0,
    hash: document.id,
    language: 'de',
    authors: [],
    blocks,
    diagnostics: [],
  }
}

/** A document with what the system finds in it. */
export interface Measured {
  readonly document: GoldDocument
  readonly layers: Layers
  readonly quotations: readonly Quotation[]
}

export async function measure(documents: readonly GoldDocument[]): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  for (const document of documents) {
    const { layers } = await annotate(articleFor(document), ['quotations'])
    measured.push({ document, layers, quotations: layers.quotations })
  }
  return measured
}

function figuresOf(total: Score): Record<string, number> {
  const figures: Record<string, number> = {}
  for (const part of ['message', 'roles', 'joint'] as const) {
    figures[`${part} precision`] = total[part].precision
    figures[`${part} recall`] = total[part].recall
    figures[`${part} F1`] = total[part].f1
  }
  figures['speaker found'] = total.speakerFound
  return figures
}

/** Scores, and by gold type how many are found (any overlap) and found with an overlapping speaker. */
export function summarize(measured: readonly Measured[]): Record<string, number> {
  const documents = measured.map(
    ({ document, quotations }) => [systemGroups(document, quotations), goldGroups(document)] as const,
  )
  const figures = figuresOf(score(documents))
  const byType = new Map<string, { all: number; found: number }>()
  for (const [system, gold] of documents) {
    for (const [s, g] of pairUp(system, gold)) {
      if (g.type === undefined) continue
      const hit = overlap(s.tokens.quote, g.tokens.quote) > 0 ? 1 : 0
      const row = byType.get(g.type) ?? { all: 0, found: 0 }
      byType.set(g.type, { all: row.all + 1, found: row.found + hit })
    }
  }
  for (const [type, row] of [...byType].sort()) figures[`found of ${type}`] = (100 * row.found) / row.all
  return { ...figures, ...breakdown(classRows(measured)) }
}

/** Precision of each rule: share of its quotations that overlap their gold partner by half and share its speaker, if it has one. */
export function precisionByRule(measured: readonly Measured[]): Readonly<Record<string, number>> {
  const counts = new Map<string, { all: number; right: number }>()
  for (const { document, quotations } of measured) {
    const system = systemGroups(document, quotations)
    const rules = new Map(system.map((group, index) => [group, quotations[index]!.rule]))
    for (const [s, g] of pairUp(system, goldGroups(document))) {
      const rule = rules.get(s)
      if (rule === undefined) continue
      const speaker = g.tokens.speaker.size === 0 || overlap(s.tokens.speaker, g.tokens.speaker) > 0
      const right = overlap(s.tokens.quote, g.tokens.quote) >= 0.5 && speaker ? 1 : 0
      const row = counts.get(rule) ?? { all: 0, right: 0 }
      counts.set(rule, { all: row.all + 1, right: row.right + right })
    }
  }
  return Object.fromEntries(
    [...counts].filter(([, row]) => row.all >= 5).map(([rule, row]) => [rule, row.right / row.all]),
  )
}

/** Own gold always; the corpus's development part and the seeds where they are. */
export async function run(corpora: string | undefined): Promise<readonly BenchResult[]> {
  const own = await measure(loadOwn(new URL('gold/own.jsonl', import.meta.url)))
  const results: BenchResult[] = [{ task: TASK, corpus: 'own', measured: true, figures: summarize(own) }]
  const invented = [
    { corpus: 'samples', folders: [SAMPLES] },
    ...COVERAGE_SETS.map((set) => ({ corpus: `coverage, ${set}`, folders: coverageFolders(set) })),
  ]
  for (const { corpus, folders } of invented)
    results.push({ task: TASK, corpus, measured: true, figures: await measureCoverage(folders) })
  const dev = corpora === undefined ? undefined : loadDocuments(`${corpora}/quotations/dev.jsonl`)
  if (dev) {
    const measured = await measure(dev)
    const [figures, errors] = [summarize(measured), errorPatterns(measured)]
    results.push({
      task: TASK,
      corpus: 'dev',
      measured: true,
      figures,
      classes: classRows(measured),
      errors,
      rivals: RIVALS,
    })
  } else results.push({ task: TASK, corpus: 'dev', measured: false, figures: {} })
  const folder = corpora === undefined ? undefined : `${corpora}/..`
  results.push(
    folder !== undefined && existsSync(`${folder}/gold/seeds-gold-part.json`)
      ? { task: TASK, corpus: 'seeds', measured: true, figures: await measureSeeds(folder) }
      : { task: TASK, corpus: 'seeds', measured: false, figures: {} },
  )
  return results
}

/** Precision of each rule on the training part. */
export async function confidence(corpora: string | undefined): Promise<Readonly<Record<string, number>>> {
  const train = corpora === undefined ? undefined : loadDocuments(`${corpora}/quotations/train.jsonl`)
  return train ? precisionByRule(await measure(train)) : {}
}

/** `node bench/quality/quotations/run.ts --errors [part]`: the most frequent error patterns, by default of the training part. */
if (import.meta.main) {
  const corpora = corporaFolder()
  const part = process.argv[3] ?? 'train'
  const documents = corpora === undefined ? undefined : loadDocuments(`${corpora}/quotations/${part}.jsonl`)
  if (!documents) console.log('not measured: the corpus is not on this machine')
  else if (process.argv[2] === '--errors')
    for (const [pattern, count] of errorPatterns(await measure(documents))) console.log(`${count}\t${pattern}`)
  else console.log(summarize(await measure(documents)))
}
