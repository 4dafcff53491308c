import { PoliteWeb } from '../../src/ingest/polite/polite-web.ts'
import type { NewsItem } from '../../src/model/news.ts'
import { layerVersions } from '../../src/pipeline/desk/layer-versions.ts'
import type { WatchOptions } from '../../src/pipeline/watch/watch.ts'
import type { Store } from '../../src/store/index.ts'
import { openStore } from '../../src/store/index.ts'
import type { FakeClock } from './fake-clock.ts'
import type { InventedWeb } from './invented-web.ts'

/** A store that reads the test's clock. */
export function storeAt(location: string, clock: FakeClock): Promise<Store> {
  return openStore(location, { versions: layerVersions(), now: () => clock.iso() })
}

/** Options of `watch` on an invented web; what is told is put into `told`. */
export function watching(
  store: Store,
  web: InventedWeb,
  clock: FakeClock,
  told: NewsItem[],
  more: Partial<WatchOptions> = {},
): WatchOptions {
  return {
    store,
    clock,
    random: () => 0.5,
    every: 60 * 60 * 1000,
    web: new PoliteWeb({
      clock,
      userAgent: 'synopse/test (contact: nobody@example.org)',
      memory: {
        host: async (origin) => {
          const notes = await store.watching.host(origin)
          return notes === undefined ? undefined : JSON.parse(notes)
        },
        keepHost: (origin, notes) => store.watching.keepHost(origin, JSON.stringify(notes)),
      },
      fetch: { ...web.fetch, timeLimit: 30_000 },
    }),
    sinks: [{ name: 'test', most: 50, send: async (items) => void told.push(...items) }],
    sinkFailed: (_, error) => {
      throw error
    },
    ...more,
  }
}
