import { type LookupAddress, lookup as systemLookup } from 'node:dns'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { SynopseError } from '../model/errors.ts'
import { isPublicAddress } from './public-address.ts'
import { refused, webAddress } from './web-address.ts'

/** A fetched page. */
export interface FetchedPage {
  readonly bytes: Uint8Array
  /** Where the last redirect led. */
  readonly url: string
  /** Lower case, without parameters; `''` where the server says none. */
  readonly contentType: string
  readonly charset?: string
}

export interface FetchOptions {
  /** Bytes, after decompression. */
  readonly sizeLimit?: number
  /** Milliseconds for the whole page, redirects included. */
  readonly timeLimit?: number
  /** For tests with a server on this machine: whether a host may be private. No door of the program sets it. */
  readonly allowPrivate?: boolean | ((host: string) => boolean)
  /** Resolves host names; the system's resolver by default. */
  readonly lookup?: typeof systemLookup
}

const SIZE_LIMIT = 10 * 1024 * 1024
const TIME_LIMIT = 20_000
const REDIRECTS = 5
const USER_AGENT = 'synopse/0.1 (reads single articles on request of a user)'
const ACCEPTED =
  /^(?:text\/(?:html|plain|xml|markdown|vtt|x-opml)|application\/(?:(?:xhtml|rss|atom|rdf)\+xml|xml|(?:ld\+|feed\+)?json|x-ndjson|jsonl|pdf)|)$/u

/**
 * Fetches one page over http or https. Host names are resolved here, every address found must be public, and the
 * connection is made to exactly those addresses, so that a second resolution cannot lead elsewhere; each redirect is
 * checked anew.
 *
 * @throws SynopseError `url-invalid`, `url-refused`, `url-failed`, `input-too-large`
 */
export async function fetchPage(input: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const deadline = AbortSignal.timeout(options.timeLimit ?? TIME_LIMIT)
  const address = (text: string) => webAddress(text, (host) => mayBePrivate(host, options))
  let url = address(input)
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    const response = await respond(url, input, options, deadline)
    const location = response.headers.location
    const status = response.statusCode ?? 0
    if (status >= 300 && status < 400 && location !== undefined) {
      response.destroy()
      if (!URL.canParse(location, url.href)) throw failed(input, `it redirects to "${location}", which is no address`)
      url = address(new URL(location, url).href)
      continue
    }
    if (status !== 200) {
      response.destroy()
      throw failed(input, `the server answered ${status}`)
    }
    return await pageFrom(response, url, input, options, deadline)
  }
  throw failed(input, `more than ${REDIRECTS} redirects`)
}

function respond(url: URL, input: string, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const request: typeof httpRequest = url.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        lookup: checkedLookup(url.hostname, options),
        agent: false,
        signal,
        headers: {
          'user-agent': USER_AGENT,
          accept: 'text/html, application/xhtml+xml, application/rss+xml;q=0.9, application/atom+xml;q=0.9, */*;q=0.5',
          'accept-encoding': 'gzip, deflate, br',
        },
      },
      resolve,
    )
    sent.on('error', (error) => reject(asFailure(error, input, signal)))
    sent.end()
  })
}

function mayBePrivate(host: string, { allowPrivate = false }: FetchOptions): boolean {
  return typeof allowPrivate === 'function' ? allowPrivate(host) : allowPrivate
}

/** Resolves like the system does, and refuses the host as soon as one of its addresses is not public. */
function checkedLookup(host: string, given: FetchOptions): LookupFunction {
  const resolve = given.lookup ?? systemLookup
  const allowPrivate = mayBePrivate(host, given)
  return (name, options, callback) => {
    resolve(name, { ...options, all: true }, (error, found) => {
      const addresses: readonly LookupAddress[] = found ?? []
      if (error !== null) callback(error, '')
      else if (!allowPrivate && addresses.some(({ address }) => !isPublicAddress(address))) callback(refused(host), '')
      else if (options.all === true) callback(null, [...addresses])
      else callback(null, addresses[0]?.address ?? '', addresses[0]?.family)
    })
  }
}

async function pageFrom(
  response: IncomingMessage,
  url: URL,
  input: string,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<FetchedPage> {
  const [type = '', ...parameters] = (response.headers['content-type'] ?? '').toLowerCase().split(';')
  const contentType = type.trim()
  if (!ACCEPTED.test(contentType)) {
    response.destroy()
    throw failed(input, `its content is ${contentType}, not a page`)
  }
  const limit = options.sizeLimit ?? SIZE_LIMIT
  const bytes = decompressed(
    await allOf(response, limit, input, signal),
    response.headers['content-encoding'],
    limit,
    input,
  )
  const charset = parameters
    .map((parameter) => /charset="?([\w-]+)/u.exec(parameter)?.[1])
    .find((value) => value !== undefined)
  return { bytes, url: url.href, contentType, ...(charset !== undefined && { charset }) }
}

async function allOf(
  response: IncomingMessage,
  limit: number,
  input: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > limit) throw tooLarge(input, limit)
      chunks.push(chunk)
    }
  } catch (error) {
    response.destroy()
    throw asFailure(error, input, signal)
  }
  return Buffer.concat(chunks)
}

/** How often content may be encoded over itself; servers behind proxies do it twice at most. */
const ENCODINGS = 2

/** Undoes the content encodings, the last first. Each step is bounded, so that no ratio of compression matters. */
function decompressed(bytes: Uint8Array, stated: string | undefined, limit: number, input: string): Uint8Array {
  const encodings = (stated ?? '')
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding !== '' && encoding !== 'identity')
  if (encodings.length > ENCODINGS) throw failed(input, `its content is encoded ${encodings.length} times`)
  const options = { maxOutputLength: limit }
  try {
    return encodings.reduceRight((content, encoding) => {
      if (encoding === 'gzip' || encoding === 'x-gzip') return gunzipSync(content, options)
      if (encoding === 'br') return brotliDecompressSync(content, options)
      if (encoding === 'deflate') return inflated(content, options)
      throw failed(input, `its content is encoded as ${encoding.slice(0, 20)}, which was not asked for`)
    }, bytes)
  } catch (error) {
    if (error instanceof SynopseError) throw error
    if (error instanceof RangeError) throw tooLarge(input, limit)
    throw failed(input, 'its compressed content is damaged', error)
  }
}

/** Some servers leave the frame out that "deflate" stands for. */
function inflated(bytes: Uint8Array, options: { maxOutputLength: number }): Uint8Array {
  return (bytes[0]! & 0x0f) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options)
}

function tooLarge(input: string, limit: number): SynopseError {
  return new SynopseError(
    'input-too-large',
    `${input}: the page is larger than ${Math.round(limit / 1024 / 1024)} MB; save its text as a file`,
  )
}

function failed(input: string, why: string, cause?: unknown): SynopseError {
  return new SynopseError('url-failed', `${input}: ${why}; try later, or save the page as a file and give the file`, {
    cause,
  })
}

function asFailure(error: unknown, input: string, signal: AbortSignal): SynopseError {
  if (error instanceof SynopseError) return error.code === 'url-refused' ? refused(input) : error
  if (signal.aborted) return failed(input, 'no complete answer in time', error)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return failed(input, 'the host is not found', error)
  if (code === 'ECONNREFUSED') return failed(input, 'the server refuses the connection', error)
  return failed(
    input,
    `it could not be fetched (${code || (error instanceof Error ? error.message : String(error))})`,
    error,
  )
}
