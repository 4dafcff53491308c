import { readDay } from '../../model/calendar.ts'
import type { Dossier } from '../../model/relations.ts'
import { type Source, sourcesOf, titleOf } from '../sources.ts'
import { oneLine } from './text/layout.ts'
import { webLink } from './web-link.ts'

/*
 * The articles of a dossier for reference managers. The forms are written here rather than by a library: those there are
 * bring HTTP clients of their own, which nothing in this program may have beside the guarded one.
 */

/** A person's name as reference managers part it; `literal` where it cannot be parted. */
interface Author {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
}

/** One article in CSL-JSON (citationstyles.org, schema 1.0.2). */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper'
  readonly title: string
  readonly author?: readonly Author[]
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly 'container-title'?: string
  readonly URL?: string
  readonly language?: string
  readonly source?: string
}

/** The articles as CSL-JSON, in the order of the dossier's sources. */
export function cslItems(dossier: Dossier): readonly CslItem[] {
  return sourcesOf(dossier).all.map(item)
}

/** {@link cslItems} as text with a final newline. */
export function renderCsl(dossier: Dossier): string {
  return `${JSON.stringify(cslItems(dossier), null, 2)}\n`
}

function item(source: Source): CslItem {
  const { article } = source
  const issued = dateParts(article.date?.value)
  const accessed = dateParts(article.retrieved)
  const url = webLink(article.url)
  return {
    id: article.id,
    type: 'article-newspaper',
    title: oneLine(titleOf(source)),
    ...(article.authors.length > 0 && { author: article.authors.map(author) }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    ...(accessed && { accessed: { 'date-parts': [accessed] } }),
    ...(article.outlet && { 'container-title': oneLine(article.outlet.value) }),
    ...(url !== undefined && { URL: url }),
    ...(article.language !== 'und' && { language: article.language }),
    ...(article.agency && { source: oneLine(article.agency.value) }),
  }
}

/** "Eva von Thal" is "von Thal", "Eva"; a single word is an agency's or a desk's name. */
function author(name: string): Author {
  const words = oneLine(name).split(' ')
  const particle = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word))
  const from = particle > 0 ? particle : words.length - 1
  if (words.length < 2) return { literal: words.join(' ') }
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') }
}

function dateParts(value: string | undefined): readonly number[] | undefined {
  const day = readDay(value?.slice(0, 10) ?? '')
  if (day) return [day.year, day.month, day.day]
  const month = /^(\d{4})-(\d{2})$/.exec(value ?? '')
  return month ? [Number(month[1]), Number(month[2])] : undefined
}

/** The articles as BibTeX, `@article` entries as biblatex reads them, UTF-8. Keys are the articles' ids. */
export function renderBibtex(dossier: Dossier): string {
  const keys = new Set<string>()
  return cslItems(dossier)
    .map((entry) => {
      const fields = {
        title: braced(escapeTex(entry.title)),
        author: entry.author?.map(bibtexName).join(' and '),
        journal: entry['container-title'] && escapeTex(entry['container-title']),
        date: isoDay(entry.issued),
        year: entry.issued && String(entry.issued['date-parts'][0]![0]),
        url: entry.URL,
        urldate: entry.URL && isoDay(entry.accessed),
        langid: entry.language,
        note: entry.source && escapeTex(entry.source),
      }
      const lines = Object.entries(fields).flatMap(([key, value]) => (value ? [`  ${key} = {${value}}`] : []))
      return `@article{${uniqueKey(entry.id, keys)},\n${lines.join(',\n')}\n}\n`
    })
    .join('\n')
}

const isoDay = (day: CslItem['issued']): string | undefined =>
  day?.['date-parts'][0]?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-')

/** Braces keep the capitals of a title. */
const braced = (text: string): string => `{${text}}`

function bibtexName({ family, given, literal }: Author): string {
  return literal === undefined ? `${escapeTex(family!)}, ${escapeTex(given!)}` : braced(escapeTex(literal))
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text that TeX prints as it stands. */
const escapeTex = (text: string): string => text.replace(/[\\~^#$%&_{}]/gu, (mark) => TEX[mark] ?? `\\${mark}`)

/** A key of letters, digits and hyphens that no entry before has. */
function uniqueKey(id: string, taken: Set<string>): string {
  const plain =
    id
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '') || 'article'
  let key = plain
  for (let count = 2; taken.has(key); count += 1) key = `${plain}-${count}`
  taken.add(key)
  return key
}

/** The articles as RIS, one `NEWS` record each: CRLF line ends, UTF-8. */
export function renderRis(dossier: Dossier): string {
  return cslItems(dossier)
    .map((entry) => {
      const day = isoDay(entry.issued)?.replaceAll('-', '/')
      const tags: readonly (readonly [string, string | undefined])[] = [
        ['TY', 'NEWS'],
        ['ID', oneLine(entry.id)],
        ['TI', entry.title],
        ...(entry.author ?? []).map(({ family, given, literal }) => ['AU', literal ?? `${family}, ${given}`] as const),
        ['T2', entry['container-title']],
        ['PY', day?.slice(0, 4)],
        ['DA', day],
        ['UR', entry.URL],
        ['Y2', isoDay(entry.accessed)?.replaceAll('-', '/')],
        ['LA', entry.language],
        ['N1', entry.source],
      ]
      const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []))
      return `${[...lines, 'ER  - '].join('\r\n')}\r\n`
    })
    .join('\r\n')
}
