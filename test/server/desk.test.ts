import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { DeskArticle, DeskStory } from '../../src/model/desk.ts'
import type { DeskJob } from '../../src/model/desk-api.ts'
import type { SearchResult } from '../../src/model/lists.ts'
import { listen } from '../../src/server/index.ts'
import { filledDesk } from '../support/filled-desk.ts'

const filled = filledDesk('telefonat')

const HOST = { host: 'localhost:4127' }
const get = async (path: string, headers: Record<string, string> = {}) =>
  filled.desk.app.request(path, { headers: { ...HOST, ...headers } })
const data = async <T>(response: Response | Promise<Response>) => ((await (await response).json()) as { data: T }).data
const post = (body: string, headers: Record<string, string> = {}) =>
  filled.desk.app.request('/api/v1/articles', {
    method: 'POST',
    headers: { ...HOST, 'content-type': 'application/json', ...headers },
    body,
  })

describe('the HTTP desk', () => {
  it('lists stories and tells one, every passage of it in its source', async () => {
    const { items } = await data<{ items: readonly { id: string }[] }>(get('/api/v1/stories'))
    expect(items).toHaveLength(1)
    const story = await data<DeskStory>(get(`/api/v1/stories/${items[0]!.id}?lang=en`))
    expect(story.sources).toHaveLength(7)
    expect(story.account.shared.length).toBeGreaterThan(2)
    expect(story.counts[0]).toBe('7 articles')
    const articles = new Map(
      await Promise.all(
        story.sources.map(async ({ id }) => [id, await data<DeskArticle>(get(`/api/v1/articles/${id}`))] as const),
      ),
    )
    for (const { cites } of [...story.account.shared, ...story.timeline])
      for (const { passage, text } of cites)
        expect(articles.get(passage.article)?.reading.slice(passage.start, passage.end)).toBe(text)
  })

  it('searches', async () => {
    const { items, total } = await data<SearchResult>(get('/api/v1/search?q=Meerenge&limit=2'))
    expect(items).toHaveLength(2)
    expect(total).toBeGreaterThan(2)
    expect(
      (await data<{ items: readonly unknown[] }>(get('/api/v1/quotations?speaker=Lindqvar&limit=3'))).items,
    ).toHaveLength(3)
  })

  it('gives files, and an answer again only where it changed', async () => {
    const { items } = await data<{ items: readonly { id: string }[] }>(get('/api/v1/stories'))
    const file = await get(`/api/v1/stories/${items[0]!.id}/file?format=csv`)
    expect(file.headers.get('content-disposition')).toContain('attachment')
    const first = await get('/api/v1/stories')
    const again = await get('/api/v1/stories', { 'if-none-match': first.headers.get('etag')! })
    expect(again.status).toBe(304)
    for (const given of [`W/${first.headers.get('etag')}`, `"x", ${first.headers.get('etag')}`, '*'])
      expect((await get('/api/v1/stories', { 'if-none-match': given })).status).toBe(304)
    expect((await get('/api/v1/stories', { 'if-none-match': '"x"' })).status).toBe(200)
    const path = `/api/v1/stories/${items[0]!.id}/file?format=md&lang=en`
    const told = await get(path)
    expect(await told.text()).toContain('In short')
    expect((await get(path, { 'if-none-match': told.headers.get('etag')! })).status).toBe(304)
  })

  it('describes itself in OpenAPI 3.1', async () => {
    const page = (await (await get('/api/v1/openapi.json')).json()) as {
      openapi: string
      paths: Record<string, Record<string, { summary?: string; responses: Record<string, unknown> }>>
    }
    expect(page.openapi).toBe('3.1.0')
    const described = Object.entries(page.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    // What is described is served, and what is served is described.
    const served = filled.desk.app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/v1/') && !path.endsWith('openapi.json'))
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`)
    expect([...new Set(served)].sort()).toEqual(described.sort())
    expect(described).toHaveLength(19)
    for (const methods of Object.values(page.paths))
      for (const { summary, responses } of Object.values(methods)) {
        expect(summary).toBeTruthy()
        expect(Object.keys(responses).length).toBeGreaterThan(0)
      }
  })

  it('answers in one shape where it cannot', async () => {
    for (const [path, status] of [
      ['/api/v1/stories/none', 404],
      ['/api/v1/articles/none', 404],
      ['/api/v1/jobs/none', 404],
      ['/api/v1/nothing', 404],
      ['/api/v1/stories?limit=many', 400],
    ] as const) {
      const response = await get(path)
      expect(response.status).toBe(status)
      expect(await response.json()).toEqual({ error: { code: expect.any(String), message: expect.any(String) } })
    }
    expect((await post('{')).status).toBe(400)
    expect((await post('{"urls":["file:///etc/passwd"]}')).status).toBe(400)
    expect((await post('{}')).status).toBe(400)
  })

  it('adds articles as a job that tells how far it is', async () => {
    const response = await post(
      JSON.stringify({
        articles: [
          { id: 'neu', text: 'Die Stadt Marnbach sperrt die Brücke.' },
          { id: 'leer', text: '' },
        ],
      }),
    )
    expect(response.status).toBe(202)
    const { id } = await data<DeskJob>(response)
    const events = await (await get(`/api/v1/jobs/${id}/events`)).text()
    const last = JSON.parse(
      events
        .trim()
        .split('\n')
        .filter((line) => line.startsWith('data:'))
        .at(-1)!
        .slice(5),
    ) as DeskJob
    expect(last.state).toBe('done')
    expect(last.results).toEqual([{ id: 'neu', outcome: 'added', story: expect.stringMatching(/^s/) }])
    expect(last.errors[0]?.code).toBe('input-without-text')
  })

  it('reads files as the command line does, and fetches nothing for them', async () => {
    const base64 = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding).toString('base64')
    const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024, 0x20)).toString('base64')
    const opml = `<opml version="2.0"><body><outline type="rss" xmlUrl="http://127.0.0.1:${1}/feed"/></body></opml>`
    const response = await post(
      JSON.stringify({
        files: [
          { name: '../../bruecke.txt', base64: base64('Die Brücke in Öhringen ist gesperrt.', 'latin1') },
          {
            name: 'seite.html',
            base64: base64('<html><body><p>Die Fähre fährt wieder, sagte Tamm.</p></body></html>'),
          },
          { name: 'bombe.txt.gz', base64: bomb },
          { name: 'liste.opml', base64: base64(opml) },
          { name: 'kaputt.docx', base64: base64('PK\u0003\u0004nichts') },
          { name: 'leer.txt', base64: '' },
        ],
      }),
    )
    expect(response.status).toBe(202)
    const { id } = await data<DeskJob>(response)
    await filled.desk.jobs.idle()
    const job = await data<DeskJob>(get(`/api/v1/jobs/${id}`))
    expect(job.state).toBe('done')
    expect(job.results.map((result) => result.id)).toEqual(['bruecke', 'seite'])
    expect((await filled.store.article('bruecke'))!.article.text).toContain('Brücke in Öhringen')
    expect(job.errors.map(({ input }) => input)).toEqual(['bombe.txt.gz', 'liste.opml', 'kaputt.docx', 'leer.txt'])
    expect(job.errors[0]!.code).toBe('input-too-large')
    expect((await post('{"files":[{"name":"x","base64":"keins!"}]}')).status).toBe(400)
    expect((await post(JSON.stringify({ articles: [{ text: 'x'.repeat(26 * 1024 * 1024) }] }))).status).toBe(413)
  })

  it('answers neither foreign names nor foreign pages, and lets nothing run', async () => {
    expect((await filled.desk.app.request('/api/v1/stories', { headers: { host: 'evil.example' } })).status).toBe(403)
    expect((await filled.desk.app.request('/api/v1/stories')).status).toBe(403)
    expect((await post('{"urls":["https://example.org"]}', { origin: 'https://evil.example' })).status).toBe(403)
    expect((await post('{}', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await post('{}', { 'content-type': 'text/plain' })).status).toBe(415)
    const policy = (await get('/api/v1/stories')).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
  })

  it('is bound to this machine only', async () => {
    await expect(listen(filled.store, { host: '0.0.0.0', port: 0, version: '0' })).rejects.toMatchObject({
      code: 'request-refused',
    })
    const listening = await listen(filled.store, { host: '127.0.0.1', port: 0, version: '0' })
    const port = Number(new URL(listening.url).port)
    expect((await fetch(`${listening.url}api/v1/status`)).status).toBe(200)
    await expect(listen(filled.store, { host: '127.0.0.1', port, version: '0' })).rejects.toMatchObject({
      code: 'address-in-use',
    })
    await listening.close()
  })
})
