import type { RawPage } from '../../model/raw-page.ts'
import { statedDate } from '../../model/stated-date.ts'
import type { Origin } from '../pages-from-bytes.ts'
import { elementsOf, markupIn, parsedXml, textContentOf, textIn, type XmlElement } from './xml.ts'

/** News items of a NewsML-G2 text that hold words. */
export function* pagesFromNewsml(text: string, { input, id }: Origin): Generator<RawPage> {
  yield* itemsIn(text, input, id)
}

const PLACES = {
  title: 'newsml headline',
  date: 'newsml firstCreated or versionCreated',
  outlet: 'newsml provider',
  authors: 'newsml by',
  language: 'newsml language',
} as const

function itemsIn(text: string, input: string, id: string): readonly RawPage[] {
  return elementsOf(parsedXml(text), 'newsItem').flatMap((item, index) => {
    const body = bodyOf(item)
    if (body === undefined) return []
    const content = elementsOf(item, 'contentMeta')[0]
    const title = content === undefined ? undefined : textIn(content, 'headline')
    const stated = textIn(item, 'firstCreated') ?? textIn(item, 'versionCreated')
    const date = stated === undefined ? undefined : statedDate(stated)
    const byline = content === undefined ? undefined : textIn(content, 'by')
    const provider = elementsOf(item, 'provider')[0]
    const outlet =
      provider === undefined
        ? undefined
        : (textIn(provider, 'name') ?? provider.attribs.literal ?? provider.attribs.qcode?.replace(/^.*:/u, ''))
    const language = elementsOf(item, 'language')[0]?.attribs.tag
    return [
      {
        id: item.attribs.guid ?? `${id}-${index + 1}`,
        origin: input,
        body,
        ...(title !== undefined && { title }),
        ...(date !== undefined && { date }),
        ...(language !== undefined && { language: language.toLowerCase().split('-')[0]! }),
        ...(outlet !== undefined && outlet !== '' && { outlet }),
        ...(byline !== undefined && { authors: namesIn(byline) }),
        statedIn: PLACES,
        diagnostics: [],
      },
    ]
  })
}

function bodyOf(item: XmlElement): RawPage['body'] | undefined {
  const inline = elementsOf(item, 'inlineXML')[0]
  if (inline !== undefined) {
    const markup = elementsOf(inline, 'body')[0] ?? inline
    return { kind: 'html', html: `<article>${markupIn(markup)}</article>` }
  }
  const data = elementsOf(item, 'inlineData')[0]
  const text = data === undefined ? '' : textContentOf(data).trim()
  return text === '' ? undefined : { kind: 'text', text }
}

function namesIn(byline: string): readonly string[] {
  return byline
    .replace(/^(?:von|by) /iu, '')
    .split(/,|\/| und | and /u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
