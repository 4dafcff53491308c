import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readAliases } from '../../src/ingest/alias-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'synopse-aliases-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function read(content: string | Uint8Array, name = 'aliases.csv') {
  const path = join(folder, name)
  writeFileSync(path, content)
  return readAliases(path)
}

const THAL = { name: 'Eva Thal', forms: ['E. Thal', 'Ewa Thal'], kind: 'person', qid: 'Q64' }

describe('readAliases', () => {
  it.each([
    ['CSV', 'name,forms,qid,kind\nEva Thal,E. Thal|Ewa Thal,Q64,person\n'],
    ['CSV of a German spreadsheet', '\uFEFFname;forms;qid;kind\r\n"Eva Thal";E. Thal|Ewa Thal;Q64;person\r\n'],
    [
      'TSV, columns in another order',
      'kind\tqid\tforms\tname\nPER\thttps://www.wikidata.org/wiki/Q64\tE. Thal|Ewa Thal\tEva Thal',
    ],
    ['JSON', JSON.stringify([THAL])],
  ])('reads %s', async (_, content) => {
    expect(await read(content)).toEqual({ aliases: [THAL], errors: [] })
  })

  it('needs a name only, and reads quoted cells with line ends and quotes in them', async () => {
    expect(await read('qid,name\n,"Verein ""Nord"",\nKassel"\n')).toEqual({
      aliases: [{ name: 'Verein "Nord",\nKassel', forms: [] }],
      errors: [],
    })
  })

  it('tells each bad line with its number and the remedy, and uses the others', async () => {
    const { aliases, errors } = await read(
      'name,forms,qid,kind\n,x,,\nEva Thal,,64,\n\nJorun Brakstad,,,president\nHafenamt,,Q5,org\n',
    )
    expect(aliases).toEqual([{ name: 'Hafenamt', forms: [], kind: 'organization', qid: 'Q5' }])
    expect(errors.map(({ code, message }) => `${code} ${message.slice(message.indexOf('aliases.csv'))}`)).toEqual([
      'alias-invalid aliases.csv:2: no name; the column name needs 1 to 200 characters with a letter among them',
      'alias-invalid aliases.csv:3: "64" is no Wikidata item; write it as Q64',
      'alias-invalid aliases.csv:5: "president" is no kind; write person, organization, place or other',
    ])
  })

  it('tells names that stand for two entries', async () => {
    const { aliases, errors } = await read('name,forms,qid\nEva Thal,Thal,Q1\nKarl Thal,Thal,Q2\n')
    expect(aliases).toHaveLength(2)
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining('"Thal" stands for two entries')])
  })

  it.each([
    ['no header', 'Eva Thal,Q64\n', 'the first line must name the columns'],
    ['no JSON', '[{"name": ', 'this is no JSON'],
    ['an object', '{"name": "Eva Thal"}', 'must be an array'],
    ['binary', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 255, 254]), 'cannot be read as a text file'],
  ])('refuses %s', async (_, content, why) => {
    await expect(read(content)).rejects.toMatchObject({
      code: 'aliases-unreadable',
      message: expect.stringContaining(why),
    })
  })

  it('refuses a file that is not there', async () => {
    await expect(readAliases(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'aliases-unreadable' })
  })

  it('never fails otherwise, whatever the file holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.json(), async (text, json) => {
        for (const content of [`name,forms,qid,kind\n${text}`, `[${json}]`, text])
          await read(content, 'any.csv').catch((error) => expect(error.code).toBe('aliases-unreadable'))
      }),
      { numRuns: 60 },
    )
  })
})
