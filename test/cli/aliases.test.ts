import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'synopse-aliases-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = join(folder, 'names.csv')
writeFileSync(file, 'name,forms,qid,kind\nIlse Tamm,Ilze Tamme,Q64,person\n,,Q1,\n')
const article = join(folder, 'article.txt')
writeFileSync(
  article,
  'Bürgermeisterin Ilze Tamme sagte am Mittwoch in Marnbach: „Wir bauen die Brücke noch in diesem Jahr.“',
)

describe('--aliases', () => {
  it('annotate: entities bear the name and the Wikidata item; a bad line is told and the run goes on', async () => {
    const { code, stdout, stderr } = await run(['annotate', article, '--aliases', file])
    expect(JSON.parse(stdout).entities[0]).toMatchObject({
      name: 'Ilse Tamm',
      qid: 'Q64',
      forms: [{ text: 'Ilze Tamme' }],
    })
    expect(stderr).toContain(`${file}:3: no name`)
    expect(code).toBe(1)
  })

  it('annotate: also in the batch form', async () => {
    const stdin = JSON.stringify({ id: 'a', text: 'Ilze Tamme kam nach Marnbach.', lang: 'de' })
    const { stdout } = await run(['annotate', '--aliases', file], { stdin })
    expect(JSON.parse(stdout).entities[0].qid).toBe('Q64')
  })

  it.each([
    ['json', '"qid": "Q64"'],
    ['jsonld', '"sameAs": "http://www.wikidata.org/entity/Q64"'],
    ['html', 'href="https://www.wikidata.org/wiki/Q64"'],
    ['md', '[Q64](https://www.wikidata.org/wiki/Q64)'],
    ['text', 'Q64'],
  ])('dossier as %s: who is who has the item', async (format, expected) => {
    const { stdout } = await run(['dossier', article, '--format', format, '--aliases', file])
    expect(stdout).toContain(expected)
  })

  it('a file that is none stops the run', async () => {
    const { code, stdout, stderr } = await run(['dossier', article, '--aliases', article])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('the first line must name the columns')
  })
})
