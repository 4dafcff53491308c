import type { Hit } from '../../model/lists.ts'
import type { Context } from '../context.ts'
import { writeTo } from '../output.ts'
import { type StoreOption, withStore } from '../store-location.ts'
import { today } from '../today.ts'

export interface SearchOptions extends StoreOption {
  readonly limit?: string
  readonly json?: boolean
  /** `false` with `--no-color`. */
  readonly color?: boolean
}

/** `synopse search`: passages that answer a query, newest first, with the words that hit marked. */
export async function run(words: readonly string[], options: SearchOptions, context: Context): Promise<void> {
  const { stdout, report, env } = context
  await withStore(options, context, async (store) => {
    const limit = options.limit === undefined ? 20 : Number(options.limit) || 20
    const result = await store.search(words.join(' '), { today: today(), limit })
    for (const part of result.ignored) report.note(`not understood and left out: ${part}`)
    const isPlain = stdout.isTTY !== true || options.color === false || (env.NO_COLOR ?? '') !== ''
    const [on, off] = isPlain ? ['[', ']'] : ['\u001b[1m\u001b[33m', '\u001b[0m']
    for (const hit of result.items)
      await writeTo(stdout, options.json === true ? `${JSON.stringify(hit)}\n` : `${textOf(hit, on, off)}\n`)
    if (options.json !== true) report.note(`${result.items.length} of ${result.total} shown`)
  })
}

function textOf({ article, passages }: Hit, on: string, off: string): string {
  const facts = [article.date?.slice(0, 10), article.outlet, article.id].filter((fact) => fact !== undefined)
  const lines = passages.map(({ text, marks }) => {
    let at = 0
    let line = ''
    for (const { start, end } of marks) {
      line += text.slice(at, start) + on + text.slice(start, end) + off
      at = end
    }
    return `    ${inert(line + text.slice(at), on)}`
  })
  return [`${inert(article.title)}`, `  ${inert(facts.join(' · '))}`, ...lines].join('\n')
}

/** Texts may hold line ends and escape sequences; our own marks stay. */
function inert(text: string, mark = ''): string {
  const controls = mark.startsWith('\u001b')
    ? /[\u0000-\u001a\u001c-\u001f\u007f-\u009f]+/g
    : /[\u0000-\u001f\u007f-\u009f]+/g
  return text.replace(controls, ' ')
}
