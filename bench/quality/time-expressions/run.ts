import { join } from 'node:path'
import type { TimeExpression } from '../../../src/model/layers.ts'
import type { BenchResult } from '../result.ts'
import { f1Of, type SeedsItem, seedsLayers, seedsScore } from '../seeds-layers.ts'
import { loadKrauts } from './krauts.ts'
import { loadOwnGold } from './own-gold.ts'
import { scoreProse } from './prose.ts'
import { pairs, type ScoredDocument, score, type TimeScore } from './score.ts'
import { timesOf } from './system.ts'

const TASK = 'time-expressions'
const PARTS = ['Dolomiten-42', 'Dolomiten-100'] as const

const figures = ({ strict, relaxed, type, value }: TimeScore) => ({ strict, relaxed, type, value })

/** Measures strict, relaxed, type and value F1 on the KRAUTS parts, with HeidelTime beside it, and on the own gold. */
export async function run(corpora: string | undefined): Promise<BenchResult[]> {
  const results: BenchResult[] = []
  for (const part of PARTS) {
    const documents = corpora === undefined ? undefined : await loadKrauts(join(corpora, 'timex', part))
    const corpus = `KRAUTS ${part}`
    if (!documents) {
      results.push({ task: TASK, corpus, measured: false, figures: {} })
      continue
    }
    const scored: ScoredDocument[] = []
    for (const { id, text, date, gold } of documents)
      scored.push({ text, gold, system: await timesOf(id, text, 'de', date) })
    const rival = documents.map(({ text, gold, heideltime }) => ({ text, gold, system: heideltime }))
    results.push({
      task: TASK,
      corpus,
      measured: true,
      figures: figures(score(scored)),
      rivals: { HeidelTime: figures(score(rival)) },
    })
  }
  for (const language of ['de', 'en']) {
    const scored: ScoredDocument[] = []
    for (const document of await loadOwnGold())
      if (document.language === language) {
        const { id, text, date, gold } = document
        scored.push({ text, gold, system: await timesOf(id, text, language, date) })
      }
    results.push({ task: TASK, corpus: `own ${language}`, measured: true, figures: figures(score(scored)) })
  }
  for (const language of ['de', 'en'])
    results.push({
      task: TASK,
      corpus: `prose ${language}`,
      measured: true,
      figures: { value: await scoreProse(language) },
    })
  return [...results, await measureSeeds(corpora)]
}

/** The seeds' part that is annotated in full; what lies in blocks that are not the article's words is left out. */
async function measureSeeds(corpora: string | undefined): Promise<BenchResult> {
  const corpus = 'seeds (part)'
  const seeds = await seedsLayers(corpora)
  if (!seeds) return { task: TASK, corpus, measured: false, figures: {} }
  const counts = (right: (item: SeedsItem, found: TimeExpression) => boolean) =>
    seeds.articles.map(({ key, annotated }) =>
      seedsScore(
        seeds.timeExpressions.filter(({ file, zone }) => file === key && zone !== 'related-links'),
        annotated.layers.timeExpressions,
        right,
      ),
    )
  return {
    task: TASK,
    corpus,
    measured: true,
    figures: { relaxed: f1Of(counts(() => true)), value: f1Of(counts(({ value }, found) => value === found.value)) },
  }
}

/** Fewest findings for a rule's precision to be worth stating. */
const ENOUGH = 3

/**
 * Precision of each German rule on the KRAUTS parts and the own gold: the share of its findings with the gold's span.
 * Rules with fewer than three findings are left out.
 */
export async function confidence(corpora: string | undefined): Promise<Record<string, number>> {
  const right = new Map<string, number>()
  const all = new Map<string, number>()
  const count = async (id: string, text: string, date: string | undefined, gold: ScoredDocument['gold']) => {
    const system = await timesOf(id, text, 'de', date)
    for (const { rule } of system) all.set(rule, (all.get(rule) ?? 0) + 1)
    for (const [expected, found] of pairs({ text, gold, system })) {
      const rule = system.find((time) => found && time.start === found.start && time.end === found.end)?.rule
      if (rule && found && found.start === expected.start && found.end === expected.end)
        right.set(rule, (right.get(rule) ?? 0) + 1)
    }
  }
  for (const part of PARTS)
    for (const { id, text, date, gold } of (corpora && (await loadKrauts(join(corpora, 'timex', part)))) || [])
      await count(id, text, date, gold)
  for (const { id, language, text, date, gold } of await loadOwnGold())
    if (language === 'de') await count(id, text, date, gold)
  return Object.fromEntries(
    [...all].filter(([, total]) => total >= ENOUGH).map(([rule, total]) => [rule, (right.get(rule) ?? 0) / total]),
  )
}
