import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { SynopseError } from '../../model/errors.ts'
import type { RawPage } from '../../model/raw-page.ts'
import type { Origin } from '../pages-from-bytes.ts'
import type { InputFailure } from '../source.ts'
import type { ArchivedPage } from './warc.ts'

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
  if (format === 'mail') yield* await (await import('./mail.ts')).pagesFromMail(bytes, input, id)
  else if (format === 'pdf') yield filled(origin, { text: await (await import('./pdf.ts')).pdfText(bytes, input) })
  else if (format === 'docx') yield filled(origin, await (await import('./docx.ts')).docxText(bytes, input, limit))
  else if (format === 'warc') yield* archived(() => Readable.from([bytes]), false, origin, limit, pageOf)
  else {
    const { unzipped } = await import('./unzip.ts')
    const parts = await unzipped(bytes, input, limit * 10, (name) => /^archive\/.*\.warc(?:\.gz)?$/u.test(name))
    for (const [name, part] of parts)
      try {
        yield* archived(() => Readable.from([part]), name.endsWith('.gz'), origin, limit, pageOf)
      } catch (error) {
        if (!(error instanceof SynopseError)) throw error
        yield { input, error }
      }
  }
}

/**
 * Pages of a web archive as a stream, each with its own address.
 *
 * @param open begins to read the archive; called again where its compression turns out to be damaged
 */
export async function* archived(
  open: () => Readable,
  isZipped: boolean,
  origin: Origin,
  limit: number,
  pageOf: (bytes: Uint8Array, origin: Origin) => AsyncGenerator<RawPage | InputFailure>,
): AsyncGenerator<RawPage | InputFailure> {
  const { pagesInWarc } = await import('./warc.ts')
  const origins = (page: ArchivedPage): Origin => ({
    input: `${origin.input}: ${page.url}`,
    id: page.url,
    name: 'page.html',
    url: page.url,
    contentType: page.contentType,
    ...(page.charset !== undefined && { charset: page.charset }),
  })
  let read = 0
  const file = open()
  try {
    const stream = isZipped ? pipeline(file, createGunzip(), () => {}) : file
    for await (const page of pagesInWarc(stream, origin.input, limit)) {
      read += 1
      yield* pageOf(page.bytes, origins(page))
    }
    return
  } catch (cause) {
    if (cause instanceof SynopseError || !isZipped) throw cause
  } finally {
    file.destroy()
  }
  const again = open()
  try {
    let at = 0
    for await (const page of pagesInWholeMembers(again, origin.input, limit)) {
      at += 1
      if (at > read) yield* pageOf(page.bytes, origins(page))
    }
  } finally {
    again.destroy()
  }
  throw new SynopseError(
    'input-damaged',
    `${origin.input}: a part of the archive's compression is damaged; all else was read`,
  )
}

/** Pages of those records whose compression is whole. */
async function* pagesInWholeMembers(file: Readable, input: string, limit: number): AsyncGenerator<ArchivedPage> {
  const [{ wholeMembers }, { pagesInWarc }] = await Promise.all([import('./gzip-members.ts'), import('./warc.ts')])
  for await (const member of wholeMembers(file, limit))
    try {
      yield* pagesInWarc(Readable.from([member]), input, limit)
    } catch (error) {
      // What is no record in itself is part of the damage that is told at the end.
      if (!(error instanceof SynopseError)) throw error
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
    ...(title !== undefined && { title, statedIn: { title: 'paragraph of the style Title' } }),
    ...(origin.url !== undefined && { url: origin.url }),
    diagnostics: [],
  }
}
