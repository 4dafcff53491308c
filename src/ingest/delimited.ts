/** A row of a table with the line it begins on, 1-based. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** What parts the cells, by the first line: a tab, else a semicolon (as German spreadsheets save), else a comma. */
export function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/u.exec(text)![0]
  if (first.includes('\t')) return '\t'
  return first.includes(';') ? ';' : ','
}

/** Reads a delimited table (RFC 4180): cells may stand in double quotes, with line ends and doubled quotes in them. */
export function readTable(text: string, delimiter: string): readonly TableRow[] {
  const rows: TableRow[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let begun = 1
  const close = () => {
    cells.push(cell)
    cell = ''
    if (cells.length > 1 || cells[0]!.trim() !== '') rows.push({ line: begun, cells })
    cells = []
  }
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!
    if (letter === '\n') line += 1
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (letter === '"' && cell.trim() === '') {
      quoted = true
      cell = ''
    } else if (letter === delimiter) {
      cells.push(cell)
      cell = ''
    } else if (letter === '\n') {
      close()
      begun = line
    } else if (letter !== '\r') cell += letter
  }
  if (cell !== '' || cells.length > 0) close()
  return rows
}
