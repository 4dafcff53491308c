import { addDays, type Day } from '../../model/calendar.ts'
import { WORD } from '../../relate/words.ts'
import { type Period, period } from './periods.ts'

/** One wish of a query as written. */
export interface Clause {
  readonly field: 'text' | 'speaker' | 'outlet' | 'entity' | 'agency'
  /** Words in order; several are a phrase. */
  readonly words: readonly string[]
  /** `Brück*` */
  readonly isPrefix: boolean
}

/** A query taken apart. */
export interface ParsedQuery {
  /** All of them, in each any. */
  readonly all: readonly (readonly Clause[])[]
  readonly none: readonly Clause[]
  readonly kind: 'article' | 'quotation'
  readonly languages: readonly string[]
  /** None of these. */
  readonly otherLanguages: readonly string[]
  readonly from?: Day
  readonly to?: Day
  /** Parts that were not understood, as written. */
  readonly ignored: readonly string[]
}

const FIELDS: Readonly<Record<string, Clause['field'] | 'date' | 'type' | 'lang'>> = {
  speaker: 'speaker',
  sprecher: 'speaker',
  outlet: 'outlet',
  medium: 'outlet',
  quelle: 'outlet',
  agency: 'agency',
  agentur: 'agency',
  entity: 'entity',
  name: 'entity',
  date: 'date',
  datum: 'date',
  type: 'type',
  typ: 'type',
  lang: 'lang',
  sprache: 'lang',
}
const PART = /(-|NOT\s+|NICHT\s+)?(?:([\p{L}]+):)?(?:"([^"]*)"?|„([^“”"]*)[“”"]?|(\S+))/gu
const MOST_CLAUSES = 64

/**
 * Reads a query: words, "phrases", `word*`, `-word` or `NOT word`, `a OR b`, and the fields `speaker: outlet: agency:
 * entity: date: type: lang:`, each also by its German name. Never fails: what cannot be read stands in `ignored`.
 *
 * @param today the day relative dates count from
 * @example parseQuery('Waffenruhe speaker:Tamm -Sport date:letzte-7-tage', '2031-03-12')
 */
export function parseQuery(query: string, today: Day): ParsedQuery {
  const all: Clause[][] = []
  const none: Clause[] = []
  const ignored: string[] = []
  const languages: string[] = []
  const otherLanguages: string[] = []
  let kind: ParsedQuery['kind'] = 'article'
  let range: { readonly from?: Day; readonly to?: Day } = {}
  let either = false
  for (const match of query.normalize('NFC').matchAll(PART)) {
    if (all.length + none.length >= MOST_CLAUSES) break
    const [written, not, name = '', quoted, lowQuoted, word] = match
    if (written === 'OR' || written === 'ODER' || written === '|') {
      either = all.length > 0
      continue
    }
    if (written === 'AND' || written === 'UND') continue
    const value = quoted ?? lowQuoted ?? word ?? ''
    const field = name === '' ? 'text' : FIELDS[name.toLowerCase()]
    if (not && (field === 'date' || field === 'type')) ignored.push(written)
    else if (field === 'date') {
      const found = readRange(value, today)
      if (found) range = found
      else ignored.push(written)
    } else if (field === 'type') {
      if (/^(?:quotation|quote|zitat)e?s?$/iu.test(value)) kind = 'quotation'
      else if (!/^(?:article|artikel)$/iu.test(value)) ignored.push(written)
    } else if (field === 'lang') (not ? otherLanguages : languages).push(value.toLowerCase())
    else {
      const clause = clauseOf(field ?? 'text', field === undefined ? `${name}:${value}` : value)
      if (!clause) {
        if (/[\p{L}\p{N}]/u.test(written)) ignored.push(written)
      } else if (not) none.push(clause)
      else if (either) all[all.length - 1]!.push(clause)
      else all.push([clause])
      if (field === 'speaker' && clause && !not) kind = 'quotation'
    }
    either = false
  }
  return { all, none, kind, languages, otherLanguages, ...range, ignored }
}

function clauseOf(field: Clause['field'], value: string): Clause | undefined {
  const isPrefix = /[\p{L}\p{N}]\*$/u.test(value)
  const words = value.match(WORD) ?? []
  if (words.length === 0) return undefined
  return { field, words, isPrefix: isPrefix && words.length === 1 }
}

/** Days of `2031-03-12`, `2031-03`, `2031`, `a..b`, `>=a`, and of those in words, as {@link period} reads them. */
export function readRange(value: string, today: Day): { readonly from?: Day; readonly to?: Day } | undefined {
  const text = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  const [left, right] = text.split('..')
  if (right !== undefined) {
    const from: Partial<Period> | undefined = left === '' ? {} : period(left!, today)
    const to: Partial<Period> | undefined = right === '' ? {} : period(right, today)
    return from && to && { ...(from.from && { from: from.from }), ...(to.to && { to: to.to }) }
  }
  const bound = /^(>=|<=|>|<)(.+)$/.exec(text)
  if (!bound) return period(text, today)
  const found = period(bound[2]!, today)
  if (!found) return undefined
  if (bound[1] === '>=') return { from: found.from }
  if (bound[1] === '<=') return { to: found.to }
  return bound[1] === '>' ? { from: addDays(found.to, 1) } : { to: addDays(found.from, -1) }
}
