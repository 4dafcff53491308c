/**
 * Fits what each trait of a pair of statements is worth (`src/relate/alignments/worth.ts`) on the invented coverage that
 * is for development (`bench/coverage/dev`, `bench/coverage/fresh`, `bench/paraphrases/read`, `samples`; all written for this project, CC0).
 * Logistic regression by Newton's method, twice: what the two alone tell, then beside all other pairs. Pairs of which the
 * gold knows but one side, or none, count as different, with less weight: most are, of headlines fewest. Prints what it
 * finds when each story is left out in turn. Run it again whenever terms change.
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
import { type Trait, type TraitBeside, traitsBeside, traitsOf } from '../src/relate/alignments/chance.ts'
import { cluesIn } from '../src/relate/alignments/clues.ts'
import { proposedPairs } from '../src/relate/alignments/proposals.ts'
import { standingsOf } from '../src/relate/alignments/rivals.ts'
import type { Saying } from '../src/relate/alignments/sayings.ts'
import { WORTH, WORTH_BESIDE } from '../src/relate/alignments/worth.ts'
import { storyContext } from '../src/relate/context.ts'
import { chance, fitted, type Observation } from './logistic.ts'

const TRAITS = Object.keys(WORTH) as Trait[]
const TRAITS_BESIDE = Object.keys(WORTH_BESIDE) as TraitBeside[]
/** What keeps weights of traits of little evidence small. */
const RIDGE = 2
/** Weight of a pair of which the gold knows both sides, one, none; and what a headline leaves of it. */
const KNOWN = [0.3, 0.5, 1] as const
const HEADLINE = 0.2

interface Example extends Observation {
  readonly left: number
  readonly right: number
  readonly known: 0 | 1 | 2
}

interface Story {
  readonly name: string
  readonly sayings: readonly Saying[]
  readonly examples: readonly Example[]
}

async function storiesOf(folder: string): Promise<Story[]> {
  const name = basename(folder)
  const { dossier, gold } = await comparedFolder(name, folder)
  const packOf = await packsOf(dossier.articles.map(({ article }) => article))
  const byId = new Map(dossier.articles.map((annotated) => [annotated.article.id, annotated]))
  return dossier.stories.map((related) => {
    const articles = related.story.articles.map((id) => byId.get(id)!)
    const { sayings, weight } = storyContext(articles, related.entities, packOf)
    const cluesOf = cluesIn(sayings, weight)
    const marks = sayings.map((saying) => marksOf(saying, gold))
    const examples = [...proposedPairs(sayings, weight)].flatMap(([left, right]): Example[] => {
      if (sayings[left]!.annotated === sayings[right]!.annotated) return []
      const clues = cluesOf(sayings[left]!, sayings[right]!)
      if (clues === undefined) return []
      const traits = traitsOf(clues)
      const [a, b] = [marks[left]!, marks[right]!]
      const isTrap = a.foreign.some((id) => b.homes.includes(id)) || b.foreign.some((id) => a.homes.includes(id))
      const known = isTrap ? 2 : ((Number(a.homes.length > 0) + Number(b.homes.length > 0)) as 0 | 1 | 2)
      const isTrue = a.homes.some((id) => b.homes.includes(id))
      const isHeadline = [left, right].some((index) => inTitle(sayings[index]!))
      const own = isTrue ? 1 : KNOWN[known] * (isHeadline ? HEADLINE : 1)
      return [{ left, right, x: TRAITS.map((trait) => traits[trait]), isTrue, weight: own, known }]
    })
    return { name, sayings, examples }
  })
}

function inTitle({ annotated, spans }: Saying): boolean {
  return spans[0]!.start < (annotated.article.title?.length ?? 0)
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

/** The pairs of a story beside one another, as `worth` weighs each alone. */
function beside({ sayings, examples }: Story, worth: readonly number[]): readonly Example[] {
  const pairs = examples.map((example) => ({ ...example, alone: logit(example.x, worth) }))
  const standings = standingsOf(pairs, sayings)
  return pairs.map((pair) => {
    const traits = traitsBeside(pair.alone, standings.get(pair)!)
    return { ...pair, x: TRAITS_BESIDE.map((trait) => traits[trait]) }
  })
}

const logit = (x: readonly number[], worth: readonly number[]): number =>
  x.reduce((sum, value, index) => sum + value * worth[index]!, 0)

function fittedTwice(stories: readonly Story[]): readonly [alone: readonly number[], beside: readonly number[]] {
  const alone = fitted(
    stories.flatMap(({ examples }) => examples),
    RIDGE,
  )
  return [alone, fitted(stories.flatMap((story) => beside(story, alone)))]
}

const folders = [
  ...coverageFolders('dev'),
  ...coverageFolders('fresh'),
  ...storyFolders(PARAPHRASES.read),
  SAMPLES,
].filter((folder) => !(process.env.WITHOUT ?? '').split(' ').includes(basename(folder)))
const stories: Story[] = []
for (const folder of folders) stories.push(...(await storiesOf(folder)))
const left: { readonly example: Example; readonly p: number }[] = []
for (const name of new Set(stories.map((story) => story.name))) {
  const [alone, worth] = fittedTwice(stories.filter((story) => story.name !== name))
  for (const story of stories)
    if (story.name === name)
      for (const example of beside(story, alone)) left.push({ example, p: chance(example.x, worth) })
}
const all = left.filter(({ example }) => example.isTrue).length
for (const limit of [0.15, 0.2, 0.25, 0.3, 0.4, 0.5]) {
  const found = left.filter(({ p }) => p >= limit)
  const right = found.filter(({ example }) => example.isTrue).length
  const wrong = found.filter(({ example }) => !example.isTrue && example.known === 2).length
  process.stdout.write(
    `chance ${limit}: ${right} of ${all} found, ${wrong} known to be wrong, ${found.length - right - wrong} unknown\n`,
  )
}
const [alone, worth] = fittedTwice(stories)
const lines = (names: readonly string[], values: readonly number[]): string =>
  names.map((trait, index) => `  ${trait}: ${Number(values[index]!.toFixed(2))},\n`).join('')
writeFileSync(
  fileURLToPath(new URL('../src/relate/alignments/worth.ts', import.meta.url)),
  `/** What each trait of a pair is worth, in logits. Written by \`scripts/fit-alignments.ts\`, never by hand. */\nexport const WORTH = {\n${lines(TRAITS, alone)}} as const\n\n/** The same of what is known of a pair when all others are. */\nexport const WORTH_BESIDE = {\n${lines(TRAITS_BESIDE, worth)}} as const\n`,
)
