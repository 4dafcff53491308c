import { unzipSync, zipSync } from 'fflate'
import writeWorkbook from 'write-excel-file/universal'
import type { Dossier } from '../../../model/relations.ts'
import type { WordingLanguage } from '../../wording/index.ts'
import { STAMP } from './csv-archive.ts'
import type { Value } from './places.ts'
import { type Table, tablesOf } from './tables.ts'

/** Longest text a cell of a spreadsheet holds, UTF-16 units. */
const LONGEST_CELL = 32_767
/** Longest name of a sheet, and the marks it must not hold. */
const LONGEST_NAME = 31
const NOT_IN_NAMES = /[[\]:*?/\\]/gu

/** Widths of columns, in characters; others are {@link WIDTH} wide. */
const WIDTHS: Readonly<Record<string, number>> = { passage: 90, title: 60, story: 40, what: 60, url: 40, measured: 40 }
const WIDTH = 16

/**
 * The dossier as an Excel workbook (Office Open XML), one sheet for each kind of finding with the headings kept in sight.
 * Every text is written as text: nothing a source says runs as a formula.
 */
export async function renderXlsx(
  dossier: Dossier,
  options: { readonly language?: WordingLanguage } = {},
): Promise<Uint8Array> {
  const blob = await writeWorkbook(tablesOf(dossier, options.language).map(sheetOf)).toBlob()
  return zipSync(unzipSync(new Uint8Array(await blob.arrayBuffer())), { mtime: STAMP })
}

function sheetOf({ name, columns, rows }: Table) {
  return {
    sheet: name.replace(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME),
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: WIDTHS[column] ?? WIDTH })),
    data: [
      columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(cell)),
    ],
  }
}

function cell(value: Value) {
  if (value === undefined || value === '') return null
  if (typeof value === 'number') return Number.isFinite(value) ? { value, type: Number } : null
  return { value: value.slice(0, LONGEST_CELL), type: String, wrap: true, alignVertical: 'top' as const }
}
