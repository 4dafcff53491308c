import type { BlockRules } from '../../language/blocks.ts'
import type { Block } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { Verdict } from './line-roles.ts'

/** A piece of a line; pieces without verdict are prose that neighbours decide on. */
export type Piece = Span & { readonly verdict?: Verdict }

const METADATA_HEAD =
  /^(?:date|datum|title|titel|author|autor|source|published|updated) ?:? ?\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T[\d:+Z.-]{4,30})?(?=\s|$)/iu
const NAME = "\\p{Lu}[\\p{L}\\p{M}.’'-]{1,30}"
const PLACE = `${NAME}(?:[ /]${NAME}|(?: am | an der | im | de | of | upon )${NAME}){0,3}`
const AGENCY_BRACKET = '(?: ?\\((?:[\\p{L}./, -]{2,40})\\))'
/** "Wien (APA) –", "KÖLN –", "Brüssel – ", "BERLIN (dpa) -". The dash stands apart, so "Baden-Baden" is none. */
const DATELINE_DASH = new RegExp(`^${PLACE}(?:, \\d{1,2}\\. \\p{L}{3,10})?${AGENCY_BRACKET}?\\s?[–—-](?=\\s)`, 'u')
/** "Berlin. " before a sentence: one or two capitalised words and a period. */
const DATELINE_PERIOD = new RegExp(`^${NAME}(?:[ /]${NAME})?${AGENCY_BRACKET}?\\.(?= \\p{Lu}|[ ]["„“«»])`, 'u')

/** The dateline at the head of `text`, in UTF-16 units, 0 where there is none. */
export function datelineLength(text: string, rules: BlockRules | undefined): number {
  const head = text.slice(0, 120)
  const dash = DATELINE_DASH.exec(head)?.[0]
  if (dash !== undefined) return dash.length
  const period = DATELINE_PERIOD.exec(head)?.[0]
  if (period === undefined) return 0
  const word = period.slice(0, -1).split(' ').at(-1)?.toLowerCase() ?? ''
  return word.length < 3 || rules?.abbreviations.includes(word) ? 0 : period.length
}

/** Divides one line into pieces in order: metadata residue, dateline, prose. `first` lines may carry a dateline. */
export function divideLine(
  line: Span & { readonly text: string },
  first: boolean,
  rules: BlockRules | undefined,
): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const cut = (length: number, verdict: Verdict) => {
    pieces.push({ start: line.start + at, end: line.start + at + length, verdict })
    at += length
    while (at < line.text.length && line.text.charAt(at).trim() === '') at += 1
  }
  if (first) {
    const metadata = METADATA_HEAD.exec(line.text)?.[0]
    if (metadata !== undefined) cut(metadata.length, { role: 'metadata', rule: 'blocks/metadata-residue' })
    const navigation = rules?.navigation.exec(line.text.slice(at, at + 120))?.[0]
    if (navigation) cut(navigation.length, { role: 'metadata', rule: 'blocks/navigation-residue' })
  }
  const dateline = datelineLength(line.text.slice(at), rules)
  if (first && dateline > 0 && line.text.length - at - dateline > 30)
    cut(dateline, { role: 'dateline', rule: 'blocks/dateline' })
  if (at < line.text.length) pieces.push({ start: line.start + at, end: line.end })
  return pieces
}

/** A piece as a block. */
export function asBlock(span: Span, verdict: Verdict, confidence: Readonly<Record<string, number>>): Block {
  return { start: span.start, end: span.end, ...verdict, confidence: confidence[verdict.rule] ?? null }
}
