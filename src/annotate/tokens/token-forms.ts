import { type Form, formAt } from '../../language/forms.ts'
import type { Token } from '../../model/layers.ts'

/** The forms of the layers of tokens still in use. */
const kept = new WeakMap<readonly Token[], readonly Form[]>()
let lastTokens: readonly Token[] | undefined
let lastForms: readonly Form[] = []

/** Keeps the forms of the tokens just made: the stages that follow look the same words up. */
export function keepForms(tokens: readonly Token[], forms: readonly Form[]): void {
  kept.set(tokens, forms)
  lastTokens = tokens
  lastForms = forms
}

/** The form of every token of one article, by token index. `tokens` is the whole layer as its stage returned it. */
export function formsOf(reading: string, tokens: readonly Token[]): readonly Form[] {
  if (tokens !== lastTokens) {
    const known = kept.get(tokens)
    keepForms(tokens, known ?? tokens.map(({ start, end }) => formAt(reading, start, end)))
  }
  return lastForms
}

/** The form of one token: what {@link formsOf} would give, without the forms of the others. */
export function formOfToken(reading: string, tokens: readonly Token[], at: number): Form {
  if (tokens === lastTokens) return lastForms[at]!
  const { start, end } = tokens[at]!
  return kept.get(tokens)?.[at] ?? formAt(reading, start, end)
}
