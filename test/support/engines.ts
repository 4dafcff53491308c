import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { HAS_POSTGRES, startPostgres, type TestServer } from './postgres.ts'

/** Both engines for `describe.each`: the name, whether it is here, and how a place for a new store is had. */
export function engines(): {
  readonly kinds: readonly (readonly [name: string, isHere: boolean, newLocation: () => Promise<string>])[]
  readonly newFile: () => string
} {
  let server: TestServer | undefined
  let files = 0
  const folder = mkdtempSync(join(tmpdir(), 'synopse-store-'))
  const newFile = () => {
    files += 1
    return join(folder, `desk-${files}.db`)
  }
  beforeAll(async () => {
    if (HAS_POSTGRES) server = await startPostgres()
  }, 60_000)
  afterAll(() => {
    server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }, 60_000)
  return {
    kinds: [
      ['SQLite', true, async () => newFile()],
      ['PostgreSQL', HAS_POSTGRES, async () => server!.database()],
    ],
    newFile,
  }
}
