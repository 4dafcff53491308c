import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadPack } from '../../../src/language/index.ts'
import type { AnnotatedArticle } from '../../../src/model/relations.ts'
import { annotate } from '../../../src/pipeline/annotate.ts'
import { isFailure, readArticles } from '../../../src/pipeline/read.ts'
import { relateEntities } from '../../../src/relate/entities/index.ts'
import { align, bCubed, type Linked } from './score.ts'

interface GoldEntity {
  readonly name: string
  readonly kind: string
  readonly forms: readonly string[]
}

interface CoverageGold {
  readonly articles: readonly { readonly file: string }[]
  readonly entities: readonly GoldEntity[]
}

/** A mention with what it says of its entity. */
export interface Sorted extends Linked {
  readonly kind: string
  readonly text: string
}

/** What a story's gold and the product name, its articles one behind the other on one scale. */
export interface NamedStory {
  readonly gold: readonly Sorted[]
  readonly found: readonly Sorted[]
}

/** Places the mentions of an article behind those of the ones before. */
const APART = 1_000_000

/** Where the gold's forms stand in a text, the longest first. What is a form of several entities names none. */
function goldMentions(reading: string, entities: readonly GoldEntity[]): readonly Sorted[] {
  const owners = new Map<string, GoldEntity | undefined>()
  for (const entity of entities)
    for (const form of new Set([entity.name, ...entity.forms])) owners.set(form, owners.has(form) ? undefined : entity)
  const result: Sorted[] = []
  const taken = new Uint8Array(reading.length)
  for (const [form, entity] of [...owners].sort(([a], [b]) => b.length - a.length)) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}-])${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?(?![\\p{L}\\p{N}])`,
      'gu',
    )
    for (const { index: start, 0: text } of reading.matchAll(pattern)) {
      const end = start + text.length
      if (taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      if (entity) result.push({ start, end, entity: entity.name, kind: entity.kind, text })
    }
  }
  return result
}

/** Reads, annotates and relates the articles of a folder. */
export async function namedStory(folder: string): Promise<NamedStory> {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as CoverageGold
  const articles: AnnotatedArticle[] = []
  for (const { file } of gold.articles)
    for await (const article of readArticles([join(folder, file)]))
      if (!isFailure(article)) articles.push(await annotate(article, ['entities']))
  const packs = new Map([
    ['de', await loadPack('de')],
    ['en', await loadPack('en')],
  ])
  const shifts = new Map(articles.map(({ article }, index) => [article.id, index * APART]))
  const layersOf = new Map(articles.map(({ article, layers }) => [article.id, { article, layers }]))
  const found = relateEntities(articles, (language) => packs.get(language)).flatMap(({ id: entity, kind, mentions }) =>
    mentions.flatMap(({ article: id, start, end }) => {
      const { article, layers } = layersOf.get(id)!
      // The gold's forms stand in compounds too ("HU-Chefin"), and inhabitants are forms; descriptions are none.
      const own = layers.mentions.find((mention) => mention.start === start)
      if (own?.form === 'description') return []
      const shift = shifts.get(id)!
      return [{ start: start + shift, end: end + shift, entity, kind, text: article.reading.slice(start, end) }]
    }),
  )
  return {
    gold: articles.flatMap(({ article }) =>
      goldMentions(article.reading, gold.entities).map((mention) => ({
        ...mention,
        start: mention.start + shifts.get(article.id)!,
        end: mention.end + shifts.get(article.id)!,
      })),
    ),
    found,
  }
}

/** What went wrong in a story, in words. */
export interface StoryErrors {
  /** Found entities that are two or more of gold. */
  readonly merged: readonly string[]
  /** Entities of gold that were found as two or more. */
  readonly split: readonly string[]
  readonly kinds: readonly string[]
  readonly missed: readonly string[]
  /** Names of persons found where gold has nobody. */
  readonly nobody: readonly string[]
}

export function storyErrors({ gold, found }: NamedStory): StoryErrors {
  const pairs = align(gold, found)
  const together = (of: (pair: (typeof pairs)[number]) => readonly [string, string]) => {
    const groups = new Map<string, Map<string, string>>()
    for (const pair of pairs) {
      const [key, other] = of(pair)
      const group = groups.get(key) ?? new Map<string, string>()
      groups.set(key, group.set(other, group.get(other) ?? pair[1].text))
    }
    return [...groups]
      .filter(([, others]) => others.size > 1)
      .map(([key, others]) => `${key}: ${[...others].map((own) => own.join(' ')).join(' | ')}`)
  }
  const met = new Set(pairs.map(([mine]) => mine))
  const used = new Set(pairs.flatMap(([, theirs]) => theirs.entity))
  return {
    merged: together(([mine, theirs]) => [theirs.entity, mine.entity]),
    split: together(([mine, theirs]) => [mine.entity, theirs.entity]),
    kinds: pairs
      .filter(([mine, theirs]) => mine.kind !== theirs.kind)
      .map(([mine, { kind }]) => `${mine.text} ${kind}`),
    missed: gold.filter((mention) => !met.has(mention)).map(({ text }) => text),
    nobody: [
      ...new Map(
        found
          .filter(({ kind, entity }) => kind === 'person' && !used.has(entity))
          .map(({ entity, text }) => [entity, text]),
      ).values(),
    ],
  }
}

/** Entities of the stories in `folders` against their gold: percent and counts. */
export async function coverageFigures(folders: readonly string[]): Promise<Record<string, number>> {
  const sums = { precision: 0, recall: 0, f1: 0 }
  const counts = { 'merged count': 0, 'split count': 0, 'wrong kind count': 0, 'missed count': 0, 'nobody count': 0 }
  let mentions = 0
  for (const folder of folders) {
    const story = await namedStory(folder)
    const known = new Set(align(story.gold, story.found).map(([, theirs]) => theirs))
    const score = bCubed(
      story.gold,
      story.found.filter((mention) => known.has(mention)),
    )
    for (const key of ['precision', 'recall', 'f1'] as const) sums[key] += score[key] / folders.length
    const errors = storyErrors(story)
    counts['merged count'] += errors.merged.length
    counts['split count'] += errors.split.length
    counts['wrong kind count'] += errors.kinds.length
    counts['missed count'] += errors.missed.length
    counts['nobody count'] += errors.nobody.length
    mentions += story.gold.length
  }
  return { ...sums, ...counts, 'mentions count': mentions }
}

if (import.meta.main) {
  const { coverageFolders } = await import('../../coverage-folders.ts')
  for (const set of ['dev', 'fresh'] as const) {
    const folders = coverageFolders(set)
    for (const folder of folders) {
      const errors = storyErrors(await namedStory(folder))
      console.log(folder.split('/').at(-1))
      for (const [kind, lines] of Object.entries(errors))
        console.log(`  ${kind}: ${(lines as readonly string[]).join(', ')}`)
    }
    console.log(set, await coverageFigures(folders))
  }
}
