import type { Token } from '../../model/layers.ts'
import type { Lexicon } from '../words.ts'
import type { Field } from './aim-at.ts'
import type { Clause } from './clauses.ts'

/**
 * Whether the word at `at` opens a condition: "wenn", "sofern", "unless"; not "ob", which asks, nor "auch wenn", "und
 * wenn sie …", which concede.
 */
export function opensCondition(
  tokens: readonly Token[],
  at: number,
  folded: (token: Token) => string,
  lexicon: Lexicon,
): boolean {
  const token = tokens[at]
  if (token === undefined || token.pos === 'VERB' || !lexicon.terms!.openers.has(folded(token))) return false
  if (NO_CONDITION.test(folded(token))) return false
  const before = tokens[at - 1]
  return before === undefined || !CONCEDES.test(folded(before))
}

const NO_CONDITION = /^(?:ob|whether|until|once)$/
const CONCEDES = /^(?:auch|selbst|sogar|und|even|and|as)$/

/** "Unter der Voraussetzung, dass …", "nur für den Fall, dass …" */
export function isProviso(
  { annotated, tokens, lexicon }: Pick<Field, 'annotated' | 'tokens' | 'lexicon'>,
  { from, to }: Clause,
): boolean {
  const next = tokens[to + 1]
  const { provisos, that } = lexicon.terms!.stance
  const text = ({ start, end }: Token): string => annotated.article.reading.slice(start, end)
  if (next === undefined || !that.has(lexicon.form(text(next)).folded)) return false
  const at = tokens.findLastIndex(({ pos }, index) => index >= from && index < to && pos === 'NOUN')
  return (
    at >= to - 2 &&
    at > from &&
    provisos.has(lexicon.form(text(tokens[at]!)).key) &&
    tokens.slice(Math.max(from, at - 2), at).some(({ pos }) => pos === 'ADP')
  )
}
