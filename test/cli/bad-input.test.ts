import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './run.ts'

const GOOD = `Neue Brücke für Marnbach
Bürgermeisterin Ilse Tamm sagte am Mittwoch: „Wir bauen die Brücke.“ Sie kostet 3,8 Millionen Euro.
`

describe('inputs that cannot be read as they are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'synopse-cli-'))
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  let good = ''

  beforeAll(() => {
    good = file('good.txt', GOOD)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function expectOneFailure(bad: string, message: RegExp): Promise<void> {
    const { code, stdout, stderr } = await run(['dossier', bad, good, '--no-color'])
    const lines = stderr.trim().split('\n')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(bad)
    expect(lines[0]).toMatch(message)
    expect(stdout).toContain('Neue Brücke für Marnbach')
    expect(code).toBe(1)
  }

  it('an empty file', () => expectOneFailure(file('empty.txt', ''), /empty/))
  it('a binary file', () => {
    const noise = new Uint8Array(5000).map((_, index) => (index * 7919) % 256)
    return expectOneFailure(file('noise.txt', noise), /binary/)
  })
  it('a text of 50 MB', () => expectOneFailure(file('huge.txt', 'Der Satz hat fünf Wörter. '.repeat(2_000_000)), /MB/))
  it('a missing folder', () => expectOneFailure(join(folder, 'nowhere'), /no such file or folder/))
  it('an empty folder', () => {
    const path = join(folder, 'void')
    mkdirSync(path, { recursive: true })
    return expectOneFailure(path, /no articles/)
  })
  it('a bad address', () => expectOneFailure('http://', /address/))
  it('JSON without text', () => expectOneFailure(file('no-text.json', '{"id": "a"}'), /"text"/))
  it('broken JSON', () => expectOneFailure(file('broken.json', '{"id": '), /JSON/))
  it.skipIf(process.getuid?.() === 0)('a file without permission', () => {
    const path = file('locked.txt', GOOD)
    chmodSync(path, 0o000)
    return expectOneFailure(path, /permission/)
  })

  it.each([
    ['latin-1', new Uint8Array(Buffer.from(GOOD.replace(/[„“]/g, '"'), 'latin1'))],
    ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${GOOD}`, 'utf16le'))],
    ['UTF-8 with a mark', new Uint8Array(Buffer.from(`\uFEFF${GOOD}`))],
  ])('%s is read', async (name, bytes) => {
    const { code, stdout } = await run(['annotate', file(`${name}.txt`, bytes)])
    expect(code).toBe(0)
    const record = JSON.parse(stdout)
    expect(record.language).toBe('de')
    expect(JSON.stringify(record.diagnostics)).not.toContain('unsupported')
  })

  it('a guessed encoding is said, with the remedy', async () => {
    const path = file('guessed.txt', new Uint8Array(Buffer.from(GOOD.replace(/[„“]/g, '"'), 'latin1')))
    for (const command of ['dossier', 'stories']) {
      const { code, stdout, stderr } = await run([command, path])
      expect(code).toBe(0)
      expect(stdout).toContain(command === 'dossier' ? 'Neue Brücke' : 'guessed')
      expect(stderr).toMatch(/^synopse: guessed: .*windows-1252.*save it as UTF-8/)
    }
  })

  it('broken UTF-8 is repaired and said', async () => {
    const bytes = Buffer.concat([Buffer.from(GOOD.repeat(5)), Buffer.from([0xc3]), Buffer.from('\nEnde.\n')])
    const { code, stdout, stderr } = await run(['dossier', file('torn.txt', bytes)])
    expect(code).toBe(0)
    expect(stdout).toContain('Neue Brücke')
    expect(stderr).toMatch(/UTF-8/)
  })

  it('nothing readable: no output, exit 1, and an existing file stays', async () => {
    const out = file('kept.html', 'kept')
    const { code, stdout } = await run(['dossier', join(folder, 'nowhere'), '--out', out])
    expect(stdout).toBe('')
    expect(code).toBe(1)
    const { readFileSync } = await import('node:fs')
    expect(readFileSync(out, 'utf8')).toBe('kept')
  })
})
