import { SynopseError } from '../model/errors.ts'
import type { RawPage } from '../model/raw-page.ts'
import { pageFromJson } from './article-json.ts'
import { declaredCharset, decode } from './decode.ts'
import type { InputFailure } from './source.ts'

/** Where bytes came from and what to call what is in them. */
export interface Origin {
  readonly input: string
  readonly id: string
  /** File name or URL path: its ending hints at the format. */
  readonly name: string
  readonly charset?: string
  readonly contentType?: string
  readonly url?: string
}

type Format = 'text' | 'json' | 'lines' | 'html'

/** Bytes of one file or response to pages: plain text, HTML, one JSON object, a JSON list, or one object a line. */
export function* pagesFromBytes(bytes: Uint8Array, origin: Origin): Generator<RawPage | InputFailure> {
  const decoded = decode(bytes, origin.input, origin.charset ?? declaredCharset(bytes))
  const text = decoded.text.replace(/^\uFEFF/u, '')
  if (text.trim() === '')
    throw new SynopseError('input-empty', `${origin.input}: the file holds no text; remove it or fill it`)
  const format = formatOf(text, origin)
  const { diagnostics } = decoded
  if (format === 'lines') yield* pagesFromLines(text, origin)
  else if (format === 'json') yield* pagesFromDocument(text, origin)
  else {
    const body = format === 'html' ? ({ kind: 'html', html: text } as const) : ({ kind: 'text', text } as const)
    yield {
      id: origin.id,
      origin: origin.input,
      body,
      ...(origin.url !== undefined && { url: origin.url }),
      diagnostics,
    }
  }
}

function formatOf(text: string, origin: Origin): Format {
  const name = origin.name.toLowerCase()
  if (name.endsWith('.jsonl') || name.endsWith('.ndjson')) return 'lines'
  if (name.endsWith('.json')) return 'json'
  if (origin.contentType?.includes('json')) return 'json'
  if (origin.contentType?.includes('text/plain')) return 'text'
  if (/\.(?:html?|xhtml)$/u.test(name)) return 'html'
  const head = text.slice(0, 2000).trimStart()
  if (/^(?:<!doctype html|<html[\s>]|<\?xml[^>]{0,200}\?>\s{0,9}<(?:!doctype html|html))/iu.test(head)) return 'html'
  if (/^<!--/u.test(head) && /<(?:html|head|body)[\s>]/iu.test(head)) return 'html'
  return 'text'
}

function* pagesFromDocument(text: string, origin: Origin): Generator<RawPage | InputFailure> {
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

function* pagesFromLines(text: string, origin: Origin): Generator<RawPage | InputFailure> {
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
