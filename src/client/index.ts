import type { DeskReads, DeskWrites } from '../model/desk-api.ts'

export type * from '../model/corrections.ts'
export type * from '../model/desk.ts'
export type * from '../model/desk-api.ts'
export type * from '../model/lists.ts'

/** What the desk refused, with its code (docs/errors.md). */
export class DeskError extends Error {
  readonly code: string
  readonly status: number

  constructor(status: number, { code, message }: { readonly code: string; readonly message: string }) {
    super(message)
    this.name = 'DeskError'
    this.code = code
    this.status = status
  }
}

export interface DeskClientOptions {
  /** Where the desk answers, `http://127.0.0.1:4127` for one; none in a page that the desk itself serves. */
  readonly url?: string
  /** Of `synopse token create`, where the desk asks for one. */
  readonly token?: string
  readonly fetch?: typeof globalThis.fetch
}

/** The HTTP API of a desk, typed. */
export interface DeskClient {
  /** @throws DeskError what the desk refuses; whatever `fetch` throws where it does not answer. */
  get<P extends keyof DeskReads>(
    path: P,
    given: DeskReads[P]['given'],
    signal?: AbortSignal,
  ): Promise<DeskReads[P]['data']>
  /** @throws DeskError as {@link get} */
  post<P extends keyof DeskWrites>(path: P, body: DeskWrites[P]['body']): Promise<DeskWrites[P]['data']>
  /** Logs out. */
  leave(): Promise<void>
}

/** The address of a read: `given` fills its places, what is left becomes the query. */
export function addressOf<P extends keyof DeskReads>(path: P, given: DeskReads[P]['given']): string {
  let address: string = path
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue
    const place = `{${name}}`
    if (address.includes(place)) address = address.replace(place, () => encodeURIComponent(String(value)))
    else query.set(name, String(value))
  }
  return query.size === 0 ? address : `${address}?${query}`
}

/** A client of the desk at `url`. */
export function deskClient({
  url = '',
  token,
  fetch = globalThis.fetch.bind(globalThis),
}: DeskClientOptions = {}): DeskClient {
  const ask = async <T>(address: string, init: RequestInit): Promise<T> => {
    const headers = new Headers(init.headers)
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
    const response = await fetch(`${url}/api/v1${address}`, { ...init, headers })
    const body = (await response.json()) as {
      readonly data?: T
      readonly error?: { readonly code: string; readonly message: string }
    }
    if (body.error) throw new DeskError(response.status, body.error)
    return body.data as T
  }
  return {
    get: (path, given, signal) => ask(addressOf(path, given), signal ? { signal } : {}),
    post: (path, body) =>
      ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    leave: async () => {
      await ask('/session', { method: 'DELETE' })
    },
  }
}
