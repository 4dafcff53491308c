import { readFileSync } from 'node:fs'
import type { Article } from '../../../src/model/article.ts'
import type { Layers, Quotation } from '../../../src/model/layers.ts'
import { overlaps } from '../../../src/model/span.ts'
import { annotate } from '../../../src/pipeline/annotate.ts'
import { isFailure, readArticles } from '../../../src/pipeline/read.ts'

interface SamplesGold {
  readonly articles: readonly { readonly id: string; readonly file: string }[]
  readonly entities: readonly { readonly name: string; readonly forms: readonly string[] }[]
  readonly quotations: readonly { readonly article: string; readonly text: string; readonly speaker: string }[]
}

/** Required quotations of the invented coverage in `samples/`: found, with the right speaker, and with a wrong entity. Percent. */
export async function measureSamples(folder: URL): Promise<Record<string, number>> {
  const gold = JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8')) as SamplesGold
  const namesOf = new Map(gold.entities.map(({ name, forms }) => [name, [name, ...forms]]))
  let [required, found, spoken, wrong] = [0, 0, 0, 0]
  for (const { id, file } of gold.articles) {
    const wanted = gold.quotations.filter(({ article }) => article === id)
    if (wanted.length === 0) continue
    for await (const article of readArticles([new URL(file, folder).pathname])) {
      if (isFailure(article)) continue
      const { layers } = await annotate(article, ['quotations'])
      for (const { text, speaker } of wanted) {
        const names = namesOf.get(speaker) ?? [speaker]
        const candidates = touching(article, layers, text)
        required += 1
        if (candidates.length > 0) found += 1
        if (candidates.some((quotation) => saidBy(article, layers, quotation, names))) spoken += 1
        wrong += candidates.filter(
          (quotation) => quotation.speakerEntity !== undefined && !saidBy(article, layers, quotation, names),
        ).length
      }
    }
  }
  const share = (count: number) => (100 * count) / Math.max(1, required)
  return {
    'required found': share(found),
    'required found with speaker': share(spoken),
    'wrong speaker entities count': wrong,
    'required count': required,
  }
}

function touching(article: Article, layers: Layers, text: string): readonly Quotation[] {
  const start = article.reading.indexOf(text)
  if (start < 0) return []
  const span = { start, end: start + text.length }
  return layers.quotations.filter(({ content }) => content.some((part) => overlaps(part, span)))
}

function saidBy(article: Article, layers: Layers, quotation: Quotation, names: readonly string[]): boolean {
  const entity = layers.entities.find(({ id }) => id === quotation.speakerEntity)
  if (entity && names.includes(entity.name)) return true
  const words = quotation.speaker.map(({ start, end }) => article.reading.slice(start, end)).join(' ')
  return names.some((name) => words.includes(name))
}
