import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDesk } from '../../src/server/app.ts'
import { listen } from '../../src/server/index.ts'
import { Tries } from '../../src/server/tries.ts'
import type { Store } from '../../src/store/index.ts'
import { filledStore } from '../support/filled-store.ts'

let store: Store
let desk: ReturnType<typeof createDesk>
let story: string
const secrets: Record<string, string> = {}
beforeAll(async () => {
  store = await filledStore('telefonat')
  story = (await store.stories()).items[0]!.id
  for (const role of ['reader', 'editor', 'admin'] as const)
    secrets[role] = (await store.access.create(`Ilse ${role}`, role)).secret
  desk = createDesk(store, { version: '0', names: ['desk.example.org'], needsLogin: true })
}, 60_000)
afterAll(() => store.close())

const ask = async (path: string, options: { as?: string; cookie?: string; body?: unknown; method?: string } = {}) =>
  desk.app.request(`/api/v1${path}`, {
    method: options.method ?? (options.body === undefined ? 'GET' : 'POST'),
    headers: {
      host: 'desk.example.org',
      'content-type': 'application/json',
      ...(options.as !== undefined && { authorization: `Bearer ${secrets[options.as] ?? options.as}` }),
      ...(options.cookie !== undefined && { cookie: options.cookie }),
    },
    ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
  })
const codeOf = async (response: Response) => ((await response.json()) as { error: { code: string } }).error.code
const note = async () => {
  const [id] = (await store.story(story))!.articleIds
  const quote = (await store.article(id!))!.article.reading.slice(0, 10)
  return { act: { kind: 'note', passage: { article: id, quote, start: 0 }, text: 'x' } }
}

describe('a desk that others reach', () => {
  it('tells nothing to those it does not know', async () => {
    for (const path of ['/me', '/stories', '/status', '/openapi.json', `/stories/${story}`, '/corrections', '/words'])
      expect([path, (await ask(path)).status]).toEqual([path, 401])
    expect(await codeOf(await ask('/stories', { as: 'synopse_wrong' }))).toBe('login-needed')
    expect((await ask('/stories', { cookie: 'synopse=wrong' })).status).toBe(401)
    expect((await ask('/corrections', { body: await note() })).status).toBe(401)
    const other = await desk.app.request('/api/v1/stories', { headers: { host: 'evil.example' } })
    expect(other.status).toBe(403)
  })

  it('lets roles do what is theirs, under their name', async () => {
    expect((await ask('/stories', { as: 'reader' })).status).toBe(200)
    expect(await codeOf(await ask('/corrections', { as: 'reader', body: await note() }))).toBe('role-missing')
    expect((await ask('/articles', { as: 'reader', body: { urls: ['https://example.org'] } })).status).toBe(403)
    const made = await ask('/corrections', { as: 'editor', body: await note() })
    expect(((await made.json()) as { data: { by: string } }).data.by).toBe('Ilse editor')
    expect((await ask('/corrections/import', { as: 'editor', body: { corrections: [] } })).status).toBe(403)
    expect((await ask('/corrections/import', { as: 'admin', body: { corrections: [] } })).status).toBe(200)
  })

  it('lets nobody past a role by another spelling of an address or another method', async () => {
    for (const path of ['/articles', '/corrections', '/corrections/import', '/corrections/%69mport'])
      for (const method of ['POST', 'PUT', 'PATCH']) {
        expect([path, method, (await ask(path, { method, body: {} })).status]).toEqual([path, method, 401])
        expect([path, method, (await ask(path, { method, body: {}, as: 'reader' })).status]).toEqual([
          path,
          method,
          403,
        ])
      }
    expect((await ask('/corrections/%69mport', { as: 'editor', body: { corrections: [] } })).status).toBe(403)
    for (const path of ['/corrections/import/', '//corrections/import', '/corrections/%2569mport'])
      expect([path, (await ask(path, { as: 'editor', body: { corrections: [] } })).status]).toEqual([path, 404])
    const refused = await desk.app.request('/', { headers: { host: 'evil.example' } })
    expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('takes no session that somebody else chose, and ends the one before at a new login', async () => {
    const enter = (cookie?: string) =>
      ask('/session', { body: { token: secrets.reader }, ...(cookie !== undefined && { cookie }) })
    const own = (await enter('synopse=chosen')).headers.get('set-cookie')!.split(';')[0]!
    expect(own).not.toBe('synopse=chosen')
    expect((await ask('/me', { cookie: 'synopse=chosen' })).status).toBe(401)
    const next = (await enter(own)).headers.get('set-cookie')!.split(';')[0]!
    expect((await ask('/me', { cookie: own })).status).toBe(401)
    expect((await ask('/me', { cookie: next })).status).toBe(200)
  })

  it('opens a session for a secret that ends with it, and by logging out', async () => {
    const begin = async (token: string) => ask('/session', { body: { token } })
    const begun = await begin(secrets.editor!)
    const cookie = begun.headers.get('set-cookie')!
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    const own = cookie.split(';')[0]!
    expect(own).not.toContain(secrets.editor)
    const me = await ask('/me', { cookie: own })
    expect(await me.json()).toEqual({ data: { name: 'Ilse editor', role: 'editor', hasSession: true } })
    expect((await ask('/session', { cookie: own, method: 'DELETE' })).status).toBe(200)
    expect((await ask('/me', { cookie: own })).status).toBe(401)
    const short = await store.access.create('Kurz', 'reader')
    const session = (await begin(short.secret)).headers.get('set-cookie')!.split(';')[0]!
    expect((await ask('/me', { cookie: session })).status).toBe(200)
    expect(await store.access.revoke(short.id)).toBe(true)
    expect(await store.access.revoke(short.id)).toBe(false)
    expect((await ask('/me', { cookie: session })).status).toBe(401)
  })

  it('closes the door after ten wrong secrets, and notes what happened', async () => {
    const statuses: number[] = []
    for (let time = 0; time < 11; time += 1) statuses.push((await ask('/session', { body: { token: 'x' } })).status)
    expect(statuses).toEqual([...Array(10).fill(401), 429])
    const { items } = await store.access.audit({ limit: 100 })
    expect(items.filter(({ what }) => what === 'login failed')).toHaveLength(10)
    expect(items.some(({ who, what }) => who === 'Ilse editor' && what === 'POST /api/v1/corrections')).toBe(true)
  })

  it('lets people in by name and password, until either changes', async () => {
    // A desk whose door is open again.
    desk = createDesk(store, { version: '0', names: ['desk.example.org'], needsLogin: true })
    const enter = (name: string, password: string) => ask('/session', { body: { name, password } })
    const words = 'vier lange ruhige Wörter'
    await store.users.set('Jan Ole', 'editor', words)
    for (const [name, password] of [
      ['Jan Ole', 'vier lange ruhige Worte'],
      ['Niemand', words],
    ] as const)
      expect(await codeOf(await enter(name, password))).toBe('login-needed')
    const session = (await enter('Jan Ole', words)).headers.get('set-cookie')!.split(';')[0]!
    expect(await (await ask('/me', { cookie: session })).json()).toEqual({
      data: { name: 'Jan Ole', role: 'editor', hasSession: true },
    })
    await store.users.set('Jan Ole', 'reader', 'fünf andere lange ruhige Wörter')
    expect((await ask('/me', { cookie: session })).status).toBe(401)
    expect((await enter('Jan Ole', words)).status).toBe(401)
    const again = (await enter('Jan Ole', 'fünf andere lange ruhige Wörter')).headers.get('set-cookie')!.split(';')[0]!
    expect(await store.users.remove('Jan Ole')).toBe(true)
    expect((await ask('/me', { cookie: again })).status).toBe(401)
    await expect(store.users.set('Kurz', 'reader', 'kurz')).rejects.toMatchObject({ code: 'usage' })
    expect(JSON.stringify((await store.access.audit({ limit: 100 })).items)).not.toContain('Wörter')
  })

  it('keeps no secret, and no token beyond its time', async () => {
    const over = await store.access.create('Vorbei', 'admin', '2020-01-01T00:00:00.000Z')
    expect(await store.access.holder(over.secret)).toBeUndefined()
    expect(over.secret).toMatch(/^synopse_[\w-]{43}$/)
    expect(JSON.stringify(await store.access.tokens())).not.toContain(over.secret)
  })

  it('starts for others only where somebody has a token', async () => {
    const empty = await filledStore('telefonat')
    for (const options of [{ host: '0.0.0.0' }, { host: '127.0.0.1', names: ['desk.example.org'] }])
      await expect(listen(empty, { port: 0, version: '0', ...options })).rejects.toMatchObject({
        code: 'request-refused',
      })
    await empty.access.create('Ilse Tamm', 'reader')
    const listening = await listen(empty, { host: '127.0.0.1', port: 0, version: '0', names: ['desk.example.org'] })
    expect((await fetch(`${listening.url}api/v1/stories`)).status).toBe(401)
    await listening.close()
    await empty.close()
  })
})

describe('tries', () => {
  it('are counted by whom, and forgotten', () => {
    const tries = new Tries({ count: 2, seconds: 10 })
    expect([tries.take('a', 0), tries.take('a', 1), tries.take('a', 2), tries.take('b', 2)]).toEqual([
      true,
      true,
      false,
      true,
    ])
    expect([tries.take('a', 3), tries.take('a', 10_001), tries.take('a', 10_002)]).toEqual([false, true, true])
    tries.giveBack('a')
    expect([tries.take('a', 10_003), tries.take('a', 10_004)]).toEqual([true, false])
  })
})
