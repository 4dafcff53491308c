import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { articlePage, inventedWeb } from '../support/invented-web.ts'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'synopse-watch-'))
const env = { SYNOPSE_STORE: join(folder, 'desk.db') }
const HERE = 'http://127.0.0.1:9/feed'
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('synopse watch', () => {
  it('a feed that is refused stops nothing and is said', async () => {
    const list = join(folder, 'feeds.txt')
    writeFileSync(list, `# ours\n${HERE}\n\nhttp://127.0.0.1:9/other\n`)
    const feed = join(folder, 'news.atom')
    const ran = await run(['watch', list, '--once', '--feed', feed], { env })
    expect(ran.code).toBe(0)
    expect(ran.stderr).toContain('private or reserved network')
    expect(ran.stderr).toContain('no --contact given')
    expect(ran.stderr).toContain('2 feeds, 0 articles looked at, 0 news')
    expect(readFileSync(feed, 'utf8')).toContain('<feed')
  })

  it('tells what is new once', async () => {
    const web = await inventedWeb()
    const paragraphs = [
      'Die Stadt Marnbach sperrt die Lindenbrücke von Montag an. Bei einer Prüfung wurden Risse in den Pfeilern gefunden.',
      'Baustadträtin Ilse Tamm rechnet mit Kosten von 12 Millionen Euro. Busse fahren in dieser Zeit über Orlau.',
    ]
    web.hosts.set('127.0.0.1', (_, response, url) => {
      if (url.pathname === '/feed')
        response
          .writeHead(200, { 'content-type': 'application/rss+xml' })
          .end(
            `<rss version="2.0"><channel><title>Bote</title><item><title>Marnbach sperrt Brücke</title><link>${web.at('127.0.0.1', '/a')}</link></item></channel></rss>`,
          )
      else if (url.pathname === '/a')
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(articlePage({ title: 'Marnbach sperrt Brücke', paragraphs, outlet: 'Bote', date: '2031-03-12' }))
      else response.writeHead(404).end()
    })
    const store = { SYNOPSE_STORE: join(folder, 'told.db'), SYNOPSE_CONTACT: 'desk@example.org' }
    const args = ['watch', web.at('127.0.0.1', '/feed'), '--once', '--allow-private', '127.0.0.1']
    const first = await run(args, { env: store })
    expect([first.code, first.stdout]).toEqual([
      0,
      expect.stringMatching(/ Neue Geschichte: .+ \(Bote, 1 Bericht\) \[s/u),
    ])
    expect(first.stderr).toContain('1 feeds, 1 articles looked at, 1 news')
    expect((await run(['stories'], { env: store })).stdout).toContain('"articles":1')
    const second = await run(args, { env: store })
    expect([second.code, second.stdout]).toEqual([0, ''])
    web.close()
  })

  it('what is watched leaves as OPML, and ends with --forget', async () => {
    const out = join(folder, 'out.opml')
    expect((await run(['export', '--format', 'opml', '--out', out], { env })).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toContain(`xmlUrl="${HERE}"`)
    expect((await run(['watch', '--forget', out], { env })).stderr).toContain('2 no longer watched')
    const ran = await run(['watch', '--once'], { env })
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining('nothing is watched yet')])
  })

  it('Ctrl-C ends it cleanly', async () => {
    const ran = await run(['watch', HERE, '--contact', 'desk@example.org'], { env, interruptAfter: 4000 })
    expect(ran.code).toBe(130)
    expect(ran.stderr).toContain('stopped')
  })

  it.each([
    [['watch', HERE, '--every', '5'], 'as in 15m'],
    [['watch', HERE, '--tell', 'gossip'], 'contradiction'],
    [['watch', HERE, '--feed', join(tmpdir(), 'x.csv')], '.atom'],
    [['watch', HERE, '--webhook', 'hook'], 'web address'],
    [['watch', HERE, '--digest-to', 'a@x.test'], '--digest-via'],
    [['watch', HERE, '--digest-to', 'a@x.test', '--digest-via', '/no/such'], 'no such folder'],
  ])('%j is misuse', async (args, says) => {
    const ran = await run(args, { env })
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining(says)])
  })

  it('a list that is none fails alone', async () => {
    const ran = await run(['watch', join(folder, 'missing.opml'), '--once'], { env })
    expect([ran.code, ran.stderr]).toEqual([1, expect.stringContaining('no such file')])
  })
})
