import { readFile } from 'node:fs/promises'
import type { ScoredTime } from './score.ts'
import { timesOf } from './system.ts'

const GOLD = new URL('gold/prose.tsv', import.meta.url)

/** A sentence with one expression or more, each with the values a reader may give it. */
interface ProseLine {
  readonly language: string
  readonly date: string
  readonly text: string
  readonly gold: readonly (Omit<ScoredTime, 'value'> & { readonly values: readonly string[] })[]
}

function lineOf(row: string): ProseLine {
  const [language = '', date = '', marked = ''] = row.split('\t')
  const gold: ProseLine['gold'][number][] = []
  let text = ''
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    const [words = '', type = '', values = ''] = part.startsWith('⟦') ? part.slice(1, -1).split('|') : [part]
    if (type !== '') gold.push({ start: text.length, end: text.length + words.length, type, values: values.split('~') })
    text += words
  }
  return { language, date, text, gold }
}

/**
 * The share of the expressions in one language that have a value a reader gives, in percent; `wrong` is told of the
 * others.
 */
export async function scoreProse(language: string, wrong: (line: string) => void = () => {}): Promise<number> {
  let [right, asked] = [0, 0]
  for (const row of (await readFile(GOLD, 'utf8')).trim().split('\n')) {
    const line = lineOf(row)
    if (line.language !== language) continue
    const found = await timesOf('prose', line.text, language, line.date)
    for (const { start, end, type, values } of line.gold) {
      const own = found.filter((time) => time.start < end && start < time.end)
      asked += 1
      if (own.some((time) => time.type === type && values.includes(time.value))) right += 1
      else wrong(`${line.text}: ${values.join(' or ')}, found ${own.map(({ value }) => value).join(' ') || 'nothing'}`)
    }
  }
  return asked === 0 ? 0 : Math.round((1000 * right) / asked) / 10
}
