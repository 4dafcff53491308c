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
 * Serves the desk: on this machine without a login, to others only to holders of a token.
 *
 * @throws SynopseError `request-refused` for an address others reach while there are no tokens, `address-in-use`
 */
export async function listen(store: Store, options: ListenOptions): Promise<Listening> {
  const { host, port } = options
  // A name of its own means a proxy before it: whoever comes through that is not this machine's user.
  const isOpen = !isLoopback(host) || (options.names ?? []).length > 0
  const needsLogin = options.needsLogin === true || isOpen
  if (needsLogin && !(await store.access.isOpenToSomebody()))
    throw new SynopseError(
      'request-refused',
      `others would reach the desk at ${host}, and nobody can log in yet; add somebody with synopse user add, make a token with synopse token create, or serve this machine alone`,
    )
  const names = [...(options.names ?? []), ...(isLoopback(host) ? [] : [host])]
  const { app, jobs } = createDesk(store, { ...options, names, needsLogin })
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
