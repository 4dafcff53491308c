import { once } from 'node:events'
import { SynopseError } from '../../model/errors.ts'
import { groupNew } from '../../pipeline/desk/group.ts'
import { relateChanged } from '../../pipeline/desk/story.ts'
import { listen } from '../../server/index.ts'
import type { Context } from '../context.ts'
import { type StoreOption, withStore } from '../store-location.ts'
import { today } from '../today.ts'
import { version } from '../version.ts'

export interface ServeOptions extends StoreOption {
  readonly port?: string
  readonly host?: string
  readonly name?: readonly string[]
  readonly login?: boolean
}

/** `synopse serve`: the web desk and its HTTP API, until it is stopped. */
export async function run(_: readonly string[], options: ServeOptions, context: Context): Promise<void> {
  const port = options.port === undefined ? 4127 : Number(options.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new SynopseError('usage', `--port ${options.port}: not a port; choose a number up to 65535`)
  await withStore(options, context, async (store) => {
    const desk = await listen(store, {
      host: options.host ?? '127.0.0.1',
      port,
      version: version(),
      today,
      names: options.name ?? [],
      needsLogin: options.login === true,
    })
    context.report.note(`the desk is at ${desk.url}, the store at ${store.location}; Ctrl-C stops it`)
    // The first search reads the dictionaries: better before somebody waits for it.
    await store.search('synopse', { today: today(), limit: 1 })
    // What a killed run left undone.
    for await (const _count of groupNew(store));
    for await (const _id of relateChanged(store));
    await once(process, 'SIGTERM')
    await desk.close()
  })
}
