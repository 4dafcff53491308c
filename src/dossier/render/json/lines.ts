import type { Dossier } from '../../../model/relations.ts'
import type { WordingLanguage } from '../../wording/index.ts'
import { tablesOf } from '../spreadsheet/tables.ts'

/**
 * The rows of the workbook as JSON lines, for programs that read as they go: an object a row, `table` says of which sheet;
 * cells without a value are left out.
 */
export function renderJsonLines(dossier: Dossier, options: { readonly language?: WordingLanguage } = {}): string {
  return tablesOf(dossier, options.language)
    .flatMap(({ key, columns, rows }) =>
      rows.map((row) => {
        const cells = columns.map((column, index) => [column, row[index]] as const)
        const filled = cells.filter(([, value]) => value !== undefined && value !== '')
        return `${JSON.stringify({ table: key, ...Object.fromEntries(filled) })}\n`
      }),
    )
    .join('')
}
