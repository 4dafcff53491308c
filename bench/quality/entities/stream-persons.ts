/**
 * Lists the persons named in most articles of the stream corpus, with their spellings and why they were folded, for
 * checking by reading (`stream-2021-03.md`). No text of an article is printed.
 *
 *   node bench/quality/entities/stream-persons.ts [how many]
 */
import { join } from 'node:path'
import { entities } from '../../../src/annotate/entities/index.ts'
import { mentions } from '../../../src/annotate/mentions/index.ts'
import { sentences } from '../../../src/annotate/sentences/index.ts'
import { tokens } from '../../../src/annotate/tokens/index.ts'
import { loadPack } from '../../../src/language/index.ts'
import { NO_LAYERS } from '../../../src/model/layers.ts'
import type { AnnotatedArticle } from '../../../src/model/relations.ts'
import { readArticles } from '../../../src/pipeline/read.ts'
import { relateEntities } from '../../../src/relate/entities/index.ts'
import { corporaFolder } from '../../corpora.ts'

const folder = corporaFolder()
if (folder === undefined) throw new Error('no corpora: set SYNOPSE_CORPORA')
const pack = await loadPack('de')
const articles: AnnotatedArticle[] = []
for await (const article of readArticles([join(folder, 'stream/2021-03.jsonl')], {})) {
  if (!('reading' in article) || article.language !== 'de') continue
  const split = sentences.run({ article, pack, layers: {} }).layer
  const words = tokens.run({ article, pack, layers: { sentences: split } }).layer
  const named = mentions.run({ article, pack, layers: { sentences: split, tokens: words } }).layer
  const layers = { sentences: split, tokens: words, mentions: named }
  const folded = entities.run({ article, pack, layers }).layer
  // Words and sentences are needed no more.
  articles.push({ article, layers: { ...NO_LAYERS, mentions: named, entities: folded } })
}
const persons = relateEntities(articles, () => pack)
  .filter(({ kind }) => kind === 'person')
  .map((entity) => ({ entity, articles: new Set(entity.members.map(({ article }) => article)).size }))
  .sort((a, b) => b.articles - a.articles || (a.entity.name < b.entity.name ? -1 : 1))
  .slice(0, Number(process.argv[2] ?? 100))
for (const [at, { entity, articles: count }] of persons.entries()) {
  const forms = entity.forms.map(({ text, count: times }) => `${text} ${times}`).join(', ')
  console.log(`| ${at + 1} | ${entity.name} | ${count} | ${forms} | ${entity.folded.join('; ')} |`)
}
