import { DomUtils, parseDocument } from 'htmlparser2'

export type XmlElement = ReturnType<typeof DomUtils.getElementsByTagName>[number]

/** The elements of an XML text, read tolerantly (htmlparser2). Entities of its own are never expanded. */
export function parsedXml(text: string): XmlElement[] {
  return parseDocument(text, { xmlMode: true, decodeEntities: true }).children as XmlElement[]
}

/** Elements of that local name, whatever their namespace prefix, in reading order. */
export function elementsOf(within: XmlElement | XmlElement[], name: string): XmlElement[] {
  return DomUtils.getElementsByTagName((tag) => tag === name || tag.endsWith(`:${name}`), within, true) as XmlElement[]
}

/** Text of the first element of that name, on one line; `undefined` where there is none. */
export function textIn(within: XmlElement | XmlElement[], name: string): string | undefined {
  const element = elementsOf(within, name)[0]
  const text = element === undefined ? '' : DomUtils.textContent(element).replace(/\s+/gu, ' ').trim()
  return text === '' ? undefined : text
}

export function textContentOf(element: XmlElement): string {
  return DomUtils.textContent(element)
}

export function markupIn(element: XmlElement): string {
  return DomUtils.getInnerHTML(element)
}
