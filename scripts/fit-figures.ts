/**
 * Fits what each trait of two unlike figures is worth (`src/relate/discrepancies/chances/figure-worth.ts`) on the
 * invented coverage that is for development (`bench/coverage/dev`, `bench/coverage/fresh`, the pairs that are read,
 * `samples`; all written for this project, CC0). A pair is right where the gold sets the two figures against each
 * other. Prints what it finds when each story is left out in turn. Run it again whenever terms or figures change.
 *
 *   node scripts/fit-figures.ts
 */
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { coverageFolders, SAMPLES } from '../bench/coverage-folders.ts'
import { type Compared, comparedFolder } from '../bench/quality/seeds-comparison/dossiers.ts'
import { comparedPairs } from '../bench/quality/seeds-comparison/pairs.ts'
import { packsOf } from '../src/pipeline/relate.ts'
import { storyContext } from '../src/relate/context.ts'
import { type FigureTraits, unlikeFigures } from '../src/relate/discrepancies/chances/figure-traits.ts'
import { FIGURE_WORTH } from '../src/relate/discrepancies/chances/figure-worth.ts'
import { type Measured, measuredOf } from '../src/relate/figures/measured.ts'
import { chance, fitted, type Observation } from './logistic.ts'

const TRAITS = Object.keys(FIGURE_WORTH) as (keyof FigureTraits)[]
/** Ridge that keeps traits of little evidence small. */
const RIDGE = 2

interface Example extends Observation {
  readonly story: string
  /** The discrepancy of the gold the pair is of. */
  readonly item: string
}

async function examplesOf({ corpus, dossier, gold }: Compared): Promise<Example[]> {
  const packOf = await packsOf(dossier.articles.map(({ article }) => article))
  const byId = new Map(dossier.articles.map((annotated) => [annotated.article.id, annotated]))
  const sidesOf = ({ annotated, figure }: Measured): readonly string[] =>
    gold.discrepancies.flatMap(({ id, sides }) =>
      sides.flatMap((side, index) =>
        side.some(
          ({ article, start, end }) => article === annotated.article.id && start < figure.end && figure.start < end,
        )
          ? [`${id}\n${index}`]
          : [],
      ),
    )
  return dossier.stories.flatMap(({ story, entities }) => {
    const context = storyContext(
      story.articles.map((id) => byId.get(id)!),
      entities,
      packOf,
    )
    const found = unlikeFigures(measuredOf(context), context).map(({ left, right, traits }) => {
      const [a, b] = [sidesOf(left), sidesOf(right)]
      const shared = a.flatMap((mark) => {
        const [id = ''] = mark.split('\n')
        return b.some((other) => other !== mark && other.startsWith(`${id}\n`)) ? [id] : []
      })
      return { story: corpus, item: shared[0] ?? '', isTrue: shared.length > 0, x: TRAITS.map((name) => traits[name]) }
    })
    const counts = Map.groupBy(found, ({ item }) => item)
    // What many articles repeat is one discrepancy.
    return found.map((each) => ({ ...each, weight: each.isTrue ? 1 / Math.sqrt(counts.get(each.item)!.length) : 1 }))
  })
}

const compared: Compared[] = []
for (const folder of [...coverageFolders('dev'), ...coverageFolders('fresh'), SAMPLES])
  compared.push(await comparedFolder(basename(folder), folder))
for (const set of ['dev', 'more-read'] as const) compared.push(...(await comparedPairs(set)))
const examples: Example[] = []
for (const each of compared) examples.push(...(await examplesOf(each)))
const left = [...Map.groupBy(examples, ({ story }) => story)].flatMap(([story, own]) => {
  const worth = fitted(
    examples.filter((example) => example.story !== story),
    RIDGE,
  )
  return own.map((example) => ({ example, p: chance(example.x, worth) }))
})
const itemOf = ({ story, item }: Example): string => `${story}\n${item}`
const all = new Set(examples.filter(({ isTrue }) => isTrue).map(itemOf))
for (const limit of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
  const found = left.filter(({ p }) => p >= limit).map(({ example }) => example)
  const right = new Set(found.filter(({ isTrue }) => isTrue).map(itemOf))
  process.stdout.write(
    `chance ${limit}: ${right.size} of ${all.size} found, ${found.filter(({ isTrue }) => !isTrue).length} pairs the gold does not know\n`,
  )
}
const worth = fitted(examples, RIDGE)
const lines = TRAITS.map((trait, index) => `  ${trait}: ${Number(worth[index]!.toFixed(2))},\n`).join('')
writeFileSync(
  fileURLToPath(new URL('../src/relate/discrepancies/chances/figure-worth.ts', import.meta.url)),
  `/** What each trait of two unlike figures is worth, in logits. Written by \`scripts/fit-figures.ts\`, never by hand. */\nexport const FIGURE_WORTH = {\n${lines}} as const\n`,
)
