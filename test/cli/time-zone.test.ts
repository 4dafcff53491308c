import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'synopse-zones-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ZONES = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles']
const TEXT =
  'Die Brücke wurde am Mittwoch gesperrt. Gestern war sie offen, heute Abend tagt der Rat. Am 13. Februar fährt die Fähre.'

const inZones = (args: readonly string[], stdin = '') =>
  Promise.all(ZONES.map(async (zone) => (await run(args, { stdin, env: { TZ: zone } })).stdout))

describe('the time zone of the machine', () => {
  it('changes no byte; days are those of the calendar the date was given in', async () => {
    const line = JSON.stringify({ id: 'a', text: TEXT, date: '2025-02-12T23:30:00+01:00' })
    const [first, ...others] = await inZones(['annotate'], `${line}\n`)
    expect(others).toEqual(others.map(() => first))
    const values = [...(first ?? '').matchAll(/"value": ?"(\d{4}-[^"]+)"/g)].map(([, value]) => value)
    expect(values).toEqual(expect.arrayContaining(['2025-02-12', '2025-02-11', '2025-02-12TEV', '2025-02-13']))
  })

  it('changes no byte where a text is dated by its sisters and annotated again', async () => {
    const lines = ['2025-02-12T23:30:00+01:00', '2025-02-13T00:30:00+01:00', undefined].map((date, index) =>
      JSON.stringify({
        id: `t${index}`,
        text: `${TEXT} ${'Der Rat von Marnbach hat lange beraten. '.repeat(index + 1)}`,
        ...(date && { date }),
      }),
    )
    const file = join(folder, 'texts.jsonl')
    writeFileSync(file, `${lines.join('\n')}\n`)
    const [first, ...others] = await inZones(['dossier', file, '--format', 'json'])
    expect(first).toContain('2025-02-12')
    expect(others).toEqual(others.map(() => first))
  })
})
