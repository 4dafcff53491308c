import { SynopseError } from '../model/errors.ts'
import type { RawPage } from '../model/raw-page.ts'
import { fromNinjs } from './formats/ninjs.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * An article object to a page. Our names come first, then schema.org's (`headline`, `articleBody`, `datePublished`,
 * `publisher`, `author`, `inLanguage`) and `published`, `html`, `body`, then ninjs.
 *
 * @throws SynopseError `input-not-json` for no object, `input-without-text`, `input-bad-date`.
 */
export function pageFromJson(given: unknown, input: string, fallbackId: string): RawPage {
  const value = isFields(given) ? fromNinjs(given) : given
  if (!isFields(value))
    throw new SynopseError(
      'input-not-json',
      `${input}: expected an article object like {"id": …, "text": …}, found ${kindOf(value)}`,
    )
  const text = string(value.text) ?? string(value.articleBody) ?? string(value.body)
  const html = string(value.html)
  if ((text === undefined || text.trim() === '') && html === undefined)
    throw new SynopseError(
      'input-without-text',
      `${input}: the article has no text; give it as "text" (or "articleBody")`,
    )
  const date = dateOf(value, input)
  const title = string(value.title) ?? string(value.headline) ?? string(value.name)
  const language = string(value.lang) ?? string(value.language) ?? nameOf(value.inLanguage)
  const url = string(value.url)
  const outlet = nameOf(value.outlet) ?? nameOf(value.publisher)
  const authors = namesOf(value.authors ?? value.author)
  return {
    id: idOf(value) ?? fallbackId,
    origin: input,
    body: text !== undefined && text.trim() !== '' ? { kind: 'text', text } : { kind: 'html', html: html ?? '' },
    ...(title !== undefined && title.trim() !== '' && { title }),
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language: primary(language) }),
    ...(url !== undefined && { url }),
    ...(outlet !== undefined && { outlet }),
    ...(authors.length > 0 && { authors }),
    diagnostics: [],
  }
}

/** The id of an article object as a string, where it has one. */
export function idOf(value: unknown): string | undefined {
  if (!isFields(value)) return undefined
  if (typeof value.id === 'number') return String(value.id)
  return string(value.id) ?? string(value['@id'])
}

/** The id exactly as given, a number kept a number: what a batch answers with. */
export function givenIdOf(value: unknown): string | number | undefined {
  return isFields(value) && typeof value.id === 'number' ? value.id : idOf(value)
}

const DATE =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?$/u

/** Checks an ISO 8601 day, month or moment; returns it as given, `undefined` where it is none. */
export function checkedDate(value: string): string | undefined {
  const match = DATE.exec(value.trim())
  if (match === null) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)]
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined
  if (Number(match[4] ?? 0) > 24 || Number(match[5] ?? 0) > 59 || Number(match[6] ?? 0) > 60) return undefined
  return value.trim()
}

function dateOf(fields: Fields, input: string): string | undefined {
  const value = fields.date ?? fields.datePublished ?? fields.published ?? fields.dateCreated
  if (value === undefined || value === null || value === '') return undefined
  const checked = typeof value === 'string' ? checkedDate(value) : undefined
  if (checked === undefined)
    throw new SynopseError(
      'input-bad-date',
      `${input}: the date ${JSON.stringify(value)} is not ISO 8601; write it as 2025-02-12 or 2025-02-12T18:30:00+01:00`,
    )
  return checked
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A name given as text, as `{name}`, or as the first of several. */
function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return nameOf(value[0])
  if (isFields(value)) return string(value.name) ?? string(value.alternateName)
  return string(value)
}

function namesOf(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  return list.map(nameOf).filter((name): name is string => name !== undefined)
}

function primary(language: string): string {
  return language.trim().toLowerCase().split(/[-_]/u)[0] ?? 'und'
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`
}
