import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type InputFailure, isFailure, readInputs } from '../../src/ingest/index.ts'
import type { RawPage } from '../../src/model/raw-page.ts'

let folder = ''
const at = (...names: string[]) => join(folder, ...names)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'synopse-ingest-'))
  for (const name of ['mixed/b', 'mixed/.hidden', 'none']) mkdirSync(at(name), { recursive: true })
  writeFileSync(at('mixed', 'b', 'zwei.txt'), 'Der Rat von Obertal tagte.')
  writeFileSync(at('mixed', 'a.md'), 'Der Rat tagte.')
  writeFileSync(at('mixed', 'README.md'), 'Über diesen Ordner.')
  writeFileSync(at('mixed', 'gold-part.json'), '{}')
  writeFileSync(at('mixed', '.hidden', 'c.txt'), 'versteckt')
  writeFileSync(at('mixed', 'd.jpg'), 'kein Text')
  writeFileSync(at('mixed', 'c.html.gz'), gzipSync('<html><p>Seite</p></html>'))
  writeFileSync(at('latin.txt'), Buffer.from('Bürgermeisterin Köstner sagte „ja“.'.replace(/[„“]/gu, '"'), 'latin1'))
  writeFileSync(at('wide.txt'), Buffer.from('\uFEFFDie Brücke hält.', 'utf16le'))
  writeFileSync(at('wide-bare.txt'), Buffer.from('Die Bruecke in Obertal haelt.', 'utf16le'))
  writeFileSync(
    at('broken.txt'),
    Buffer.concat([
      Buffer.from('Die Brücke über die Möhn hält. '.repeat(40)),
      Buffer.from([0xc3]),
      Buffer.from(' Ende'),
    ]),
  )
  writeFileSync(at('picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))
  writeFileSync(at('empty.txt'), '')
  writeFileSync(at('blank.txt'), ' \n\t\n')
  writeFileSync(at('large.txt'), 'x'.repeat(3000))
  writeFileSync(
    at('list.json'),
    '[{"id":"x","text":"Eins."},{"headline":"T","articleBody":"Zwei.","datePublished":"2031-05-06","publisher":{"name":"Talbote"},"author":[{"name":"Ida Beispiel"},"Udo Muster"],"inLanguage":"de-AT"},{"title":"nur"}]',
  )
  writeFileSync(
    at('lines.jsonl'),
    '{"id":"p","text":"Eins.","date":"2031-02-30"}\n\n{kaputt\n{"id":"p","text":"Zwei.","published":"2031-02-28T10:00:00+01:00"}\n[1]\n',
  )
  writeFileSync(at('lines.jsonl.gz'), gzipSync('{"text":"Eins."}\n{"text":"Zwei."}\n'))
  writeFileSync(at('torn.jsonl.gz'), gzipSync('{"text":"Eins."}\n'.repeat(500)).subarray(0, 40))
  writeFileSync(at('bad.json'), '{"text": ')
  writeFileSync(at('locked.txt'), 'geheim')
  chmodSync(at('locked.txt'), 0)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function read(inputs: string[], options = {}): Promise<(RawPage | InputFailure)[]> {
  const items: (RawPage | InputFailure)[] = []
  for await (const item of readInputs(inputs, options)) items.push(item)
  return items
}

const summary = (items: readonly (RawPage | InputFailure)[]) =>
  items.map((item) => (isFailure(item) ? item.error.code : item.id))

test('a folder is read in order of names, without what stands beside articles', async () => {
  const items = await read([at('mixed')])
  expect(summary(items)).toEqual(['a', 'zwei', 'c'])
  expect(items[2]).toMatchObject({ body: { kind: 'html' } })
})

test('ids stay unique across inputs', async () => {
  expect(summary(await read([at('mixed', 'a.md'), at('mixed', 'a.md'), at('mixed', 'a.md')]))).toEqual([
    'a',
    'a-2',
    'a-3',
  ])
})

test.each([
  ['latin.txt', 'Bürgermeisterin Köstner sagte "ja".', 'encoding-guessed'],
  ['wide.txt', 'Die Brücke hält.', undefined],
  ['wide-bare.txt', 'Die Bruecke in Obertal haelt.', 'encoding-guessed'],
])('%s is decoded', async (name, text, diagnostic) => {
  const [page] = await read([at(name)])
  expect(page).toMatchObject({ body: { text } })
  expect((page as RawPage).diagnostics.map((found) => found.code)).toEqual(diagnostic === undefined ? [] : [diagnostic])
})

test('a short text with one broken byte is still UTF-8', async () => {
  writeFileSync(
    at('short.txt'),
    Buffer.concat([Buffer.from('Die Brücke '), Buffer.from([0xc3]), Buffer.from(' hält.')]),
  )
  const [page] = await read([at('short.txt')])
  expect((page as RawPage).body).toMatchObject({ text: 'Die Brücke \uFFFD hält.' })
})

test('single broken bytes of UTF-8 are shown and said', async () => {
  const [page] = await read([at('broken.txt')])
  expect((page as RawPage).body).toMatchObject({ text: expect.stringContaining('Möhn hält. \uFFFD Ende') })
  expect((page as RawPage).diagnostics).toMatchObject([{ code: 'encoding-repaired' }])
})

test.each([
  ['picture.txt', 'input-binary'],
  ['empty.txt', 'input-empty'],
  ['blank.txt', 'input-empty'],
  ['nowhere.txt', 'input-missing'],
  ['none', 'input-empty'],
  ['bad.json', 'input-not-json'],
])('%s gives one failure that names it', async (name, code) => {
  const items = await read([at(name), at('mixed', 'a.md')])
  expect(summary(items)).toEqual([code, 'a'])
  expect((items[0] as InputFailure).error.message).toContain(at(name))
  expect((items[0] as InputFailure).error.message).not.toContain('\n')
})

test.skipIf(process.getuid?.() === 0)('a file without permission is a failure', async () => {
  expect(summary(await read([at('locked.txt')]))).toEqual(['input-unreadable'])
})

test('a file over the limit is a failure that says the remedy', async () => {
  const [item] = await read([at('large.txt')], { sizeLimit: 1000 })
  expect((item as InputFailure).error).toMatchObject({
    code: 'input-too-large',
    message: expect.stringContaining('split'),
  })
})

test('a JSON list holds our names and those of schema.org', async () => {
  const items = await read([at('list.json')])
  expect(summary(items)).toEqual(['x', 'list-2', 'input-without-text'])
  expect(items[1]).toMatchObject({
    title: 'T',
    date: '2031-05-06',
    outlet: 'Talbote',
    authors: ['Ida Beispiel', 'Udo Muster'],
    language: 'de',
  })
})

test('bad lines fail one by one, with their number', async () => {
  const items = await read([at('lines.jsonl')])
  expect(summary(items)).toEqual(['input-bad-date', 'input-not-json', 'p', 'input-not-json'])
  expect((items[1] as InputFailure).input).toBe(`${at('lines.jsonl')}:3`)
})

test('packed lines are unpacked, and damaged packing is a failure', async () => {
  expect(summary(await read([at('lines.jsonl.gz')]))).toEqual(['lines-1', 'lines-2'])
  expect(summary(await read([at('torn.jsonl.gz')])).at(-1)).toBe('input-unreadable')
})

test('no input at all is misuse', async () => {
  await expect(read([])).rejects.toMatchObject({ code: 'input-none' })
})
