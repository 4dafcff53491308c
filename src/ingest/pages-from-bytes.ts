import { SynopseError } from '../model/errors.ts'
import type { RawPage } from '../model/raw-page.ts'
import { declaredCharset, decode } from './decode.ts'
import { isFeed } from './formats/feed.ts'
import { isNewsml } from './formats/newsml.ts'
import { binaryFormatOf, pagesOfFormat } from './formats/read-format.ts'
import { isSubtitles, spokenText } from './formats/subtitles.ts'
import { pagesFromDocument, pagesFromLines } from './pages-from-json.ts'
import { type InputFailure, SIZE_LIMIT } from './source.ts'

/** Where bytes came from and what to call what is in them. */
export interface Origin {
  readonly input: string
  readonly id: string
  /** File name or URL path: its ending hints at the format. */
  readonly name: string
  readonly charset?: string
  readonly contentType?: string
  readonly url?: string
  /** Reads the articles of a feed that gives only their beginnings. Absent where nothing may be fetched. */
  readonly follow?: (address: string) => AsyncGenerator<RawPage | InputFailure>
  /** Reads the feeds that a list of addresses names. */
  readonly followList?: (address: string) => AsyncGenerator<RawPage | InputFailure>
}

type Format = 'text' | 'json' | 'lines' | 'html' | 'feed' | 'opml' | 'newsml' | 'subtitles' | 'markdown'

/** Bytes of one file or response to pages, whatever their format; see docs/inputs.md. */
export async function* pagesFromBytes(bytes: Uint8Array, origin: Origin): AsyncGenerator<RawPage | InputFailure> {
  const binary = binaryFormatOf(bytes, origin.name, origin.contentType)
  if (binary !== undefined) {
    yield* pagesOfFormat(binary, bytes, origin, SIZE_LIMIT, pagesOfText)
    return
  }
  yield* pagesOfText(bytes, origin)
}

/** Bytes of a text format to pages. */
export async function* pagesOfText(bytes: Uint8Array, origin: Origin): AsyncGenerator<RawPage | InputFailure> {
  const decoded = decode(bytes, origin.input, origin.charset ?? declaredCharset(bytes))
  const text = decoded.text.replace(/^\uFEFF/u, '')
  if (text.trim() === '')
    throw new SynopseError('input-empty', `${origin.input}: the file holds no text; remove it or fill it`)
  const format = formatOf(text, origin)
  const { diagnostics } = decoded
  const page = (body: RawPage['body']): RawPage => ({
    id: origin.id,
    origin: origin.input,
    body,
    ...(origin.url !== undefined && { url: origin.url }),
    diagnostics,
  })
  if (format === 'lines') yield* pagesFromLines(text, origin)
  else if (format === 'json') yield* pagesFromDocument(text, origin)
  else if (format === 'html') yield page({ kind: 'html', html: text })
  else if (format === 'feed') yield* (await import('./formats/feed-pages.ts')).pagesFromFeed(text, origin)
  else if (format === 'opml') yield* (await import('./formats/opml.ts')).pagesFromOpml(text, origin)
  else if (format === 'newsml') yield* (await import('./formats/newsml-pages.ts')).pagesFromNewsml(text, origin)
  else if (format === 'subtitles') yield page({ kind: 'text', text: spokenText(text) })
  else if (format === 'markdown') yield await (await import('./formats/markdown.ts')).pageFromMarkdown(text, page)
  else yield page({ kind: 'text', text })
}

function formatOf(text: string, origin: Origin): Format {
  const name = origin.name.toLowerCase()
  if (name.endsWith('.jsonl') || name.endsWith('.ndjson')) return 'lines'
  const byHead = formatByHead(text)
  if (byHead === 'feed') return 'feed'
  if (name.endsWith('.json')) return 'json'
  if (origin.contentType?.includes('json')) return 'json'
  if (/\.(?:md|markdown)$/u.test(name) || origin.contentType === 'text/markdown') return 'markdown'
  if (byHead !== undefined) return byHead
  if (origin.contentType?.includes('text/plain')) return 'text'
  if (/\.(?:html?|xhtml)$/u.test(name)) return 'html'
  // Pages leave out what opens a document; a text that is served as a page without any tag is a text.
  if (/html/u.test(origin.contentType ?? '') && /<[a-z][a-z\d]{0,15}[\s>]/iu.test(text.slice(0, 20_000))) return 'html'
  const head = text.slice(0, 2000).trimStart()
  if (/^(?:<!doctype html|<html[\s>]|<\?xml[^>]{0,200}\?>\s{0,9}<(?:!doctype html|html))/iu.test(head)) return 'html'
  if (/^<!--/u.test(head) && /<(?:html|head|body)[\s>]/iu.test(head)) return 'html'
  return 'text'
}

/** What a text is by its first lines, whatever its name: feeds and lists are served under all kinds of names. */
function formatByHead(text: string): Format | undefined {
  if (isSubtitles(text)) return 'subtitles'
  if (/^\s*\{/u.test(text)) return isFeed(text) ? 'feed' : undefined
  if (!/^\s*</u.test(text) || /^\s*<!doctype html/iu.test(text)) return undefined
  if (/<opml[\s>]/iu.test(text.slice(0, 3000))) return 'opml'
  if (isNewsml(text)) return 'newsml'
  return isFeed(text) && !/<html[\s>]/iu.test(text.slice(0, 3000)) ? 'feed' : undefined
}
