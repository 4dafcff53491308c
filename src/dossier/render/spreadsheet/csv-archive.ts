import { strToU8, zipSync } from 'fflate'
import type { Dossier } from '../../../model/relations.ts'
import type { WordingLanguage } from '../../wording/index.ts'
import { csvTable } from '../csv.ts'
import { tablesOf } from './tables.ts'

/** The time every part of an archive is stamped with, the first that one knows: the same input, the same file. */
export const STAMP = '1980-01-01T00:00:00'

/** The sheets of the workbook as CSV files in one archive, for programs: `figures.csv`, `discrepancies.csv` and so on. */
export function renderTables(dossier: Dossier, options: { readonly language?: WordingLanguage } = {}): Uint8Array {
  const files = tablesOf(dossier, options.language).map(({ key, columns, rows }) => {
    const cells = rows.map((row) => row.map((value) => value ?? ''))
    return [`${key}.csv`, strToU8(csvTable([columns, ...cells]))] as const
  })
  return zipSync(Object.fromEntries(files), { mtime: STAMP })
}
