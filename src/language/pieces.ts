import type { Span } from '../model/span.ts'
import { type ByForm, type Form, formHashed, hashOn } from './forms.ts'

/** What a word, number or mark may stand for: a class of the lexicon and its value there. */
export interface Sense {
  readonly is: string
  readonly value: SenseValue
}

export type SenseValue = string | number

/** A run of letters, a run of digits, or one mark. Finer than a token: "14-Tage-Frist" is five pieces, "20.30" three. */
export interface Piece extends Span {
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  /** `text` in lower case. */
  readonly lower: string
  /** Nothing stands between this piece and the one before. */
  readonly glued: boolean
  readonly senses: readonly Sense[]
  /** Number of the list of classes in `senses`, within one lexicon; 0 for none. */
  readonly signature: number
}

/** What a lexicon says about one form. */
export interface Entry {
  readonly kind: Piece['kind']
  readonly senses: readonly Sense[]
  readonly signature: number
  /** The pieces of a word that is several; the rest says nothing then. */
  readonly inner: Words | undefined
}

/** A lexicon that pieces are looked up in. */
export interface Vocabulary {
  readonly entries: ByForm<Entry>
}

/** A stretch of text as words: where each stands and its form. A word may hold several pieces. */
export interface Words {
  readonly spans: readonly Span[]
  readonly forms: readonly Form[]
  /** First and behind-last of them that are meant. */
  readonly from: number
  readonly to: number
}

/** Pieces by their place; `undefined` before the first and behind the last. */
export interface Pieces {
  get(index: number): Piece | undefined
}

/** What a form means where no lexicon knows it. */
export const UNKNOWN: Readonly<Record<Piece['kind'], Entry>> = {
  word: { kind: 'word', senses: [], signature: 0, inner: undefined },
  number: { kind: 'number', senses: [], signature: 0, inner: undefined },
  mark: { kind: 'mark', senses: [], signature: 0, inner: undefined },
}

const LETTERS = /[\p{L}\p{M}]/u

function isLetter(code: number): boolean {
  if (code < 0x180) return LATIN[code] === 1
  // Dashes, quotation marks and currency signs are the only other characters that are frequent in news.
  if (code >= 0x2000 && code < 0x2c00) return false
  return LETTERS.test(String.fromCharCode(code))
}

const LATIN = Uint8Array.from({ length: 0x180 }, (_, code) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) ? 1 : 0,
)

const isDigit = (code: number) => code >= 48 && code <= 57

const isBlank = (code: number) => code <= 32 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0xfeff

/** Soft hyphens and joiners stand inside words without being letters. */
const isJoiner = (code: number) => code === 0xad || code === 0x200d || code === 0x2060

/** The kind of a piece by its first character. */
export function kindOf(form: string): Piece['kind'] {
  const code = form.charCodeAt(0)
  return isLetter(code) ? 'word' : isDigit(code) ? 'number' : 'mark'
}

/** `text[from, to)` as words of one piece each. One pass, linear. */
export function wordsAt(text: string, from: number, to: number): Words {
  const spans: Span[] = []
  const forms: Form[] = []
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) {
      at += 1
      continue
    }
    const start = at
    let hash = code
    at += 1
    if (isLetter(code)) {
      for (; at < to; at += 1) {
        const next = text.charCodeAt(at)
        if (!isLetter(next) && !isJoiner(next)) break
        hash = hashOn(hash, next)
      }
    } else if (isDigit(code)) {
      for (; at < to; at += 1) {
        const next = text.charCodeAt(at)
        if (!isDigit(next)) break
        hash = hashOn(hash, next)
      }
    } else if (code >= 0xd800 && code < 0xdc00 && at < to) {
      hash = hashOn(hash, text.charCodeAt(at))
      at += 1
    }
    spans.push({ start, end: at })
    forms.push(formHashed(text, start, at, hash))
  }
  return { spans, forms, from: 0, to: forms.length }
}

/** How a word falls into pieces; `undefined` where it is one. */
export function innerOf(word: string): Words | undefined {
  let at = 0
  while (at < word.length && isLetter(word.charCodeAt(at))) at += 1
  if (at === word.length) return undefined
  const inner = wordsAt(word, 0, word.length)
  return inner.to === 1 && inner.forms[0]!.text === word ? undefined : inner
}

/** Pieces that may be looked at behind the last. */
const AHEAD = 4

/** The pieces of words and what a lexicon says about each. Most are never looked at: a piece is made when first asked for. */
export class Line implements Pieces {
  /** Number of pieces. */
  readonly length: number
  /** By piece the signature of its entry; zeros behind the last, so that looking ahead needs no bounds. */
  readonly signatures: readonly number[]
  readonly #words: Words
  readonly #lexicon: ByForm<Entry>
  /** Words that are several pieces: the index of the first piece, that of the word, and the pieces. Most lines have few. */
  readonly #severalAt: number[] = []
  readonly #severalWords: number[] = []
  readonly #several: Words[] = []
  readonly #made: (Piece | undefined)[] = []

  /** A lexicon is asked once a form. */
  constructor(words: Words, lexicon: ByForm<Entry>) {
    this.#words = words
    this.#lexicon = lexicon
    const signatures: number[] = []
    const { forms } = words
    for (let index = words.from; index < words.to; index += 1) {
      const { inner, signature } = lexicon.of(forms[index]!)
      if (inner === undefined) signatures.push(signature)
      else {
        this.#severalAt.push(signatures.length)
        this.#severalWords.push(index)
        this.#several.push(inner)
        for (let part = 0; part < inner.to; part += 1) signatures.push(lexicon.of(inner.forms[part]!).signature)
      }
    }
    this.length = signatures.length
    for (let ahead = 0; ahead < AHEAD; ahead += 1) signatures.push(0)
    this.signatures = signatures
  }

  /** The last word of several pieces that begins at or before a piece, -1 for none. */
  #severalBefore(index: number): number {
    const at = this.#severalAt
    let low = 0
    let high = at.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (at[middle]! <= index) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  #form(index: number): Form {
    const several = this.#severalBefore(index)
    if (several === -1) return this.#words.forms[this.#words.from + index]!
    const inner = this.#several[several]!
    const part = index - this.#severalAt[several]!
    if (part < inner.to) return inner.forms[part]!
    return this.#words.forms[this.#severalWords[several]! + 1 + part - inner.to]!
  }

  #start(index: number): number {
    const { spans, from } = this.#words
    const several = this.#severalBefore(index)
    if (several === -1) return spans[from + index]!.start
    const inner = this.#several[several]!
    const word = this.#severalWords[several]!
    const part = index - this.#severalAt[several]!
    return part < inner.to ? spans[word]!.start + inner.spans[part]!.start : spans[word + 1 + part - inner.to]!.start
  }

  /** What the lexicon says about a piece of the line. */
  entry(index: number): Entry {
    return this.#lexicon.of(this.#form(index))
  }

  /** Whether nothing stands between the piece at `index` and the one before. */
  isGlued(index: number): boolean {
    return (
      index > 0 &&
      index < this.length &&
      this.#start(index) === this.#start(index - 1) + this.#form(index - 1).text.length
    )
  }

  get(index: number): Piece | undefined {
    if (!(index >= 0 && index < this.length)) return undefined
    const made = this.#made
    while (made.length <= index) made.push(undefined)
    const before = made[index]
    if (before !== undefined) return before
    const form = this.#form(index)
    const { text, lower } = form
    const start = this.#start(index)
    const { kind, senses, signature } = this.#lexicon.of(form)
    const glued = this.isGlued(index)
    const piece: Piece = { start, end: start + text.length, kind, text, lower, glued, senses, signature }
    made[index] = piece
    return piece
  }
}

/** The value of a class a piece belongs to, `undefined` where it does not. */
export function senseOf(piece: Piece | undefined, is: string): SenseValue | undefined {
  if (piece) {
    const { senses } = piece
    for (let index = 0; index < senses.length; index += 1) if (senses[index]!.is === is) return senses[index]!.value
  }
  return undefined
}
