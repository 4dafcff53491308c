import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '../pipeline/desk/open.ts'
import type { Context } from './context.ts'

/** The option every command with a store shares. */
export interface StoreOption {
  readonly store?: string
}

/** `--store`, else `SYNOPSE_STORE`, else a file in the user's data folder. */
export function storeLocation({ store }: StoreOption, { env }: Pick<Context, 'env'>): string {
  const named = store ?? env.SYNOPSE_STORE
  if (named !== undefined && named !== '') return named
  const local = env.LOCALAPPDATA
  const data = env.XDG_DATA_HOME ?? (local !== undefined && local !== '' ? local : join(homedir(), '.local', 'share'))
  return join(data, 'synopse', 'store.db')
}

/** Opens the store, hands it to `use`, and closes it whatever happens. */
export async function withStore<T>(
  options: StoreOption,
  context: Context,
  use: (store: Store) => Promise<T>,
): Promise<T> {
  const { openDesk } = await import('../pipeline/desk/open.ts')
  const store = await openDesk(storeLocation(options, context))
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}
