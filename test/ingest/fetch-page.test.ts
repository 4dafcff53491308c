import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

test('this machine is refused by address and by name', async () => {
  expect(await code(fetchPage(`${base}/page`))).toBe('url-refused')
  expect(await code(fetchPage(base.replace('127.0.0.1', 'localhost')))).toBe('url-refused')
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
