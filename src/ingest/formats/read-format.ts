import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { SynopseError } from '../../model/errors.ts'
import type { RawPage } from '../../model/raw-page.ts'
import type { Origin } from '../pages-from-bytes.ts'
import type { InputFailure } from '../source.ts'

/** A format that is told by its bytes, before they are decoded as text. */
export type BinaryFormat = 'pdf' | 'docx' | 'wacz' | 'warc' | 'mail'

/** The format that bytes and name show, `undefined` for text. */
export function binaryFormatOf(bytes: Uint8Array, name: string, contentType = ''): BinaryFormat | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (start.startsWith('%PDF-') || (start.includes('%PDF-') && /\.pdf$/iu.test(name))) return 'pdf'
  if (start.startsWith('PK\u0003\u0004'))
    return /\.wacz$/iu.test(name)
      ? 'wacz'
      : /\.docx$/iu.test(name) || start.includes('[Content_Types]') || start.includes('word/')
        ? 'docx'
        : undefined
  if (/^WARC\/\d/u.test(start)) return 'warc'
  if (/\.eml$/iu.test(name) || contentType === 'message/rfc822') return 'mail'
  return undefined
}

/**
 * Pages of a document, mail or archive.
 *
 * @param limit bytes of what is unpacked
 * @throws SynopseError `input-damaged`, `input-protected`, `input-without-text`, `input-too-large`
 */
export async function* pagesOfFormat(
  format: BinaryFormat,
  bytes: Uint8Array,
  origin: Origin,
  limit: number,
  pageOf: (bytes: Uint8Array, origin: Origin) => AsyncGenerator<RawPage | InputFailure>,
): AsyncGenerator<RawPage | InputFailure> {
  const { input, id } = origin
  if (format === 'mail') yield await (await import('./mail.ts')).pageFromMail(bytes, input, id)
  else if (format === 'pdf') yield filled(origin, { text: await (await import('./pdf.ts')).pdfText(bytes, input) })
  else if (format === 'docx') yield filled(origin, await (await import('./docx.ts')).docxText(bytes, input, limit))
  else if (format === 'warc') yield* archived(Readable.from([bytes]), origin, limit, pageOf)
  else {
    const { unzipped } = await import('./unzip.ts')
    const parts = await unzipped(bytes, input, limit * 10, (name) => /^archive\/.*\.warc(?:\.gz)?$/u.test(name))
    for (const [name, part] of parts) {
      const stream = Readable.from([part])
      yield* archived(name.endsWith('.gz') ? stream.pipe(createGunzip()) : stream, origin, limit, pageOf)
    }
  }
}

/** Pages of a web archive as a stream, each with its own address. */
export async function* archived(
  stream: AsyncIterable<Uint8Array>,
  origin: Origin,
  limit: number,
  pageOf: (bytes: Uint8Array, origin: Origin) => AsyncGenerator<RawPage | InputFailure>,
): AsyncGenerator<RawPage | InputFailure> {
  const { pagesInWarc } = await import('./warc.ts')
  try {
    for await (const page of pagesInWarc(stream, origin.input, limit))
      yield* pageOf(page.bytes, {
        input: `${origin.input}: ${page.url}`,
        id: page.url,
        name: 'page.html',
        url: page.url,
        contentType: page.contentType,
        ...(page.charset !== undefined && { charset: page.charset }),
      })
  } catch (cause) {
    if (cause instanceof SynopseError) throw cause
    throw new SynopseError(
      'input-damaged',
      `${origin.input}: the archive's compression is damaged from here on; what came before was read`,
      { cause },
    )
  }
}

function filled(origin: Origin, { text, title }: { readonly text: string; readonly title?: string }): RawPage {
  if (text.trim() === '')
    throw new SynopseError(
      'input-without-text',
      `${origin.input}: the document holds no text; check that it is the right file`,
    )
  return {
    id: origin.id,
    origin: origin.input,
    body: { kind: 'text', text },
    ...(title !== undefined && { title }),
    ...(origin.url !== undefined && { url: origin.url }),
    diagnostics: [],
  }
}
