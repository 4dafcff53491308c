import { describe, expect, it } from 'vitest'
import { watchedIn } from '../../src/ingest/feed-entries.ts'
import { isReserved } from '../../src/ingest/polite/reservation.ts'
import { retryAt } from '../../src/ingest/polite/retry-after.ts'
import { robotsRules } from '../../src/ingest/polite/robots.ts'

const ROBOTS = 'https://bote.test/robots.txt'

describe('robots.txt', () => {
  it('heeds the group for us, else that for all; the longest rule decides', () => {
    const rules = robotsRules(
      ROBOTS,
      'User-agent: *\nDisallow: /\n\nUser-agent: synopse\nDisallow: /intern/\nAllow: /intern/offen\nCrawl-delay: 7',
    )
    expect(rules.allows('https://bote.test/artikel')).toBe(true)
    expect(rules.allows('https://bote.test/intern/x')).toBe(false)
    expect(rules.allows('https://bote.test/intern/offen')).toBe(true)
    expect(rules.pause).toBe(7000)
    expect(robotsRules(ROBOTS, 'User-agent: *\nDisallow: /').allows('https://bote.test/artikel')).toBe(false)
    expect(robotsRules(ROBOTS, 'User-agent: *\nDisallow: /*.pdf$').allows('https://bote.test/a.pdf')).toBe(false)
  })

  it('reads nonsense and hostile files in time', () => {
    expect(robotsRules(ROBOTS, '<html>404</html>').allows('https://bote.test/a')).toBe(true)
    const started = performance.now()
    const stars = `User-agent: *\nDisallow: /${'*a'.repeat(900)}b\n`.repeat(50)
    robotsRules(ROBOTS, stars).allows(`https://bote.test/${'a'.repeat(2000)}`)
    robotsRules(ROBOTS, 'x'.repeat(3_000_000)).allows('https://bote.test/a')
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('reservations of text and data mining', () => {
  const answer = (headers: Record<string, string>, html = '') => ({
    url: 'https://bote.test/politik/a',
    headers,
    bytes: Buffer.from(html),
  })
  it('the page decides before the header, the header before the site', () => {
    const site = '[{"location":"/","tdm-reservation":0},{"location":"/politik/*","tdm-reservation":1}]'
    expect(isReserved(answer({}), site)).toBe(true)
    expect(isReserved(answer({ 'tdm-reservation': '0' }), site)).toBe(false)
    expect(isReserved(answer({ 'tdm-reservation': '0' }, '<meta name="tdm-reservation" content="1">'), site)).toBe(true)
    expect(isReserved(answer({}), '[{"location":"/sport","tdm-reservation":1}]')).toBe(false)
    expect(isReserved(answer({}), '[{"location":"/politik/a$","tdm-reservation":1}]')).toBe(true)
  })
  it('nonsense reserves nothing', () => {
    for (const text of ['', '{', 'null', '[null, 3, {"location": 4}]', undefined])
      expect(isReserved(answer({}), text)).toBe(false)
  })
})

it('Retry-After is seconds or a date, within bounds', () => {
  const now = Date.parse('2031-03-12T08:00:00Z')
  expect(retryAt('120', now) - now).toBe(120_000)
  expect(retryAt('Wed, 12 Mar 2031 09:00:00 GMT', now) - now).toBe(3_600_000)
  expect(retryAt('1', now) - now).toBe(60_000)
  expect(retryAt('99999999', now) - now).toBe(86_400_000)
  expect(retryAt('bald', now) - now).toBe(600_000)
  expect(retryAt(undefined, now) - now).toBe(600_000)
})

describe('what a watched address holds', () => {
  const read = (text: string) =>
    watchedIn({ bytes: Buffer.from(text), url: 'https://bote.test/x', contentType: '' }, 'bote', 0)
  it('a feed with the ids it gives', async () => {
    const watched = await read(
      '<rss version="2.0"><channel><title>Bote</title><ttl>30</ttl><item><title>A</title><guid isPermaLink="false">7</guid></item><item><title>B</title></item></channel></rss>',
    )
    expect(watched).toMatchObject({ kind: 'feed', title: 'Bote', pauseMinutes: 30 })
    if (watched.kind !== 'feed') throw new Error('no feed')
    expect(watched.entries.map(({ guid }) => guid)).toEqual(['7', undefined])
  })
  it('a list, a page that names its feed, a page', async () => {
    expect(await read('<opml version="2.0"><body><outline xmlUrl="https://a.test/f"/></body></opml>')).toEqual({
      kind: 'list',
      feeds: ['https://a.test/f'],
    })
    expect(
      await read(
        '<!doctype html><head><link rel="alternate" type="application/rss+xml" href="/feed?a=1&amp;b=2"></head>',
      ),
    ).toEqual({ kind: 'link', feed: 'https://bote.test/feed?a=1&b=2' })
    expect(await read('<!doctype html><p>Text</p>')).toEqual({ kind: 'page' })
  })
})
