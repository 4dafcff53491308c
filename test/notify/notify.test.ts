import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { feedsInOpml } from '../../src/ingest/formats/opml.ts'
import { readFeed } from '../../src/ingest/formats/read-feed.ts'
import type { NewsItem } from '../../src/model/news.ts'
import { digestOf } from '../../src/notify/digest.ts'
import { feedOfNews } from '../../src/notify/feed-of-news.ts'
import { newsLines } from '../../src/notify/lines.ts'
import { opmlOf } from '../../src/notify/opml.ts'
import { mailRoute, sendMail } from '../../src/notify/send-mail.ts'
import { postNews } from '../../src/notify/webhook.ts'

const article = {
  id: 'a',
  title: 'Marnbach sperrt die <Lindenbrücke> & Straße',
  outlet: 'Marnbacher Bote',
  url: 'https://bote.test/a?x=1&y=2',
}
const item: NewsItem = {
  id: 'n1',
  kind: 'figure',
  at: '2031-03-12T08:00:00.000Z',
  language: 'de',
  story: { id: 's1', label: 'Lindenbrücke', articles: 3, outlets: 2 },
  article,
  passages: [
    { text: 'Das kostet 12 Millionen Euro.', article, revision: 'x' },
    { text: 'Das kostet 18 Millionen\u001b[31m Euro.', article },
  ],
}

it('lines name kind, title, reports and both passages, and steer no terminal', () => {
  const lines = newsLines(item)
  expect(lines).toBe(
    `2031-03-12 08:00 Zahl geändert: Marnbach sperrt die <Lindenbrücke> & Straße (Marnbacher Bote, 3 Berichte von 2 Medien) [s1]
  vorher: Das kostet 12 Millionen Euro.
  jetzt: Das kostet 18 Millionen [31m Euro.
`,
  )
})

it.each(['atom', 'json'] as const)('a feed of news as %s is read by our own reader', async (format) => {
  const feed = await readFeed(await feedOfNews([item, { ...item, id: 'n2' }], format), 'x')
  expect(feed.items.map(({ id, url }) => [id, url])).toEqual([
    ['urn:synopse:n1', article.url],
    ['urn:synopse:n2', article.url],
  ])
  expect(feed.items[0]?.title).toMatch(/^Zahl geändert: Marnbach/u)
  await readFeed(await feedOfNews([], format), 'x')
})

it('a digest has the gravest kind first, in text and escaped HTML', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'synopse-mail-'))
  const digest = digestOf(
    [item, { ...item, id: 'n2', kind: 'retraction', passages: [], reason: 'gone' }],
    'a@x.test',
    'b@x.test',
  )
  expect(digest.text.indexOf('ZURÜCKGEZOGEN')).toBeLessThan(digest.text.indexOf('ZAHL GEÄNDERT'))
  expect(digest.html).toContain('&lt;Lindenbrücke&gt; &amp; Straße')
  expect(digest.html).toContain('href="https://bote.test/a?x=1&amp;y=2"')
  await sendMail(digest, mailRoute(folder), '2031-03-12T09:00:00.000Z')
  const [name] = readdirSync(folder)
  const mail = readFileSync(join(folder, name!), 'utf8')
  expect(mail).toMatch(/^From: a@x\.test$/mu)
  expect(mail).toMatch(/^Subject: Synopse: 2 Neuigkeiten$/mu)
  expect(mailRoute('smtp://mail.test').kind).toBe('smtp')
  await expect(sendMail(digest, mailRoute(join(folder, 'none')), item.at)).rejects.toMatchObject({
    code: 'output-failed',
  })
  rmSync(folder, { recursive: true })
})

it('a webhook gets JSON, and only at public addresses unless allowed', async () => {
  const bodies: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += String(chunk)
    })
    request.on('end', () => {
      bodies.push(body)
      response.writeHead(request.url === '/busy' ? 503 : 204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await expect(postNews(url, [item])).rejects.toMatchObject({ code: 'url-refused' })
  await postNews(url, [item], { allowPrivate: true })
  await expect(postNews(`${url}/busy`, [item], { allowPrivate: true })).rejects.toMatchObject({ code: 'url-failed' })
  expect(bodies.map((body) => JSON.parse(body))).toEqual([
    { version: 1, news: [item] },
    { version: 1, news: [item] },
  ])
  server.close()
})

it('a list of feeds comes back as it went out', async () => {
  const text = await opmlOf([{ url: 'https://a.test/f?x=1&y=2', title: 'A & B' }, { url: 'https://b.test/f' }])
  expect(await feedsInOpml(text, 'x')).toEqual(['https://a.test/f?x=1&y=2', 'https://b.test/f'])
})
