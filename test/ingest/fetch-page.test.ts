import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkedLookup } from '../../src/ingest/fetch-answer.ts'
import { fetchPage } from '../../src/ingest/fetch-page.ts'
import { isPublicAddress } from '../../src/ingest/public-address.ts'
import { readAddress } from '../../src/ingest/web-source.ts'

let server: Server
let base = ''
const agents: (string | undefined)[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    agents.push(request.headers['user-agent'])
    const path = request.url ?? '/'
    if (path === '/page') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Grüße</p>')
    else if (path === '/latin')
      response
        .writeHead(200, { 'content-type': 'text/plain; charset=iso-8859-1' })
        .end(Buffer.from('Grüße aus Köln', 'latin1'))
    else if (path === '/zipped')
      response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(gzipSync('gepackt'))
    else if (path === '/bomb')
      response
        .writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' })
        .end(gzipSync(Buffer.alloc(400_000)))
    else if (path === '/large') response.writeHead(200, { 'content-type': 'text/plain' }).end('x'.repeat(50_000))
    else if (path === '/picture') response.writeHead(200, { 'content-type': 'image/png' }).end('x')
    else if (path === '/once') response.writeHead(302, { location: '/page' }).end()
    else if (path === '/loop') response.writeHead(302, { location: '/loop' }).end()
    else if (path === '/inside') response.writeHead(302, { location: 'file:///etc/hostname' }).end()
    else if (path === '/slow') response.writeHead(200, { 'content-type': 'text/plain' }).write('…')
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const here = { allowPrivate: true }
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: { code?: string }) => error.code,
  )

test('a page comes with its final address, type and charset', async () => {
  const page = await fetchPage(`${base}/once`, here)
  expect(page).toMatchObject({ url: `${base}/page`, contentType: 'text/html', charset: 'utf-8' })
  expect(agents.at(-1)).toMatch(/^synopse\//)
})

test('compressed pages are unpacked', async () => {
  const page = await fetchPage(`${base}/zipped`, here)
  expect(Buffer.from(page.bytes).toString()).toBe('gepackt')
})

test('the declared charset is used', async () => {
  const items = []
  for await (const item of readAddress(`${base}/latin`, here)) items.push(item)
  expect(items).toMatchObject([{ body: { kind: 'text', text: 'Grüße aus Köln' }, url: `${base}/latin` }])
})

test('a page without the opening of a document is a page', async () => {
  const items = []
  for await (const item of readAddress(`${base}/page`, here)) items.push(item)
  expect(items).toMatchObject([{ body: { kind: 'html', html: '<p>Grüße</p>' } }])
})

test.each([
  ['/missing', {}, 'url-failed'],
  ['/loop', {}, 'url-failed'],
  ['/picture', {}, 'url-failed'],
  ['/inside', {}, 'url-invalid'],
  ['/large', { sizeLimit: 10_000 }, 'input-too-large'],
  ['/bomb', { sizeLimit: 10_000 }, 'input-too-large'],
  ['/slow', { timeLimit: 150 }, 'url-failed'],
])('%s is not accepted', async (path, options, expected) => {
  expect(await code(fetchPage(`${base}${path}`, { ...here, ...options }))).toBe(expected)
})

describe('a hostile web', () => {
  let web: Server
  let port = 0
  const lookups: string[] = []
  /** What names resolve to here; everything else would be a real host and is never asked for. */
  const names: Readonly<Record<string, readonly string[]>> = {
    'open.test': ['127.0.0.1'],
    'inner.test': ['10.0.0.1'],
    'mixed.test': ['93.184.216.34', '192.168.0.1'],
    'metadata.test': ['169.254.169.254'],
    'mapped.test': ['::ffff:10.0.0.1'],
    'nat64.test': ['64:ff9b::a00:1'],
    'unique.test': ['2a02:2e0:3fe:1001:302::', 'fd00::1'],
  }
  const lookup = ((name: string, _: object, callback: (error: Error | null, found: object[]) => void) => {
    lookups.push(name)
    callback(
      null,
      (names[name] ?? ['127.0.0.1']).map((address) => ({ address, family: 4 })),
    )
  }) as never
  const options = { allowPrivate: (host: string) => host === 'open.test', lookup, timeLimit: 1500, sizeLimit: 100_000 }
  const html = { 'content-type': 'text/html' }

  beforeAll(async () => {
    web = createServer((request, response) => {
      const path = request.url ?? '/'
      const to = /^\/to\?(.*)$/u.exec(path)?.[1]
      if (to !== undefined) response.writeHead(301, { location: decodeURIComponent(to) }).end()
      else if (path === '/drip') {
        response.writeHead(200, html)
        const timer = setInterval(() => response.write('x'), 20)
        response.on('close', () => clearInterval(timer))
      } else if (path === '/short') {
        response.writeHead(200, { ...html, 'content-length': '500' })
        response.write('<p>')
        setTimeout(() => response.destroy(), 20)
      } else if (path === '/endless') {
        response.writeHead(200, html)
        const more = () => {
          while (response.write('x'.repeat(10_000))) if (response.destroyed) return
          response.once('drain', more)
        }
        more()
      } else if (path === '/type') response.writeHead(200, html).end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))
      else if (path === '/utf8')
        response
          .writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
          .end(Buffer.from([71, 114, 252, 195, 159, 101]))
      else if (path === '/bombs')
        response
          .writeHead(200, { ...html, 'content-encoding': 'gzip, gzip' })
          .end(gzipSync(gzipSync(Buffer.alloc(50_000_000))))
      else if (path === '/thrice') response.writeHead(200, { ...html, 'content-encoding': 'gzip, br, gzip' }).end('x')
      else if (path === '/unasked') response.writeHead(200, { ...html, 'content-encoding': 'zstd' }).end('x')
      else if (path === '/broken')
        response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync('x').subarray(0, 9))
      else if (path === '/raw')
        response.writeHead(200, { ...html, 'content-encoding': 'deflate' }).end(deflateRawSync('<p>roh</p>'))
      else if (path === '/twice')
        response
          .writeHead(200, { ...html, 'content-encoding': 'br, gzip' })
          .end(gzipSync(brotliCompressSync('<p>zwei</p>')))
      else if (path === '/chain') response.writeHead(302, { location: `/chain?${Math.random()}` }).end()
      else response.writeHead(302, { location: path }).end()
    })
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
    port = (web.address() as AddressInfo).port
  })

  afterAll(() => {
    web.closeAllConnections()
    web.close()
  })

  const at = (path: string, host = 'open.test') => `http://${host}:${port}${path}`
  const redirect = (target: string) => at(`/to?${encodeURIComponent(target)}`)

  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://127.1/',
    'http://%31%32%37.0.0.1/',
    'http://0/',
    'http://[::127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:0:127.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b:1::7f00:1]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://desk.localhost/',
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://169.254.169.254/latest/meta-data/',
    'http://inner.test/',
    'http://mixed.test/',
    'http://metadata.test/',
    'http://mapped.test/',
    'http://nat64.test/',
    'http://unique.test/',
    'http://user:secret@open.test/',
  ])('a redirect to %s is refused', async (target) => {
    expect(await code(fetchPage(redirect(target), options))).toBe('url-refused')
  })

  test.each(['file:///etc/passwd', 'ftp://open.test/', 'javascript:alert(1)', 'data:text/html,x'])(
    'a redirect to %s is no address',
    async (target) => expect(await code(fetchPage(redirect(target), options))).toBe('url-invalid'),
  )

  test('a name is resolved once, and the connection goes to what was checked', async () => {
    lookups.length = 0
    await fetchPage(at('/raw'), options)
    expect(lookups).toEqual(['open.test'])
  })

  test('a name that leads elsewhere the second time is judged anew', async () => {
    const answers = ['93.184.216.34', '127.0.0.1']
    const rebinding = ((_: string, __: object, callback: (error: null, found: object[]) => void) =>
      callback(null, [{ address: answers.shift(), family: 4 }])) as never
    const asked = () =>
      new Promise((resolve) =>
        checkedLookup('rebind.test', { lookup: rebinding })('rebind.test', {}, (error, address) =>
          resolve(error === null ? address : (error as { code?: string }).code),
        ),
      )
    expect([await asked(), await asked()]).toEqual(['93.184.216.34', 'url-refused'])
  })

  test.each([
    ['/drip', 'url-failed'],
    ['/short', 'url-failed'],
    ['/endless', 'input-too-large'],
    ['/bombs', 'input-too-large'],
    ['/thrice', 'url-failed'],
    ['/unasked', 'url-failed'],
    ['/broken', 'url-failed'],
    ['/chain', 'url-failed'],
  ])('%s is survived with a reason', async (path, expected) => {
    const started = performance.now()
    expect(await code(fetchPage(at(path), options))).toBe(expected)
    expect(performance.now() - started).toBeLessThan(3000)
  })

  test.each([
    ['/raw', '<p>roh</p>'],
    ['/twice', '<p>zwei</p>'],
  ])('%s is read', async (path, expected) => {
    expect(Buffer.from((await fetchPage(at(path), options)).bytes).toString()).toBe(expected)
  })

  test('what is not what it says it is, is told', async () => {
    const items = []
    for (const path of ['/type', '/utf8']) for await (const item of readAddress(at(path), options)) items.push(item)
    expect(items).toMatchObject([
      { error: { code: 'input-binary' } },
      { body: { text: 'Gr\uFFFDße' }, diagnostics: [{ code: 'encoding-repaired' }] },
    ])
  })
})

test('this machine is refused by address and by name', async () => {
  expect(await code(fetchPage(`${base}/page`))).toBe('url-refused')
  expect(await code(fetchPage(base.replace('127.0.0.1', 'localhost')))).toBe('url-refused')
  expect(await code(fetchPage('http://１２７.０.０.１/'))).toBe('url-refused')
})

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fd12::1',
  'ff02::1',
  '::ffff:10.0.0.1',
  '::ffff:a00:1',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  '2001:db8::1',
])('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false))

test.each(['8.8.8.8', '193.99.144.80', '2a02:2e0:3fe:1001:302::'])('%s is public', (address) =>
  expect(isPublicAddress(address)).toBe(true),
)
