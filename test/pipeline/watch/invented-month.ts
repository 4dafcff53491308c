import type { ServerResponse } from 'node:http'
import { chance } from '../../support/chance.ts'
import type { FakeClock } from '../../support/fake-clock.ts'
import { articlePage, type InventedWeb } from '../../support/invented-web.ts'
import { inventedReports } from './invented-reports.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** What happens to an article after it was published, `at` milliseconds since 1970. */
interface Change {
  readonly at: number
  readonly kind: 'comma' | 'headline' | 'figure' | 'moved' | 'gone' | 'repost'
}

/** One publication. */
export interface Publication {
  readonly host: string
  readonly number: number
  readonly story: number
  readonly at: number
  readonly paragraphs: readonly string[]
  readonly title: string
  readonly change?: Change
}

const FORMATS = ['rss', 'atom', 'json', 'rdf', 'rss-full', 'sitemap'] as const
type Format = (typeof FORMATS)[number]

/** Time in which a host does not answer as it should. */
interface Outage {
  readonly host: string
  readonly from: number
  readonly to: number
  readonly kind: 'busy' | 'broken' | 'cut' | 'empty'
}

export interface Month {
  readonly feeds: readonly string[]
  /** Feeds that never hold anything. */
  readonly broken: readonly string[]
  readonly publications: readonly Publication[]
}

/** Entries a feed shows. */
const WINDOW = 12
/** How long it goes on, and how much happens. */
export interface Extent {
  readonly days: number
  readonly hosts: number
  readonly stories: number
}
const MONTH: Extent = { days: 28, hosts: 48, stories: 45 }
/** Fifty outlets, their month, and the web on which it happens. */
export function inventedMonth(web: InventedWeb, clock: FakeClock, seed: number, extent = MONTH): Month {
  const random = chance(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const start = clock.now()
  const hosts = Array.from({ length: extent.hosts }, (_, index) => `blatt${index + 1}.test`)
  const publications: Publication[] = []
  const outages: Outage[] = []
  for (const host of hosts)
    if (random() < 0.4) {
      const from = start + DAY * (1 + random() * (extent.days - 2))
      outages.push({
        host,
        from,
        to: from + HOUR * (2 + random() * 20),
        kind: pick(['busy', 'broken', 'cut', 'empty']),
      })
    }
  for (let story = 0; story < extent.stories; story += 1) {
    const { titles, texts } = inventedReports(story, random)
    const at = start + DAY * (0.2 + (story / extent.stories) * extent.days)
    const reports = 1 + Math.floor(random() * 3)
    const chosen = new Set<string>()
    while (chosen.size < reports) chosen.add(pick(hosts))
    for (const host of chosen) {
      const published = at + random() * 5 * HOUR
      const variant = publications.length % 3
      const kind = (
        [undefined, undefined, undefined, 'comma', 'headline', 'figure', 'moved', 'gone', 'repost'] as const
      )[publications.length % 9]
      publications.push({
        host,
        number: publications.length + 1,
        story,
        at: published,
        title: titles[variant]!,
        paragraphs: texts[variant]!,
        ...(kind !== undefined && { change: { kind, at: published + HOUR * (26 + random() * 12) } }),
      })
    }
  }
  hosts.forEach((host, index) => {
    const own = publications.filter((publication) => publication.host === host)
    const down = outages.filter((outage) => outage.host === host)
    web.hosts.set(host, (request, response, url) => {
      const now = clock.now()
      const outage = down.find(({ from, to }) => from <= now && now < to)
      if (outage && answerBadly(outage, now, response)) return
      if (url.pathname === '/feed')
        sendFeed(FORMATS[index % FORMATS.length]!, host, own, now, request.headers, response)
      else sendArticle(FORMATS[index % FORMATS.length]!, host, own, now, url, response)
    })
  })
  web.hosts.set('kaputt.test', (_, response) =>
    response.writeHead(200, { 'content-type': 'text/xml' }).end('<rss><chan'),
  )
  web.hosts.set('leer.test', (_, response) => response.writeHead(404).end())
  const broken = [web.at('kaputt.test', '/feed'), web.at('leer.test', '/feed')]
  return { feeds: [...hosts.map((host) => web.at(host, '/feed')), ...broken], broken, publications }

  function addressOf({ host, number, change }: Publication, now: number): string {
    const isMoved = change?.kind === 'moved' && change.at <= now
    return web.at(host, `/${isMoved ? 'archiv/neu' : 'lokales/bericht'}-${700_000 + number}.html`)
  }

  function sendFeed(
    format: Format,
    host: string,
    own: readonly Publication[],
    now: number,
    headers: { readonly 'if-none-match'?: string | undefined },
    response: ServerResponse,
  ): void {
    const shown = own
      .filter(({ at, change }) => at <= now && !(change?.kind === 'gone' && change.at <= now))
      .slice(-WINDOW)
    const tag = `"${shown.map(({ number, change }) => `${number}${change !== undefined && change.at <= now}`).join()}"`
    if (headers['if-none-match'] === tag) {
      response.writeHead(304).end()
      return
    }
    const entries = shown.flatMap((publication) => {
      const { number, change, at } = publication
      const isChanged = change !== undefined && change.at <= now
      const entry = {
        title: textOf(publication, now).title,
        url: addressOf(publication, now),
        guid: `${host}-${number}`,
        date: writtenDate(number, at),
        full: textOf(publication, now)
          .paragraphs.map((text) => `<p>${text}</p>`)
          .join(''),
      }
      const again = { ...entry, guid: `${entry.guid}-neu`, url: `${entry.url}?utm_source=rss` }
      return isChanged && change.kind === 'repost' ? [entry, again] : [entry]
    })
    const type = { json: 'application/feed+json', atom: 'application/atom+xml' }[format as string] ?? 'text/xml'
    response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8`, etag: tag })
      .end(feedText(format, host, entries))
  }

  function sendArticle(
    format: Format,
    host: string,
    own: readonly Publication[],
    now: number,
    url: URL,
    response: ServerResponse,
  ): void {
    const publication = own.find(({ number }) => url.pathname.includes(`-${700_000 + number}.`))
    if (!publication || publication.at > now) {
      response.writeHead(404).end()
      return
    }
    const { change, number, at } = publication
    if (change?.kind === 'gone' && change.at <= now) {
      response.writeHead(number % 2 === 0 ? 410 : 404).end()
      return
    }
    const current = addressOf(publication, now)
    if (new URL(current).pathname !== url.pathname) {
      if (number % 2 === 0) response.writeHead(301, { location: current }).end()
      else response.writeHead(404).end()
      return
    }
    const { title, paragraphs } = textOf(publication, now)
    const body = articlePage({
      title,
      paragraphs,
      outlet: host,
      ...(format !== 'rdf' && { date: new Date(at).toISOString() }),
    })
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
  }
}

/** What an article says at a moment. */
function textOf(
  { title, paragraphs, change }: Publication,
  now: number,
): { title: string; paragraphs: readonly string[] } {
  if (change === undefined || change.at > now) return { title, paragraphs }
  if (change.kind === 'headline') return { title: `${title} – und was nun?`, paragraphs }
  if (change.kind === 'comma') return { title, paragraphs: paragraphs.map((text) => text.replace('. ', ', ')) }
  if (change.kind === 'figure')
    return {
      title,
      paragraphs: paragraphs.map((text) =>
        text.replace(/(\d+) Millionen/u, (_, money) => `${Number(money) + 70} Millionen`),
      ),
    }
  return { title, paragraphs }
}

/** Six ways of writing a moment, right and wrong. */
function writtenDate(number: number, at: number): string {
  const moment = new Date(at)
  const offset = (hours: number) => new Date(at + hours * HOUR).toISOString().slice(0, 19)
  return [
    moment.toISOString(),
    moment.toUTCString(),
    `${offset(-5)}-05:00`,
    moment.toUTCString().replace('GMT', 'MEZ'),
    '',
    new Date(at + 400 * DAY).toUTCString(),
  ][number % 6]!
}

interface Entry {
  readonly title: string
  readonly url: string
  readonly guid: string
  readonly date: string
  readonly full: string
}

function feedText(format: Format, host: string, entries: readonly Entry[]): string {
  const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')
  if (format === 'json')
    return JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: host,
      items: entries.map(({ title, url, guid, date }) => ({ id: guid, url, title, date_published: date })),
    })
  if (format === 'atom')
    return `<feed xmlns="http://www.w3.org/2005/Atom"><title>${host}</title>${entries
      .map(
        ({ title, url, guid, date }) =>
          `<entry><id>${guid}</id><title>${escaped(title)}</title><link href="${escaped(url)}"/><published>${date}</published></entry>`,
      )
      .join('')}</feed>`
  if (format === 'sitemap')
    return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${entries
      .map(
        ({ title, url, date }) =>
          `<url><loc>${escaped(url)}</loc><news:news><news:title>${escaped(title)}</news:title><news:publication_date>${date}</news:publication_date></news:news></url>`,
      )
      .join('')}</urlset>`
  const items = entries.map(
    ({ title, url, guid, date, full }) =>
      `<item><title>${escaped(title)}</title><link>${escaped(url)}</link><guid isPermaLink="false">${guid}</guid>${
        format === 'rdf' ? `<dc:date>${date}</dc:date>` : `<pubDate>${date}</pubDate>`
      }<description>${format === 'rss-full' ? escaped(full.repeat(1)) : 'Mehr dazu im Bericht.'}</description></item>`,
  )
  if (format === 'rdf')
    return `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${host}</title></channel>${items.join('')}</rdf:RDF>`
  return `<rss version="2.0"><channel><title>${host}</title>${items.join('')}</channel></rss>`
}

function answerBadly({ kind, to }: Outage, now: number, response: ServerResponse): boolean {
  if (kind === 'busy') response.writeHead(503, { 'retry-after': String(Math.ceil((to - now) / 1000)) }).end()
  else if (kind === 'broken') response.writeHead(500).end('<h1>Fehler</h1>')
  else if (kind === 'cut') response.destroy()
  else response.writeHead(200, { 'content-type': 'text/xml' }).end('')
  return true
}
