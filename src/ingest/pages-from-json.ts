import { SynopseError } from '../model/errors.ts'
import type { RawPage } from '../model/raw-page.ts'
import { pageFromJson } from './article-json.ts'
import type { Origin } from './pages-from-bytes.ts'
import type { InputFailure } from './source.ts'

/** Articles of a JSON document: one object, or a list of them. */
export function* pagesFromDocument(text: string, origin: Origin): Generator<RawPage | InputFailure> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (/^\s*\{[^\n]*\}\s*\n\s*\{/u.test(text.slice(0, 100_000))) {
      yield* pagesFromLines(text, origin)
      return
    }
    const why = error instanceof Error ? error.message : String(error)
    throw new SynopseError(
      'input-not-json',
      `${origin.input}: this is not valid JSON (${why.slice(0, 120)}); correct it or save the text as .txt`,
    )
  }
  const list = Array.isArray(value) ? value : articlesIn(value)
  if (list === undefined) yield pageFromJson(value, origin.input, origin.id)
  else
    for (const [index, item] of list.entries()) {
      const input = `${origin.input}[${index}]`
      yield* guarded(input, () => pageFromJson(item, input, `${origin.id}-${index + 1}`))
    }
}

/** `{articles: […]}` and schema.org's `{"@graph": […]}`. */
function articlesIn(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== 'object' || value === null || 'text' in value || 'articleBody' in value) return undefined
  const list = 'articles' in value ? value.articles : '@graph' in value ? value['@graph'] : undefined
  return Array.isArray(list) ? list : undefined
}

/** Articles of a text with one object a line. */
export function* pagesFromLines(text: string, origin: Origin): Generator<RawPage | InputFailure> {
  let number = 0
  for (const line of text.split('\n')) {
    number += 1
    if (line.trim() === '') continue
    const input = `${origin.input}:${number}`
    yield* guarded(input, () => pageFromLine(line, input, `${origin.id}-${number}`))
  }
}

/**
 * One line of JSON to a page.
 *
 * @throws SynopseError `input-not-json` and those of {@link pageFromJson}.
 */
export function pageFromLine(line: string, input: string, fallbackId: string): RawPage {
  return pageFromJson(parsedLine(line, input), input, fallbackId)
}

/** @throws SynopseError `input-not-json`. */
export function parsedLine(line: string, input: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new SynopseError(
      'input-not-json',
      `${input}: this line is not JSON; each line must hold one article object like {"id": …, "text": …}`,
    )
  }
}

function* guarded(input: string, make: () => RawPage): Generator<RawPage | InputFailure> {
  try {
    yield make()
  } catch (error) {
    if (!(error instanceof SynopseError)) throw error
    yield { input, error }
  }
}
