import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CSV_COLUMNS, renderCsv } from '../../src/dossier/render/csv.ts'
import { EVENT_COLUMNS, renderEventsCsv } from '../../src/dossier/render/events-csv.ts'
import { renderIcs } from '../../src/dossier/render/ics.ts'
import { bridgeDossier } from '../support/dossier.ts'
import { hostileDossier } from '../support/hostile-dossier.ts'

/** Rows of a `;` table as a spreadsheet reads them. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  return csv
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    )
}

describe('the table of statements', () => {
  const [head, ...rows] = rowsOf(renderCsv(bridgeDossier))

  it('begins with a byte order mark and its columns', () => {
    expect(renderCsv(bridgeDossier).startsWith('\ufeffstory;')).toBe(true)
    expect(head).toEqual(CSV_COLUMNS)
    for (const row of rows) expect(row).toHaveLength(CSV_COLUMNS.length)
  })

  it('has each quotation once, with speaker, outlet and the place it stands at', () => {
    const found = rows.filter((row) => row[3] === '„Ein Neubau kommt für uns nicht infrage“')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ 1: 'direct', 2: 'Rupert Gollwitz', 4: 'a3', 7: 'text' })
    const { article } = bridgeDossier.articles.find(({ article: { id } }) => id === 'a3')!
    expect(article.text.slice(Number(found[0]![8]), Number(found[0]![9]))).toBe(found[0]![3])
  })

  it('names no speaker for what the outlet asserts', () => {
    const asserted = rows.filter((row) => row[1] === 'asserted')
    expect(asserted.length).toBeGreaterThan(0)
    for (const row of asserted) expect(row[2]).toBe('')
  })

  it('lets no cell run as a formula and no source break out of its row', () => {
    const formulas = ['=HYPERLINK("http://x.example")', '+49', '-1+1', '@SUM(A1)', '  =1;2"', '\t=1']
    for (const formula of formulas) {
      const [relations] = bridgeDossier.stories
      const entities = relations!.entities.map((entity) => ({ ...entity, name: formula }))
      const rows = rowsOf(renderCsv({ ...bridgeDossier, stories: [{ ...relations!, entities }] }))
      for (const row of rows) {
        expect(row).toHaveLength(CSV_COLUMNS.length)
        for (const cell of row) expect(cell).not.toMatch(/^\s*[=+@-]/)
      }
    }
    for (const row of rowsOf(renderCsv(hostileDossier()))) expect(row).toHaveLength(CSV_COLUMNS.length)
  })
})

describe('the timeline as a table', () => {
  const [head, ...rows] = rowsOf(renderEventsCsv(bridgeDossier))

  it('has a row an event, with the days it covers and who tells it', () => {
    expect(head).toEqual(EVENT_COLUMNS)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toHaveLength(EVENT_COLUMNS.length)
    const planned = rows.find((row) => row[9] === 'Das nächste Treffen ist für den 20. März geplant.')
    expect(planned).toMatchObject({ 1: '2031-03-20', 2: '2031-03-20', 5: 'planned', 6: 'news' })
    expect(planned![10]).not.toBe('')
  })

  it('covers a year from its first to its last day, and an undated event none', () => {
    const [relations] = bridgeDossier.stories
    const dated = (date?: string) => {
      const { date: _, ...event } = relations!.timeline[0]!
      const timeline = [{ ...event, ...(date !== undefined && { date }) }]
      return rowsOf(renderEventsCsv({ ...bridgeDossier, stories: [{ ...relations!, timeline }] }))[1]!.slice(1, 4)
    }
    expect(dated('2022')).toEqual(['2022-01-01', '2022-12-31', '2022'])
    expect(dated()).toEqual(['', '', ''])
  })

  it('lets no cell run as a formula and no source break out of its row', () => {
    const [relations] = bridgeDossier.stories
    for (const formula of ['=HYPERLINK("http://x.example")', '+49', '@SUM(A1)', '  =1;2"', '\t=1']) {
      const entities = relations!.entities.map((entity) => ({ ...entity, name: formula }))
      for (const row of rowsOf(renderEventsCsv({ ...bridgeDossier, stories: [{ ...relations!, entities }] })))
        for (const cell of row) expect(cell).not.toMatch(/^\s*[=+@-]/)
    }
    for (const row of rowsOf(renderEventsCsv(hostileDossier()))) expect(row).toHaveLength(EVENT_COLUMNS.length)
  })
})

describe('the timeline as a calendar', () => {
  const unfolded = (ics: string) => ics.replaceAll('\r\n ', '')
  const calendar = renderIcs(bridgeDossier)

  it('has an all-day entry for each dated event, quoting its sources', () => {
    const days = [...calendar.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map((match) => match[1])
    expect(days.length).toBeGreaterThan(0)
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(days.length)
    expect(unfolded(calendar)).toContain('Das nächste Treffen ist für den 20. März geplant.')
    expect(unfolded(calendar)).toMatch(/DESCRIPTION:[^\r]*\[2\] /)
    expect(unfolded(calendar)).toContain('STATUS:TENTATIVE')
  })

  it('ends an entry on the day after its last', () => {
    const [relations] = bridgeDossier.stories
    const timeline = [{ ...relations!.timeline[0]!, date: '2032-02' }]
    const month = renderIcs({ ...bridgeDossier, stories: [{ ...relations!, timeline }] })
    expect(month).toContain('DTSTART;VALUE=DATE:20320201\r\nDTEND;VALUE=DATE:20320301')
    const year = renderIcs({
      ...bridgeDossier,
      stories: [{ ...relations!, timeline: [{ ...timeline[0]!, date: '2032' }] }],
    })
    expect(year).not.toContain('VEVENT')
  })

  it('keeps lines within 75 octets, ended by CRLF, and loses nothing by folding', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (name) => {
        const [relations] = bridgeDossier.stories
        const entities = relations!.entities.map((entity) => ({ ...entity, name: `Ort, ${name}` }))
        const timeline = relations!.timeline.map((event) => ({ ...event, place: entities[0]!.id }))
        const ics = renderIcs({ ...bridgeDossier, stories: [{ ...relations!, entities, timeline }] })
        expect(ics.endsWith('\r\n')).toBe(true)
        for (const line of ics.trimEnd().split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/)
        }
        expect(unfolded(ics)).toContain('LOCATION:Ort\\,')
      }),
      { numRuns: 50 },
    )
  })

  it('lets no source add a line of its own', () => {
    const lines = unfolded(renderIcs(hostileDossier())).trimEnd().split('\r\n')
    for (const line of lines) expect(line).toMatch(/^[A-Z-]+[;:]/)
  })
})
