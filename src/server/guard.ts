import type { MiddlewareHandler } from 'hono'
import { problem } from './envelope.ts'

/** Names under which a desk on this machine is reached. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** Whether an address or name is this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host) || host === '::1'
}

/**
 * Refuses what a page of another site could send here: a foreign `Host` (a name that was bound to this address), and a
 * write with a foreign `Origin` or in a form's encoding. Sets the headers that keep article content inert. `names` are
 * those beside this machine's own under which the desk is reached.
 */
export const guard =
  (names: ReadonlySet<string>): MiddlewareHandler =>
  async (context, next) => {
    for (const [key, value] of Object.entries(HEADERS)) context.header(key, value)
    const host = context.req.header('host') ?? ''
    const name = host.replace(/:\d+$/, '')
    if (!LOOPBACK.has(name) && !names.has(name.toLowerCase()))
      return problem(context, 403, 'request-refused', `the desk does not answer to ${name || 'no host'}`)
    const origin = context.req.header('origin')
    const site = context.req.header('sec-fetch-site')
    const isOwn =
      origin === undefined
        ? site === undefined || site === 'same-origin' || site === 'none'
        : origin === `http://${host}` || origin === `https://${host}`
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
      if (!isOwn) return problem(context, 403, 'request-refused', 'writes are taken from the desk itself only')
      if (context.req.method !== 'DELETE' && !/^application\/json\b/i.test(context.req.header('content-type') ?? ''))
        return problem(context, 415, 'request-refused', 'send JSON, with content-type application/json')
    }
    await next()
    // Some answers are made anew on the way.
    for (const [key, value] of Object.entries(HEADERS)) context.header(key, value)
    return undefined
  }
