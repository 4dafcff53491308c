import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from './run.ts'

const BIN = new URL('../../bin/synopse.js', import.meta.url).pathname
const SAMPLES = new URL('../../samples/', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'synopse-built-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const built = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [BIN, ...args], { maxBuffer: 1 << 26 })

describe('the built command line, as users start it', () => {
  test('tells the same of the samples as its sources', async () => {
    const samples = join(SAMPLES, 'kesseltal')
    const { stdout } = await built('dossier', '--format', 'json', samples)
    expect(stdout).toBe((await run(['dossier', '--format', 'json', samples])).stdout)
    expect(stdout.length).toBeGreaterThan(10_000)
  }, 60_000)

  test('writes the page, and calls no package but those it is installed with', async () => {
    const { stdout } = await built('dossier', '--format', 'html', join(SAMPLES, 'telefonat'))
    expect(stdout).toMatch(/<\/script>\s*<\/body>\s*<\/html>\s*$/)
    const root = new URL('../../', import.meta.url).pathname
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object }
    const bundle = join(root, 'dist/bundle')
    const called = readdirSync(bundle)
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => [
        ...readFileSync(join(bundle, name), 'utf8').matchAll(
          /^import (?:[^\n;"]+ from )?"([^."][^"]*)"|\bimport\("([^."][^"]*)"\)/gm,
        ),
      ])
      .map(([, specifier, later]) => (specifier ?? later)!)
    expect(called).toContain('kysely')
    const names = Object.keys(dependencies)
    const isKnown = (specifier: string) =>
      isBuiltin(specifier) || names.some((name) => specifier === name || specifier.startsWith(`${name}/`))
    expect(called.filter((specifier) => !isKnown(specifier))).toEqual([])
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
