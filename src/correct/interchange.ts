import type { Correction } from '../model/corrections.ts'
import { SynopseError } from '../model/errors.ts'
import { checkedCorrection } from './check.ts'
import { subjectsOf } from './subjects.ts'

/** Columns of the table; `act` holds the whole correction, the others are for reading. */
export const CORRECTION_COLUMNS = ['id', 'at', 'by', 'kind', 'articles', 'why', 'act'] as const

/** Entries as rows of a table, in the order of {@link CORRECTION_COLUMNS}. */
export function correctionRows(log: readonly Correction[]): readonly (readonly string[])[] {
  return log.map(({ id, at, by, act, why }) => [
    id,
    at,
    by,
    act.kind,
    subjectsOf(act).join(' '),
    why ?? '',
    JSON.stringify(act),
  ])
}

/** Entries as one JSON document. */
export function correctionsJson(log: readonly Correction[]): string {
  return `${JSON.stringify({ format: 'synopse-corrections', version: 1, corrections: log }, null, 2)}\n`
}

/**
 * Reads what was written as JSON or as a table.
 *
 * @throws SynopseError `correction-invalid`
 */
export function readCorrections(text: string, name: string): readonly Correction[] {
  const bare = text.replace(/^\ufeff/, '')
  if (/^\s*[{[]/.test(bare)) {
    const value = jsonIn(bare, name) as { readonly corrections?: unknown }
    const list = Array.isArray(value) ? value : value.corrections
    if (!Array.isArray(list)) throw unreadable(name)
    return list.map(checkedCorrection)
  }
  const [head = [], ...rows] = tableIn(bare)
  if (!['id', 'at', 'by', 'act'].every((column) => head.includes(column))) throw unreadable(name)
  return rows.map((row) => {
    const cell = (column: string) => row[head.indexOf(column)] ?? ''
    return checkedCorrection({
      id: cell('id'),
      at: cell('at'),
      by: cell('by'),
      ...(cell('why') !== '' && { why: cell('why') }),
      act: jsonIn(cell('act'), name),
    })
  })
}

function jsonIn(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw unreadable(name)
  }
}

function unreadable(name: string): SynopseError {
  return new SynopseError(
    'correction-invalid',
    `${name}: holds no log of corrections; give a file that synopse export corrections wrote`,
  )
}

/** Rows of a table with `;` or `,` between cells (RFC 4180); the apostrophe that keeps a cell from running goes. */
function tableIn(text: string): readonly (readonly string[])[] {
  const separator = /^[^\r\n]*;/.test(text) ? ';' : ','
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    row.push(cell.replace(/^'(?=\s*[=+\-@|])/, ''))
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (row.some((one) => one !== '')) rows.push(row)
    row = []
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (sign === '"' && cell === '') isQuoted = true
    else if (sign === separator) endCell()
    else if (sign === '\n') endRow()
    else if (sign !== '\r') cell += sign
  }
  endRow()
  return rows
}
