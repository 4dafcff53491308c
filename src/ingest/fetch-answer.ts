import { type LookupAddress, lookup as systemLookup } from 'node:dns'
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { asFailure, failed } from './fetch-failure.ts'
import { isPublicAddress } from './public-address.ts'
import { readBody } from './read-body.ts'
import { refused, webAddress } from './web-address.ts'

/** What a server answered, redirects followed. */
export interface WebAnswer {
  readonly status: number
  /** Where the last redirect led. */
  readonly url: string
  /** Where permanent redirects (301, 308) alone led; absent where the first answer was no such. */
  readonly movedTo?: string
  readonly headers: IncomingHttpHeaders
  /** Only of status 200. */
  readonly bytes?: Uint8Array
}

export interface FetchOptions {
  /** Bytes, after decompression. */
  readonly sizeLimit?: number
  /** Milliseconds for the whole page, redirects included. */
  readonly timeLimit?: number
  /** Whether a host may be private: those the user names to `synopse watch --allow-private`, and in tests. */
  readonly allowPrivate?: boolean | ((host: string) => boolean)
  /** Resolves host names; the system's resolver by default. */
  readonly lookup?: typeof systemLookup
  /** Who asks. */
  readonly userAgent?: string
  /** Further headers, such as `if-none-match`. */
  readonly headers?: Readonly<Record<string, string>>
  /** Called before every request, redirects included; what it throws ends the fetch. */
  readonly before?: (url: URL) => Promise<void>
  readonly signal?: AbortSignal
}

const SIZE_LIMIT = 10 * 1024 * 1024
const TIME_LIMIT = 20_000
const REDIRECTS = 5
const USER_AGENT = 'synopse/0.1 (reads single articles on request of a user)'

/**
 * Asks for one address over http or https. Host names are resolved here, every address found must be public, and the
 * connection is made to exactly those addresses, so that a second resolution cannot lead elsewhere; each redirect is
 * checked anew.
 *
 * @throws SynopseError `url-invalid`, `url-refused`, `url-failed`, `input-too-large`
 */
export async function fetchAnswer(input: string, options: FetchOptions = {}): Promise<WebAnswer> {
  const address = (text: string) => webAddress(text, (host) => mayBePrivate(host, options))
  let url = address(input)
  let left = options.timeLimit ?? TIME_LIMIT
  let movedTo: string | undefined
  let isPermanent = true
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    // Waiting for a host's turn is no slowness of the server.
    await options.before?.(url)
    const started = performance.now()
    const deadline = AbortSignal.any([
      AbortSignal.timeout(Math.max(1, Math.ceil(left))),
      ...[options.signal ?? []].flat(),
    ])
    const response = await respond(url, input, options, deadline)
    const { headers, statusCode: status = 0 } = response
    const { location } = headers
    if (status >= 300 && status < 400 && status !== 304 && location !== undefined) {
      response.destroy()
      if (!URL.canParse(location, url.href)) throw failed(input, `it redirects to "${location}", which is no address`)
      url = address(new URL(location, url).href)
      isPermanent &&= status === 301 || status === 308
      if (isPermanent) movedTo = url.href
      left -= performance.now() - started
      continue
    }
    const answer = { status, url: url.href, headers, ...(movedTo !== undefined && { movedTo }) }
    if (status === 200 && isReadable(headers))
      return { ...answer, bytes: await readBody(response, options.sizeLimit ?? SIZE_LIMIT, input, deadline) }
    response.destroy()
    return answer
  }
  throw failed(input, `more than ${REDIRECTS} redirects`)
}

const READABLE =
  /^(?:text\/(?:html|plain|xml|markdown|vtt|x-opml)|application\/(?:(?:xhtml|rss|atom|rdf)\+xml|xml|(?:ld\+|feed\+)?json|x-ndjson|jsonl|pdf)|)$/u

/** Lower case, without parameters; `''` where the server says none. */
export function contentTypeOf(headers: IncomingHttpHeaders): string {
  return (headers['content-type'] ?? '').toLowerCase().split(';')[0]!.trim()
}

/** Whether the content is of a kind that is read at all. */
export function isReadable(headers: IncomingHttpHeaders): boolean {
  return READABLE.test(contentTypeOf(headers))
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
          'user-agent': options.userAgent ?? USER_AGENT,
          accept: 'text/html, application/xhtml+xml, application/rss+xml;q=0.9, application/atom+xml;q=0.9, */*;q=0.5',
          'accept-encoding': 'gzip, deflate, br',
          ...options.headers,
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
export function checkedLookup(host: string, given: FetchOptions): LookupFunction {
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
