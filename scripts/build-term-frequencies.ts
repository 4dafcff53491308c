/**
 * Counts in how many sentences of general German text each stem stands, for `src/language/de/data/term-frequencies.json`.
 * Sources: GermEval 2014 (CC BY 4.0), UD German GSD (CC BY-SA 4.0) and PUD (CC BY-SA 3.0). Only counts are kept.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { corporaFolder } from '../bench/corpora.ts'
import { stem } from '../src/language/de/stem.ts'

const SMALLEST_COUNT = 4

function sentencesOf(folder: string): readonly (readonly string[])[] {
  const read = (path: string): readonly string[] => readFileSync(`${folder}/${path}`, 'utf8').split(/\n\n/)
  const column = (block: string): readonly string[] =>
    block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((fields) => fields.length > 2 && /^\d+$/.test(fields[0] ?? ''))
      .map((fields) => fields[1] ?? '')
  const files = [
    'ner/germeval2014-a.tsv',
    'ud/de_gsd-ud-dev.conllu',
    'ud/de_gsd-ud-test.conllu',
    'ud/de_pud-ud-test.conllu',
  ]
  return files.flatMap((file) => read(file).map(column)).filter((words) => words.length > 0)
}

const folder = corporaFolder()
if (folder === undefined) throw new Error('no corpora: set SYNOPSE_CORPORA')
const counts = new Map<string, number>()
const sentences = sentencesOf(folder)
for (const words of sentences) {
  const stems = new Set(words.filter((word) => /\p{L}/u.test(word)).map((word) => stem(word)))
  for (const found of stems) counts.set(found, (counts.get(found) ?? 0) + 1)
}
const kept = [...counts].filter(([, count]) => count >= SMALLEST_COUNT).sort(([a], [b]) => (a < b ? -1 : 1))
const target = new URL('../src/language/de/data/term-frequencies.json', import.meta.url)
writeFileSync(target, `${JSON.stringify({ sentences: sentences.length, counts: Object.fromEntries(kept) })}\n`)
console.log(`${sentences.length} sentences, ${kept.length} stems`)
