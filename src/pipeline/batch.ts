import { cleanPage } from '../clean/index.ts'
import { readLines } from '../ingest/index.ts'
import type { Aliases } from '../language/aliases.ts'
import { SynopseError } from '../model/errors.ts'
import { LAYER_NAMES } from '../model/layers.ts'
import type { AnnotatedArticle } from '../model/relations.ts'
import { annotate } from './annotate.ts'
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
 * Reads, cleans and annotates articles given one JSON object a line, in input order and one at a time: nothing is read
 * ahead, so a slow reader of the results slows the stream down.
 */
export async function* annotateBatch(
  stream: AsyncIterable<Uint8Array | string>,
  options: ReadOptions & { readonly name?: string; readonly aliases?: Aliases } = {},
): AsyncGenerator<BatchResult> {
  for await (const { line, id, page, error } of readLines(stream, options)) {
    const named = id === undefined ? { line } : { line, id }
    if (page === undefined) {
      yield { ...named, error: error ?? new SynopseError('input-not-json', `line ${line} holds no article`) }
      continue
    }
    try {
      yield {
        ...named,
        annotated: await annotate(await cleanPage(withDefaults(page, options)), LAYER_NAMES, {}, options.aliases),
      }
    } catch (cause) {
      yield { ...named, error: unexpected(`${options.name ?? 'stdin'}:${line}`, cause) }
    }
  }
}
