import { createHash, randomBytes } from 'node:crypto'
import { userInfo } from 'node:os'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { DeskUser } from '../model/desk-api.ts'
import type { Store } from '../pipeline/desk/open.ts'
import { problem } from './envelope.ts'
import { Tries } from './tries.ts'

/** Cookie of a session. */
export const SESSION = 'synopse'
/** How long a session lasts, seconds. */
export const SESSION_SECONDS = 12 * 3600
/** Where a secret becomes a session: open to those who have none yet. */
export const SESSION_PATH = '/api/v1/session'
const RANK = { reader: 0, editor: 1, admin: 2 } as const
/** Paths whose writes change what others wrote. */
const FOR_ADMINS = new Set(['/api/v1/corrections/import'])
/** Requests of one address in a minute, and wrong secrets in a quarter of an hour. */
const MOST_REQUESTS = { count: 1200, seconds: 60 }
const MOST_FAILURES = { count: 10, seconds: 900 }

const users = new WeakMap<Context, DeskUser>()

/** Who asks. */
export function whoIs(context: Context): DeskUser {
  return users.get(context) ?? { name: userInfo().username, role: 'admin', hasSession: false }
}

/** Where a request comes from: what a proxy on this machine says of it last, else the other end of the line. */
export function addressOf(context: Context): string {
  const { incoming } = (context.env ?? {}) as { readonly incoming?: { readonly socket?: { remoteAddress?: string } } }
  const remote = incoming?.socket?.remoteAddress ?? ''
  const forwarded = /^(?:127\.|::1$|::ffff:127\.)/.test(remote) ? context.req.header('x-forwarded-for') : undefined
  return forwarded?.split(',').at(-1)?.trim() || remote
}

/** What somebody logs in with. */
export type Credentials = { readonly token: string } | { readonly name: string; readonly password: string }

type Session = { readonly until: number } & (
  | { readonly token: string }
  | { readonly user: string; readonly since: string }
)

/** Sessions of people who logged in; they end with the server, with their time, and with their token or password. */
export class Access {
  readonly #store: Store
  readonly #needsLogin: boolean
  readonly #sessions = new Map<string, Session>()
  readonly #requests = new Tries(MOST_REQUESTS)
  readonly failures = new Tries(MOST_FAILURES)

  constructor(store: Store, needsLogin: boolean) {
    this.#store = store
    this.#needsLogin = needsLogin
  }

  /** Opens a session for a token, or a name and its password; `undefined` where they open nothing. */
  async begin(given: Credentials): Promise<{ readonly user: DeskUser; readonly session: string } | undefined> {
    const known = await this.#holderOf(given)
    if (!known) return undefined
    const session = randomBytes(32).toString('base64url')
    const now = Date.now()
    for (const [key, { until }] of this.#sessions) if (until < now) this.#sessions.delete(key)
    this.#sessions.set(keyOf(session), { ...known.by, until: now + SESSION_SECONDS * 1000 })
    return { user: { name: known.name, role: known.role, hasSession: true }, session }
  }

  async #holderOf(given: Credentials) {
    if ('token' in given) {
      const token = await this.#store.access.holder(given.token)
      return token && { name: token.name, role: token.role, by: { token: token.id } }
    }
    const user = await this.#store.users.login(given.name, given.password)
    return user && { name: user.name, role: user.role, by: { user: user.name, since: user.changedAt } }
  }

  end(session: string): void {
    this.#sessions.delete(keyOf(session))
  }

  /** Lets nobody in but those who may; what they change is noted. */
  readonly guard: MiddlewareHandler = async (context, next) => {
    const { method, path } = context.req
    if (!path.startsWith('/api/')) return next()
    const user = await this.#userOf(context)
    if (!this.#needsLogin && !user) return next()
    if (this.#needsLogin && !this.#requests.take(addressOf(context)))
      return problem(context, 429, 'too-many-requests', 'too many requests; wait a minute')
    if (path === SESSION_PATH) {
      if (user) users.set(context, user)
      return next()
    }
    if (!user)
      return problem(
        context,
        401,
        'login-needed',
        'this desk asks who you are; log in, or send a token (Authorization: Bearer …) that synopse token create made',
      )
    const isWrite = method !== 'GET' && method !== 'HEAD'
    const needed = !isWrite ? 'reader' : FOR_ADMINS.has(path) ? 'admin' : 'editor'
    if (RANK[user.role] < RANK[needed])
      return problem(context, 403, 'role-missing', `this takes the role ${needed}; yours is ${user.role}`)
    users.set(context, user)
    await next()
    if (isWrite) await this.#store.access.note(user.name, `${method} ${path}`, String(context.res.status))
    return undefined
  }

  async #userOf(context: Context): Promise<DeskUser | undefined> {
    const secret = /^Bearer\s+(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1]
    if (secret !== undefined) {
      const token = await this.#store.access.holder(secret)
      return token && { name: token.name, role: token.role, hasSession: false }
    }
    const held = this.#sessions.get(keyOf(getCookie(context, SESSION) ?? ''))
    if (!held || held.until < Date.now()) return undefined
    const known =
      'token' in held
        ? await this.#store.access.valid(held.token)
        : await this.#store.users.unchanged(held.user, held.since)
    return known && { name: known.name, role: known.role, hasSession: true }
  }
}

function keyOf(session: string): string {
  return createHash('sha256').update(session).digest('hex')
}
