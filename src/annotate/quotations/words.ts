import type { Pos, Token, VerbForm } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { Quoted } from './marks.ts'

/** A token with its letters; or a whole quotation in marks that stands as one part of its sentence (`quoted`). */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly pos: Pos
  readonly verb?: VerbForm
  /** Set where the word stands for a whole pair of marks. */
  readonly quoted?: Quoted
  /** Whether the word is a quotation mark, which clause rules look through. */
  readonly mark: boolean
}

const MARKS = /^[„“”"«»‚‘’'‹›‟]+$/u

export function wordOf(text: string, token: Token): Word {
  const form = text.slice(token.start, token.end)
  return {
    start: token.start,
    end: token.end,
    text: form,
    lower: form.toLowerCase(),
    lemma: token.lemma,
    pos: token.pos,
    ...(token.verb && { verb: token.verb }),
    mark: MARKS.test(form),
  }
}

/** A pair of marks as one word. */
export function quotedWord(text: string, quoted: Quoted): Word {
  const form = text.slice(quoted.start, quoted.end)
  return { start: quoted.start, end: quoted.end, text: form, lower: '', lemma: '', pos: 'X', quoted, mark: false }
}

/** Whether the word begins with a capital letter. */
export function isCapital(word: Word): boolean {
  const first = word.text.charAt(0)
  return first !== first.toLowerCase()
}

/** A finite verb reading. */
export function isFiniteVerb(word: Word): boolean {
  return word.verb?.finite === true && (word.pos === 'VERB' || word.pos === 'AUX')
}

/** Comma, semicolon, colon or dash between words. */
export function isDelimiter(word: Word): boolean {
  return (
    word.text === ',' ||
    word.text === ';' ||
    word.text === ':' ||
    word.text === '–' ||
    word.text === '—' ||
    word.text === '-'
  )
}
