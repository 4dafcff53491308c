import { readFileSync } from 'node:fs'
import { splitSentences } from '../../../src/annotate/sentences/split.ts'
import { loadPack } from '../../../src/language/index.ts'
import type { LanguagePack } from '../../../src/language/pack.ts'
import type { Span } from '../../../src/model/span.ts'
import type { BenchResult } from '../result.ts'
import { bodyArticle, type GoldDocument, loadDocuments } from './documents.ts'
import { add, compare, ends, figures, NONE, spanKeys } from './score.ts'

const TASK = 'sentences'

/** Sentences of a text whose lines are blocks. */
export function sentencesOf(text: string, pack: LanguagePack): readonly Span[] {
  return bodyArticle('', text).blocks.flatMap((block) => splitSentences(text, block, pack.sentences))
}

function measure(
  documents: readonly Pick<GoldDocument, 'text' | 'sentences'>[],
  pack: LanguagePack,
): BenchResult['figures'] {
  let spans = NONE
  let boundaries = NONE
  for (const { text, sentences } of documents) {
    const found = sentencesOf(text, pack)
    spans = add(spans, compare(spanKeys(found), spanKeys(sentences)))
    boundaries = add(boundaries, compare(ends(found), ends(sentences)))
  }
  return { ...figures('boundary', boundaries), ...figures('span', spans) }
}

/** The gold in git: one block a line, `|` between sentences. */
export function ownGold(language: string): readonly Pick<GoldDocument, 'text' | 'sentences'>[] {
  return readFileSync(new URL(`gold/${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const parts = line.split(' | ')
      let start = 0
      const sentences = parts.map((part) => {
        const span = { start, end: start + part.length }
        start = span.end + 1
        return span
      })
      return { text: parts.join(' '), sentences }
    })
}

export async function run(corpora: string | undefined): Promise<readonly BenchResult[]> {
  const results: BenchResult[] = []
  for (const language of ['de', 'en'] as const)
    results.push({
      task: TASK,
      corpus: `own ${language}`,
      measured: true,
      figures: measure(ownGold(language), await loadPack(language)),
    })
  const documents = loadDocuments(corpora, 'dev')
  results.push({
    task: TASK,
    corpus: 'quotations dev',
    measured: documents !== undefined,
    figures: documents ? measure(documents, await loadPack('de')) : {},
    rivals: {
      'Intl.Segmenter + merge rules': { 'boundary F1': 96.6, 'span F1': 91.6 },
      'sentencex 1.0.17': { 'boundary F1': 95.4, 'span F1': 89.1 },
      'Intl.Segmenter': { 'boundary F1': 93.6, 'span F1': 83.7 },
    },
  })
  return results
}

if (import.meta.main) {
  const { corporaFolder } = await import('../../corpora.ts')
  for (const result of await run(corporaFolder())) console.log(result.corpus, result.figures)
  if (process.argv.includes('--errors')) {
    const pack = await loadPack('de')
    for (const { text, sentences } of loadDocuments(corporaFolder(), 'dev') ?? []) {
      const found = new Set(ends(sentencesOf(text, pack)))
      const gold = new Set(ends(sentences))
      const show = (mark: string, at: number) =>
        console.log(mark, JSON.stringify(`${text.slice(Math.max(0, at - 40), at)} ▮ ${text.slice(at, at + 30)}`))
      for (const at of found) if (!gold.has(at)) show('extra ', at)
      for (const at of gold) if (!found.has(at)) show('missed', at)
    }
  }
}
