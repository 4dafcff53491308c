import type { PageDocument } from './dom.ts'
import { isoDate } from './iso-date.ts'

/** What JSON-LD says about the page's article. */
export interface LinkedArticle {
  readonly headline?: string
  readonly date?: string
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly language?: string
  readonly description?: string
}

type Fields = Readonly<Record<string, unknown>>
const ARTICLE = /(?:article|posting|reportage|report|review|analysis|opinion)/iu
/** How deep nested objects are looked through. */
const DEPTH = 6

/** The page's article in its JSON-LD scripts, the one with most fields where there are several. */
export function jsonLdArticle(document: PageDocument): LinkedArticle | undefined {
  let best: LinkedArticle | undefined
  let weight = 0
  for (const script of [...document.querySelectorAll('script[type*="ld+json"]')].slice(0, 20)) {
    for (const fields of articlesIn(parsed(script.textContent ?? ''), 0)) {
      const article = adapted(fields)
      const own = Object.keys(article).length + (article.authors.length > 0 ? 1 : 0)
      if (own > weight) [best, weight] = [article, own]
    }
  }
  return best
}

/** JSON that pages get wrong: control characters in strings, comment marks around it. */
function parsed(text: string): unknown {
  for (const candidate of [
    text,
    text.replace(/[\u0000-\u001f]+/gu, ' ').replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/gu, ''),
  ]) {
    try {
      return JSON.parse(candidate)
    } catch {}
  }
  return undefined
}

function* articlesIn(value: unknown, depth: number): Generator<Fields> {
  if (depth > DEPTH || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 100)) yield* articlesIn(item, depth + 1)
    return
  }
  const fields = value as Fields
  const types = [fields['@type']].flat().filter((type) => typeof type === 'string')
  if (types.some((type) => ARTICLE.test(type)) || ('headline' in fields && 'datePublished' in fields)) yield fields
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
    if (key in fields) yield* articlesIn(fields[key], depth + 1)
}

function adapted(fields: Fields): LinkedArticle {
  const headline = text(fields.headline) ?? text(fields.name)
  const date = [fields.datePublished, fields.dateCreated, fields.uploadDate]
    .map((value) => isoDate(text(value) ?? ''))
    .find((value) => value !== undefined)
  const publisher = nameOf(fields.publisher) ?? nameOf(fields.sourceOrganization)
  const language = nameOf(fields.inLanguage)
  const description = text(fields.description)
  return {
    ...(headline !== undefined && { headline }),
    ...(date !== undefined && { date }),
    authors: [fields.author ?? fields.creator]
      .flat()
      .map(nameOf)
      .filter((name): name is string => name !== undefined),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { language }),
    ...(description !== undefined && { description }),
  }
}

function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const plain = value
    .replace(
      /&(amp|quot|#0?39|apos|lt|gt|nbsp);/giu,
      (_, name: string) => ({ amp: '&', quot: '"', lt: '<', gt: '>', nbsp: ' ' })[name.toLowerCase()] ?? "'",
    )
    .trim()
  return plain === '' ? undefined : plain
}

function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return nameOf(value[0])
  if (typeof value === 'object' && value !== null) return 'name' in value ? nameOf(value.name) : undefined
  return text(value)
}
