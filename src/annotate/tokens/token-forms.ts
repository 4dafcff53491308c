import { type Form, formAt } from '../../language/forms.ts'
import type { Token } from '../../model/layers.ts'

/** Of one article by token index the forms, and their numbers: to read those off the forms costs a look at each. */
interface Kept {
  readonly forms: readonly Form[]
  readonly numbers: readonly number[]
}

/** The forms of the layers of tokens still in use. */
const kept = new WeakMap<readonly Token[], Kept>()
let lastTokens: readonly Token[] | undefined
let last: Kept = { forms: [], numbers: [] }

/** Keeps the forms of the tokens just made, and their numbers: the stages that follow look the same words up. */
export function keepForms(tokens: readonly Token[], forms: readonly Form[], numbers: readonly number[]): void {
  last = { forms, numbers }
  kept.set(tokens, last)
  lastTokens = tokens
}

function keptOf(reading: string, tokens: readonly Token[]): Kept {
  if (tokens !== lastTokens) {
    const known = kept.get(tokens)
    const forms = known?.forms ?? tokens.map(({ start, end }) => formAt(reading, start, end))
    keepForms(tokens, forms, known?.numbers ?? forms.map(({ number }) => number))
  }
  return last
}

/** The form of every token of one article, by token index. `tokens` is the whole layer as its stage returned it. */
export function formsOf(reading: string, tokens: readonly Token[]): readonly Form[] {
  return keptOf(reading, tokens).forms
}

/** The numbers of these forms. */
export function formNumbersOf(reading: string, tokens: readonly Token[]): readonly number[] {
  return keptOf(reading, tokens).numbers
}

/** The form of one token: what {@link formsOf} would give, without the forms of the others. */
export function formOfToken(reading: string, tokens: readonly Token[], at: number): Form {
  if (tokens !== lastTokens) {
    const known = kept.get(tokens)
    if (known === undefined) return formAt(reading, tokens[at]!.start, tokens[at]!.end)
    last = known
    lastTokens = tokens
  }
  return last.forms[at]!
}
