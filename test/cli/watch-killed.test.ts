import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { NewsItem } from '../../src/model/news.ts'
import { inventedReports } from '../pipeline/watch/invented-reports.ts'
import { chance } from '../support/chance.ts'
import { articlePage } from '../support/invented-web.ts'
import { run } from './run.ts'

const ENTRY = new URL('entry.ts', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'synopse-killed-'))
const env = { SYNOPSE_STORE: join(folder, 'desk.db'), SYNOPSE_CONTACT: 'desk@example.org' }
const feed = join(folder, 'news.json')
/** Addresses of this machine stand for hosts, so that several are read at once. */
const HOSTS = Array.from({ length: 6 }, (_, index) => `127.0.0.${index + 2}`)
const STORIES = 2
let server: Server
let port = 0

/** Each host tells stories of its own; one host is broken. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const host = (request.headers.host ?? '').split(':')[0]!
    const index = HOSTS.indexOf(host)
    const path = request.url ?? '/'
    if (index === 0) response.destroy()
    else if (path === '/feed') {
      const items = Array.from(
        { length: STORIES },
        (_, at) => `<item><title>${at}</title><link>http://${host}:${port}/${at}</link></item>`,
      )
      response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(`<rss version="2.0"><channel><title>${host}</title>${items.join('')}</channel></rss>`)
    } else if (/^\/\d$/u.test(path)) {
      const story = index * STORIES + Number(path.slice(1))
      const { titles, texts } = inventedReports(story, chance(story + 1))
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(articlePage({ title: titles[0]!, paragraphs: texts[0]!, outlet: `Blatt ${index}`, date: '2025-03-12' }))
    } else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const args = () => [
  'watch',
  ...HOSTS.map((host) => `http://${host}:${port}/feed`),
  ...['--once', '--json', '--feed', feed, '--allow-private', HOSTS.join(',')],
]

/** The news of a run that is killed after so many milliseconds, without being asked. */
function killedAfter(milliseconds: number): Promise<readonly NewsItem[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [ENTRY, ...args()], {
      env: { ...process.env, NODE_NO_WARNINGS: '1', ...env },
    })
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += String(chunk)
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
    child.on('close', () => {
      clearTimeout(timer)
      resolve(newsIn(out))
    })
  })
}

/** Whole lines alone: a killed process may leave half a line. */
function newsIn(out: string): readonly NewsItem[] {
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as NewsItem)
}

it('killed again and again, a watch loses nothing and tells nothing twice', { timeout: 240_000 }, async () => {
  const runs: (readonly NewsItem[])[] = []
  for (const milliseconds of [900, 1500, 2200, 3000, 4000, 5500, 8000]) runs.push(await killedAfter(milliseconds))
  const last = await run(args(), { env })
  expect(last.code).toBe(0)
  runs.push(newsIn(last.stdout))
  const again = await run(args(), { env })
  expect(again.stdout).toBe('')

  const stored = (await run(['stories'], { env })).stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; articles: number })
  const expected = (HOSTS.length - 1) * STORIES
  expect(stored.reduce((sum, { articles }) => sum + articles, 0)).toBe(expected)

  // In the feed each piece of news stands once, and every story is there.
  const { items } = JSON.parse(readFileSync(feed, 'utf8')) as { items: readonly { id: string }[] }
  const told = items.map(({ id }) => id.replace('urn:synopse:', ''))
  expect(new Set(told).size).toBe(told.length)
  const lines = runs.flat()
  expect(new Set(lines.map(({ id }) => id))).toEqual(new Set(told))
  const stories = new Set(lines.filter(({ kind }) => kind === 'story').map(({ story }) => story?.id))
  expect(stories).toEqual(new Set(stored.map(({ id }) => id)))

  // On the terminal only what a killed run had just begun to tell may stand again, under the same id.
  runs.forEach((news, index) => {
    const before = new Set(runs[index - 1]?.map(({ id }) => id))
    const older = new Set(
      runs
        .slice(0, Math.max(0, index - 1))
        .flat()
        .map(({ id }) => id),
    )
    expect(new Set(news.map(({ id }) => id)).size).toBe(news.length)
    const repeated = news.filter(({ id }) => older.has(id) && !before.has(id))
    expect(repeated).toEqual([])
  })
})
