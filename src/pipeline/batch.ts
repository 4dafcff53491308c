import { cleanPage } from '../clean/index.ts'
import { type BatchLine, readLines } from '../ingest/index.ts'
import type { Aliases } from '../language/aliases.ts'
import type { Article } from '../model/article.ts'
import { SynopseError } from '../model/errors.ts'
import { LAYER_NAMES } from '../model/layers.ts'
import type { AnnotatedArticle } from '../model/relations.ts'
import { annotateTogether, TOGETHER } from './annotate.ts'
import { arrived } from './arrived.ts'
import { type ReadOptions, unexpected, withDefaults } from './read.ts'

/** What became of one line of a batch. */
export interface BatchResult {
  /** 1-based, empty lines counted. */
  readonly line: number
  /** As given; absent where the line has none or is no JSON. */
  readonly id?: string | number
  readonly annotated?: AnnotatedArticle
  readonly error?: SynopseError
}

/**
 * Reads, cleans and annotates articles given one JSON object a line, in input order: lines that are there already
 * together, a single one at once. At most a group is read ahead, so a slow reader of the results slows the stream down.
 */
export async function* annotateBatch(
  stream: AsyncIterable<Uint8Array | string>,
  options: ReadOptions & { readonly name?: string; readonly aliases?: Aliases } = {},
): AsyncGenerator<BatchResult> {
  const weightOf = ({ page }: BatchLine) =>
    (page?.body.kind === 'html' ? page.body.html : (page?.body.text ?? '')).length
  for await (const lines of arrived(readLines(stream, options), { ...TOGETHER, weightOf })) {
    const read = await Promise.all(lines.map((line) => articleOf(line, options)))
    const articles = read.flatMap(({ article }) => article ?? [])
    const annotated = (await annotateTogether(articles, LAYER_NAMES, options.aliases)).values()
    for (const { article, result } of read)
      yield article === undefined ? result : { ...result, annotated: annotated.next().value! }
  }
}

/** The article of a line, and what is known of its result so far: where there is no article, that is all of it. */
async function articleOf(
  { line, id, page, error }: BatchLine,
  options: ReadOptions & { readonly name?: string },
): Promise<{ readonly article?: Article; readonly result: BatchResult }> {
  const result = id === undefined ? { line } : { line, id }
  if (page === undefined)
    return {
      result: { ...result, error: error ?? new SynopseError('input-not-json', `line ${line} holds no article`) },
    }
  try {
    return { result, article: await cleanPage(withDefaults(page, options)) }
  } catch (cause) {
    return { result: { ...result, error: unexpected(`${options.name ?? 'stdin'}:${line}`, cause) } }
  }
}
