import type { QuotationRules } from '../../language/quotations.ts'
import type { Clause } from './clauses.ts'
import { isNominal } from './noun-core.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isBeside, TIMES } from './prefield.ts'
import { WORD_CLASS } from './word-classes.ts'
import type { Word } from './words.ts'

/**
 * The subject of a main clause in which no noun phrase was told to be one: since each has a subject, it is what stands
 * before the verb, if that may be a nominative.
 */
export function byElimination(words: readonly Word[], clause: Clause, rules: QuotationRules): NounPhrase | undefined {
  const { finite, kind } = clause
  if (kind !== 'main' || !clause.words.includes(finite - 1)) return undefined
  let { from } = clause
  while (from < finite && isBeside(words[from]!)) from += 1
  const head = headBefore(words, from, finite)
  if (head < 0 || (TIMES.test(words[head]!.lower) && !words[finite - 1]!.mark)) return undefined
  const opens = (words[from]!.classes & WORD_CLASS.preposition) !== 0
  const fits = opens
    ? isName(words, from, finite) || isAttributed(words, from, head)
    : mayBeSubject(words, from, head, rules)
  return fits ? { from, to: finite, head, cases: 'n', pronoun: false } : undefined
}

/** The last noun or name before the verb, that in marks included; an apposition set off by commas is not looked into. */
function headBefore(words: readonly Word[], from: number, finite: number): number {
  for (let i = from; i < finite; i += 1) if (words[i]!.text === ',') return -1
  for (let i = finite - 1; i >= from && i >= finite - 8; i -= 1) if (isNominal(words[i]!)) return i
  return -1
}

/** "Von der Leyen erklärte": what opens its sentence as a preposition is a word of the name. */
function isName(words: readonly Word[], from: number, finite: number): boolean {
  const article = ARTICLES.has(words[from + 1]?.lower ?? '') ? 1 : 0
  return words[from]!.lower === 'von' && finite === from + 2 + article && words[finite - 1]!.pos === 'PROPN'
}

const ARTICLES = new Set(['der', 'den', 'dem'])

/** "Im Exil lebende Gegner forderten": a phrase of place and an attribute made of a verb belong to the noun before the verb. */
function isAttributed(words: readonly Word[], from: number, head: number): boolean {
  const attribute = words[head - 1]
  if (!attribute || head - 1 <= from + 1 || words[head]!.pos !== 'NOUN') return false
  return attribute.pos === 'ADJ' && /(?:end|t|en)e[rs]?$/u.test(attribute.lower) && isNominal(words[head - 2]!)
}

/** "Oberst Franz Holt vom Amt", "Die in Lorn erscheinende „Kurve“": neither an adverb nor an object opens it. */
function mayBeSubject(words: readonly Word[], from: number, head: number, rules: QuotationRules): boolean {
  const { lower, pos } = words[from]!
  if (pos === 'ADV' || pos === 'PART' || pos === 'PRON' || rules.adverbs.has(lower) || rules.pointers.has(lower))
    return false
  const cases = rules.determiners.get(lower)
  if (cases !== undefined) return cases.includes('n') && head > from
  return from === head || words[from]!.text !== lower || pos === 'NUM' || pos === 'ADJ'
}
