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
}, 60_000)
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

  it('correct puts right, list tells, undo takes back, and the log goes out and in', async () => {
    const [story] = lines((await run(['stories'], { env })).stdout).filter(({ articles }) => articles === 7)
    const id = String(story?.id)
    const renamed = await run(['correct', 'rename-entity', id, 'Lindqvar', 'A. Lindqvar', '--by', 'Ilse Tamm'], { env })
    const [entry] = lines(renamed.stdout)
    expect(entry).toMatchObject({ by: 'Ilse Tamm', act: { kind: 'rename-entity', name: 'A. Lindqvar' } })
    expect((await run(['show', id], { env })).stdout).toContain('A. Lindqvar')
    const dossier = JSON.parse((await run(['export', id], { env })).stdout) as {
      readonly stories: readonly [Record<string, readonly Record<string, never>[]>]
    }
    const { discrepancies, statements, quotations } = dossier.stories[0]
    const [first, second] = statements as unknown as readonly { readonly id: string }[]
    const [{ article, content }] = quotations as unknown as readonly [
      { readonly article: string; readonly content: readonly { readonly start: number; readonly end: number }[] },
    ]
    for (const words of [
      ['reject-discrepancy', id, String(discrepancies?.[0]?.id)],
      ['merge-alignments', id, first!.id, second!.id],
      ['confirm-quotation', `${article}:${content[0]!.start}-${content[0]!.end}`],
      ['attribute-quotation', `${article}:${content[0]!.start}-${content[0]!.end}`, 'A. Lindqvar'],
      ['attribute-quotation', `${article}:${content[0]!.start}-${content[0]!.end}`, '-'],
      ['note', `${article}:0-20`, 'nachgefragt', 'am', 'Montag'],
      ['undo', String(entry?.id)],
    ]) {
      const { code, stderr } = await run(['correct', ...words], { env: { ...env, SYNOPSE_USER: 'Jorid Saal' } })
      expect([words[0], code, stderr]).toEqual([words[0], 0, ''])
    }
    const listed = lines((await run(['correct', 'list', id], { env })).stdout)
    expect(listed.map(({ state, by }) => [state, by])).toEqual(Array(5).fill(['applied', 'Jorid Saal']))
    expect(lines((await run(['correct', 'list'], { env })).stdout)[0]).toMatchObject({ undone: true })
    for (const format of ['json', 'csv']) {
      const file = join(folder, `corrections.${format}`)
      expect((await run(['export', 'corrections', '--format', format, '--out', file], { env })).code).toBe(0)
      const { stdout } = await run(['correct', 'import', file], { env })
      expect(lines(stdout)).toEqual([{ read: 8, added: 0 }])
    }
  }, 120_000)

  it('token makes, lists and ends the tokens of a team', async () => {
    const made = await run(['token', 'create', 'Ilse Tamm', '--role', 'editor', '--days', '30'], { env })
    const [token] = lines(made.stdout)
    expect(token).toMatchObject({ name: 'Ilse Tamm', role: 'editor', secret: expect.stringMatching(/^synopse_/) })
    expect(made.stderr).toContain('shown this once')
    const listed = await run(['token', 'list'], { env })
    expect(listed.stdout).not.toContain(String(token?.secret))
    expect((await run(['token', 'revoke', String(token?.id)], { env })).code).toBe(0)
    expect((await run(['token', 'revoke', String(token?.id)], { env })).stderr).toContain('no valid token')
    expect((await run(['token', 'create', 'X', '--role', 'king'], { env })).stderr).toContain('choose one of reader')
  }, 60_000)

  it('user adds, changes, lists and removes people with passwords', async () => {
    const added = await run(['user', 'add', 'Ilse Tamm', '--role', 'editor'], { env, stdin: 'vier lange Wörter\n' })
    expect(lines(added.stdout)).toMatchObject([{ name: 'Ilse Tamm', role: 'editor' }])
    expect(added.stdout + added.stderr).not.toContain('Wörter')
    for (const [words, stdin, says] of [
      [['add', 'Ilse Tamm'], 'vier lange Wörter', 'is a user already'],
      [['add', 'Kurz'], 'kurz', '12 to 500 characters'],
      [['add', 'Leer'], '', 'no password came'],
      [['add'], 'vier lange Wörter', 'name who'],
      [['change', 'Niemand'], 'vier lange Wörter', 'no such user'],
      [['add', 'X', '--role', 'king'], 'vier lange Wörter', 'choose one of reader'],
      [['sing', 'X'], '', 'choose add, change, list or remove'],
    ] as const)
      expect((await run(['user', ...words], { env, stdin })).stderr).toContain(says)
    const changed = await run(['user', 'change', 'Ilse Tamm'], { env, stdin: 'fünf andere Wörter\n' })
    expect(lines(changed.stdout)).toMatchObject([{ role: 'editor' }])
    expect((await run(['user', 'remove', 'Ilse Tamm'], { env })).code).toBe(0)
    expect((await run(['user', 'list'], { env })).stdout).toBe('')
  }, 60_000)

  it('correct says what it cannot', async () => {
    for (const [words, code] of [
      [['sing'], 'choose one of'],
      [['rename-entity', 'nothing', 'a', 'b'], 'no story of that id'],
      [['note', 'telefonat-alpenbote'], 'write synopse correct note'],
      [['note', 'telefonat-alpenbote:999999-1000000', 'x'], 'no words stand there'],
      [['attribute-quotation', 'telefonat-alpenbote:0-20', 'Fenja Zwirbelmann'], 'names nobody so'],
      [['undo', 'k0'], 'no correction of that id'],
      [['move-articles', 'nothing', 'telefonat-alpenbote'], 'no other story'],
      [['import', '/no/such'], 'cannot be read'],
    ] as const) {
      const { code: exit, stderr } = await run(['correct', ...words], { env })
      expect([exit, stderr]).toEqual([2, expect.stringContaining(code)])
    }
  }, 60_000)

  it('says what is not there', async () => {
    const shown = await run(['show', 'nothing'], { env })
    expect([shown.code, shown.stderr]).toEqual([1, expect.stringContaining('synopse stories lists')])
    expect((await run(['backup'], { env })).code).toBe(2)
    expect((await run(['restore', '/no/such'], { env: { SYNOPSE_STORE: join(folder, 'x.db') } })).code).toBe(2)
    expect((await run(['export', '--format', 'docx'], { env })).stderr).toContain('unknown format')
  })
})
