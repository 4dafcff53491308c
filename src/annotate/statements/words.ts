import { type Form, formAt } from '../../language/forms.ts'
import type { Pos, Token, VerbForm } from '../../model/layers.ts'
import { indexAt, type Span } from '../../model/span.ts'
import { formsOf } from '../tokens/token-forms.ts'

/** A token with its letters. */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly pos: Pos
  readonly verb?: VerbForm
  readonly form: Form
}

/** A token with its letters, which are kept once for all texts. */
export function wordOf(text: string, token: Token, form = formAt(text, token.start, token.end)): Word {
  const { start, end, lemma, pos, verb } = token
  const { text: letters, lower } = form
  return verb === undefined
    ? { start, end, text: letters, lower, lemma, pos, form }
    : { start, end, text: letters, lower, lemma, pos, form, verb }
}

/** The words of the article read last: events and statements ask for the same ones. */
let last: { readonly text: string; readonly tokens: readonly Token[]; readonly words: readonly Word[] } = {
  text: '',
  tokens: [],
  words: [],
}

/** The words of all tokens, one a token. */
export function wordsOf(text: string, tokens: readonly Token[]): readonly Word[] {
  if (last.tokens === tokens && last.text === text) return last.words
  const forms = formsOf(text, tokens)
  const words = tokens.map((token, at) => wordOf(text, token, forms[at]))
  last = { text, tokens, words }
  return words
}

/** The words that overlap `span`. */
export function wordsIn(words: readonly Word[], span: Span): readonly Word[] {
  const from = indexAt(words, span.start)
  let to = from
  while (to < words.length && words[to]!.start < span.end) to += 1
  return words.slice(from, to)
}
