import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NewsItem } from '../../src/model/news.ts'
import { addArticles } from '../../src/pipeline/desk/add.ts'
import { groupNew } from '../../src/pipeline/desk/group.ts'
import { layerVersions } from '../../src/pipeline/desk/layer-versions.ts'
import { relateChanged } from '../../src/pipeline/desk/story.ts'
import { openStore, type SeenEntry, type Store } from '../../src/store/index.ts'
import { articleOf } from '../support/article.ts'
import { HAS_POSTGRES, startPostgres, type TestServer } from '../support/postgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'synopse-watching-'))
let server: TestServer | undefined
beforeAll(async () => {
  if (HAS_POSTGRES) server = await startPostgres()
}, 60_000)
afterAll(() => {
  server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const at = (hour: number) => `2031-03-12T${String(hour).padStart(2, '0')}:00:00.000Z`
const entry = (path: string, guid: string, key = 'k'): SeenEntry => ({
  names: [`u:https://bote.test/${path}`, `g:${guid}`],
  url: `https://bote.test/${path}`,
  given: '{}',
  givenKey: key,
})
const FEED = 'https://bote.test/feed'

let files = 0
const kinds = [
  [
    'SQLite',
    true,
    async () => {
      files += 1
      return join(folder, `desk-${files}.db`)
    },
  ],
  ['PostgreSQL', HAS_POSTGRES, async () => server!.database()],
] as const

describe.each(kinds)('watching on %s', (_, isHere, newLocation) => {
  const test = isHere ? it : it.skip
  const opened: Store[] = []
  const open = async () => {
    const store = await openStore(await newLocation(), { versions: layerVersions(), now: () => at(8) })
    opened.push(store)
    return store
  }
  afterAll(async () => {
    for (const store of opened) await store.close()
  })

  test('feeds: each once, those of lists with their list', async () => {
    const { watching } = await open()
    await watching.addFeeds([FEED, FEED, 'https://x.test/list'], at(8))
    await watching.addFeeds([FEED], at(9))
    await watching.followList('https://x.test/list', ['https://a.test/f', 'https://b.test/f'], at(8))
    await watching.followList('https://x.test/list', ['https://b.test/f'], at(9))
    expect((await watching.feeds()).map(({ url }) => url)).toEqual(['https://b.test/f', FEED, 'https://x.test/list'])
    expect((await watching.feeds(['https://x.test/list'])).map(({ url }) => url)).toEqual([
      'https://b.test/f',
      'https://x.test/list',
    ])
    await watching.removeFeeds([FEED])
    expect(await watching.feeds([FEED])).toEqual([])
  })

  test('entries: new, seen, changed, at another address', async () => {
    const { watching } = await open()
    await watching.addFeeds([FEED], at(8))
    const look = (...entries: SeenEntry[]) =>
      watching.polled(FEED, { dueAt: at(9), failures: 0, polledAt: at(8), etag: '"x"' }, entries, at(8))
    expect(await look(entry('a', '1'), entry('b', '2'))).toBe(2)
    expect(await look(entry('a', '1'), entry('b', '2'))).toBe(0)
    expect(await look(entry('a', '1', 'other'))).toBe(1)
    expect(await look(entry('moved', '1'))).toBe(1)
    const due = await watching.duePages(at(8), 10)
    expect(due.map(({ url }) => url).sort()).toEqual(['a', 'b', 'moved'].map((path) => `https://bote.test/${path}`))
    expect(due.find(({ url }) => url?.endsWith('moved'))?.movedFrom).toBe(
      due.find(({ url }) => url?.endsWith('/a'))?.id,
    )
    expect((await watching.feeds())[0]).toMatchObject({ etag: '"x"', dueAt: at(9) })
    await watching.checked(due[0]!.id, { dueAt: at(12), checks: 1, names: ['u:https://bote.test/also'] })
    expect((await watching.pageNamed(['u:none', 'u:https://bote.test/also']))?.checks).toBe(1)
    expect(await watching.nextPageDue()).toBe(at(8))
  })

  test('news: told once, with what was told; and all of it in a backup', async () => {
    const store = await open()
    const { watching } = store
    const article = articleOf('Die Stadt Marnbach sperrt die Lindenbrücke.', { id: 'a', date: '2031-03-12' })
    for await (const added of addArticles(store, [article])) expect(added.id).toBe('a')
    for await (const count of groupNew(store)) expect(count).toBe(1)
    for await (const id of relateChanged(store)) expect(id).toMatch(/^s/u)
    const [untold] = await watching.untold(5)
    const item: NewsItem = {
      id: 'n1',
      kind: 'story',
      at: at(8),
      language: 'de',
      article: { id: 'a', title: 'A' },
      passages: [],
    }
    const telling = { ...untold!, state: '{}', news: [item, { ...item, id: 'n2' }] }
    await watching.tell(telling)
    await watching.tell(telling)
    expect(await watching.untold(5)).toEqual([])
    expect((await watching.newsAfter(0, 9)).map(({ number, item: { id } }) => [number, id])).toEqual([
      [1, 'n1'],
      [2, 'n2'],
    ])
    expect((await watching.latestNews(1)).map(({ number }) => number)).toEqual([2])
    await watching.keepSink('x', { number: 1 })
    await watching.keepSink('x', { number: 2, dueAt: at(9) })
    await watching.keepHost('https://bote.test', '{}')
    await watching.addFeeds([FEED], at(8))
    await watching.polled(FEED, { dueAt: undefined }, [entry('a', '1'), entry('b', '2')], at(8))
    const [one, two] = await watching.duePages(at(8), 9)
    for (const page of [one!, two!]) await watching.checked(page.id, { dueAt: undefined, article: 'a' })
    await watching.checked(one!.id, { dueAt: undefined, goneAt: at(9) })
    expect(await watching.gone(5)).toEqual([])
    await watching.checked(two!.id, { dueAt: undefined, goneAt: at(9) })
    expect(await watching.gone(5)).toHaveLength(2)
    await watching.tellGone(one!.id, [{ ...item, id: 'n3', kind: 'retraction' }])
    expect(await watching.gone(5)).toHaveLength(1)
    expect((await store.revision('a', article.hash))?.layers.sentences).toHaveLength(1)
    expect(await watching.lately('https://bote.test', at(1))).toEqual([])

    const copy = await open()
    await copy.load(store.dump())
    expect(await copy.watching.newsAfter(0, 9)).toEqual(await watching.newsAfter(0, 9))
    expect(await copy.watching.feeds()).toEqual(await watching.feeds())
    expect(await copy.watching.sink('x')).toEqual({ number: 2, dueAt: at(9) })
    expect(await copy.watching.page(one!.id)).toEqual(await watching.page(one!.id))
    expect(await copy.watching.untold(5)).toEqual([])
  })
})
