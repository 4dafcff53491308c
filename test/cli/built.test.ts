import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from './run.ts'

const BIN = new URL('../../bin/synopse.js', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'synopse-built-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const built = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [BIN, ...args], { maxBuffer: 1 << 26 })

describe('the built command line, as users start it', () => {
  test('tells the same of the samples as its sources', async () => {
    const samples = new URL('../../samples/kesseltal', import.meta.url).pathname
    const { stdout } = await built('dossier', '--format', 'json', samples)
    expect(stdout).toBe((await run(['dossier', '--format', 'json', samples])).stdout)
    expect(stdout.length).toBeGreaterThan(10_000)
  }, 60_000)

  test('finds the web desk, describes its HTTP, and knows its version', async () => {
    expect((await built('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    const child = spawn(process.execPath, [BIN, 'serve', '--store', join(folder, 'desk.db'), '--port', '0'])
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let said = ''
        child.stderr.on('data', (chunk: Buffer) => {
          said += chunk.toString()
          const url = /http:\/\/\S+\//.exec(said)?.[0]
          if (url) resolve(url)
        })
        child.on('close', () => reject(new Error(said)))
      })
      const page = await fetch(address)
      expect(await page.text()).toContain('<script type="module"')
      const description = (await (await fetch(`${address}api/v1/openapi.json`)).json()) as {
        readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
      }
      expect(Object.keys(description.components.schemas)).toContain('Correction')
    } finally {
      child.kill('SIGINT')
    }
  }, 60_000)
})
