import { Parser } from 'htmlparser2'

/** An object of JSON-LD. */
export type Fields = Readonly<Record<string, unknown>>

/** Everything a page's JSON-LD scripts hold. */
export interface Graph {
  readonly objects: readonly Fields[]
  /** The object a reference (`{"@id": …}`) stands for, where the page holds it; anything else as it is. */
  resolve(value: unknown): unknown
}

/** How deep nested objects are looked through, and how many are kept. */
const DEPTH = 6
const OBJECTS = 2000
/** Keys below which whole objects stand; others (author, publisher …) are read where they are needed. */
const BELOW = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'subjectOf']

/** All objects of the scripts, nested ones included. */
export function graphOf(scripts: readonly string[]): Graph {
  const objects: Fields[] = []
  for (const script of scripts) collect(parsed(script), 0, objects)
  const byId = new Map<unknown, Fields>()
  for (const fields of objects)
    if (typeof fields['@id'] === 'string' && Object.keys(fields).length > 1) byId.set(fields['@id'], fields)
  return {
    objects,
    resolve: (value) => (isFields(value) && !('name' in value) ? (byId.get(value['@id']) ?? value) : value),
  }
}

function collect(value: unknown, depth: number, objects: Fields[]): void {
  if (depth > DEPTH || objects.length >= OBJECTS) return
  if (Array.isArray(value)) for (const item of value.slice(0, 200)) collect(item, depth + 1, objects)
  else if (isFields(value)) {
    objects.push(value)
    for (const key of BELOW) if (key in value) collect(value[key], depth + 1, objects)
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** JSON that pages get wrong: control characters in strings, comment marks around it, commas before a bracket. */
function parsed(text: string): unknown {
  const bare = text
    .replace(/[\u0000-\u001f]+/gu, ' ')
    .trim()
    .replace(
      /^(?:<!--|\/\/ ?<!\[CDATA\[|\/\* ?<!\[CDATA\[ ?\*\/|<!\[CDATA\[)|(?:-->|\/\/ ?\]\]>|\/\* ?\]\]> ?\*\/|\]\]>);?$/gu,
      '',
    )
  for (const candidate of [text, bare, bare.replace(/,(?=\s{0,20}[}\]])/gu, '').replace(/;\s{0,20}$/u, '')]) {
    try {
      return JSON.parse(candidate)
    } catch {}
  }
  return undefined
}

/** A text value; pages escape it for HTML though it stands in a script. `undefined` for anything else and for `''`. */
export function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const plain = decoded(value)
    .replace(/<\/?(?:p|br|b|i|em|strong|span|div|a)(?=[\s/>])[^<>]{0,300}>/giu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return plain === '' ? undefined : plain
}

/** The text with its character references ("&bdquo;", "&#228;") resolved; tags stay as they are written. */
export function decoded(text: string): string {
  if (!/&#?\w{2,10};/u.test(text)) return text
  let plain = ''
  const parser = new Parser({ ontext: (part) => (plain += part) }, { decodeEntities: true })
  parser.end(text.replaceAll('<', '&lt;'))
  return plain
}

/** A name given as text, as `{name}`, in two parts, or as the first of several. */
export function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return nameOf(value[0])
  if (!isFields(value)) return plainText(value)
  const parts = [plainText(value.givenName), plainText(value.familyName)].filter((part) => part !== undefined)
  return ('name' in value ? nameOf(value.name) : undefined) ?? (parts.length > 0 ? parts.join(' ') : undefined)
}

/** Names of one author, or of several that stand as a list of names in one. */
export function namesOf(value: unknown): readonly string[] {
  const several = isFields(value) && Array.isArray(value.name) ? value.name : undefined
  return (several ?? [value]).map(nameOf).filter((name) => name !== undefined)
}
