import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadPack } from '../../../src/language/index.ts'
import type { LanguagePack } from '../../../src/language/pack.ts'
import { ownGold } from '../mentions/gold.ts'
import { findIn } from '../mentions/systems.ts'
import type { BenchResult } from '../result.ts'
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
  const gold = corpora === undefined ? undefined : join(corpora, '..', 'gold', 'seeds-gold-part.json')
  if (gold === undefined || !existsSync(gold))
    return [...results, { task: TASK, corpus: 'seeds, B-cubed', measured: false, figures: {} }]
  const seeds = join(gold, '..', '..', 'seeds')
  const { entities } = JSON.parse(readFileSync(gold, 'utf8')) as SeedGold
  const files = readdirSync(seeds)
  const all: ReturnType<typeof bCubed>[] = []
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
    all.push(
      bCubed(
        mentionsOf(() => true),
        linked(text, pack, (_, form) => form !== 'description'),
      ),
    )
    persons.push(
      bCubed(
        mentionsOf((type) => type === 'PER'),
        linked(text, pack, (kind, form) => kind === 'person' && form === 'name'),
      ),
    )
  }
  return [
    ...results,
    { task: TASK, corpus: 'seeds, B-cubed', measured: true, figures: mean(all) },
    { task: TASK, corpus: 'seeds, persons, B-cubed', measured: true, figures: mean(persons) },
  ]
}
