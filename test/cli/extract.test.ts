import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'synopse-extract-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const PROSE =
  'Der Gemeinderat von Obertal hat am Dienstag den Bau der neuen Brücke beschlossen. Die Arbeiten sollen im Herbst beginnen, wie Bürgermeisterin Ida Köstner nach der Sitzung mitteilte.'
const page = file(
  'page.html',
  `<html lang="de"><head><meta property="og:site_name" content="Der Talbote\u001b[2J"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Rat beschließt Brücke', datePublished: '2025-03-11T18:30:00+01:00', author: [{ name: 'Anna Beispiel' }, { name: 'Udo Muster' }] })}</script></head><body><article><p class="kicker">Verkehr</p><h1>Rat beschließt Brücke</h1><div>Anna Beispiel Udo Muster</div><p>${PROSE}</p><p>${PROSE.replace('Dienstag', 'Mittwoch')}</p></article></body></html>`,
)
const mail = file(
  'brief.eml',
  `From: Der Talbote <a@b.example>\nSubject: Brücke\nDate: Tue, 11 Mar 2025 18:30:00 +0100\n\n${PROSE}\n`,
)
const notes = file('notes.md', `---\nauthor: Anna Beispiel\n---\n\n# Rat beschließt Brücke\n\n${PROSE}\n`)

describe('synopse extract', () => {
  it('--format text is for people: each field with its place, the text by its parts', async () => {
    const { code, stdout } = await run(['extract', '--format', 'text', page])
    expect(code).toBe(0)
    expect(stdout.split('\n').map((line) => line.slice(0, 90).trimEnd())).toEqual([
      'page',
      '  Title       Rat beschließt Brücke  [element h1]',
      '  Kicker      Verkehr  [line above the title]',
      '  Authors     Anna Beispiel; Udo Muster  [json-ld author]',
      '  Published   2025-03-11T18:30:00+01:00  [json-ld datePublished]',
      '  Outlet      Der Talbote [2J  [meta og:site_name]',
      '  Language    de  [words of the text]',
      expect.stringMatching(/^ {2}Text {8}\d+ characters, 3 parts {2}\[Readability/u),
      '',
      expect.stringMatching(/^ {2}body: {9}Der Gemeinderat von Obertal hat am Dienstag/u),
      expect.stringMatching(/^ {2}body: {9}Der Gemeinderat von Obertal hat am Mittwoch/u),
      '',
      '',
    ])
  })

  it('--explain says what the input itself gives, and where', async () => {
    const { stdout } = await run(['extract', '--explain', '--date', '2025-04-01', mail, notes])
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).from),
    ).toEqual([
      {
        title: 'mail subject',
        date: 'mail date',
        outlet: 'mail sender',
        text: 'mail text',
        language: 'words of the text',
      },
      { title: 'first heading', date: '--date', authors: 'front matter', text: 'given', language: 'words of the text' },
    ])
  })

  it('an unknown format is misuse, and a text run tells failures on stderr alone', async () => {
    expect((await run(['extract', '--format', 'yaml', page])).stderr).toContain('json or text')
    const failed = await run(['extract', '--format', 'text', join(folder, 'none.html')])
    expect([failed.code, failed.stdout]).toEqual([1, ''])
  })
})
