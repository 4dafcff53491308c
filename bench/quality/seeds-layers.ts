import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Article } from '../../src/model/article.ts'
import type { AnnotatedArticle } from '../../src/model/relations.ts'
import { readArticles } from '../../src/pipeline/read.ts'
import { buildDossier } from '../../src/pipeline/relate.ts'

/** An expression the annotator of the seeds marked; those not `required` may be found or not. */
export interface SeedsItem {
  readonly file: string
  readonly required: boolean
  readonly zone: string
  readonly type?: string
  readonly kind?: string
  readonly value: string | number | null
  readonly unit?: string
  readonly approx?: string
  readonly evidence: readonly { readonly start: number; readonly end: number }[]
}

/** The seeds that are annotated in full, read by the whole pipeline, with the annotator's times and figures. */
export interface SeedsLayers {
  readonly articles: readonly { readonly key: string; readonly annotated: AnnotatedArticle }[]
  readonly timeExpressions: readonly SeedsItem[]
  readonly figures: readonly SeedsItem[]
}

/** `undefined` where the seeds or their gold are not on this machine. */
export async function seedsLayers(corpora: string | undefined): Promise<SeedsLayers | undefined> {
  const shared = corpora === undefined ? '' : dirname(corpora)
  const file = join(shared, 'gold/seeds-gold-part.json')
  if (corpora === undefined || !existsSync(file) || !existsSync(join(shared, 'seeds'))) return undefined
  const gold = JSON.parse(readFileSync(file, 'utf8')) as Omit<SeedsLayers, 'articles'> & {
    readonly articles: readonly { readonly file: string; readonly fileName: string }[]
  }
  const read: Article[] = []
  for await (const item of readArticles([join(shared, 'seeds')])) if ('blocks' in item) read.push(item as Article)
  const dossier = await buildDossier(read)
  const articles = gold.articles.flatMap((item) => {
    const annotated = dossier.articles.find(({ article }) => `${article.id}.txt` === item.fileName)
    return annotated ? [{ key: item.file, annotated }] : []
  })
  return { articles, timeExpressions: gold.timeExpressions, figures: gold.figures }
}

/** Hits, misses and findings that nobody marked, as F1 in percent. What need not be found counts only where it is right. */
export function seedsScore<Found extends { readonly start: number; readonly end: number }>(
  gold: readonly SeedsItem[],
  found: readonly Found[],
  right: (item: SeedsItem, other: Found) => boolean,
): { readonly hits: number; readonly required: number; readonly findings: number } {
  const used = new Set<Found>()
  let [hits, required, optional] = [0, 0, 0]
  for (const item of gold) {
    const match = found.find(
      (other) => !used.has(other) && item.evidence.some((span) => span.start < other.end && other.start < span.end),
    )
    if (match) used.add(match)
    if (item.required) {
      required += 1
      if (match && right(item, match)) hits += 1
    } else if (match) optional += 1
  }
  return { hits, required, findings: found.length - optional }
}

/** F1 in percent of counts added up. */
export function f1Of(
  counts: readonly { readonly hits: number; readonly required: number; readonly findings: number }[],
): number {
  const sum = (key: 'hits' | 'required' | 'findings') => counts.reduce((total, count) => total + count[key], 0)
  const all = sum('required') + sum('findings')
  return all === 0 ? 0 : Math.round((2000 * sum('hits')) / all) / 10
}
