import { SynopseError } from '../../model/errors.ts'
import { joinedLines, type PrintedLine } from './printed-lines.ts'

/** Most pages that are read. */
const PAGES = 300

/**
 * Text of a PDF (pdf.js, as packed by unpdf): lines joined to paragraphs, words divided at line ends joined again.
 *
 * @throws SynopseError `input-damaged`, `input-protected`, `input-without-text` for scanned pages
 */
export async function pdfText(bytes: Uint8Array, input: string): Promise<string> {
  const { getDocumentProxy } = await import('unpdf')
  const pages: PrintedLine[][] = []
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    for (let number = 1; number <= Math.min(pdf.numPages, PAGES); number += 1) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(linesOf(items as readonly Item[]))
    }
    await pdf.cleanup()
  } catch (cause) {
    if (cause instanceof Error && /password/iu.test(`${cause.name} ${cause.message}`))
      throw new SynopseError('input-protected', `${input}: the PDF needs a password; save a copy without one`, {
        cause,
      })
    throw new SynopseError('input-damaged', `${input}: the PDF is damaged; fetch or save it again`, { cause })
  }
  const text = joinedLines(pages)
  if (text === '')
    throw new SynopseError(
      'input-without-text',
      `${input}: the PDF holds pictures of text only; run text recognition first`,
    )
  return text
}

/** What pdf.js gives of a piece of text. */
interface Item {
  readonly str?: string
  readonly hasEOL?: boolean
  readonly height?: number
  readonly transform?: readonly number[]
}

function linesOf(items: readonly Item[]): PrintedLine[] {
  const lines: PrintedLine[] = []
  let text = ''
  let top = 0
  let height = 0
  const flush = () => {
    const line = text.replace(/\s+/gu, ' ').trim()
    if (line !== '') lines.push({ text: line, top, height })
    text = ''
    height = 0
  }
  for (const item of items) {
    if (item.str === undefined) continue
    const y = item.transform?.[5] ?? top
    if (text !== '' && Math.abs(y - top) > Math.max(2, (item.height ?? 0) * 0.5)) flush()
    if (text === '') top = y
    text += item.str
    height = Math.max(height, item.height ?? 0)
    if (item.hasEOL) flush()
  }
  flush()
  return lines
}
