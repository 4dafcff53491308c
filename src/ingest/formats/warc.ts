import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { SynopseError } from '../../model/errors.ts'

/** An HTML page of a web archive. */
export interface ArchivedPage {
  readonly url: string
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly charset?: string
}

/** Longest head of a record, bytes. */
const HEAD = 64 * 1024
const HTML = /^(?:text\/html|application\/xhtml\+xml)$/u

/**
 * HTML pages of a WARC stream, one by one: successful responses, their transfer and content encodings undone. Records
 * of other kinds, and those longer than `limit` bytes, are passed over. After a broken record reading goes on with the
 * next whole one.
 *
 * @param stream unpacked bytes of the archive
 * @throws SynopseError `input-damaged` at the end, where records were broken
 */
export async function* pagesInWarc(
  stream: AsyncIterable<Uint8Array>,
  input: string,
  limit: number,
): AsyncGenerator<ArchivedPage> {
  const reader = new ByteReader(stream)
  let broken = 0
  for (;;) {
    const head = await reader.head(HEAD)
    if (head === undefined) break
    const fields = fieldsOf(head)
    const length = Number(fields.get('content-length'))
    if (!/^WARC\/\d/u.test(head) || !Number.isSafeInteger(length) || length < 0) {
      broken += 1
      if (await reader.skipTo(RECORD)) continue
      break
    }
    const isPage = fields.get('warc-type') === 'response' && length <= limit
    const { block, isCut } = await reader.take(length, isPage)
    if (isCut) broken += 1
    if (block === undefined) continue
    const page = pageOf(block, (fields.get('warc-target-uri') ?? '').replace(/^<|>$/gu, ''), limit)
    if (page !== undefined) yield page
  }
  if (broken > 0)
    throw new SynopseError(
      'input-damaged',
      `${input}: ${broken === 1 ? 'a record' : `${broken} stretches`} of the archive cannot be read; all others were read`,
    )
}

/** What a record begins with. */
const RECORD = 'WARC/1.'

function pageOf(block: Uint8Array, url: string, limit: number): ArchivedPage | undefined {
  const end = endOfHead(block)
  if (end === -1 || !/^https?:\/\//iu.test(url)) return undefined
  const head = latin(block.subarray(0, end))
  const fields = fieldsOf(head)
  const [type = '', ...parameters] = (fields.get('content-type') ?? '').toLowerCase().split(';')
  if (!/^HTTP\/[\d.]{1,4} 200/u.test(head) || !HTML.test(type.trim())) return undefined
  let bytes: Uint8Array = block.subarray(end + 4)
  if (/chunked/iu.test(fields.get('transfer-encoding') ?? '')) bytes = unchunked(bytes)
  const decoded = decodedBytes(bytes, fields.get('content-encoding')?.toLowerCase().trim(), limit)
  const charset = parameters
    .map((parameter) => /charset="?([\w-]+)/u.exec(parameter)?.[1])
    .find((value) => value !== undefined)
  return decoded === undefined
    ? undefined
    : { url, bytes: decoded, contentType: type.trim(), ...(charset !== undefined && { charset }) }
}

/** Some crawlers store decoded bodies under a head that still names the encoding; then the bytes are taken as they are. */
function decodedBytes(bytes: Uint8Array, encoding: string | undefined, limit: number): Uint8Array | undefined {
  const options = { maxOutputLength: limit }
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip') return gunzipSync(bytes, options)
    if (encoding === 'br') return brotliDecompressSync(bytes, options)
    if (encoding === 'deflate') return inflateSync(bytes, options)
  } catch (error) {
    return error instanceof RangeError ? undefined : bytes
  }
  return bytes
}

/** Bytes without chunk sizes; bytes that are no chunks stay as they are. */
function unchunked(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let at = 0
  while (at < bytes.length) {
    const line = bytes.indexOf(10, at)
    const size = line === -1 || line - at > 40 ? Number.NaN : Number.parseInt(latin(bytes.subarray(at, line)), 16)
    if (Number.isNaN(size)) return parts.length === 0 ? bytes : Buffer.concat(parts)
    if (size === 0) break
    parts.push(bytes.subarray(line + 1, line + 1 + size))
    at = line + 1 + size + 2
  }
  return Buffer.concat(parts)
}

function endOfHead(bytes: Uint8Array): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD)).indexOf('\r\n\r\n')
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** Fields of a head by lower-case name; the first of each counts. */
function fieldsOf(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const line of head.split('\r\n').slice(1)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}

/** Reads heads and blocks of known length from a stream; holds no more than one chunk beyond what is asked for. */
class ByteReader {
  private readonly chunks: AsyncIterator<Uint8Array>
  private held: Buffer = Buffer.alloc(0)

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.chunks = stream[Symbol.asyncIterator]()
  }

  private async more(): Promise<boolean> {
    const { done, value } = await this.chunks.next()
    if (done) return false
    this.held = this.held.length === 0 ? Buffer.from(value) : Buffer.concat([this.held, value])
    return true
  }

  /** Text up to the next empty line, blank lines before it skipped; `undefined` at the end of the stream. */
  async head(limit: number): Promise<string | undefined> {
    for (;;) {
      let start = 0
      while (this.held[start] === 13 || this.held[start] === 10) start += 1
      const end = this.held.indexOf('\r\n\r\n', start)
      if (end !== -1) {
        const text = latin(this.held.subarray(start, end))
        this.held = this.held.subarray(end + 4)
        return text
      }
      if (this.held.length - start > limit) return latin(this.held.subarray(start, start + limit))
      if (!(await this.more())) return this.held.length - start > 0 ? latin(this.held.subarray(start)) : undefined
    }
  }

  /**
   * Leaves out what stands before the next `mark` that begins a line after an empty one, or that comes at once; `false`
   * where there is none. What was read as a head counts as read.
   */
  async skipTo(mark: string): Promise<boolean> {
    const inner = `\r\n\r\n${mark}`
    while (this.held.length < inner.length && (await this.more()));
    if (this.held.toString('latin1', 0, inner.length).trimStart().startsWith(mark)) return true
    for (;;) {
      const at = this.held.indexOf(inner)
      if (at !== -1) {
        this.held = this.held.subarray(at)
        return true
      }
      this.held = this.held.subarray(Math.max(0, this.held.length - inner.length))
      if (!(await this.more())) return false
    }
  }

  /** The next `length` bytes where they are wanted; none, and `isCut`, where the stream ends before. */
  async take(
    length: number,
    isWanted: boolean,
  ): Promise<{ readonly block: Uint8Array | undefined; readonly isCut: boolean }> {
    const parts: Buffer[] = []
    let left = length
    for (;;) {
      const part = this.held.subarray(0, left)
      if (isWanted) parts.push(part)
      left -= part.length
      this.held = this.held.subarray(part.length)
      if (left === 0) return { block: isWanted ? Buffer.concat(parts) : undefined, isCut: false }
      if (!(await this.more())) return { block: undefined, isCut: true }
    }
  }
}
