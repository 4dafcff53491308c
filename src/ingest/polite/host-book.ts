import { SynopseError } from '../../model/errors.ts'
import { type FetchOptions, fetchAnswer } from '../fetch-answer.ts'
import type { Clock } from './clock.ts'
import { type RobotsRules, robotsRules } from './robots.ts'

/** What is remembered of a site between runs. */
export interface HostNotes {
  /** Its robots.txt; `''` where it has none. */
  readonly robots?: string
  /** Its tdmrep.json; `''` where it has none. */
  readonly reservations?: string
  /** When each was read, milliseconds since 1970. */
  readonly robotsAt?: number
  readonly reservationsAt?: number
  /** Until when it asked to be left alone. */
  readonly until?: number
}

/** Where notes on sites are kept; the key is an origin, `https://example.org`. */
export interface HostMemory {
  host(origin: string): Promise<HostNotes | undefined>
  keepHost(origin: string, notes: HostNotes): Promise<void>
}

/** How long robots.txt and tdmrep.json are good: RFC 9309 allows a day. */
const FRESH = 24 * 60 * 60 * 1000
/** Sites kept in mind; the notes of others are read again when they are needed. */
const KEPT = 2000

interface Known {
  notes: HostNotes
  rules?: { readonly of: string; readonly rules: RobotsRules }
  nextAt: number
}

/** What every site asks for, read once a day. */
export class HostBook {
  private readonly known = new Map<string, Known>()
  private readonly options: { readonly clock: Clock; readonly memory: HostMemory }

  constructor(options: { readonly clock: Clock; readonly memory: HostMemory }) {
    this.options = options
  }

  /**
   * The rules of a site.
   *
   * @throws SynopseError `url-failed` where its robots.txt cannot be read now (RFC 9309, 2.3.1.4: then nothing may be)
   */
  async of(url: URL, options: FetchOptions): Promise<RobotsRules> {
    const host = await this.load(url)
    const now = this.options.clock.now()
    if (host.notes.robots === undefined || now - (host.notes.robotsAt ?? 0) > FRESH) {
      const robots = (await siteFile(`${url.origin}/robots.txt`, options)) ?? host.notes.robots
      if (robots === undefined)
        throw new SynopseError(
          'url-failed',
          `${url.href}: the site's robots.txt cannot be read at the moment; it is asked again later`,
        )
      await this.note(url, { robots, robotsAt: now })
    }
    const robots = host.notes.robots!
    if (host.rules?.of !== robots) host.rules = { of: robots, rules: robotsRules(`${url.origin}/robots.txt`, robots) }
    return host.rules.rules
  }

  /** The site's `tdmrep.json`, `''` where there is none. */
  async reservations(url: URL, options: FetchOptions): Promise<string> {
    const host = await this.load(url)
    const now = this.options.clock.now()
    if (host.notes.reservations === undefined || now - (host.notes.reservationsAt ?? 0) > FRESH) {
      const read = await siteFile(`${url.origin}/.well-known/tdmrep.json`, options)
      await this.note(url, { reservations: read ?? host.notes.reservations ?? '', reservationsAt: now })
    }
    return host.notes.reservations ?? ''
  }

  /** When the site may be asked next. */
  slot(url: URL, pause: number): number {
    const host = this.known.get(url.origin)
    const now = this.options.clock.now()
    // A clock that was set back must not stop everything.
    const nextAt = Math.min(host?.nextAt ?? 0, now + 2 * pause)
    return Math.max(now, nextAt, host?.notes.until ?? 0)
  }

  take(url: URL, nextAt: number): void {
    const host = this.known.get(url.origin)
    if (host) host.nextAt = nextAt
  }

  async leaveUntil(url: URL, until: number): Promise<void> {
    await this.load(url)
    await this.note(url, { until })
  }

  private async load({ origin }: URL): Promise<Known> {
    const known = this.known.get(origin)
    if (known) return known
    const loaded: Known = { notes: (await this.options.memory.host(origin)) ?? {}, nextAt: 0 }
    const meanwhile = this.known.get(origin)
    if (meanwhile) return meanwhile
    if (this.known.size >= KEPT) this.known.delete(this.known.keys().next().value!)
    this.known.set(origin, loaded)
    return loaded
  }

  private async note({ origin }: URL, notes: HostNotes): Promise<void> {
    const host = this.known.get(origin)
    const all = { ...host?.notes, ...notes }
    if (host) host.notes = all
    await this.options.memory.keepHost(origin, all)
  }
}

/** A file about the whole site: its text, `''` where there is none, `undefined` where the site does not answer. */
async function siteFile(url: string, options: FetchOptions): Promise<string | undefined> {
  try {
    const { status, bytes } = await fetchAnswer(url, { ...options, sizeLimit: 2 * 1024 * 1024 })
    if (status >= 500 || status === 429) return undefined
    return bytes === undefined ? '' : Buffer.from(bytes).toString('utf8')
  } catch (error) {
    if (error instanceof SynopseError && error.code === 'input-too-large') return ''
    if (error instanceof SynopseError && error.code === 'url-failed') return undefined
    throw error
  }
}
