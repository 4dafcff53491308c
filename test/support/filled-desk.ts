import { afterAll, beforeAll } from 'vitest'
import { createDesk } from '../../src/server/app.ts'
import type { Store } from '../../src/store/index.ts'
import { filledStore } from './filled-store.ts'

/** A desk for the tests of a file, over a store in memory that holds the samples in this folder. */
export function filledDesk(folder: string): {
  readonly store: Store
  readonly desk: ReturnType<typeof createDesk>
} {
  const made: { store?: Store; desk?: ReturnType<typeof createDesk> } = {}
  beforeAll(async () => {
    made.store = await filledStore(folder)
    made.desk = createDesk(made.store, { version: '0.0.0', today: () => '2026-03-10' })
  }, 60_000)
  afterAll(async () => {
    await made.desk?.jobs.idle()
    await made.store?.close()
  })
  return {
    get store() {
      return made.store!
    },
    get desk() {
      return made.desk!
    },
  }
}
