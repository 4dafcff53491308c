import { createAdaptorServer } from '@hono/node-server'
import { SynopseError } from '../model/errors.ts'
import type { Store } from '../pipeline/desk/open.ts'
import { createDesk, type DeskOptions } from './app.ts'
import { isLoopback } from './guard.ts'

export interface ListenOptions extends DeskOptions {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
}

export interface Listening {
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves the desk on this machine.
 *
 * @throws SynopseError `request-refused` for an address others reach, `address-in-use`
 */
export async function listen(store: Store, options: ListenOptions): Promise<Listening> {
  const { host, port } = options
  if (!isLoopback(host))
    throw new SynopseError(
      'request-refused',
      `--host ${host}: the desk has no users yet and answers this machine only; leave --host out, and reach it from elsewhere through an SSH tunnel`,
    )
  const { app, jobs } = createDesk(store, options)
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new SynopseError('address-in-use', `port ${port} is taken; name another with --port`)
          : error,
      ),
    )
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${bound}/`,
    close: async () => {
      await jobs.idle()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
    },
  }
}
