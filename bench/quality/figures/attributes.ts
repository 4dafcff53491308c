import { readFileSync } from 'node:fs'
import { annotate } from '../../../src/pipeline/annotate.ts'
import { bodyOf } from '../time-expressions/system.ts'

const GOLD = new URL('gold/attributes.tsv', import.meta.url)

/** What a reader says of one figure; `undefined` where the sentence does not say it. */
interface Attributes {
  readonly measured: string | undefined
  readonly whose: string | undefined
  readonly when: string | undefined
}

const KEYS = ['measured', 'whose', 'when'] as const

/** Precision and recall of each attribute over the sentences of the gold, in percent. */
export async function scoreAttributes(
  wrong: (line: string) => void = () => {},
): Promise<Readonly<Record<string, number>>> {
  const counts = Object.fromEntries(KEYS.map((key) => [key, { right: 0, found: 0, asked: 0 }]))
  for (const row of readFileSync(GOLD, 'utf8').trim().split('\n')) {
    const [marked, ...told] = row.split('\t') as [string, string, string, string]
    const start = marked.indexOf('⟦')
    const text = marked.replace(/[⟦⟧]/g, '')
    const asked = Object.fromEntries(KEYS.map((key, at) => [key, told[at] === '-' ? undefined : told[at]]))
    const found = await attributesIn(text, start)
    for (const key of KEYS) {
      const count = counts[key]!
      if (asked[key] !== undefined) count.asked += 1
      if (found[key] !== undefined) count.found += 1
      if (found[key] !== undefined && found[key] === asked[key]) count.right += 1
      if (found[key] !== asked[key]) wrong(`${key} ${asked[key] ?? '-'} / ${found[key] ?? '-'}: ${marked}`)
    }
  }
  const percent = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10)
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const { right, found, asked } = counts[key]!
      return [
        [`${key} precision`, percent(right, found)],
        [`${key} recall`, percent(right, asked)],
      ]
    }),
  )
}

async function attributesIn(text: string, start: number): Promise<Attributes> {
  const { layers } = await annotate(bodyOf('a', text, 'de', '2026-01-15'), ['figures'])
  const figure = layers.figures.find((other) => other.start === start)
  const words = (span: { readonly start: number; readonly end: number } | undefined) =>
    span && text.slice(span.start, span.end)
  const when = figure?.when === undefined ? undefined : layers.timeExpressions[figure.when]
  return { measured: words(figure?.measured), whose: words(figure?.whose), when: words(when) }
}
