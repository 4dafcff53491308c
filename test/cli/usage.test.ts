import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run } from './run.ts'

const oneLine = /^synopse: [^\n]+\n$/

describe('calls that are wrong', () => {
  it.each([
    [['frobnicate'], /unknown command 'frobnicate'/],
    [['dossier'], /missing required argument/],
    [['dossier', 'x', '--bogus'], /unknown option '--bogus'/],
    [['dossier', 'x', '--format', 'pdf'], /--format pdf.*text, md, html, json/],
    [['dossier', 'x', '--lang', 'fr'], /--lang fr.*de or en/],
    [['annotate', 'x', '--date', '12.2.2025'], /--date 12\.2\.2025.*2025-02-12/],
    [['extract', 'a.html', '--url', 'nonsense'], /--url nonsense.*https:\/\//],
    [['extract', 'a.html', 'b.html', '--url', 'https://a.example/'], /exactly one input/],
    [['dossier', 'x', '--out', '/no/such/folder/d.html'], /\/no\/such\/folder.*create it/],
    [['dossier', 'x', '--out', '/'], /folder/],
  ] as const)('%j: one clear line, exit 2, nothing on stdout', async (args, message) => {
    const { code, stdout, stderr } = await run(args)
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(oneLine)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it('no command at all: the help on stderr, exit 2', async () => {
    const { code, stdout, stderr } = await run([])
    expect(stderr).toContain('Usage: synopse')
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})

describe('help and version', () => {
  it('the help has the commands, examples and exit codes', async () => {
    const { code, stdout, stderr } = await run(['--help'])
    for (const word of ['dossier', 'annotate', 'extract', 'stories', 'Examples:', 'Exit codes:'])
      expect(stdout).toContain(word)
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  it.each(['dossier', 'annotate', 'extract', 'stories'])('%s --help has examples', async (command) => {
    const { code, stdout } = await run([command, '--help'])
    expect(stdout).toMatch(new RegExp(`Examples:\\n {2}synopse ${command} `))
    expect(code).toBe(0)
  })

  it('the version is the package’s', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect((await run(['--version'])).stdout).toBe(`${version}\n`)
  })
})
