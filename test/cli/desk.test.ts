import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'synopse-desk-'))
const env = { SYNOPSE_STORE: join(folder, 'desk.db') }
const SAMPLES = new URL('../../samples/telefonat', import.meta.url).pathname
const lines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

beforeAll(async () => {
  const added = await run(['add', SAMPLES], { env })
  expect(added.code).toBe(0)
  expect(lines(added.stdout).map(({ outcome }) => outcome)).toEqual(Array(7).fill('added'))
  expect(added.stderr).toContain('7 added, 0 revised')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the commands with a store', () => {
  it('add the same again changes nothing, and a bad input fails alone', async () => {
    const { code, stdout, stderr } = await run(['add', SAMPLES, '/no/such/file', '-'], {
      env,
      stdin: '{"id":"neu","text":"Die Stadt Marnbach sperrt die Brücke.","date":"2031-03-12"}\nbad\n',
    })
    expect(code).toBe(1)
    expect(stderr).toContain('1 added, 0 revised, 0 updated, 7 unchanged')
    expect(lines(stdout).filter(({ id }) => id === null)).toHaveLength(2)
  })

  it('stories lists them, show tells one, export writes it', async () => {
    const [story] = lines((await run(['stories'], { env })).stdout).filter(({ articles }) => articles === 7)
    const id = String(story?.id)
    const shown = await run(['show', id], { env })
    expect(shown.stdout).toContain('Was mehrere berichten')
    const file = join(folder, 'story.html')
    expect((await run(['export', id, '--format', 'html', '--out', file], { env })).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/i)
    expect((await run(['show', 'telefonat-alpenbote'], { env })).stdout.length).toBeGreaterThan(500)
    expect(lines((await run(['export'], { env })).stdout)).toHaveLength(8)
  })

  it('search marks what hit', async () => {
    const { stdout, code } = await run(['search', 'Meerenge', '--limit', '2'], { env })
    expect(code).toBe(0)
    expect(stdout).toContain('[Meerenge]')
    const [hit] = lines((await run(['search', 'speaker:Lindqvar', '--json'], { env })).stdout)
    expect(hit?.kind).toBe('quotation')
  })

  it('backup and restore give the same store', async () => {
    const backup = join(folder, 'desk.jsonl.gz')
    expect((await run(['backup', backup], { env })).code).toBe(0)
    const copy = { SYNOPSE_STORE: join(folder, 'copy.db') }
    expect((await run(['restore', backup], { env: copy })).stderr).toContain('8 articles restored')
    expect((await run(['stories'], { env: copy })).stdout).toBe((await run(['stories'], { env })).stdout)
    const again = await run(['restore', backup], { env: copy })
    expect(again.code).toBe(2)
    expect(again.stderr).toContain('already holds articles')
  })

  it('add --later leaves the work to a worker', async () => {
    const queue = { SYNOPSE_STORE: join(folder, 'queue.db') }
    await run(['add', '--later', SAMPLES], { env: queue })
    expect((await run(['stories'], { env: queue })).stdout).toBe('')
    expect((await run(['worker'], { env: queue })).stderr).toContain('7 annotated')
    expect(lines((await run(['stories'], { env: queue })).stdout)).toHaveLength(1)
  })

  it('says what is not there', async () => {
    const shown = await run(['show', 'nothing'], { env })
    expect([shown.code, shown.stderr]).toEqual([1, expect.stringContaining('synopse stories lists')])
    expect((await run(['backup'], { env })).code).toBe(2)
    expect((await run(['restore', '/no/such'], { env: { SYNOPSE_STORE: join(folder, 'x.db') } })).code).toBe(2)
    expect((await run(['export', '--format', 'docx'], { env })).stderr).toContain('unknown format')
  })
})
