import type { QuotationRules } from '../../language/quotations.ts'
import { isCapital, type Word } from './words.ts'

/** A noun phrase as word indexes `[from, to)`; delimiters inside (appositions) belong to it. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  /** Index of its head noun, name or pronoun. */
  readonly head: number
  /** Cases its first word allows, `nadg` where nothing is known. */
  readonly cases: string
  readonly pronoun: boolean
}

export interface PhraseOptions {
  /** No word at or behind this index is taken. */
  readonly limit: number
  /** Whether place and time phrases behind the noun belong to it: true before the verb, where all is one constituent. */
  readonly greedy: boolean
}

/** Prepositions whose phrase nearly always belongs to the noun before it. */
const CLOSE = new Set(['von', 'vom', 'für', 'zur', 'zum', 'gegen', 'aus', 'of', 'for', 'from'])
const LOOSE = new Set([
  'in',
  'im',
  'bei',
  'beim',
  'am',
  'an',
  'auf',
  'über',
  'mit',
  'unter',
  'zwischen',
  'ohne',
  'nach',
  'um',
  'at',
  'on',
  'with',
])
const TIME =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahr|jahre|jahres|morgen|abend|nachmittag|vormittag|nacht|woche|wochenende|anschluss|rande|ende|beginn|anfang|\d.*)$|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:abend|morgen|nachmittag|vormittag|nacht)$/u

/** Whether a word can be the head of a noun phrase. */
export function isNominal(word: Word): boolean {
  if (word.quoted || word.mark) return false
  return word.pos === 'NOUN' || word.pos === 'PROPN' || (word.pos === 'X' && isCapital(word))
}

function isAttribute(word: Word): boolean {
  return (
    word.pos === 'ADJ' ||
    word.pos === 'NUM' ||
    (word.pos === 'VERB' && word.verb?.finite !== true) ||
    (word.pos === 'VERB' && word.verb?.participle === true)
  )
}

/** Reads a noun phrase that begins exactly at `from`, or returns undefined. */
export function nounPhraseAt(
  words: readonly Word[],
  from: number,
  options: PhraseOptions,
  rules: QuotationRules,
): NounPhrase | undefined {
  const { limit } = options
  let i = from
  let cases = 'nadg'
  const first = words[i]
  if (!first || i >= limit) return undefined
  const determiner = rules.determiners.get(first.lower)
  if (determiner !== undefined) {
    cases = determiner
    i += 1
  } else if (first.pos === 'PRON' && rules.subjectPronouns.has(first.lower)) {
    return { from, to: from + 1, head: from, cases: 'n', pronoun: true }
  }
  const core = coreEnd(words, i, limit)
  if (core === undefined) {
    if (rules.subjectPronouns.has(first.lower) && (first.pos === 'PRON' || first.pos === 'DET'))
      return { from, to: from + 1, head: from, cases: 'n', pronoun: true }
    return undefined
  }
  if (determiner === undefined && core.head === i && !isNominal(words[core.head]!) && !words[i]!.mark) return undefined
  const to = extend(words, core.to, core.head, options, rules)
  return { from, to, head: core.head, cases, pronoun: false }
}

/** Attributes, then nouns and names up to the end of the run. */
function coreEnd(words: readonly Word[], from: number, limit: number): { head: number; to: number } | undefined {
  let i = from
  let steps = 0
  while (i < limit && steps < 12 && !isNominal(words[i]!)) {
    const word = words[i]!
    const inner =
      word.mark ||
      isAttribute(word) ||
      word.pos === 'ADV' ||
      (word.text === ',' && i > from && isAttribute(words[i - 1]!)) ||
      (word.pos === 'CCONJ' && i > from && isAttribute(words[i - 1]!))
    if (!inner) return undefined
    if (word.finite && word.verb?.participle !== true) return undefined
    i += 1
    steps += 1
  }
  if (i >= limit || !isNominal(words[i]!)) return undefined
  const head = i
  while (i < limit && (isNominal(words[i]!) || words[i]!.mark || isNamePart(words, i, limit))) i += 1
  while (i > head + 1 && words[i - 1]!.mark && !opensBefore(words, head, i - 1, from)) i -= 1
  return { head, to: i }
}

/** "von", "van", "de", "el", initials and numerals inside a name. */
function isNamePart(words: readonly Word[], i: number, limit: number): boolean {
  const word = words[i]!
  if (!words[i - 1] || words[i - 1]!.pos !== 'PROPN') return false
  const next = words[i + 1]
  if (!next || i + 1 >= limit || next.pos !== 'PROPN') return false
  return (
    /^(?:van|de|der|den|del|della|da|di|dos|el|al|bin|ibn|ter|zu|und|du|la|le|&)$/u.test(word.lower) &&
    word.lower !== 'und'
  )
}

/** Whether the closing mark at `at` has its opening partner inside the phrase. */
function opensBefore(words: readonly Word[], head: number, at: number, from: number): boolean {
  let marks = 0
  for (let i = from; i < at; i += 1) if (words[i]!.mark) marks += 1
  return marks % 2 === 1 || (from > 0 && words[head - 1]?.mark === true)
}

/** Genitives, close prepositional phrases, brackets, appositions and coordinated phrases behind the core. */
function extend(
  words: readonly Word[],
  start: number,
  head: number,
  options: PhraseOptions,
  rules: QuotationRules,
): number {
  let to = start
  for (let round = 0; round < 8 && to < options.limit; round += 1) {
    const next = words[to]!
    let end: number | undefined
    if (next.text === '(') {
      let close = to + 1
      while (close < options.limit && close < to + 10 && words[close]!.text !== ')') close += 1
      if (words[close]?.text === ')') end = close + 1
    } else if (rules.determiners.get(next.lower)?.includes('g') && !next.finite) {
      // "der Sprecher der Polizei": a genitive straight behind a noun.
      end =
        words[to - 1]!.pos === 'PROPN' && next.lower !== 'des' ? undefined : coreEnd(words, to + 1, options.limit)?.to
    } else if (CLOSE.has(next.lower) || LOOSE.has(next.lower)) {
      if (options.greedy || CLOSE.has(next.lower) || words[to - 1]!.pos === 'NOUN') {
        const inner = insidePreposition(words, to + 1, options.limit, rules)
        if (
          inner !== undefined &&
          (options.greedy || !TIME.test(words[inner.head]!.lower)) &&
          (options.greedy || CLOSE.has(next.lower) || !rules.venues.has(words[inner.head]!.text))
        )
          end = inner.to
      }
    } else if ((next.lower === 'und' || next.lower === 'sowie' || next.lower === 'and') && to + 1 < options.limit) {
      const more = nounPhraseAt(words, to + 1, { ...options, greedy: false }, rules)
      if (more && !more.pronoun && (more.cases.includes('n') || round > 0)) end = more.to
    } else if (next.pos === 'ADJ' && isGenitiveAdjective(next.lower)) {
      end = coreEnd(words, to, options.limit)?.to
    } else if (next.text === ',') {
      end = apposition(words, to, head, options, rules)
    }
    if (end === undefined) return to
    to = end
  }
  return to
}

function isGenitiveAdjective(lower: string): boolean {
  return lower.endsWith('er') && lower.length > 5
}

function insidePreposition(
  words: readonly Word[],
  from: number,
  limit: number,
  rules: QuotationRules,
): { head: number; to: number } | undefined {
  const determiner = words[from] && rules.determiners.has(words[from]!.lower) ? 1 : 0
  return coreEnd(words, from + determiner, limit)
}

/** ", Elmar Gesse" or ", der Sprecher der Behörde": a second name for the same, closed by a comma, a stop or the verb. */
function apposition(
  words: readonly Word[],
  comma: number,
  _head: number,
  options: PhraseOptions,
  rules: QuotationRules,
): number | undefined {
  const inner = nounPhraseAt(words, comma + 1, { limit: options.limit, greedy: options.greedy }, rules)
  if (!inner || inner.pronoun || !inner.cases.includes('n')) return undefined
  const next = words[inner.to]
  if (!next || inner.to >= options.limit) return inner.to
  if (next.text === ',' || next.text === '.' || next.text === ':' || next.quoted || next.pos === 'PUNCT')
    return inner.to
  if (next.finite) return inner.to
  if (words[inner.head]!.pos === 'PROPN' && words[inner.from] === words[inner.head]) return inner.to
  return undefined
}
