import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { NewsItem } from '../../../src/model/news.ts'
import { watch } from '../../../src/pipeline/watch/watch.ts'
import type { Store } from '../../../src/store/index.ts'
import { chance } from '../../support/chance.ts'
import { FakeClock } from '../../support/fake-clock.ts'
import { type InventedWeb, inventedWeb } from '../../support/invented-web.ts'
import { storeAt, watching } from '../../support/watching.ts'
import { inventedMonth, type Publication } from './invented-month.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const SEED = Number(process.env.SYNOPSE_MONTH ?? 7)
const folder = mkdtempSync(join(tmpdir(), 'synopse-month-'))
let web: InventedWeb

beforeAll(async () => {
  web = await inventedWeb()
})
afterAll(() => {
  web.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A store that fails from a moment on, as if its process had been killed. */
function mortal(store: Store, isDead: () => boolean): Store {
  const guarded = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (object, key) => {
        const value = Reflect.get(object, key) as unknown
        if (key === 'watching') return guarded(value as object)
        if (typeof value !== 'function') return value
        return (...args: unknown[]) => {
          if (isDead()) throw new Error('killed')
          return (value as (...given: unknown[]) => unknown).apply(object, args)
        }
      },
    })
  return guarded(store)
}

it('a month of fifty feeds: nothing missed, nothing twice', { timeout: 300_000 }, async () => {
  const clock = new FakeClock('2031-03-01T00:00:00Z')
  const random = chance(SEED)
  const month = inventedMonth(web, clock, SEED)
  const end = clock.now() + 31 * DAY
  const told: NewsItem[] = []
  const problems: string[] = []
  let restarts = 0
  while (clock.now() < end) {
    const store = await storeAt(join(folder, 'desk.db'), clock)
    const stop = new AbortController()
    const stopAt = Math.min(end, clock.now() + DAY * (1 + random() * 4))
    const isKilled = random() < 0.5
    let dead = false
    // A run ends in the middle of its requests: stopped by its user, or killed.
    web.onRequest = () => {
      if (clock.now() < stopAt) return
      if (isKilled) dead = true
      else stop.abort()
    }
    try {
      const options = watching(
        mortal(store, () => dead),
        web,
        clock,
        told,
        {
          random,
          every: 6 * HOUR,
          signal: stop.signal,
          feeds: month.feeds,
          problem: (feed) => problems.push(feed),
        },
      )
      for await (const _ of watch(options)) if (clock.now() >= end) stop.abort()
    } catch (error) {
      if (!(error instanceof Error && error.message === 'killed')) throw error
    }
    web.onRequest = undefined
    await new Promise((resolve) => setTimeout(resolve, 20))
    await store.close()
    restarts += 1
  }
  expect(restarts).toBeGreaterThan(5)
  const store = await storeAt(join(folder, 'desk.db'), clock)

  // Every publication is one article.
  const articles = []
  let after: string | undefined
  do {
    const page = await store.list({ limit: 200, ...(after !== undefined && { after }) })
    articles.push(...page.items)
    after = page.next
  } while (after !== undefined)
  const numberOf = (address: string | undefined) => Number(/-7(\d{5})\./u.exec(address ?? '')?.[1])
  const found = articles.map(({ url }) => numberOf(url)).sort((a, b) => a - b)
  expect(found).toEqual(month.publications.map(({ number }) => number))
  const idOf = new Map(articles.map(({ id, url }) => [numberOf(url), id]))

  // Nothing is told twice, every story once.
  expect(told.length).toBe(new Set(told.map(({ id }) => id)).size)
  const of = (kind: NewsItem['kind']) => told.filter((item) => item.kind === kind)
  const stories = new Set(articles.map(({ story }) => story))
  expect(
    of('story')
      .map(({ story }) => story?.id)
      .sort(),
  ).toEqual([...stories].sort())
  expect(stories.size).toBeGreaterThan(20)

  // Removed articles are retracted, no others; edits are revisions, and only changed numbers are news.
  const changed = (kind: string) => month.publications.filter(({ change }) => change?.kind === kind)
  const ids = (list: readonly Publication[]) => list.map(({ number }) => idOf.get(number)).sort()
  expect(
    of('retraction')
      .map(({ article }) => article.id)
      .sort(),
  ).toEqual(ids(changed('gone')))
  const edited = of('figure').filter(({ passages }) => passages[0]?.revision !== undefined)
  expect([...new Set(edited.map(({ article }) => article.id))].sort()).toEqual(ids(changed('figure')))
  for (const { number } of [...changed('comma'), ...changed('headline')])
    expect((await store.revisions(idOf.get(number)!)).length).toBe(2)
  for (const { number, change } of month.publications)
    if (change === undefined || change.kind === 'repost' || change.kind === 'gone')
      expect((await store.revisions(idOf.get(number)!)).length).toBe(1)

  // Two feeds never work; each is said once a run at most, and stops nothing.
  for (const feed of month.broken) {
    expect(problems.filter((name) => name === feed).length).toBeGreaterThan(0)
    expect(problems.filter((name) => name === feed).length).toBeLessThanOrEqual(restarts)
  }
  await store.close()
})
