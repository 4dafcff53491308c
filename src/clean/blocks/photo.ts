import type { BlockRules } from '../../language/blocks.ts'
import { oneOf } from '../../language/pattern.ts'
import { AGENCIES } from '../../outlet/index.ts'
import { lowered } from './shape.ts'
import type { Piece } from './verdict.ts'
import { verdict } from './verdict.ts'

const SUPPLIER = `(?:${oneOf([
  ...AGENCIES.flatMap((agency) => agency.codes),
  'imago',
  'imago images',
  'IMAGO',
  'Getty Images',
  'Getty',
  'picture alliance',
  'picture-alliance',
  'EPA',
  'Shutterstock',
  'Adobe Stock',
  'iStock',
  'Unsplash',
  'ZUMA Press',
  'Ritzau Scanpix',
  'Anadolu',
  'Wikimedia Commons',
  'privat',
])})`
const PERSON = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,25}(?: \\p{Lu}[\\p{L}\\p{M}.'’-]{0,25}){0,3}"
/** "Anna Beispiel/dpa", "imago images/Beispielfoto": at least one supplier, slashes between. */
const SLASHED = new RegExp(
  `(?:(?:${PERSON}|[\\p{L}\\p{N} .-]{2,30}) ?/ ?)${SUPPLIER}(?: ?/ ?[\\p{L}\\p{N} .-]{2,30}){0,4}$|${SUPPLIER}(?: ?/ ?[\\p{L}\\p{N} .-]{2,30}){1,4}$`,
  'u',
)
const NAMES_SUPPLIER = new RegExp(`(?<![\\p{L}\\p{N}])${SUPPLIER}(?![\\p{L}\\p{N}])`, 'u')
/** Longest caption with its credit, UTF-16 units; in longer lines only bracketed credits are looked for. */
export const CAPTION = 420
/** Longest credit. */
const CREDIT = 130

/**
 * Caption and credit pieces of a line: "Das Rathaus von Obertal. © Ida Beispiel/dpa", "… (Foto: dpa)". In prose only a
 * bracketed credit and the sentence before it are taken out. Empty where the line has no credit.
 */
export function photoPieces(text: string, rules: BlockRules | undefined): readonly Piece[] {
  if (text.length <= CAPTION) {
    const start = closingCredit(text, rules)
    if (start !== undefined) return captioned(0, start, text.length)
  }
  return [...opened(text, rules), ...bracketed(text, rules)].slice(0, 40)
}

function captioned(from: number, start: number, end: number): readonly Piece[] {
  const pieces: Piece[] = []
  if (start > from) pieces.push({ start: from, end: start, verdict: verdict('photo-caption', 'photo-caption') })
  return [...pieces, { start, end, verdict: verdict('photo-credit', 'photo-credit') }]
}

/** Where the credit that closes a caption begins. */
function closingCredit(text: string, rules: BlockRules | undefined): number | undefined {
  const sign = text.lastIndexOf('©')
  if (sign !== -1 && text.length - sign < CREDIT && text.length - sign > 2)
    return sign > 0 && text.charAt(sign - 1) === '(' ? sign - 1 : sign
  const inBrackets = /\(([^()]{4,90})\)\.?$/u.exec(text)
  if (inBrackets !== null && inBrackets[1]!.includes('/') && NAMES_SUPPLIER.test(inBrackets[1]!))
    return inBrackets.index
  const label = labels(rules)
  if (label !== undefined && text.slice(-CREDIT).includes(':')) {
    let last: number | undefined
    for (const match of lowered(text).matchAll(label)) if (text.length - match.index < CREDIT) last ??= match.index
    if (last !== undefined && !/[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text.slice(last))) return last
  }
  if (/[.!?]$/u.test(text) || !text.slice(-CREDIT).includes('/')) return undefined
  const slashed = SLASHED.exec(text.slice(-CREDIT))
  if (slashed === null) return undefined
  const start = text.length - slashed[0].length
  const before = text.slice(0, start)
  if (before.trim() === '' && text.length < 60) return 0
  const person = new RegExp(`(?<=^|[.!?)]\\s?|\\s[–|-]\\s)${PERSON}$`, 'u').exec(before.trimEnd())
  const at = person === null ? start : before.trimEnd().length - person[0].length
  return /(?:[.!?)“”"]\s?|[–|-] )$/u.test(text.slice(0, at)) || at === 0 ? at : undefined
}

const LABELS = new WeakMap<BlockRules, RegExp>()

/** "Foto:", "(Bild:" with the language's labels, global. */
function labels(rules: BlockRules | undefined): RegExp | undefined {
  if (rules === undefined) return undefined
  const known = LABELS.get(rules)
  if (known !== undefined) return known
  const made = new RegExp(`(?<![\\p{L}\\p{N}-])[([]?${rules.creditLabel.source}\\s?: ?(?=\\p{L}|©)`, 'gu')
  LABELS.set(rules, made)
  return made
}

/** "Das Rathaus Bild: dpa Der Rat tagte": a caption that opens a text, its supplier known. */
function opened(text: string, rules: BlockRules | undefined): readonly Piece[] {
  const label = labels(rules)
  if (label === undefined) return []
  const head = text.slice(0, 320)
  for (const match of lowered(head).matchAll(label)) {
    const from = match.index + match[0].length
    const supplier = new RegExp(
      `^(?:[\\p{L} .-]{2,30}/ ?)?${SUPPLIER}(?:(?:, |/)${SUPPLIER}){0,2}(?![\\p{L}\\p{N}/-])`,
      'u',
    ).exec(text.slice(from, from + 70))
    if (supplier !== null) return captioned(0, match.index, from + supplier[0].length)
  }
  return []
}

/** Bracketed credits in prose, each with the sentence before it as caption. */
function bracketed(text: string, rules: BlockRules | undefined): readonly Piece[] {
  if (rules === undefined) return []
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(/[.!?"“”»] ?\(([^()]{4,90})\)/gu)) {
    const inside = match[1]!
    const photo = new RegExp(`^${rules.creditLabel.source}\\s?:`, 'u').test(lowered(inside))
    const source =
      new RegExp(`^${rules.sourceLabel.source}\\s?:`, 'u').test(lowered(inside)) &&
      (NAMES_SUPPLIER.test(inside) || inside.includes('/'))
    if (!photo && !source) continue
    const open = match.index + match[0].length - inside.length - 2
    const before = text.slice(from, match.index)
    const sentence = Math.max(
      before.lastIndexOf('. '),
      before.lastIndexOf('! '),
      before.lastIndexOf('? '),
      before.lastIndexOf('" '),
      before.lastIndexOf('“ '),
    )
    pieces.push(...captioned(sentence === -1 ? from : from + sentence + 2, open, match.index + match[0].length))
    from = match.index + match[0].length
  }
  return pieces
}
