import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'synopse-batch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = 'Ilse Tamm sagte am Mittwoch in Marnbach: „Wir bauen die Brücke noch in diesem Jahr.“'
const parsed = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('the batch form', () => {
  it('one line in, one line out, same id, input order; a bad line does not stop the run', async () => {
    const lines = [
      JSON.stringify({ id: 'b', text, lang: 'de', date: '2031-03-13' }),
      '{"id": "broken"',
      '',
      JSON.stringify({ id: 17 }),
      JSON.stringify({ id: 'a', headline: 'Brücke kommt', articleBody: text, inLanguage: 'de-CH' }),
    ]
    const { code, stdout, stderr } = await run(['annotate'], { stdin: lines.join('\n') })
    const records = parsed(stdout)
    expect(records.map(({ id }) => id)).toEqual(['b', null, 17, 'a'])
    expect(records[1].error.code).toBe('input-not-json')
    expect(records[2].error).toMatchObject({ code: 'input-without-text', message: expect.stringContaining('stdin:4') })
    expect(records[0].sentences).toEqual([[0, text.length]])
    expect(records[3].titleSentences).toEqual([[0, 'Brücke kommt'.length]])
    expect(stderr).toBe('synopse: 2 inputs failed\n')
    expect(code).toBe(1)
  })

  it('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [new URL('entry.ts', import.meta.url).pathname, 'annotate'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    for (const id of ['one', 'two']) {
      child.stdin.write(`${JSON.stringify({ id, text, lang: 'de' })}\n`)
      let answer = ''
      while (!answer.endsWith('\n')) answer += String((await once(child.stdout, 'data'))[0])
      expect(JSON.parse(answer).id).toBe(id)
    }
    child.stdin.end()
    expect((await once(child, 'close'))[0]).toBe(0)
  })

  it('--jsonl reads files as lines, and a missing one is one clear line', async () => {
    const path = join(folder, 'part-1')
    writeFileSync(path, `${JSON.stringify({ id: 'x', text, lang: 'de' })}\n`)
    const { code, stdout, stderr } = await run(['annotate', '--jsonl', path, join(folder, 'part-2')])
    expect(parsed(stdout).map(({ id }) => id)).toEqual(['x'])
    expect(stderr.split('\n')[0]).toContain(`${join(folder, 'part-2')}: `)
    expect(code).toBe(1)
  })

  it('a reader that closes the pipe is no error', async () => {
    const line = `${JSON.stringify({ id: 'x', text, lang: 'de' })}\n`
    const child = spawn(process.execPath, [new URL('entry.ts', import.meta.url).pathname, 'annotate'])
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.stdin.on('error', () => {})
    child.stdin.end(line.repeat(3000))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    await once(child, 'close')
    expect(said).toBe('')
  })
})

describe('Ctrl-C', () => {
  it('ends with 130 and whole lines', async () => {
    const { code, stdout } = await run(['annotate'], {
      stdin: `${JSON.stringify({ id: 'x', text, lang: 'de' })}\n{"id": "half`,
      interruptAfter: 2500,
    })
    expect(code).toBe(130)
    expect(parsed(stdout).map(({ id }) => id)).toEqual(['x'])
  })

  it('leaves the old output as it was, and nothing beside it', async () => {
    const place = mkdtempSync(join(folder, 'out-'))
    const out = join(place, 'dossier.json')
    writeFileSync(out, 'old')
    const coverage = mkdtempSync(join(folder, 'in-'))
    for (let index = 0; index < 400; index += 1) writeFileSync(join(coverage, `${index}.txt`), `${text}\n`.repeat(40))
    const { code } = await run(['dossier', coverage, '--out', out], { interruptAfter: 700 })
    expect(code).toBe(130)
    expect(readFileSync(out, 'utf8')).toBe('old')
    expect(readdirSync(place)).toEqual(['dossier.json'])
  })
})
