/**
 * Trains the German mention model from GermEval 2014 (CC BY 4.0), the German part of Universal NER PUD (CC BY-SA 3.0) and
 * the proper nouns of UD German GSD (CC BY-SA 4.0), and writes `src/language/de/data/mention-model.json`. Run it again whenever the name lexicon, the noun lexicon or the
 * features change, since the weights are fitted to them. `npm run bench -- mentions` cross-validates the same training.
 *
 *   node scripts/train-mentions.ts <corpora>
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readTagged } from '../bench/quality/mentions/corpora.ts'
import { treebankNames } from '../bench/quality/mentions/treebank-names.ts'
import { lexicon } from '../src/language/de/mentions/lexicon.ts'
import { trainMentions } from './mention-training.ts'

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: node scripts/train-mentions.ts <corpora>')
const read = (name: string, partial: boolean) =>
  readTagged(readFileSync(join(folder, 'ner', name), 'utf8')).map((sentence) => ({ ...sentence, partial }))
const data = trainMentions(
  [...read('germeval2014-a.tsv', false), ...read('uner-de-pud.iob2', true), ...treebankNames(folder)],
  lexicon(),
  (line) => process.stderr.write(`${line}\n`),
)
const target = fileURLToPath(new URL('../src/language/de/data/mention-model.json', import.meta.url))
writeFileSync(target, `${JSON.stringify(data)}\n`)
