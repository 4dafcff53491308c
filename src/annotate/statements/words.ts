import { type Form, formAt } from '../../language/forms.ts'
import type { Pos, Token, VerbForm } from '../../model/layers.ts'
import { indexAt, type Span } from '../../model/span.ts'
import { formOfToken } from '../tokens/token-forms.ts'

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

/** The words of one article, made as they are asked for. */
export interface Words {
  readonly text: string
  readonly tokens: readonly Token[]
  /** By token; empty where nobody has asked yet. */
  readonly made: (Word | undefined)[]
}

/** The words of the article read last: events and statements ask for the same ones. */
let last: Words = { text: '', tokens: [], made: [] }

/** The words of all tokens, one a token. */
export function wordsOf(text: string, tokens: readonly Token[]): Words {
  if (last.tokens !== tokens || last.text !== text)
    last = { text, tokens, made: new Array<Word | undefined>(tokens.length).fill(undefined) }
  return last
}

/** The words that overlap `span`. */
export function wordsIn({ text, tokens, made }: Words, span: Span): readonly Word[] {
  const words: Word[] = []
  for (let at = indexAt(tokens, span.start); at < tokens.length && tokens[at]!.start < span.end; at += 1) {
    let word = made[at]
    if (word === undefined) {
      word = wordOf(text, tokens[at]!, formOfToken(text, tokens, at))
      made[at] = word
    }
    words.push(word)
  }
  return words
}
