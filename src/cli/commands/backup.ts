import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { SynopseError } from '../../model/errors.ts'
import type { Context } from '../context.ts'
import { assertWritable } from '../output.ts'
import { type StoreOption, withStore } from '../store-location.ts'

/** `synopse backup`: the whole store as one compressed file that either kind of store restores. */
export async function run(files: readonly string[], options: StoreOption, context: Context): Promise<void> {
  const [file] = files
  if (file === undefined || files.length > 1)
    throw new SynopseError('usage', 'backup: name one file to write, as in synopse backup desk.jsonl.gz')
  assertWritable(file)
  const temporary = `${file}.${process.pid}.tmp`
  await withStore(options, context, async (store) => {
    try {
      await pipeline(
        Readable.from(store.dump()),
        createGzip(),
        createWriteStream(temporary, { flags: 'wx', flush: true }),
      )
      renameSync(temporary, file)
    } catch (error) {
      rmSync(temporary, { force: true })
      throw new SynopseError('output-failed', `${file}: cannot write the backup (${String(error)})`, { cause: error })
    }
    const { articles, stories } = await store.counts()
    context.report.note(`${articles} articles and ${stories} stories written to ${file}`)
  })
}
