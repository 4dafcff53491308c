import { SynopseError } from '../../model/errors.ts'
import { unzipped } from './unzip.ts'
import { elementsOf, parsedXml, textContentOf, type XmlElement } from './xml.ts'

/** Text of a word processor's file (DOCX) and its title. */
export interface DocumentText {
  readonly text: string
  readonly title?: string
}

/**
 * Paragraphs of a DOCX file, without headers, footers, notes, comments and deleted text.
 *
 * @throws SynopseError `input-damaged`, `input-too-large`
 */
export async function docxText(bytes: Uint8Array, input: string, limit: number): Promise<DocumentText> {
  const files = await unzipped(bytes, input, limit, (name) => name === 'word/document.xml')
  const main = files.get('word/document.xml')
  if (main === undefined)
    throw new SynopseError('input-damaged', `${input}: the document holds no text part; open and save it again`)
  const paragraphs = elementsOf(parsedXml(new TextDecoder().decode(main)), 'p')
    .map((paragraph) => ({
      text: wordsOf(paragraph),
      style: styleOf(paragraph),
      isItem: elementsOf(paragraph, 'numPr').length > 0,
    }))
    .filter(({ text }) => text !== '')
  const head = paragraphs.slice(0, 5).findIndex(({ style }) => /^(?:title|titel)$/iu.test(style))
  const title = paragraphs[head]?.text
  return {
    text: paragraphs
      .filter((_, index) => index !== head)
      .map(({ text, isItem }) => (isItem ? `- ${text}` : text))
      .join('\n\n'),
    ...(title !== undefined && { title }),
  }
}

/** Words of the runs of one paragraph; a paragraph inside a text box of another is read by itself. */
function wordsOf(paragraph: XmlElement): string {
  let text = ''
  const pending = [...paragraph.children].reverse()
  while (pending.length > 0) {
    const node = pending.pop() as XmlElement
    const name = node.name?.replace(/^.*:/u, '')
    if (name === 't') text += textContentOf(node)
    else if (name === 'tab') text += ' '
    else if (name === 'br' || name === 'cr') text += '\n'
    else if (name === 'noBreakHyphen') text += '-'
    else if (name !== undefined && name !== 'p' && name !== 'del' && name !== 'Fallback')
      pending.push(...([...node.children].reverse() as XmlElement[]))
  }
  return text.replace(/[^\S\n]+/gu, ' ').trim()
}

function styleOf(paragraph: XmlElement): string {
  return elementsOf(paragraph, 'pStyle')[0]?.attribs['w:val'] ?? ''
}
