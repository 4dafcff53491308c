import type { Form } from '../../language/forms.ts'
import type { Direction, TenseWord, TimeRules } from '../../language/time-expressions.ts'
import type { Token } from '../../model/layers.ts'
import { indexAt, type Span } from '../../model/span.ts'
import { formsOf } from '../tokens/token-forms.ts'

/**
 * Marks that end a clause for the sake of tense. Brackets do not: "(8. Juli)" belongs to the clause around it; quotation
 * marks do not, since they stand around names and single words too.
 */
const BREAKS = codesOf(',;:.!?')
/** A dash ends one only between blanks. */
const DASHES = codesOf('–—-')

/** The UTF-16 units of marks: quicker asked for than the marks, which would have to be cut out of the text. */
function codesOf(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)))
}

/** How far a clause is followed in either direction, in tokens: longer ones say little about tense. */
const REACH = 40

/** How many clauses of the sentence are asked where the own one has no verb. */
const NEIGHBOURS = 3

function isBreak(token: Token, text: string): boolean {
  if (token.end - token.start !== 1) return false
  const code = text.charCodeAt(token.start)
  return BREAKS.has(code) || (DASHES.has(code) && text[token.start - 1] === ' ' && text[token.end] === ' ')
}

function words(tokens: readonly Token[], forms: readonly Form[], from: number, to: number): readonly TenseWord[] {
  const found: TenseWord[] = []
  for (let at = from; at < to; at += 1) {
    const form = forms[at]!
    found.push({ text: form.text, lower: form.lower, form, token: tokens[at]! })
  }
  return found
}

/**
 * Tense of the clause a time expression stands in, as the language reads it. A clause without a verb asks the clauses
 * beside it in the sentence, the one before first; a present there says nothing.
 */
export function tenseAt(
  rules: TimeRules,
  tokens: readonly Token[],
  span: Span,
  text: string,
  sentence: Span,
): Direction | undefined {
  if (!rules.tense) return undefined
  const forms = formsOf(text, tokens)
  const at = indexAt(tokens, span.start)
  let from = at
  while (
    from > 0 &&
    at - from < REACH &&
    tokens[from - 1]!.start >= sentence.start &&
    !isBreak(tokens[from - 1]!, text)
  )
    from -= 1
  let to = at
  while (
    to < tokens.length &&
    to - at < REACH &&
    tokens[to]!.start < sentence.end &&
    (tokens[to]!.start < span.end || !isBreak(tokens[to]!, text))
  )
    to += 1
  const behind = indexAt(tokens, span.end) - from
  const own = rules.tense(words(tokens, forms, from, to), Math.min(behind, to - from))
  if (own !== undefined) return own
  let [left, right] = [from - 1, to + 1]
  for (let step = 0; step < NEIGHBOURS; step += 1) {
    const end = left
    if (end > 0 && tokens[end]!.start >= sentence.start) {
      left -= 1
      while (left >= 0 && end - left < REACH && tokens[left]!.start >= sentence.start && !isBreak(tokens[left]!, text))
        left -= 1
      const before = rules.tense(words(tokens, forms, left + 1, end), end - left - 1)
      if (before !== undefined && before !== 'present') return before
    }
    const begin = right
    if (begin < tokens.length && tokens[begin]!.start < sentence.end) {
      while (
        right < tokens.length &&
        right - begin < REACH &&
        tokens[right]!.start < sentence.end &&
        !isBreak(tokens[right]!, text)
      )
        right += 1
      const after = rules.tense(words(tokens, forms, begin, right), 0)
      if (after !== undefined && after !== 'present') return after
      right += 1
    }
  }
  return undefined
}
