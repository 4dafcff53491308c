/**
 * Fits what each trait of a pair of statements is worth (`src/relate/alignments/worth.ts`) on the invented coverage that
 * is for development (`bench/coverage/dev`, `bench/paraphrases/read`, `samples`; all written for this project, CC0).
 * Logistic regression by Newton's method. Pairs of which the gold knows but one side, or none, count as different, with
 * less weight: most are. Prints what it finds when each story is left out in turn. Run it again whenever terms change.
 *
 *   node scripts/fit-alignments.ts
 */
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { coverageFolders, PARAPHRASES, SAMPLES, storyFolders } from '../bench/coverage-folders.ts'
import { comparedFolder } from '../bench/quality/seeds-comparison/dossiers.ts'
import { isSamePassage } from '../bench/quality/seeds-comparison/score.ts'
import type { Passage } from '../src/model/article.ts'
import { packsOf } from '../src/pipeline/relate.ts'
import { type Trait, traitsOf } from '../src/relate/alignments/chance.ts'
import { cluesOf, onlyIn } from '../src/relate/alignments/clues.ts'
import { proposedPairs } from '../src/relate/alignments/proposals.ts'
import { standingsOf } from '../src/relate/alignments/rivals.ts'
import type { Saying } from '../src/relate/alignments/sayings.ts'
import { WORTH } from '../src/relate/alignments/worth.ts'
import { storyContext } from '../src/relate/context.ts'
import { chance, fitted, type Observation } from './logistic.ts'

const TRAITS = Object.keys(WORTH) as Trait[]
/** Weight of a pair of which the gold knows both sides, one, none. */
const KNOWN = [0.3, 0.5, 1] as const

interface Example extends Observation {
  readonly story: string
  readonly known: 0 | 1 | 2
}

async function examplesOf(folder: string): Promise<Example[]> {
  const story = basename(folder)
  const { dossier, gold } = await comparedFolder(story, folder)
  const packOf = await packsOf(dossier.articles.map(({ article }) => article))
  const byId = new Map(dossier.articles.map((annotated) => [annotated.article.id, annotated]))
  return dossier.stories.flatMap((related) => {
    const articles = related.story.articles.map((id) => byId.get(id)!)
    const { sayings, weight } = storyContext(articles, related.entities, packOf)
    const isOnly = onlyIn(sayings)
    const marks = sayings.map((saying) => marksOf(saying, gold))
    const pairs = [...proposedPairs(sayings, weight)].flatMap(([left, right]) => {
      const clues =
        sayings[left]!.annotated === sayings[right]!.annotated
          ? undefined
          : cluesOf(sayings[left]!, sayings[right]!, weight, isOnly)
      return clues === undefined ? [] : [{ left, right, clues, likeness: clues.likeness }]
    })
    const standings = standingsOf(pairs, sayings)
    return pairs.map((pair): Example => {
      const [a, b] = [marks[pair.left]!, marks[pair.right]!]
      const traits = traitsOf(pair.clues, standings.get(pair)!)
      const isTrap = a.foreign.some((id) => b.homes.includes(id)) || b.foreign.some((id) => a.homes.includes(id))
      const known = isTrap ? 2 : ((Number(a.homes.length > 0) + Number(b.homes.length > 0)) as 0 | 1 | 2)
      const isTrue = a.homes.some((id) => b.homes.includes(id))
      return {
        story,
        x: TRAITS.map((trait) => traits[trait]),
        isTrue,
        weight: isTrue ? 1 : KNOWN[known],
        known,
      }
    })
  })
}

type Gold = Awaited<ReturnType<typeof comparedFolder>>['gold']

function marksOf({ annotated, spans }: Saying, gold: Gold): { homes: readonly string[]; foreign: readonly string[] } {
  const own = spans.map(({ start, end }): Passage => ({ article: annotated.article.id, start, end }))
  const isOwn = (passage: Passage): boolean => own.some((other) => isSamePassage(other, passage))
  return {
    homes: gold.groups.filter(({ members }) => members.some(isOwn)).map(({ id }) => id),
    foreign: gold.lookAlikes.filter(({ passage }) => isOwn(passage)).map(({ group }) => group),
  }
}

const folders = [...coverageFolders('dev'), ...storyFolders(PARAPHRASES.read), SAMPLES]
const examples: Example[] = []
for (const folder of folders) examples.push(...(await examplesOf(folder)))
const left: { readonly example: Example; readonly p: number }[] = []
for (const story of new Set(examples.map((example) => example.story))) {
  const worth = fitted(examples.filter((example) => example.story !== story))
  for (const example of examples) if (example.story === story) left.push({ example, p: chance(example.x, worth) })
}
for (const limit of [0.3, 0.35, 0.4, 0.45, 0.5, 0.6]) {
  const found = left.filter(({ p }) => p >= limit)
  const right = found.filter(({ example }) => example.isTrue).length
  const wrong = found.filter(({ example }) => !example.isTrue && example.known === 2).length
  const all = examples.filter(({ isTrue }) => isTrue).length
  process.stdout.write(
    `chance ${limit}: ${right} of ${all} found, ${wrong} known to be wrong, ${found.length - right - wrong} unknown\n`,
  )
}
const worth = fitted(examples)
const lines = TRAITS.map((trait, index) => `  ${trait}: ${Number(worth[index]!.toFixed(2))},\n`).join('')
writeFileSync(
  fileURLToPath(new URL('../src/relate/alignments/worth.ts', import.meta.url)),
  `/** What each trait of a pair is worth, in logits. Written by \`scripts/fit-alignments.ts\`, never by hand. */\nexport const WORTH = {\n${lines}} as const\n`,
)
