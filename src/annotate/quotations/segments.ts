import type { QuotationRules } from '../../language/quotations.ts'
import { joinsAt } from './noun-core.ts'
import { WORD_CLASS } from './word-classes.ts'
import type { Word } from './words.ts'

const DASHES = '–—-'

/** A stretch of words between delimiters. */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly before: string
  readonly after: string
}

/** Stretches between commas, colons, dashes and coordinated verbs; brackets are kept whole. */
export function segmentsOf(words: readonly Word[], rules: QuotationRules): readonly Segment[] {
  const segments: Segment[] = []
  let from = 0
  let before = ''
  let depth = 0
  const push = (to: number, after: string) => {
    if (to > from) segments.push({ from, to, before, after })
  }
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!
    if (word.end - word.start === 1) {
      if (word.text === '(' || word.text === '[') depth += 1
      else if (word.text === ')' || word.text === ']') depth = Math.max(0, depth - 1)
    }
    if (depth > 0 && i - from < 60) continue
    const found = delimiterOf(word)
    const delimiter = found === '–' && joinsAt(words, i) ? '' : found
    if (word.quoted) {
      push(i, '')
      from = i
      push(i + 1, '')
      from = i + 1
      before = ''
    } else if (delimiter !== '') {
      push(i, delimiter)
      const last = segments.at(-1)
      if (last && last.to === i && last.after === '') segments[segments.length - 1] = { ...last, after: delimiter }
      from = i + 1
      before = delimiter
    } else if (i > from && word.pos === 'SCONJ' && rules.facts.has(word.lower) && opensBare(words[i - 1]!, rules)) {
      push(i, ',')
      from = i
      before = ','
    } else if (
      i > from &&
      (word.classes & WORD_CLASS.coordinator) !== 0 &&
      (rules.facts.has(words[i + 1]?.lower ?? '') || coordinatesVerb(words, from, i, rules))
    ) {
      push(i, '')
      from = i
      before = ''
    }
  }
  push(words.length, '')
  return segments
}

/** "sie hoffte dass": a comma is missing; not "so dass", "und dass", "nur dass". */
function opensBare({ pos, lower }: Word, { coordinators, prepositions, negations }: QuotationRules): boolean {
  if (coordinators.has(lower) || prepositions.has(lower) || negations.has(lower)) return false
  return (
    pos === 'VERB' ||
    pos === 'AUX' ||
    pos === 'NOUN' ||
    pos === 'PROPN' ||
    pos === 'ADP' ||
    /^(?:hin|dar.*)$/u.test(lower)
  )
}

/** "…, nicht mit dem Verband, sondern mit der Firma zu reden": the commas inside an infinitive are none. */
export function joinInfinitives(
  words: readonly Word[],
  segments: readonly Segment[],
  rules: QuotationRules,
): readonly Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    const first = words[segment.from]!
    if (
      last &&
      segment.before === ',' &&
      last.before === ',' &&
      rules.coordinators.has(first.lower) &&
      finiteOf(words, last.from, last.to, false) < 0 &&
      !infinitiveOf(words, last.from, last.to) &&
      infinitiveOf(words, segment.from, segment.to)
    )
      joined[joined.length - 1] = { from: last.from, to: segment.to, before: last.before, after: segment.after }
    else joined.push(segment)
  }
  return joined
}

/** The delimiter a word is, or `''`. */
function delimiterOf({ text, start, end }: Word): string {
  if (end - start !== 1) return ''
  if (text === ',' || text === ';' || text === ':') return text
  return DASHES.includes(text) ? '–' : ''
}

/** Whether finite verbs stand on both sides of the coordinator at `at`; behind an auxiliary only a clear one counts. */
function coordinatesVerb(words: readonly Word[], from: number, at: number, rules: QuotationRules): boolean {
  const before = finiteOf(words, from, at, false)
  if (before < 0) return false
  let to = at + 1
  while (
    to < words.length &&
    to < at + 41 &&
    delimiterOf(words[to]!) === '' &&
    !words[to]!.quoted &&
    !rules.joiners.has(words[to]!.lower)
  )
    to += 1
  const after = finiteOf(words, at + 1, to, false)
  if (after < 0) return false
  const { verb } = words[after]!
  const waits = words[before]!.pos === 'AUX' || words[before]!.verb!.lemmas.some((lemma) => rules.seeming.has(lemma))
  // "Es war der erste Streit und die Anwohner fürchten, …": behind "war" no infinitive may stand.
  const bare = words[before]!.verb!.lemmas.some((lemma) => rules.being.has(lemma))
  return !waits || !(verb!.participle || (verb!.infinitive && !bare))
}

/** The first and the last finite verb of a stretch, -1 where it has none. */
export interface Finites {
  readonly first: number
  readonly last: number
}

/**
 * The finite verbs among words `[from, to)`. Forms that may be infinitive or participle count only where no clear finite
 * form stands beside them, and words in marks only where none stands outside ("der Verein „Obertal hilft“ sagte").
 */
export function finitesOf(words: readonly Word[], from: number, to: number): Finites {
  const outside = finitesAmong(words, from, to, true)
  return outside.first >= 0 || !hasMark(words, from, to) ? outside : finitesAmong(words, from, to, false)
}

/** The last finite verb among words `[from, to)` where the verb ends the clause, else the first; see {@link finitesOf}. */
export function finiteOf(words: readonly Word[], from: number, to: number, last: boolean): number {
  const finites = finitesOf(words, from, to)
  return last ? finites.last : finites.first
}

function hasMark(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (words[i]!.mark) return true
  return false
}

function finitesAmong(words: readonly Word[], from: number, to: number, outside: boolean): Finites {
  let unclear = -1
  let lastUnclear = -1
  let clear = -1
  let lastClear = -1
  let open = false
  for (let i = from; i < to; i += 1) {
    const word = words[i]!
    if (outside && word.mark) open = !open
    if (open || !word.finite) continue
    const { verb } = word
    if (!verb || (i > from && words[i - 1]!.lower === 'zu')) continue
    // "Erwartet werden Gäste": before its auxiliary a form is the participle.
    if (verb.participle && i + 1 < to && words[i + 1]!.pos === 'AUX' && words[i + 1]!.finite) continue
    // "anstelle" is a form of "anstellen" that nobody uses.
    if (word.lower === 'anstelle') continue
    // "der gestern verbreiteten Erklärung": what the tagger reads as an attribute is a verb only where no other is.
    if (verb.infinitive || verb.participle || word.pos === 'ADJ' || isAttribute(words, from, i)) {
      if (unclear < 0) unclear = i
      lastUnclear = i
    } else {
      if (clear < 0) clear = i
      lastClear = i
    }
  }
  return clear >= 0 ? { first: clear, last: lastClear } : { first: unclear, last: lastUnclear }
}

/** "In einem am Montag veröffentlichten Brief": between a phrase behind an article and a noun stands no verb. */
function isAttribute(words: readonly Word[], from: number, at: number): boolean {
  if (words[at + 1]?.pos !== 'NOUN' || !/(?:[tn]e[nrms]?)$/u.test(words[at]!.lower)) return false
  // "von 25 verletzten Personen": no verb stands right behind a number, an article or a preposition.
  if (at > from && BEFORE_NOUN.has(words[at - 1]!.pos)) return true
  // "auf nicht weiter bezeichnete Quellen".
  let lead = at - 1
  while (lead > from && /^(?:ADV|PART|ADJ)$/u.test(words[lead]!.pos)) lead -= 1
  if (lead < at - 1 && (words[lead]!.pos === 'ADP' || words[lead]!.pos === 'DET')) return true
  for (let i = at - 2; i > from && i > at - ATTRIBUTE_REACH; i -= 1) {
    if (words[i]!.pos === 'PUNCT' && !words[i]!.mark) return false
    const ahead = words[i - 1]!.pos === 'ADV' ? words[i - 2] : words[i - 1]
    if (words[i]!.pos === 'ADP' && ahead?.pos === 'DET') return true
  }
  return false
}

const BEFORE_NOUN: ReadonlySet<Word['pos']> = new Set(['NUM', 'DET', 'ADP'])

/** How far before an attribute its article may stand, in words. */
const ATTRIBUTE_REACH = 8

/** Whether the words end in an infinitive with zu. */
export function infinitiveOf(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = words[i]!
    if (word.verb?.zuInfinitive && !word.verb.finite && i >= to - 4) return true
    if (word.lower === 'zu' && words[i + 1]?.verb?.infinitive && i + 1 < to) return true
  }
  return false
}
