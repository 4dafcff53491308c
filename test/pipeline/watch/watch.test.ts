import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { NewsItem } from '../../../src/model/news.ts'
import { type Round, type WatchOptions, watch } from '../../../src/pipeline/watch/watch.ts'
import type { Store } from '../../../src/store/index.ts'
import { FakeClock } from '../../support/fake-clock.ts'
import { articlePage, type InventedWeb, inventedWeb } from '../../support/invented-web.ts'
import { storeAt, watching } from '../../support/watching.ts'

const HOUR = 60 * 60 * 1000
let web: InventedWeb
let clock: FakeClock
let store: Store
let told: NewsItem[]

beforeAll(async () => {
  web = await inventedWeb()
})
afterAll(() => web.close())
beforeEach(async () => {
  web.hosts.clear()
  web.asked.clear()
  clock = new FakeClock('2031-03-12T08:00:00Z')
  store = await storeAt(':memory:', clock)
  told = []
})

/** Watches for so many hours. */
async function watchFor(hours: number, more: Partial<WatchOptions> = {}): Promise<Round[]> {
  const end = clock.now() + hours * HOUR
  const stop = new AbortController()
  const rounds: Round[] = []
  for await (const round of watch(watching(store, web, clock, told, { signal: stop.signal, ...more }))) {
    rounds.push(round)
    if (clock.now() >= end) stop.abort()
  }
  return rounds
}

const BRIDGE = [
  'Die Stadt Marnbach sperrt die Lindenbrücke von Montag an für den Verkehr. Bei der Prüfung wurden Risse gefunden.',
  'Nach Angaben von Baustadträtin Ilse Tamm kostet die Sanierung 12 Millionen Euro. Sie soll 14 Monate dauern.',
  '„Die Sicherheit der Menschen geht vor“, sagte Tamm am Mittwoch in Marnbach. Der Verkehr wird über Orlau umgeleitet.',
]

interface Piece {
  title: string
  paragraphs: readonly string[]
}

/** A host with one feed of the beginnings of its articles; the map may be changed while it is watched. */
function host(name: string, pieces: Map<string, Piece>, gone = new Set<string>()): string {
  web.hosts.set(name, (request, response, url) => {
    if (url.pathname === '/feed') {
      const items = [...pieces].map(
        ([path, { title }]) =>
          `<item><title>${title}</title><link>${web.at(name, path)}</link><guid>${path}</guid>
           <pubDate>Wed, 12 Mar 2031 08:00:00 GMT</pubDate><description>Mehr im Artikel.</description></item>`,
      )
      const body = `<rss version="2.0"><channel><title>${name}</title>${items.join('')}</channel></rss>`
      const tag = `"${body.length}-${items.length}-${[...pieces.values()].map(({ title }) => title).join('').length}"`
      if (request.headers['if-none-match'] === tag) response.writeHead(304).end()
      else response.writeHead(200, { 'content-type': 'application/rss+xml', etag: tag }).end(body)
    } else if (gone.has(url.pathname)) response.writeHead(410).end()
    else {
      const piece = pieces.get(url.pathname)
      if (!piece) response.writeHead(404).end()
      else
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(articlePage({ ...piece, outlet: name, date: '2031-03-12T08:00:00+01:00' }))
    }
  })
  return web.at(name, '/feed')
}

describe('watching', () => {
  it('tells a story once, then another source, and no reprint', async () => {
    const first = host(
      'bote.test',
      new Map([['/a', { title: 'Marnbach sperrt die Lindenbrücke', paragraphs: BRIDGE }]]),
    )
    await watchFor(1, { feeds: [first] })
    expect(told.map(({ kind }) => kind)).toEqual(['story'])
    const other = [
      'Die Lindenbrücke in Marnbach wird am Montag gesperrt, teilte die Stadt am Mittwoch mit. Grund sind Risse.',
      'Baustadträtin Ilse Tamm rechnet mit Kosten von 12 Millionen Euro und einer Bauzeit von 14 Monaten.',
      'Pendler aus Orlau müssen mit Umwegen rechnen. Der Bürgerverein Marnbach verlangt Ersatzbusse.',
    ]
    const second = host(
      'kurier.test',
      new Map([['/b', { title: 'Lindenbrücke in Marnbach wird gesperrt', paragraphs: other }]]),
    )
    const third = host(
      'blatt.test',
      new Map([['/c', { title: 'Marnbach sperrt die Lindenbrücke', paragraphs: BRIDGE }]]),
    )
    await watchFor(1, { feeds: [first, second, third] })
    expect(told.map(({ kind, article }) => [kind, article.outlet])).toEqual([
      ['story', 'bote.test'],
      ['source', 'kurier.test'],
    ])
  })

  it('takes an edited headline or comma for a revision, and tells a changed number and a correction', async () => {
    const piece = { title: 'Marnbach sperrt die Lindenbrücke', paragraphs: BRIDGE }
    const pieces = new Map<string, Piece>([['/a', piece]])
    const feed = host('bote.test', pieces)
    await watchFor(0, { feeds: [feed] })
    pieces.set('/a', {
      title: 'Marnbach: Lindenbrücke wird gesperrt',
      paragraphs: [`${BRIDGE[0]},`, BRIDGE[1]!, BRIDGE[2]!],
    })
    await watchFor(2)
    const [article] = (await store.list()).items
    expect((await store.revisions(article!.id)).length).toBe(2)
    expect(told.map(({ kind }) => kind)).toEqual(['story'])
    const stories = (await store.stories()).items
    expect(stories.map(({ label }) => label)).toEqual(['Marnbach: Lindenbrücke wird gesperrt'])
    pieces.set('/a', {
      title: 'Marnbach: Lindenbrücke wird gesperrt',
      paragraphs: [
        BRIDGE[0]!,
        BRIDGE[1]!.replace('12 Millionen', '18 Millionen'),
        BRIDGE[2]!,
        'Korrektur: In einer früheren Version dieses Artikels hieß es, die Sanierung koste weniger. Wir haben das korrigiert.',
      ],
    })
    await watchFor(14)
    expect(
      told
        .slice(1)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['correction', 'figure'])
    const figure = told.find(({ kind }) => kind === 'figure')!
    expect(figure.passages.map(({ text }) => /\d+ Millionen/u.exec(text)?.[0])).toEqual([
      '12 Millionen',
      '18 Millionen',
    ])
  })

  it('tells a number once that an edit changed in headline and text', async () => {
    const twelve = BRIDGE.map((text) => text.replace('Risse', '12 Risse'))
    const pieces = new Map<string, Piece>([['/a', { title: 'Lindenbrücke hat 12 Risse', paragraphs: twelve }]])
    await watchFor(0, { feeds: [host('bote.test', pieces)] })
    const fifteen = twelve.map((text) => text.replace('12 Risse', '15 Risse'))
    pieces.set('/a', { title: 'Lindenbrücke hat 15 Risse', paragraphs: fifteen })
    const rounds = await watchFor(2)
    expect(told.map(({ kind }) => kind)).toEqual(['story', 'figure'])
    expect(rounds.reduce((sum, { news }) => sum + news, 0)).toBe(1)
  })

  it('tells a retraction once, by an answer or by a notice', async () => {
    const pieces = new Map<string, Piece>([
      ['/a', { title: 'Marnbach sperrt die Lindenbrücke', paragraphs: BRIDGE }],
      [
        '/b',
        {
          title: 'Orlau baut ein Freibad',
          paragraphs: BRIDGE.map((text) => text.replaceAll('Marnbach', 'Orlau').replace('Lindenbrücke', 'Badestelle')),
        },
      ],
    ])
    const gone = new Set<string>()
    const feed = host('bote.test', pieces, gone)
    await watchFor(0, { feeds: [feed] })
    gone.add('/a')
    pieces.set('/b', {
      title: 'Orlau baut ein Freibad',
      paragraphs: ['Dieser Artikel wurde von der Redaktion zurückgezogen. Wir bitten um Entschuldigung.'],
    })
    await watchFor(48)
    const retractions = told.filter(({ kind }) => kind === 'retraction')
    expect(retractions.map(({ reason }) => reason).sort()).toEqual(['gone', 'withdrawn'])
    expect(retractions.find(({ reason }) => reason === 'withdrawn')?.passages[0]?.text).toMatch(
      /^Dieser Artikel wurde/u,
    )
    expect((await store.list()).items).toHaveLength(2)
  })

  it('knows a moved article again', async () => {
    const piece = { title: 'Marnbach sperrt die Lindenbrücke', paragraphs: BRIDGE }
    const pieces = new Map<string, Piece>([['/alt-1234567', piece]])
    const feed = host('bote.test', pieces)
    await watchFor(0, { feeds: [feed] })
    pieces.delete('/alt-1234567')
    pieces.set('/neu-1234567', { ...piece, title: 'Lindenbrücke in Marnbach gesperrt' })
    await watchFor(30)
    expect((await store.list()).items).toHaveLength(1)
    expect(told.map(({ kind }) => kind)).toEqual(['story'])
  })

  it('is polite: conditions, robots.txt, reservations, Retry-After', async () => {
    const feed = host('bote.test', new Map([['/a', { title: 'Marnbach sperrt die Lindenbrücke', paragraphs: BRIDGE }]]))
    const answer = web.hosts.get('bote.test')!
    const seen: (string | undefined)[] = []
    web.hosts.set('bote.test', (request, response, url) => {
      seen.push(request.headers['user-agent'])
      answer(request, response, url)
    })
    const forbidden = host('zu.test', new Map([['/a', { title: 'Geheim bleibt die Sache', paragraphs: BRIDGE }]]))
    const open = web.hosts.get('zu.test')!
    web.hosts.set('zu.test', (request, response, url) =>
      url.pathname === '/robots.txt'
        ? response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /a\nCrawl-delay: 5')
        : open(request, response, url),
    )
    const reserved = host(
      'vorbehalt.test',
      new Map([['/a', { title: 'Vorbehalten ist das hier', paragraphs: BRIDGE }]]),
    )
    const held = web.hosts.get('vorbehalt.test')!
    web.hosts.set('vorbehalt.test', (request, response, url) =>
      url.pathname === '/.well-known/tdmrep.json'
        ? response.writeHead(200, { 'content-type': 'application/json' }).end('[{"location":"/a","tdm-reservation":1}]')
        : held(request, response, url),
    )
    web.hosts.set('voll.test', (_, response, url) =>
      url.pathname === '/robots.txt'
        ? response.writeHead(404).end()
        : response.writeHead(429, { 'retry-after': '7200' }).end(),
    )
    await watchFor(3, { feeds: [feed, forbidden, reserved, web.at('voll.test', '/feed')] })
    expect(seen.every((agent) => agent?.includes('contact: nobody@example.org'))).toBe(true)
    expect(web.asked.get('bote.test/feed')).toBeGreaterThan(2)
    expect([web.asked.get('zu.test/a'), web.asked.get('bote.test/robots.txt')]).toEqual([undefined, 1])
    expect(web.asked.get('voll.test/feed')).toBe(2)
    const texts = await store.articles((await store.list()).items.map(({ id }) => id))
    expect(texts.map(({ article }) => article.text.length > 200)).toEqual(
      texts.map(({ article }) => article.url?.includes('bote.test')),
    )
    expect(texts).toHaveLength(3)
  })

  it('does not take for news what was in the store before', async () => {
    const feed = host('bote.test', new Map([['/a', { title: 'Marnbach sperrt die Lindenbrücke', paragraphs: BRIDGE }]]))
    await watchFor(0, { feeds: [feed] })
    const other = await storeAt(':memory:', clock)
    const lines: string[] = []
    for await (const line of store.dump()) if (!line.startsWith('{"watch"')) lines.push(line)
    const articles = lines.slice(0, -1)
    await other.load(
      (async function* () {
        yield* [...articles, `{"end":${articles.length}}`]
      })(),
    )
    told = []
    store = other
    await watchFor(0, { feeds: [] })
    expect(told).toEqual([])
  })
})
