/**
 * Fits what each trait of two facts is worth (`src/relate/discrepancies/facts/fact-worth.ts`) on the invented coverage
 * that is for development (`bench/coverage/dev`, `bench/coverage/fresh`, the pairs and paraphrases that are read,
 * `samples`; all written for this project, CC0). The words around two values learn from all values two articles share,
 * which are most likely of one thing; the values beside all other pairs from what the gold sets against each other.
 * Prints what is found when the stories are left out in turn. Run it again whenever terms, times or figures change.
 *
 *   node scripts/fit-facts.ts
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FACT_SORTS, type FactSort } from '../src/relate/discrepancies/facts/fact.ts'
import { fitSort, readExamples, weighPart } from './fact-examples.ts'

/** Parts the stories fall into, each of which is left out once. */
const FOLDS = 10

const examples = await readExamples()

/** What is found of a sort in stories that were left out, by the least chance. */
function leftOut(sort: FactSort): string {
  const found = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const worth = fitSort(
      sort,
      examples.filter((_, index) => index % FOLDS !== fold),
    )
    return examples
      .filter((_, index) => index % FOLDS === fold)
      .flatMap(({ corpus, parts }) =>
        parts[sort].flatMap((part) =>
          weighPart(part, worth).flatMap(({ chance, isEqual }, index) => {
            const { item, loose } = part.marks[index]!
            return isEqual ? [] : [{ chance, isRight: item !== '' || loose !== '', item: item && `${corpus}\n${item}` }]
          }),
        ),
      )
  })
  const itemsOf = (pairs: typeof found): number => new Set(pairs.flatMap(({ item }) => item || [])).size
  return [0.2, 0.3, 0.4, 0.5, 0.6]
    .map((limit) => {
      const shown = found.filter(({ chance }) => chance >= limit)
      const wrong = shown.filter(({ isRight }) => !isRight).length
      return `${sort}, chance ${limit}: ${itemsOf(shown)} of ${itemsOf(found)} found, ${wrong} pairs the gold does not know\n`
    })
    .join('')
}

const entries = FACT_SORTS.map((sort) => {
  process.stdout.write(leftOut(sort))
  const { around, beside } = fitSort(sort, examples)
  const lines = (worth: Readonly<Record<string, number>>): string =>
    Object.entries(worth)
      .map(([name, value]) => `      ${name}: ${value},\n`)
      .join('')
  return `  ${sort}: {\n    around: {\n${lines(around)}    },\n    beside: {\n${lines(beside)}    },\n  },\n`
})
writeFileSync(
  fileURLToPath(new URL('../src/relate/discrepancies/facts/fact-worth.ts', import.meta.url)),
  `/**\n * What each trait of two facts is worth, in logits: of the words around the values, then of the values beside all other\n * pairs. Written by \`scripts/fit-facts.ts\`, never by hand.\n */\nexport const FACT_WORTH = {\n${entries.join('')}} as const\n`,
)
