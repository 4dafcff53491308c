import type { TickerEntry } from '../../model/article.ts'
import { statedDate } from '../../model/stated-date.ts'
import type { PageDocument } from './dom.ts'
import { type Fields, graphOf, nameOf, namesOf, plainText } from './json-ld-graph.ts'

/** What JSON-LD says about the page's article. */
export interface LinkedArticle {
  readonly headline?: string
  /** `alternativeHeadline`. */
  readonly alternative?: string
  readonly date?: string
  readonly modified?: string
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly language?: string
  readonly description?: string
  readonly section?: string
  /** Whether the whole text may be read without paying; absent where the page does not say. */
  readonly free?: boolean
  readonly entries: readonly TickerEntry[]
}

const ARTICLE = /(?:article|posting|reportage|report|review|analysis|opinion)/iu
/** Most entries that are read of a live ticker. */
const ENTRIES = 500
/** What an address of this very page weighs against stated fields: teasers of other articles state many. */
const SAME_PAGE = 20

/**
 * The page's article in its JSON-LD scripts. Where there are several (pages describe the articles they link to as
 * well), the one that names this page's address wins, then the one that says most.
 *
 * @param addresses those this page is known by
 * @param timeZone of moments without offset
 */
export function jsonLdArticle(
  document: PageDocument,
  addresses: readonly string[] = [],
  timeZone?: string,
): LinkedArticle | undefined {
  const dateOf = (value: unknown) => statedDate(isEpoch(value) ? epochText(value) : (plainText(value) ?? ''), timeZone)
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')].slice(0, 20)
  const graph = graphOf(scripts.map((script) => script.textContent ?? ''))
  const own = new Set(addresses.map(bare))
  const found = graph.objects.filter(isArticle).map((fields) => {
    const article = adapted(fields, dateOf, graph.resolve)
    const named = [fields.url, fields['@id'], idOf(fields.mainEntityOfPage)]
    const here = named.some((address) => typeof address === 'string' && own.has(bare(address)))
    const weight = Object.keys(article).length + (article.authors.length > 0 ? 1 : 0) + (here ? SAME_PAGE : 0)
    return { article, here, weight }
  })
  const best = found.toSorted((a, b) => b.weight - a.weight)[0]
  return best?.here
    ? found.reduce((all, { article, here }) => (here ? joined(all, article) : all), best.article)
    : best?.article
}

/** Seconds or milliseconds since 1970, as some programs write a moment: from 2001 on and up to 2286. */
function isEpoch(value: unknown): value is number | string {
  return /^\d{10}(?:\d{3})?$/u.test(String(value)) && (typeof value === 'number' || typeof value === 'string')
}

function epochText(value: number | string): string {
  const number = Number(value)
  return new Date(number > 9_999_999_999 ? number : number * 1000).toISOString()
}

function isArticle(fields: Fields): boolean {
  const types = [fields['@type']].flat().filter((type) => typeof type === 'string')
  return types.some((type) => ARTICLE.test(type)) || ('headline' in fields && 'datePublished' in fields)
}

/** Two descriptions of one page: the second fills gaps, and may name more authors than the first. */
function joined(one: LinkedArticle, other: LinkedArticle): LinkedArticle {
  const isMore = other.authors.length > one.authors.length && one.authors.every((name) => other.authors.includes(name))
  return { ...other, ...one, ...(isMore && { authors: other.authors }) }
}

/** The address without scheme, "www.", query, fragment and closing slash. */
function bare(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.)?/u, '')
    .replace(/[?#].*$/u, '')
    .replace(/\/$/u, '')
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && '@id' in value ? value['@id'] : value
}

function adapted(
  fields: Fields,
  dateOf: (value: unknown) => string | undefined,
  resolve: (value: unknown) => unknown,
): LinkedArticle {
  const headline = plainText(fields.headline) ?? plainText(fields.name)
  const alternative = plainText(fields.alternativeHeadline)
  const date = [fields.datePublished, fields.dateCreated, fields.uploadDate]
    .map(dateOf)
    .find((value) => value !== undefined)
  const modified = dateOf(fields.dateModified)
  const publisher = nameOf(resolve(fields.publisher)) ?? nameOf(resolve(fields.sourceOrganization))
  const language = nameOf(fields.inLanguage)
  const description = plainText(fields.description)
  const section = plainText([fields.articleSection].flat()[0])
  const free = freeOf(fields.isAccessibleForFree) ?? freeOfParts(fields.hasPart)
  return {
    ...(headline !== undefined && { headline }),
    ...(alternative !== undefined && { alternative }),
    ...(date !== undefined && { date }),
    ...(modified !== undefined && { modified }),
    authors: [fields.author ?? fields.creator].flat().flatMap((author) => namesOf(resolve(author))),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { language }),
    ...(description !== undefined && { description }),
    ...(section !== undefined && { section }),
    ...(free !== undefined && { free }),
    entries: entriesOf(fields, dateOf),
  }
}

/** `true`, `"False"`, `"http://schema.org/False"`: pages write all of them. */
function freeOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  if (typeof value !== 'string') return undefined
  if (/false$/iu.test(value.trim())) return false
  return /true$/iu.test(value.trim()) ? true : undefined
}

/** A part that is not free makes the whole not free; parts that are free say nothing of the rest. */
function freeOfParts(parts: unknown): false | undefined {
  const stated = [parts].flat().slice(0, 20) as readonly (Fields | null | undefined)[]
  return stated.some((part) => freeOf(part?.isAccessibleForFree) === false) ? false : undefined
}

function entriesOf(fields: Fields, dateOf: (value: unknown) => string | undefined): readonly TickerEntry[] {
  return [fields.liveBlogUpdate]
    .flat()
    .slice(0, ENTRIES)
    .flatMap((update) => {
      if (typeof update !== 'object' || update === null) return []
      const { articleBody, datePublished, headline } = update as Fields
      const text = plainText(articleBody)
      if (text === undefined) return []
      const date = dateOf(datePublished)
      const title = plainText(headline)
      return [{ ...(date !== undefined && { date }), ...(title !== undefined && { title }), text }]
    })
}
