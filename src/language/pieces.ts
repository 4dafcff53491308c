import type { Span } from '../model/span.ts'
import { ByForm, type Form, formHashed, hashOn } from './forms.ts'

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
}

/** Where the forms of a stretch of text stand. */
interface Cut {
  readonly to: number
  readonly starts: readonly number[]
  readonly forms: readonly Form[]
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

const unknown = new ByForm(({ text }) => UNKNOWN[kindOf(text)])

function cut(text: string, from: number, to: number): Cut {
  const starts: number[] = []
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
    starts.push(start)
    forms.push(formHashed(text, start, at, hash))
  }
  return { to, starts, forms }
}

/** The cuts of the text read last: times and figures ask for the same blocks one after the other. */
let last: { readonly text: string; readonly cuts: Map<number, Cut> } = { text: '', cuts: new Map() }

function cutOf(text: string, from: number, to: number): Cut {
  if (last.text !== text) last = { text, cuts: new Map() }
  const before = last.cuts.get(from)
  if (before?.to === to) return before
  const made = cut(text, from, to)
  last.cuts.set(from, made)
  return made
}

/** Cuts `text[from, to)` into pieces; `vocabulary` says what each may stand for. One pass, linear. */
export function piecesOf(text: string, from: number, to: number, vocabulary?: Vocabulary): readonly Piece[] {
  const { starts, forms } = cutOf(text, from, to)
  const entries = vocabulary?.entries ?? unknown
  const pieces: Piece[] = []
  let behind = -1
  for (let index = 0; index < forms.length; index += 1) {
    const form = forms[index]!
    const start = starts[index]!
    const end = start + form.text.length
    const entry = entries.of(form)
    pieces.push({
      start,
      end,
      kind: entry.kind,
      text: form.text,
      lower: form.lower,
      glued: start === behind,
      senses: entry.senses,
      signature: entry.signature,
    })
    behind = end
  }
  return pieces
}

/** The value of a class a piece belongs to, `undefined` where it does not. */
export function senseOf(piece: Piece | undefined, is: string): SenseValue | undefined {
  if (piece) {
    const { senses } = piece
    for (let index = 0; index < senses.length; index += 1) if (senses[index]!.is === is) return senses[index]!.value
  }
  return undefined
}
