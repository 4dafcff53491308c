import type { Span } from '../model/span.ts'
import { type ByForm, type Form, formHashed, hashOn, type NumberByForm } from './forms.ts'

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
}

/** A lexicon that pieces are looked up in. */
export interface Vocabulary {
  readonly entries: ByForm<Entry>
  /** The signature of an entry and one of the bits below. */
  readonly codes: NumberByForm
}

/** More signatures than any lexicon has; the bits of a code above them say what a piece may begin. */
export const MOST_SIGNATURES = 0x1000
/** Something may begin with the piece where the lexicon knows the next one, … */
export const BEGINS = MOST_SIGNATURES
/** … or whatever follows. */
export const BEGINS_ALONE = 2 * MOST_SIGNATURES

/** A stretch of text as words of one piece each: where each stands and its form. */
export interface Words {
  readonly spans: readonly Span[]
  readonly forms: readonly Form[]
  /** The numbers of the forms. */
  readonly numbers: readonly number[]
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
  word: { kind: 'word', senses: [], signature: 0 },
  number: { kind: 'number', senses: [], signature: 0 },
  mark: { kind: 'mark', senses: [], signature: 0 },
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

/** `text[from, to)` in pieces. One pass, linear. */
export function wordsAt(text: string, from: number, to: number): Words {
  const spans: Span[] = []
  const forms: Form[] = []
  const numbers: number[] = []
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
    const form = formHashed(text, start, at, hash)
    forms.push(form)
    numbers.push(form.number)
  }
  return { spans, forms, numbers, from: 0, to: forms.length }
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

/** Pieces made last that are kept, a power of two: those asked for stand close together. */
const KEPT = 16
const NONE_MADE: readonly (Piece | undefined)[] = new Array(KEPT).fill(undefined)
const NO_PLACES: readonly number[] = new Array(KEPT).fill(-1)

/** Words and what a lexicon says about each. Most are never looked at: a piece is made when it is asked for. */
export class Line implements Pieces {
  /** Number of pieces. */
  readonly length: number
  /** By piece the signature of its entry; zeros behind the last, so that looking ahead needs no bounds. */
  readonly signatures: readonly number[]
  /** The pieces that something may begin with. */
  readonly begins: readonly number[]
  readonly #words: Words
  readonly #entries: ByForm<Entry>
  readonly #made: (Piece | undefined)[] = NONE_MADE.slice()
  readonly #madeAt: number[] = NO_PLACES.slice()

  /** A lexicon is asked once a form. */
  constructor(words: Words, { entries, codes }: Vocabulary) {
    const { forms, numbers, from, to } = words
    const length = to - from
    const signatures: number[] = new Array(length + AHEAD)
    const begins: number[] = []
    // Something may begin with the piece before if the lexicon knows this one.
    let open = false
    for (let index = 0; index < length; index += 1) {
      const known = codes.known(numbers[from + index]!)
      const code = known === -1 ? codes.of(forms[from + index]!) : known
      const signature = code & (MOST_SIGNATURES - 1)
      if (open && signature !== 0) begins.push(index - 1)
      open = (code & BEGINS) !== 0
      if (code >= BEGINS_ALONE) begins.push(index)
      signatures[index] = signature
    }
    for (let ahead = 0; ahead < AHEAD; ahead += 1) signatures[length + ahead] = 0
    this.length = length
    this.signatures = signatures
    this.begins = begins
    this.#words = words
    this.#entries = entries
  }

  /** What the lexicon says about a piece of the line. */
  entry(index: number): Entry {
    const { forms, from } = this.#words
    return this.#entries.of(forms[from + index]!)
  }

  /** Whether nothing stands between the piece at `index` and the one before. */
  isGlued(index: number): boolean {
    const { spans, from } = this.#words
    return index > 0 && index < this.length && spans[from + index]!.start === spans[from + index - 1]!.end
  }

  get(index: number): Piece | undefined {
    if (!(index >= 0 && index < this.length)) return undefined
    const slot = index & (KEPT - 1)
    if (this.#madeAt[slot] === index) return this.#made[slot]
    const { forms, spans, from } = this.#words
    const form = forms[from + index]!
    const { start, end } = spans[from + index]!
    const { text, lower } = form
    const { kind, senses, signature } = this.#entries.of(form)
    const piece: Piece = { start, end, kind, text, lower, glued: this.isGlued(index), senses, signature }
    this.#made[slot] = piece
    this.#madeAt[slot] = index
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
