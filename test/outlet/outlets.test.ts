import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { AGENCIES, agencyByCode, OUTLETS, outletByHost, outletByName, versionOn } from '../../src/outlet/index.ts'

test('every file of the folder is on the list', () => {
  const files = readdirSync(new URL('../../src/outlet/outlets', import.meta.url))
  expect(OUTLETS.length).toBe(files.length)
})

test('no two outlets share a domain, a name or an alias', () => {
  for (const key of [
    (outlet: (typeof OUTLETS)[number]) => outlet.domains,
    (outlet: (typeof OUTLETS)[number]) => [
      ...new Set([outlet.name, ...(outlet.aliases ?? [])].map((name) => name.toLowerCase())),
    ],
  ]) {
    const all = OUTLETS.flatMap(key)
    expect(all.filter((value, at) => all.indexOf(value) !== at)).toEqual([])
  }
})

test('no two agencies share a code', () => {
  const codes = AGENCIES.flatMap(({ codes: own, names }) => [
    ...new Set([...own, ...names].map((code) => code.toLowerCase())),
  ])
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
  expect(agencyByCode('DPA')?.name).toBe('dpa')
})

test('a host belongs to the outlet of its domain, and to no other', () => {
  expect(outletByHost('www.nzz.ch')?.name).toBe('Neue Zürcher Zeitung')
  expect(outletByHost('NZZ.ch')?.name).toBe('Neue Zürcher Zeitung')
  expect(outletByHost('nichtnzz.ch')).toBeUndefined()
  expect(outletByHost('nzz.ch.example')).toBeUndefined()
  expect(outletByName('nzz')?.name).toBe('Neue Zürcher Zeitung')
})

test('time zones exist and versions are dated', () => {
  for (const { timeZone, versions } of OUTLETS) {
    if (timeZone !== undefined) expect(() => new Intl.DateTimeFormat('de', { timeZone })).not.toThrow()
    for (const { from } of versions) expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
  }
})

test('the version of the day is taken, the newest without one', () => {
  const version = (from: string) => ({ from, body: [from], noise: [] })
  const outlet = {
    name: 'Talbote',
    domains: ['talbote.example'],
    versions: [version('2030-01-01'), version('2031-06-01')],
  }
  expect(versionOn(outlet, '2031-05-31T10:00:00Z')?.from).toBe('2030-01-01')
  expect(versionOn(outlet, '2031-06-01')?.from).toBe('2031-06-01')
  expect(versionOn(outlet, undefined)?.from).toBe('2031-06-01')
  expect(versionOn(outlet, '2029-01-01')).toBeUndefined()
})
