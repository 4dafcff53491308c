import { SynopseError } from '../../model/errors.ts'
import { type FetchOptions, fetchAnswer, type WebAnswer } from '../fetch-answer.ts'
import type { Clock } from './clock.ts'
import { HostBook, type HostMemory } from './host-book.ts'
import { isReserved } from './reservation.ts'
import { retryAt } from './retry-after.ts'

/** What was known of a page when it was last read. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** An answer, or when to ask again where the host wants to be left alone. */
export type PoliteAnswer = (WebAnswer & Validators & { readonly later?: undefined }) | { readonly later: number }

export interface PoliteOptions {
  readonly clock: Clock
  /** Names the program and how its user is reached. */
  readonly userAgent: string
  readonly memory: HostMemory
  /** Milliseconds between two requests to one host, where it asks for no more; 2000 by default. */
  readonly pause?: number
  /** Hosts whose reservation of text and data mining does not bind the user: by licence, or by law for research. */
  readonly licensed?: readonly string[]
  readonly fetch?: FetchOptions
}

const PAUSE = 2000
/** Longer waits are left to the caller. */
const PATIENCE = 60_000

/**
 * Fetches as a guest does: one request at a time to a host and a pause between two, robots.txt and reservations of text
 * and data mining heeded, unchanged pages not fetched again, and a host that is busy left alone for as long as it asks.
 */
export class PoliteWeb {
  private readonly options: PoliteOptions
  private readonly hosts: HostBook
  /** The end of the last request of each host, while there is one. */
  private readonly turns = new Map<string, Promise<unknown>>()

  constructor(options: PoliteOptions) {
    this.options = options
    this.hosts = new HostBook(options)
  }

  /**
   * @throws SynopseError as `fetchAnswer`, and `url-disallowed` where robots.txt or a reservation says no
   */
  async get(url: string, known: Validators = {}, signal?: AbortSignal): Promise<PoliteAnswer> {
    const key = URL.canParse(url) ? new URL(url).host : ''
    const before = this.turns.get(key) ?? Promise.resolve()
    const own = before.then(() => this.ask(url, known, signal))
    const settled = own.then(
      () => {},
      () => {},
    )
    this.turns.set(key, settled)
    try {
      return await own
    } finally {
      if (this.turns.get(key) === settled) this.turns.delete(key)
    }
  }

  private async ask(url: string, known: Validators, signal: AbortSignal | undefined): Promise<PoliteAnswer> {
    const { clock, licensed = [] } = this.options
    const fetchOptions = { ...this.options.fetch, userAgent: this.options.userAgent, ...(signal && { signal }) }
    let answer: WebAnswer
    try {
      answer = await fetchAnswer(url, {
        ...fetchOptions,
        headers: {
          ...(known.etag !== undefined && { 'if-none-match': known.etag }),
          ...(known.lastModified !== undefined && { 'if-modified-since': known.lastModified }),
        },
        before: async (hop) => {
          const host = await this.hosts.of(hop, fetchOptions)
          if (!host.allows(hop.href))
            throw new SynopseError(
              'url-disallowed',
              `${hop.href}: the site's robots.txt asks not to fetch it; read it in the browser and save the page as a file`,
            )
          await this.pause(hop, Math.max(this.options.pause ?? PAUSE, host.pause ?? 0), signal)
        },
      })
    } catch (error) {
      if (error instanceof Later) return { later: error.at }
      throw error
    }
    const at = new URL(answer.url)
    if (answer.status === 429 || answer.status === 503) {
      const later = retryAt(answer.headers['retry-after'], clock.now())
      await this.hosts.leaveUntil(at, later)
      return { later }
    }
    const isBound = !licensed.some((host) => at.hostname === host || at.hostname.endsWith(`.${host}`))
    if (answer.status === 200 && isBound && isReserved(answer, await this.hosts.reservations(at, fetchOptions)))
      throw new SynopseError(
        'url-disallowed',
        `${url}: its publisher reserves text and data mining; name the host with --licensed where a licence or the law allows it to you`,
      )
    const { etag, 'last-modified': lastModified } = answer.headers
    return { ...answer, ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) }
  }

  /** Waits for the host's next moment. */
  private async pause(url: URL, pause: number, signal: AbortSignal | undefined): Promise<void> {
    const { clock } = this.options
    const at = this.hosts.slot(url, pause)
    const wait = at - clock.now()
    if (wait > PATIENCE) throw new Later(at)
    this.hosts.take(url, at + pause)
    if (wait > 0) await clock.sleep(wait, signal)
  }
}

/** The host cannot be asked for a while. */
class Later extends Error {
  readonly at: number
  constructor(at: number) {
    super('later')
    this.at = at
  }
}
