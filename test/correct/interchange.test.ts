import { describe, expect, it } from 'vitest'
import { actSchema } from '../../src/correct/check.ts'
import { CORRECTION_COLUMNS, correctionRows, correctionsJson, readCorrections } from '../../src/correct/interchange.ts'
import { csvTable } from '../../src/dossier/render/csv.ts'
import type { Correction } from '../../src/model/corrections.ts'

const passage = { article: 'a1', quote: '„Wir; brauchen\n"die" Brücke“', start: 7 }
const log: readonly Correction[] = [
  { id: 'k1', at: '2031-03-13T09:00:00.000Z', by: '=Tamm', act: { kind: 'note', passage, text: 'nein; "so" nicht' } },
  { id: 'k2', at: '2031-03-13T09:01:00.000Z', by: 'Saal', act: { kind: 'undo', entry: 'k1' }, why: '-Versehen' },
]

describe('the log as a file', () => {
  it('is the same again, as JSON and as a table a spreadsheet opens without running it', () => {
    expect(readCorrections(correctionsJson(log), 'a.json')).toEqual(log)
    const table = csvTable([CORRECTION_COLUMNS, ...correctionRows(log)])
    expect(table).toContain("'=Tamm")
    expect(readCorrections(table, 'a.csv')).toEqual(log)
  })

  it('says what is wrong with another file', () => {
    for (const text of ['', '{}', '[1]', 'a;b\n1;2', '{"corrections":[{"id":"k"}]}', '{'])
      expect(() => readCorrections(text, 'file')).toThrow(expect.objectContaining({ code: 'correction-invalid' }))
  })

  it('takes acts with the fields they must have, and no others', () => {
    expect(actSchema.parse({ kind: 'note', passage, text: 'x', more: 1 })).toEqual({ kind: 'note', passage, text: 'x' })
    for (const act of [null, 1, {}, { kind: 'constructor' }, { kind: 'note', text: 'x' }, { kind: 'undo', entry: '' }])
      expect(actSchema.safeParse(act).success).toBe(false)
  })
})
