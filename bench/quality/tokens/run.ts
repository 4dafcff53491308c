import { readFileSync } from 'node:fs'
import { inOneScheme, trainWithNames } from '../../../scripts/train-tagger.ts'
import { createTagger, decodeTagger, type TaggerData } from '../../../src/language/de/tokens/greedy-tagger.ts'
import { lemmaOf, wordInfo } from '../../../src/language/de/tokens/guess.ts'
import { TAGS } from '../../../src/language/de/tokens/tagger-features.ts'
import { formOf } from '../../../src/language/forms.ts'
import { loadPack } from '../../../src/language/index.ts'
import type { LanguagePack } from '../../../src/language/pack.ts'
import type { BenchResult } from '../result.ts'
import { loadDocuments } from '../sentences/documents.ts'
import { add, compare, figures, NONE, spanKeys } from '../sentences/score.ts'
import { loadNamedSentences } from './named-sentences.ts'
import { tokenSpans } from './spans.ts'
import { type GoldWord, loadTreebank, TREEBANKS } from './treebank.ts'

const TASK = 'tokens'
const LEMMATISED = new Set(['VERB', 'NOUN', 'ADJ'])

const percent = (right: number, all: number) => (all === 0 ? 0 : (100 * right) / all)

/** Right classes and lemmas, with a model that has not seen the sentences. */
function measureTagging(data: TaggerData, sentences: readonly (readonly GoldWord[])[], errors?: Map<string, string[]>) {
  const tagger = createTagger(decodeTagger(data))
  let words = 0
  let right = 0
  let lemmas = 0
  let rightLemmas = 0
  let subjunctives = 0
  let readSubjunctives = 0
  for (const sentence of sentences) {
    const infos = sentence.map(({ form }) => wordInfo(form))
    const tags = tagger.predict(infos.map(tagger.prepare))
    for (const [at, gold] of sentence.entries()) {
      const info = infos[at]!
      const pos = TAGS[tags[at]!]!
      words += 1
      if (pos === gold.pos) right += 1
      else if (errors) errors.set(`${gold.pos}>${pos}`, [...(errors.get(`${gold.pos}>${pos}`) ?? []), gold.form])
      if (LEMMATISED.has(gold.pos)) {
        lemmas += 1
        const found = lemmaOf(info, pos)
        if (found === gold.lemma) rightLemmas += 1
        else if (errors && pos === gold.pos)
          errors.set(`lemma ${pos}`, [...(errors.get(`lemma ${pos}`) ?? []), `${gold.form}:${found}:${gold.lemma}`])
      }
      if (gold.features.includes('Mood=Sub')) {
        subjunctives += 1
        if (info.verb?.subjunctive1 || info.verb?.subjunctive2) readSubjunctives += 1
      }
    }
  }
  return {
    'UPOS accuracy': percent(right, words),
    'lemma accuracy (VERB NOUN ADJ)': percent(rightLemmas, lemmas),
    'subjunctives with a subjunctive reading': percent(readSubjunctives, subjunctives),
  }
}

function tagging(corpora: string | undefined, errors?: Map<string, string[]>): readonly BenchResult[] {
  const named = loadNamedSentences(corpora)
  const treebanks = TREEBANKS.map((name) => loadTreebank(corpora, name))
  return TREEBANKS.map((name, at) => {
    const held = treebanks[at]
    const others = treebanks.flatMap((treebank, other) =>
      other === at ? [] : inOneScheme(treebank ?? [], TREEBANKS[other]!.includes('pud')),
    )
    const measured = held !== undefined && others.length > 0
    return {
      task: TASK,
      corpus: `UD ${name}, trained on the others`,
      measured,
      figures: measured
        ? {
            ...measureTagging(trainWithNames(others, named), held, errors),
          }
        : {},
    }
  })
}

/** The gold in git: a sentence a line, `word/CLASS`, tagged by the shipped model. */
function ownGold(pack: LanguagePack): BenchResult {
  let words = 0
  let right = 0
  for (const line of readFileSync(new URL('gold/de.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')) {
    const gold = line
      .split(' ')
      .map((item) => [item.slice(0, item.lastIndexOf('/')), item.slice(item.lastIndexOf('/') + 1)])
    const tagged = pack.tokens.tag(gold.map(([form = '']) => formOf(form)))
    words += gold.length
    right += gold.filter(([, pos], at) => tagged[at]?.pos === pos).length
  }
  return { task: TASK, corpus: 'own de', measured: true, figures: { 'UPOS accuracy': percent(right, words) } }
}

export async function run(
  corpora: string | undefined,
  errors?: Map<string, string[]>,
): Promise<readonly BenchResult[]> {
  const documents = loadDocuments(corpora, 'dev')
  const pack = await loadPack('de')
  let spans = NONE
  for (const { text, tokens } of documents ?? [])
    spans = add(spans, compare(spanKeys(tokenSpans(text, pack)), spanKeys(tokens)))
  return [
    ownGold(pack),
    {
      task: TASK,
      corpus: 'quotations dev',
      measured: documents !== undefined,
      figures: documents ? figures('span', spans) : {},
      rivals: {
        'one regex': { 'span F1': 99.64 },
        'Intl.Segmenter': { 'span F1': 96.1 },
        'wink-tokenizer 5.3': { 'span F1': 95.8 },
      },
    },
    ...tagging(corpora, errors),
  ]
}

if (import.meta.main) {
  const { corporaFolder } = await import('../../corpora.ts')
  const errors = process.argv.includes('--errors') ? new Map<string, string[]>() : undefined
  for (const result of await run(corporaFolder(), errors)) console.log(result.corpus, result.figures)
  for (const [kind, forms] of [...(errors ?? [])].sort(([, a], [, b]) => b.length - a.length).slice(0, 30))
    console.log(kind, forms.length, forms.slice(0, 25).join(' '))
}
