import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { renderJsonLd } from '../../src/dossier/render/json-ld.ts'
import { tablesOf } from '../../src/dossier/render/spreadsheet/tables.ts'
import { renderWebAnnotations } from '../../src/dossier/render/web-annotation.ts'
import { DOSSIER_FILES, DOSSIER_FORMATS, renderDossier } from '../../src/dossier/render.ts'
import { bridgeDossier } from '../support/dossier.ts'
import { hostileDossier } from '../support/hostile-dossier.ts'

describe('the workbook', () => {
  const tables = tablesOf(bridgeDossier, 'de')

  it('has a sheet for each kind of finding, every row with source and passage', () => {
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Quellen', 'Wer sagte was', 'Zeitleiste', 'Zahlen', 'Abweichungen', 'Positionen']),
    )
    for (const { columns, rows } of tables) {
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(row).toHaveLength(columns.length)
    }
    for (const { columns, rows } of tables.slice(1))
      for (const row of rows) {
        const { article } = bridgeDossier.articles.find((_, at) => at === Number(row[columns.indexOf('source')]) - 1)!
        const flat = `${article.title ?? ''} ${article.text}`.replace(/\s+/gu, ' ')
        expect(flat).toContain(String(row[columns.indexOf('passage')]))
      }
  })

  it('is a zip of sheets that spreadsheets read, without a formula', async () => {
    for (const dossier of [bridgeDossier, hostileDossier()]) {
      const files = unzipSync(await renderDossier(dossier, 'xlsx'))
      const names = Object.keys(files)
      expect(names).toContain('[Content_Types].xml')
      const sheets = names.filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
      expect(sheets).toHaveLength(tablesOf(dossier).length)
      expect(await renderDossier(dossier, 'xlsx')).toEqual(await renderDossier(dossier, 'xlsx'))
      for (const name of sheets) expect(strFromU8(files[name]!)).not.toMatch(/<f[\s>]/)
    }
  })
})

describe('the workbook for programs', () => {
  const tables = tablesOf(bridgeDossier, 'de')
  const places = tables
    .slice(1)
    .flatMap(({ columns, rows }) =>
      rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]]))),
    )

  it('says where each passage begins and ends in its text or title', () => {
    const spans = places.filter(({ start }) => start !== undefined)
    expect(spans.length).toBeGreaterThan(20)
    for (const { article: id, field, start, end, passage } of spans) {
      const { article } = bridgeDossier.articles.find((one) => one.article.id === id)!
      const text = field === 'title' ? article.title! : article.text
      expect(text.slice(Number(start), Number(end)).replace(/\s+/gu, ' ').trim()).toBe(passage)
    }
  })

  it('has each sheet as a CSV file, the same each time', async () => {
    const files = unzipSync(await renderDossier(bridgeDossier, 'tables'))
    expect(Object.keys(files)).toEqual(tables.map(({ key }) => `${key}.csv`))
    for (const { key, columns } of tables)
      expect(strFromU8(files[`${key}.csv`]!).replace('\ufeff', '')).toMatch(
        new RegExp(`^${columns.join(';')}\r\n`, 'u'),
      )
    expect(await renderDossier(bridgeDossier, 'tables')).toEqual(await renderDossier(bridgeDossier, 'tables'))
  })

  it('has each row as a JSON object a line, without empty cells', async () => {
    const lines = (await renderDossier(hostileDossier(), 'jsonl')).trimEnd().split('\n')
    const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(rows).toHaveLength(tablesOf(hostileDossier()).reduce((sum, table) => sum + table.rows.length, 0))
    for (const row of rows) expect(Object.values(row)).not.toContain('')
    expect(new Set(rows.map(({ table }) => table)).size).toBeGreaterThan(3)
  })
})

describe('when a source was retrieved', () => {
  const retrieved = '2031-04-02T08:30:00.000Z'
  const dossier = {
    ...bridgeDossier,
    articles: bridgeDossier.articles.map((one) => ({ ...one, article: { ...one.article, retrieved } })),
  }
  const stated = DOSSIER_FORMATS.filter((format) => format !== 'events' && format !== 'xlsx' && format !== 'tables')

  it.each(stated)('%s says it where it is known', async (format) => {
    const said = /2031-04-02|2\\?\. April 2031|"date-parts":\s*\[\s*\[\s*2031,\s*4,\s*2\s*\]|2031\/04\/02/u
    expect(await renderDossier(dossier, format)).toMatch(said)
    expect(await renderDossier(bridgeDossier, format)).not.toMatch(said)
  })
})

describe('web annotations', () => {
  const { first, total } = JSON.parse(renderWebAnnotations(bridgeDossier))

  it('quote exactly what stands at their position', () => {
    expect(first.items).toHaveLength(total)
    expect(total).toBeGreaterThan(3)
    const texts = bridgeDossier.articles.map(({ article }) => [article.text, article.title ?? ''])
    for (const { target } of first.items)
      for (const { field, selector } of [target].flat()) {
        const [quote, position] = selector
        const holds = texts.some(
          ([text, title]) => (field ? title! : text!).slice(position.start, position.end) === quote.exact,
        )
        expect(holds).toBe(true)
      }
  })

  it('name the speaker of a quotation and both sides of a discrepancy', () => {
    const bodies = first.items.map(({ body }: { body: { value: string } }) => body.value)
    expect(bodies.some((value: string) => value.includes('Ilse Tamm'))).toBe(true)
    const disputed = first.items.filter(({ motivation }: { motivation: string }) => motivation === 'questioning')
    expect(disputed.length).toBeGreaterThan(0)
    for (const { target } of disputed) expect(target.length).toBeGreaterThan(1)
  })
})

describe('schema.org', () => {
  it('has articles and stories that are based on them', () => {
    const graph = JSON.parse(renderJsonLd(bridgeDossier))['@graph']
    const ids = new Set(graph.map((node: { '@id': string }) => node['@id']))
    const works = graph.filter((node: { '@type': string }) => node['@type'] === 'CreativeWork')
    expect(works).toHaveLength(bridgeDossier.stories.length)
    for (const { isBasedOn, hasPart } of works) {
      for (const base of isBasedOn) expect(ids.has(base['@id'])).toBe(true)
      expect(hasPart.some((part: { '@type': string }) => part['@type'] === 'Quotation')).toBe(true)
    }
  })
})

it('every format has an ending and a type of its own', () => {
  expect(Object.keys(DOSSIER_FILES).sort()).toEqual([...DOSSIER_FORMATS].sort())
  expect(new Set(Object.values(DOSSIER_FILES).map(({ ending }) => ending)).size).toBe(DOSSIER_FORMATS.length)
})
