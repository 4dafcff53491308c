import { SynopseError } from '../model/errors.ts'
import type { RawPage } from '../model/raw-page.ts'
import { givenIdOf, pageFromJson } from './article-json.ts'
import { parsedLine } from './pages-from-json.ts'
import { SIZE_LIMIT, type SourceOptions } from './source.ts'

/** One line of a batch: its page, or why there is none. `line` counts from 1, empty lines included. */
export interface BatchLine {
  readonly line: number
  /** As given; absent where the line has none or is no JSON. */
  readonly id?: string | number
  readonly page?: RawPage
  readonly error?: SynopseError
}

/**
 * The batch form: one article object a line, in input order, one by one while the stream still runs. Empty lines are
 * skipped; a bad line yields its error and the run goes on. Ids are kept as given, even where two lines share one.
 *
 * @param stream chunks of UTF-8, such as `process.stdin`
 * @param options `name` stands for the stream in messages; lines without id get `idPrefix` and their number
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array | string>,
  options: SourceOptions & { readonly name?: string; readonly idPrefix?: string } = {},
): AsyncGenerator<BatchLine> {
  const { name = 'stdin', idPrefix = 'line' } = options
  const limit = options.sizeLimit ?? SIZE_LIMIT
  let line = 0
  for await (const text of linesFrom(stream, limit)) {
    line += 1
    const input = `${name}:${line}`
    if (text === undefined) {
      const reason = `${input}: the line is longer than ${Math.round(limit / 1024 / 1024)} MB; split the article`
      yield { line, error: new SynopseError('input-too-large', reason) }
    } else if (text.trim() !== '') yield batchLine(text.replace(/^\uFEFF/u, ''), line, input, `${idPrefix}-${line}`)
  }
}

function batchLine(text: string, line: number, input: string, fallbackId: string): BatchLine {
  let id: string | number | undefined
  try {
    const value = parsedLine(text, input)
    id = givenIdOf(value)
    const page = pageFromJson(value, input, fallbackId)
    return { line, ...(id !== undefined && { id }), page }
  } catch (error) {
    if (!(error instanceof SynopseError)) throw error
    return { line, ...(id !== undefined && { id }), error }
  }
}

/** Lines of a stream; `undefined` for a line longer than `limit`, whose characters are dropped as they come. */
async function* linesFrom(
  stream: AsyncIterable<Uint8Array | string>,
  limit: number,
): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder('utf-8')
  let parts: string[] = []
  let length = 0
  const take = () => {
    const line = length > limit ? undefined : parts.join('')
    parts = []
    length = 0
    return line
  }
  const add = (part: string) => {
    length += part.length
    if (length <= limit) parts.push(part)
    else parts = []
  }
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    let start = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      add(text.slice(start, end))
      start = end + 1
      yield take()
    }
    add(text.slice(start))
  }
  add(decoder.decode())
  if (length > 0) yield take()
}
