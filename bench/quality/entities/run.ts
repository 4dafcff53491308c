import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadPack } from '../../../src/language/index.ts'
import type { LanguagePack } from '../../../src/language/pack.ts'
import { NO_LAYERS } from '../../../src/model/layers.ts'
import type { Span } from '../../../src/model/span.ts'
import { relateEntities } from '../../../src/relate/entities/index.ts'
import { COVERAGE_SETS, coverageFolders } from '../../coverage-folders.ts'
import { ownGold } from '../mentions/gold.ts'
import { findIn } from '../mentions/systems.ts'
import type { BenchResult } from '../result.ts'
import { bodyArticle } from '../sentences/documents.ts'
import { coverageFigures } from './coverage.ts'
import { bCubed, type Linked } from './score.ts'

const TASK = 'entities'

interface SeedGold {
  readonly entities: readonly {
    readonly id: string
    readonly type: string
    readonly neRequired: boolean
    readonly mentions: readonly {
      readonly file: string
      readonly start: number
      readonly end: number
      readonly kind: string
    }[]
  }[]
}

/** The product's mentions with their entities. */
export function linked(
  text: string,
  pack: LanguagePack,
  keep: (kind: string, form: string) => boolean,
): readonly Linked[] {
  const { mentions, entities } = findIn(text, pack)
  return entities.flatMap((entity) =>
    entity.mentions.flatMap((index) => {
      const { start, end, kind, form } = mentions[index]!
      return keep(kind, form) ? [{ start, end, entity: entity.id }] : []
    }),
  )
}

const mean = (scores: readonly ReturnType<typeof bCubed>[]) => {
  const of = (key: 'precision' | 'recall' | 'f1') => scores.reduce((sum, score) => sum + score[key], 0) / scores.length
  return { precision: of('precision'), recall: of('recall'), f1: of('f1') }
}

/** Spans that the annotator marked as need not be found, and does not want counted against who finds them. */
function optionalSpans(entities: SeedGold['entities'], file: string): readonly Span[] {
  return entities.flatMap(({ neRequired, mentions }) =>
    mentions.filter((mention) => mention.file === file && (!neRequired || mention.kind === 'hashtag')),
  )
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Places the mentions of the second text behind those of the first, so that one scale holds both. */
const APART = 1_000_000

/** B-cubed of persons' names when all seeds are related at once, on the two that are annotated in full. */
function acrossSeeds(seeds: string, files: readonly string[], entities: SeedGold['entities'], pack: LanguagePack) {
  const articles = [...files].sort().map((file) => {
    const text = readFileSync(join(seeds, file), 'utf8')
    const { mentions, entities: own } = findIn(text, pack)
    return { article: { ...bodyArticle(file.slice(0, 3), text) }, layers: { ...NO_LAYERS, mentions, entities: own } }
  })
  const shift: Readonly<Record<string, number>> = { '000': 0, '004': APART }
  const gold = entities
    .filter((entity) => entity.neRequired && entity.type === 'PER')
    .flatMap((entity) =>
      entity.mentions.flatMap(({ file, start, end, kind }) =>
        kind !== 'hashtag' && shift[file] !== undefined
          ? [{ start: start + shift[file], end: end + shift[file], entity: entity.id }]
          : [],
      ),
    )
  const byId = new Map(articles.map((annotated) => [annotated.article.id, annotated]))
  const found = relateEntities(articles, () => pack).flatMap((entity) =>
    entity.members.flatMap(({ article, entity: id }) => {
      const at = shift[article]
      const own = byId.get(article)!.layers
      if (at === undefined || entity.kind !== 'person') return []
      return own.entities
        .find((candidate) => candidate.id === id)!
        .mentions.map((index) => own.mentions[index]!)
        .filter((mention) => mention.form === 'name')
        .map(({ start, end }) => ({ start: start + at, end: end + at, entity: entity.id }))
    }),
  )
  return { ...bCubed(gold, found) }
}

/** B-cubed within articles: on the project's own gold, and on the two seeds that are annotated in full. */
export async function run(corpora: string | undefined): Promise<readonly BenchResult[]> {
  const pack = await loadPack('de')
  const own = ownGold().map(({ text, mentions }) =>
    bCubed(
      mentions,
      linked(text, pack, () => true),
    ),
  )
  const results: BenchResult[] = [{ task: TASK, corpus: 'own gold, B-cubed', measured: true, figures: mean(own) }]
  for (const set of COVERAGE_SETS)
    results.push({
      task: TASK,
      corpus: `invented coverage, ${set}, across articles`,
      measured: true,
      figures: await coverageFigures(coverageFolders(set)),
    })
  const gold = corpora === undefined ? undefined : join(corpora, '..', 'gold', 'seeds-gold-part.json')
  if (gold === undefined || !existsSync(gold))
    return [...results, { task: TASK, corpus: 'seeds, B-cubed', measured: false, figures: {} }]
  const seeds = join(gold, '..', '..', 'seeds')
  const { entities } = JSON.parse(readFileSync(gold, 'utf8')) as SeedGold
  const files = readdirSync(seeds)
  const all: ReturnType<typeof bCubed>[] = []
  const required: ReturnType<typeof bCubed>[] = []
  const persons: ReturnType<typeof bCubed>[] = []
  for (const file of ['000', '004']) {
    const name = files.find((candidate) => candidate.startsWith(file))
    if (name === undefined) continue
    const text = readFileSync(join(seeds, name), 'utf8')
    const mentionsOf = (wanted: (type: string) => boolean) =>
      entities
        .filter((entity) => entity.neRequired && wanted(entity.type))
        .flatMap((entity) =>
          entity.mentions
            .filter((mention) => mention.file === file && mention.kind !== 'hashtag')
            .map((mention) => ({ ...mention, entity: entity.id })),
        )
    const wanted = mentionsOf(() => true)
    const named = linked(text, pack, (_, form) => form !== 'description')
    const optional = optionalSpans(entities, file)
    all.push(bCubed(wanted, named))
    required.push(
      bCubed(
        wanted,
        named.filter(
          (mention) =>
            wanted.some((span) => overlap(span, mention)) || !optional.some((span) => overlap(span, mention)),
        ),
      ),
    )
    persons.push(
      bCubed(
        mentionsOf((type) => type === 'PER'),
        linked(text, pack, (kind, form) => kind === 'person' && form === 'name'),
      ),
    )
  }
  const across = acrossSeeds(seeds, files, entities, pack)
  return [
    ...results,
    { task: TASK, corpus: 'seeds, persons across articles, B-cubed', measured: true, figures: across },
    { task: TASK, corpus: 'seeds, B-cubed', measured: true, figures: mean(all) },
    { task: TASK, corpus: 'seeds, optional mentions left out, B-cubed', measured: true, figures: mean(required) },
    { task: TASK, corpus: 'seeds, persons, B-cubed', measured: true, figures: mean(persons) },
  ]
}
