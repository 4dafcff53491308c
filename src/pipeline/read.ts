import { cleanPage } from '../clean/index.ts'
import { type InputFailure, isFailure, readGiven, readInputs, readLines, type SourceOptions } from '../ingest/index.ts'
import type { Article } from '../model/article.ts'
import { SynopseError } from '../model/errors.ts'
import type { RawPage } from '../model/raw-page.ts'

export interface ReadOptions extends SourceOptions {
  /** BCP 47 language of all inputs that do not say theirs. */
  readonly language?: string
  /** Publication date (ISO 8601) of all inputs that do not say theirs. */
  readonly date?: string
  /** Address of inputs that do not say theirs: where a saved page was fetched from. */
  readonly url?: string
}

/** Reads and cleans all inputs, one by one and in order. Inputs that fail are yielded as failures. */
export async function* readArticles(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Article | InputFailure> {
  for await (const item of readInputs(inputs, options)) {
    if (isFailure(item)) yield item
    else yield await cleaned(withDefaults(item, options))
  }
}

/** Reads and cleans the articles of a file that somebody hands over; see `readGiven`. */
export async function* readFile(bytes: Uint8Array, name: string): AsyncGenerator<Article | InputFailure> {
  for await (const item of readGiven(bytes, name)) yield isFailure(item) ? item : await cleaned(item)
}

/** Reads and cleans articles given one JSON object a line, as they come. */
export async function* readArticleLines(
  stream: AsyncIterable<Uint8Array | string>,
  options: ReadOptions & { readonly name?: string } = {},
): AsyncGenerator<Article | InputFailure> {
  const name = options.name ?? 'stdin'
  for await (const { line, page, error } of readLines(stream, { ...options, name })) {
    if (page !== undefined) yield await cleaned(withDefaults(page, options))
    if (error !== undefined) yield { input: `${name}:${line}`, error }
  }
}

async function cleaned(page: RawPage): Promise<Article | InputFailure> {
  try {
    return await cleanPage(page)
  } catch (cause) {
    return { input: page.origin, error: unexpected(page.origin, cause) }
  }
}

/** A fault of this program on one article must not end a run over thousands. */
export function unexpected(input: string, cause: unknown): SynopseError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new SynopseError('input-unreadable', `${input}: a fault in the program, please report it (${reason})`, {
    cause,
  })
}

/** The page with language, date and address of the options where it has none of its own. */
export function withDefaults(page: RawPage, options: ReadOptions): RawPage {
  const defaults = {
    ...(page.language === undefined && options.language !== undefined && { language: options.language }),
    ...(page.date === undefined && options.date !== undefined && { date: options.date }),
  }
  const { language, date } = defaults
  const statedIn = {
    ...page.statedIn,
    ...(language !== undefined && { language: '--lang' }),
    ...(date !== undefined && { date: '--date' }),
    ...(page.url === undefined && options.url !== undefined && { url: '--url' }),
  }
  return {
    ...page,
    ...(Object.keys(statedIn).length > 0 && { statedIn }),
    // What an HTML page says of itself is read later, and counts more.
    ...(page.body.kind === 'html' ? { fallback: { ...page.fallback, ...defaults } } : defaults),
    ...(page.url === undefined && options.url !== undefined && { url: options.url }),
  }
}

export { type InputFailure, isFailure } from '../ingest/index.ts'
