import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'synopse-commands-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const article = join(folder, 'bruecke.txt')
writeFileSync(
  article,
  'Neue Brücke für Marnbach\n\nBürgermeisterin Ilse Tamm sagte am Mittwoch: „Wir bauen die Brücke noch in diesem Jahr.“\n',
)

describe('dossier', () => {
  it('writes the form that --out names, whole, with nothing left beside it', async () => {
    const place = mkdtempSync(join(folder, 'out-'))
    for (const [name, begins] of [
      ['d.html', '<!doctype html>'],
      ['d.md', '# Dossier'],
      ['d.json', '{\n  "format": "synopse-dossier"'],
      ['d.txt', 'DOSSIER 1 Text'],
      ['d.csv', '\ufeffstory;kind;speaker;text;'],
      ['d.ics', 'BEGIN:VCALENDAR\r\n'],
    ] as const) {
      const { code, stdout, stderr } = await run(['dossier', article, '--out', join(place, name)])
      expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' })
      expect(readFileSync(join(place, name), 'utf8').startsWith(begins)).toBe(true)
    }
    expect(readdirSync(place).sort()).toEqual(['d.csv', 'd.html', 'd.ics', 'd.json', 'd.md', 'd.txt'])
  })

  it('--full leaves nothing out', async () => {
    const crowd = join(folder, 'rat.txt')
    const said = ['Ada Berg', 'Bo Falk', 'Cleo Horn', 'Dana Kehl', 'Emil Lund', 'Finn Mohr'].map(
      (name, index) => `${name} sagte: „Der Hafen braucht bis März ${index + 2} neue Kräne.“`,
    )
    writeFileSync(crowd, `Streit um den Hafen von Marnbach\n\n${said.join('\n\n')}\n`)
    const short = (await run(['dossier', crowd])).stdout
    expect(short).toContain('--full')
    expect(short).not.toContain('Finn Mohr\n')
    const full = (await run(['dossier', crowd, '--full'])).stdout
    for (const sentence of said) expect(full.replace(/\s+/g, ' ')).toContain(sentence.split(': ')[1])
    expect(full).not.toContain('--full')
  })

  it('tells who is told of without a name apart from named speakers and from nobody', async () => {
    const said = join(folder, 'nameless.txt')
    writeFileSync(
      said,
      'Der Reeder sagte am Montag, die Straße zum Hafen werde gesperrt.\n\nIlse Tamm sagte, das Rathaus bleibe offen.\n',
    )
    const { stdout } = await run(['dossier', said])
    expect(stdout).toMatch(/Ilse Tamm\n {2}• das Rathaus/)
    expect(stdout).toMatch(/Sprecher ohne Namen\n {2}• .*gesperrt \(Sprecher: Der Reeder\)/)
    expect(stdout).not.toContain('Ohne sicheren Sprecher')
  })

  it('the same input gives the same output', async () => {
    const runs = await Promise.all([run(['dossier', article, '-f', 'json']), run(['dossier', article, '-f', 'json'])])
    expect(runs[0].stdout).toBe(runs[1].stdout)
  })

  it('no colours in a pipe', async () => {
    expect((await run(['dossier', article], { env: { FORCE_COLOR: '1' } })).stdout).not.toContain('\u001b')
  })
})

describe('extract and stories', () => {
  it('extract prints what annotate and dossier read', async () => {
    const page = join(folder, 'page.html')
    const body = 'Die Brücke in Marnbach wird noch in diesem Jahr gebaut, wie die Bürgermeisterin sagte. '.repeat(8)
    writeFileSync(
      page,
      `<html lang="de"><head><title>Neue Brücke</title></head><body><article><h1>Neue Brücke</h1><p>${body}</p><p>${body}</p></article></body></html>`,
    )
    const { code, stdout } = await run(['extract', page, '--url', 'https://blatt.example/bruecke'])
    const record = JSON.parse(stdout)
    expect(record).toMatchObject({ id: 'page', url: 'https://blatt.example/bruecke', language: 'de' })
    expect(record.text).toContain('Die Brücke in Marnbach')
    expect(code).toBe(0)
    const again = JSON.parse((await run(['annotate'], { stdin: stdout })).stdout)
    expect(again.id).toBe('page')
    expect(again.sentences.length).toBeGreaterThan(5)
  })

  it('stories prints one line for each article, in input order', async () => {
    const lines = ['x', 'y'].map((id) =>
      JSON.stringify({ id, text: 'Die Brücke in Marnbach wird gebaut.', lang: 'de' }),
    )
    const stream = join(folder, 'stream.jsonl')
    writeFileSync(stream, `${lines.join('\n')}\nbad\n`)
    const { code, stdout, stderr } = await run(['stories', stream])
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records.map(({ id }) => id)).toEqual(['x', 'y'])
    for (const record of records)
      expect(record).toMatchObject({ story: expect.any(String), thread: expect.any(String) })
    expect(stderr).toContain(`${stream}:3`)
    expect(code).toBe(1)
  })

  it('stories --explain says why an article is in its story and what a reprint has from its origin', async () => {
    const { stdout } = await run(['stories', '--explain', 'samples'])
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const copy = records.find(({ copyOf }) => copyOf !== undefined)
    expect(copy.why.copied).toBeGreaterThan(0.3)
    expect(copy.why.likeness).toBeGreaterThan(0.3)
    expect(copy.why.shared.length).toBeGreaterThan(2)
    expect(records.every(({ why, story }) => why.nearest?.story !== story)).toBe(true)
    expect(records.some(({ why }) => why.nearest !== undefined)).toBe(true)
  })
})
