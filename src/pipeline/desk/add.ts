import type { Article } from '../../model/article.ts'
import type { SynopseError } from '../../model/errors.ts'
import type { Put, Store } from '../../store/index.ts'
import { annotate } from '../annotate.ts'
import { type InputFailure, isFailure, unexpected } from '../read.ts'
import { dateFromText } from '../relate.ts'

export interface AddOptions {
  /** Store only; a worker annotates. */
  readonly later?: boolean
}

/** One input that was stored, or why it was not. */
export type Added =
  | (Put & { readonly article: Article })
  | { readonly id: null; readonly input: string; readonly error: SynopseError }

/**
 * Stores articles one by one, each with its annotations in one transaction: what is yielded is on disk. Content that is
 * there already is passed over before it is annotated.
 */
export async function* addArticles(
  store: Store,
  items: AsyncIterable<Article | InputFailure> | Iterable<Article | InputFailure>,
  options: AddOptions = {},
): AsyncGenerator<Added> {
  for await (const item of items) {
    if (isFailure(item)) {
      yield { id: null, input: item.input, error: item.error }
      continue
    }
    const held = await store.holds(item)
    if (held) {
      yield { ...held, article: item }
      continue
    }
    if (options.later === true) {
      yield { ...(await store.put(item)), article: item }
      continue
    }
    const { article, layers, error } = await annotated(item)
    if (error) yield { id: null, input: item.id, error }
    else yield { ...(await store.put(article, layers)), article }
  }
}

/** An article dated from its own text where it came without a date, and annotated. */
async function annotated(article: Article) {
  try {
    return { ...(await annotate(await dateFromText(article))), error: undefined }
  } catch (cause) {
    return { article, layers: undefined, error: unexpected(article.id, cause) }
  }
}
