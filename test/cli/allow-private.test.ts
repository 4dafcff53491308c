import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articlePage, type InventedWeb, inventedWeb } from '../support/invented-web.ts'
import { run } from './run.ts'

const TITLE = 'Marnbach sperrt die Lindenbrücke'

describe('a page on this machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'synopse-private-'))
  let web: InventedWeb
  let page = ''
  beforeAll(async () => {
    web = await inventedWeb()
    const paragraphs = [
      'Die Stadt Marnbach sperrt die Lindenbrücke von Montag an. Bei einer Prüfung wurden Risse in den Pfeilern gefunden.',
      'Baustadträtin Ilse Tamm rechnet mit Kosten von 12 Millionen Euro. Busse fahren in dieser Zeit über Orlau.',
    ]
    web.hosts.set('127.0.0.1', (_, response, url) => {
      if (url.pathname === '/away') response.writeHead(302, { location: web.at('localhost', '/page') }).end()
      else
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(articlePage({ title: TITLE, paragraphs, outlet: 'Bote', date: '2025-03-12' }))
    })
    page = web.at('127.0.0.1', '/page')
  })
  afterAll(() => {
    web.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([
    ['dossier', TITLE],
    ['annotate', '"id":"http://127.0.0.1'],
    ['extract', TITLE],
    ['stories', '"story":'],
    ['add', '"outcome":"added"'],
  ])('is read by %s where its host is allowed, and refused else', async (command, says) => {
    const env = { SYNOPSE_STORE: join(folder, 'desk.db') }
    const refused = await run([command, page], { env })
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('allow its host with --allow-private')])
    const read = await run([command, '--allow-private', 'intranet.test,127.0.0.1', page], { env })
    expect([read.code, read.stdout]).toEqual([0, expect.stringContaining(says)])
  })

  it('leads no further: the host it redirects to must be allowed too', async () => {
    const away = web.at('127.0.0.1', '/away')
    const ran = await run(['extract', away, '--allow-private', '127.0.0.1'])
    expect([ran.code, ran.stderr]).toEqual([1, expect.stringContaining('localhost')])
  })

  it('is read from a list in a file', async () => {
    const list = join(folder, 'list.opml')
    writeFileSync(list, `<opml version="2.0"><body><outline type="rss" text="x" xmlUrl="${page}"/></body></opml>`)
    const ran = await run(['extract', list, '--allow-private', '127.0.0.1'])
    expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining(TITLE)])
  })
})
