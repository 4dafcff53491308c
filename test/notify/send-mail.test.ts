import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, expect, it } from 'vitest'
import type { NewsItem } from '../../src/model/news.ts'
import { digestOf } from '../../src/notify/digest.ts'
import { mailRoute, sendMail } from '../../src/notify/send-mail.ts'

const article = {
  id: 'a',
  title: 'Bürger fordern: „Sperrt die Lindenbrücke!“',
  outlet: 'Marnbacher Bote',
  url: 'https://bote.test/a',
}
const item: NewsItem = {
  id: 'n1',
  kind: 'retraction',
  at: '2031-03-12T08:00:00.000Z',
  language: 'de',
  story: { id: 's1', label: 'Lindenbrücke', articles: 3, outlets: 2 },
  article,
  passages: [{ text: `${'Größe und Maß, '.repeat(200)}Ende.`, article }],
  reason: 'gone',
}
const digest = digestOf(
  [item, { ...item, id: 'n2', kind: 'story' }],
  'desk@talbote.test',
  'anna@talbote.test, udo@talbote.test',
)

let server: SMTPServer | undefined
let silent: Server | undefined
afterEach(async () => {
  await new Promise<void>((resolve) => (server === undefined ? resolve() : server.close(() => resolve())))
  silent?.close()
  server = silent = undefined
})

/** A mail server that knows one user, and what it was given. */
async function mailServer(options: SMTPServerOptions = {}) {
  const mails: { readonly to: readonly string[]; readonly raw: Buffer }[] = []
  server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) =>
      username === 'desk' && password === 'geheim' ? done(null, { user: 'desk' }) : done(new Error('wrong password')),
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks) })
        done()
      })
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return { mails, at: (login: string) => mailRoute(`smtp://${login}127.0.0.1:${port}`) }
}

it('a digest reaches all its readers, whole and in its letters', async () => {
  const { mails, at } = await mailServer()
  await sendMail(digest, at('desk:geheim@'), item.at)
  expect(mails.map(({ to }) => to)).toEqual([['anna@talbote.test', 'udo@talbote.test']])
  const mail = await PostalMime.parse(mails[0]!.raw)
  expect(mail).toMatchObject({ subject: 'Synopse: 2 Neuigkeiten', from: { address: 'desk@talbote.test' } })
  expect(mail.date).toBe('2031-03-12T08:00:00.000Z')
  expect(mail.text?.replace(/\r\n/gu, '\n').trim()).toBe(digest.text.trim())
  expect(mail.html).toContain('Bürger fordern: „Sperrt die Lindenbrücke!“')
  for (const line of mails[0]!.raw.toString('latin1').split('\r\n')) expect(line.length).toBeLessThan(999)
})

const failure = (promise: Promise<void>) =>
  promise.then(
    () => 'sent',
    (error: { code: string; message: string }) => `${error.code} ${error.message}`,
  )

it('a wrong password is told without it', async () => {
  const { mails, at } = await mailServer()
  const said = await failure(sendMail(digest, at('desk:verraten@'), item.at))
  expect(said).toMatch(/^output-failed 127\.0\.0\.1:\d+: the digest was not sent \(.*sent again later/u)
  expect(said).not.toContain('verraten')
  expect(mails).toEqual([])
})

it.each<[string, SMTPServerOptions]>([
  ['refuses a reader', { onRcptTo: (_, __, done) => done(new Error('no such user')) }],
  [
    'refuses the mail',
    { onData: (stream, _, done) => stream.resume().on('end', () => done(new Error('too much today'))) },
  ],
  ['shows a certificate nobody vouches for', { disabledCommands: [] }],
])('a server that %s is told', async (_, options) => {
  const { at } = await mailServer(options)
  expect(await failure(sendMail(digest, at('desk:geheim@'), item.at))).toMatch(/^output-failed .*sent again later/u)
})

it('a server that says nothing is not waited for', async () => {
  silent = createServer(() => {})
  await new Promise<void>((resolve) => silent!.listen(0, '127.0.0.1', resolve))
  const { port } = silent.address() as AddressInfo
  const started = performance.now()
  expect(await failure(sendMail(digest, mailRoute(`smtp://127.0.0.1:${port}`), item.at, 300))).toMatch(
    /^output-failed/u,
  )
  expect(performance.now() - started).toBeLessThan(3000)
})
