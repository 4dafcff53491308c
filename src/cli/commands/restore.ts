import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { SynopseError } from '../../model/errors.ts'
import type { Context } from '../context.ts'
import { type StoreOption, withStore } from '../store-location.ts'

/** `synopse restore`: reads a backup into an empty store, all of it or nothing. */
export async function run(files: readonly string[], options: StoreOption, context: Context): Promise<void> {
  const [file] = files
  if (file === undefined || files.length > 1)
    throw new SynopseError('usage', 'restore: name one backup to read, as in synopse restore desk.jsonl.gz')
  await withStore(options, context, async (store) => {
    context.report.note(`${await store.load(linesOf(file))} articles restored`)
  })
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const unzipped = createGunzip()
  source.on('error', (error) => unzipped.destroy(error))
  try {
    yield* createInterface({ input: source.pipe(unzipped), crlfDelay: Number.POSITIVE_INFINITY })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT') throw new SynopseError('input-missing', `${file}: there is no such file; check the path`)
    if (code.startsWith('Z_'))
      throw new SynopseError('backup-damaged', `${file}: the compressed data is damaged; take another backup`)
    throw error
  }
}
