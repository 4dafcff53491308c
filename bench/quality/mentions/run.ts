import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TrainingSentence, trainMentions } from '../../../scripts/mention-training.ts'
import { loadPack } from '../../../src/language/index.ts'
import type { LanguagePack } from '../../../src/language/pack.ts'
import type { Mention } from '../../../src/model/layers.ts'
import type { BenchResult } from '../result.ts'
import { type NamedSpan, readTagged, type TaggedSentence, textOf } from './corpora.ts'
import { ownGold } from './gold.ts'
import { type Counts, countStrict, keyOf, noCounts, prf } from './score.ts'
import { findIn, withModel } from './systems.ts'
import { treebankNames } from './treebank-names.ts'

const TASK = 'mentions'
const FOLDS = 5
/** The product's kinds as the tagging corpora call them. */
const KINDS = { person: 'PER', organization: 'ORG', place: 'LOC', other: 'OTH' } as const
const SCORED = ['PER', 'ORG', 'LOC'] as const

const CORPORA = [
  {
    file: 'germeval2014-a.tsv',
    corpus: 'GermEval 2014, outer level, PER ORG LOC, 5-fold',
    partial: false,
    // Published on the same sentences after training on 24,000 others: for orientation.
    rivals: { GermaNER: { f1: 76.9 }, 'best of GermEval 2014': { f1: 79.1 }, 'GELECTRA-large': { f1: 88.9 } },
  },
  { file: 'uner-de-pud.iob2', corpus: 'Universal NER German PUD, 5-fold', partial: true, rivals: undefined },
] as const

interface Loaded {
  readonly sentences: readonly TaggedSentence[]
  readonly partial: boolean
}

/** Calls `visit` for each sentence with what a model trained on the other folds and on `more` finds in it. */
async function crossValidate(
  loaded: readonly Loaded[],
  more: readonly TrainingSentence[],
  visit: (corpus: number, gold: readonly NamedSpan[], found: readonly Mention[]) => void,
) {
  const pack = await loadPack('de')
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const training = loaded.flatMap(({ sentences, partial }) =>
      sentences.filter((_, index) => index % FOLDS !== fold).map((sentence) => ({ ...sentence, partial })),
    )
    const trained = withModel(pack, trainMentions([...training, ...more], pack.mentions.lexicon()))
    for (const [corpus, { sentences }] of loaded.entries())
      for (const [index, sentence] of sentences.entries()) {
        if (index % FOLDS !== fold) continue
        const { text, names } = textOf(sentence)
        visit(corpus, names, findIn(text, trained, true).mentions)
      }
  }
}

function load(corpora: string): readonly Loaded[] {
  return CORPORA.map(({ file, partial }) => ({
    sentences: readTagged(readFileSync(join(corpora, 'ner', file), 'utf8')),
    partial,
  }))
}

const scored = (names: readonly NamedSpan[], kind?: string) =>
  names.filter((name) => (kind === undefined ? (SCORED as readonly string[]).includes(name.kind) : name.kind === kind))

/** The product's named mentions in the corpora's terms. */
const asNames = (mentions: readonly Mention[]): readonly NamedSpan[] =>
  mentions.filter(({ form }) => form === 'name').map(({ start, end, kind }) => ({ start, end, kind: KINDS[kind] }))

/** Strict span scores on the project's own gold, and cross-validated on GermEval and Universal NER. */
export async function run(corpora: string | undefined): Promise<readonly BenchResult[]> {
  const results: BenchResult[] = [
    { task: TASK, corpus: 'own gold', measured: true, figures: ownFigures(await loadPack('de')) },
  ]
  if (corpora === undefined || CORPORA.some(({ file }) => !existsSync(join(corpora, 'ner', file)))) {
    for (const { corpus } of CORPORA) results.push({ task: TASK, corpus, measured: false, figures: {} })
    return results
  }
  const counts = CORPORA.map(() => new Map<string, Counts>(['all', ...SCORED].map((kind) => [kind, noCounts()])))
  await crossValidate(load(corpora), treebankNames(corpora), (corpus, gold, mentions) => {
    const found = asNames(mentions)
    countStrict(counts[corpus]!.get('all')!, scored(gold), scored(found))
    for (const kind of SCORED) countStrict(counts[corpus]!.get(kind)!, scored(gold, kind), scored(found, kind))
  })
  for (const [index, { corpus, rivals }] of CORPORA.entries()) {
    const own = counts[index]!
    const kinds = Object.fromEntries(SCORED.map((kind) => [`f1 ${kind}`, prf(own.get(kind)!).f1]))
    results.push({
      task: TASK,
      corpus,
      measured: true,
      figures: { ...prf(own.get('all')!), ...kinds },
      ...(rivals && { rivals }),
    })
  }
  return results
}

/** Scores on the marked texts of the project: all forms, names alone, descriptions alone. */
export function ownFigures(pack: LanguagePack): Readonly<Record<string, number>> {
  const all = noCounts()
  const names = noCounts()
  for (const { text, mentions } of ownGold()) {
    const found = findIn(text, pack).mentions
    countStrict(all, mentions, found)
    countStrict(
      names,
      mentions.filter(({ form }) => form === 'name'),
      found.filter(({ form }) => form === 'name'),
    )
  }
  return { ...prf(all), 'f1 names': prf(names).f1 }
}

/**
 * Precision of each rule: of the naming rules in cross-validation on GermEval (derived forms against its `-deriv` and
 * `-part` marks), of all others on the project's own gold.
 */
export async function confidence(corpora: string | undefined): Promise<Readonly<Record<string, number>>> {
  const right = new Map<string, [right: number, found: number]>()
  const count = (rule: string, hit: boolean) => {
    const own = right.get(rule) ?? [0, 0]
    right.set(rule, [own[0] + (hit ? 1 : 0), own[1] + 1])
  }
  const germEval = corpora !== undefined && existsSync(join(corpora, 'ner', CORPORA[0].file))
  if (germEval)
    await crossValidate(load(corpora).slice(0, 1), treebankNames(corpora), (_, gold, mentions) => {
      const keys = new Set(gold.map(keyOf))
      const derived = new Set(gold.filter(({ kind }) => /deriv$|part$/.test(kind)).map(({ start }) => start))
      for (const mention of mentions) {
        if (mention.form === 'derived')
          count(mention.rule, derived.has(mention.start) || keys.has(keyOf({ ...mention, kind: KINDS[mention.kind] })))
        else if (mention.form === 'name')
          count(mention.rule, keys.has(keyOf({ ...mention, kind: KINDS[mention.kind] })))
      }
    })
  const pack = await loadPack('de')
  const measured = new Set(right.keys())
  for (const { text, mentions } of ownGold()) {
    const keys = new Set(mentions.map(keyOf))
    for (const mention of findIn(text, pack).mentions)
      if (!measured.has(mention.rule)) count(mention.rule, keys.has(keyOf(mention)))
  }
  return Object.fromEntries(
    [...right].filter(([, [, found]]) => found >= 3).map(([rule, [hits, found]]) => [rule, hits / found]),
  )
}
