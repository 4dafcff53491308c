import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../../src/model/article.ts'
import type { Layers, Quotation } from '../../../src/model/layers.ts'
import { overlaps } from '../../../src/model/span.ts'
import { annotate } from '../../../src/pipeline/annotate.ts'
import { isFailure, readArticles } from '../../../src/pipeline/read.ts'

interface CoverageGold {
  readonly articles: readonly { readonly id: string; readonly file: string }[]
  readonly entities: readonly { readonly name: string; readonly forms: readonly string[] }[]
  readonly quotations: readonly {
    readonly article: string
    readonly text: string
    readonly speaker: string | null
    readonly required?: boolean
  }[]
}

/** How many required quotations there are, were found, were given the right speaker, and another entity. */
interface Counts {
  required: number
  found: number
  spoken: number
  wrong: number
}

/** Required quotations of folders of invented coverage: found, with the right speaker, and with a wrong entity. Percent. */
export async function measureCoverage(folders: readonly string[]): Promise<Record<string, number>> {
  const counts: Counts = { required: 0, found: 0, spoken: 0, wrong: 0 }
  for (const folder of folders) await countFolder(folder, counts)
  const share = (count: number) => (100 * count) / Math.max(1, counts.required)
  return {
    'required found': share(counts.found),
    'required found with speaker': share(counts.spoken),
    'wrong speaker entities count': counts.wrong,
    'required count': counts.required,
  }
}

async function countFolder(folder: string, counts: Counts): Promise<void> {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as CoverageGold
  const namesOf = new Map(gold.entities.map(({ name, forms }) => [name, [name, ...forms]]))
  for (const { id, file } of gold.articles) {
    const wanted = gold.quotations.filter(({ article, required }) => article === id && required !== false)
    if (wanted.length === 0) continue
    for await (const article of readArticles([join(folder, file)])) {
      if (isFailure(article)) continue
      const { layers } = await annotate(article, ['quotations'])
      for (const { text, speaker } of wanted) {
        const names = speaker === null ? [] : (namesOf.get(speaker) ?? [speaker])
        const candidates = touching(article, layers, text)
        counts.required += 1
        if (candidates.length > 0) counts.found += 1
        if (candidates.some((quotation) => saidBy(article, layers, quotation, names))) counts.spoken += 1
        counts.wrong += candidates.filter(
          (quotation) => quotation.speakerEntity !== undefined && !saidBy(article, layers, quotation, names),
        ).length
      }
    }
  }
}

function touching(article: Article, layers: Layers, text: string): readonly Quotation[] {
  const start = article.reading.indexOf(text)
  if (start < 0) return []
  const span = { start, end: start + text.length }
  return layers.quotations.filter(({ content }) => content.some((part) => overlaps(part, span)))
}

/** Whether a speaker is the one the gold names; "Ein Wanderer" opens a sentence where the gold has "ein Wanderer". */
function saidBy(article: Article, layers: Layers, quotation: Quotation, names: readonly string[]): boolean {
  const entity = layers.entities.find(({ id }) => id === quotation.speakerEntity)
  const known = names.map((name) => name.toLowerCase())
  if (entity && known.includes(entity.name.toLowerCase())) return true
  const words = quotation.speaker.map(({ start, end }) => article.reading.slice(start, end)).join(' ')
  return known.some((name) => words.toLowerCase().includes(name))
}
