import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The articles a speed run repeats: the stream corpus where it is, else the samples. One JSON line each, without line end. */
export function benchArticles(corpora: string | undefined): {
  readonly name: string
  readonly lines: readonly string[]
} {
  const stream = corpora && join(corpora, 'stream/2021-03.jsonl')
  if (stream && existsSync(stream)) {
    const lines = readFileSync(stream, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    return { name: 'stream 2021-03', lines }
  }
  const folder = fileURLToPath(new URL('../../samples', import.meta.url))
  const lines = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path) => JSON.stringify({ id: path, text: readFileSync(join(folder, path), 'utf8'), lang: 'de' }))
  return { name: 'samples', lines }
}

/** `count` articles, repeated from `lines` as often as needed, each with an id of its own. */
export function* repeated(lines: readonly string[], count: number): Generator<string> {
  for (let at = 0; at < count; at += 1) {
    const article = JSON.parse(lines[at % lines.length]!) as { id: string }
    yield `${JSON.stringify({ ...article, id: `${article.id}#${at}` })}\n`
  }
}
