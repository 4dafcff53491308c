import type { Span } from '../model/span.ts'

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
  /** Nothing stands between this piece and the one before. */
  readonly glued: boolean
  readonly senses: readonly Sense[]
  /** Number of the list of classes in `senses`, within one lexicon; 0 for none. */
  readonly signature: number
}

/** What a lexicon says about one form. */
export interface Entry {
  readonly senses: readonly Sense[]
  readonly signature: number
}

/** A lexicon that pieces are looked up in. */
export interface Vocabulary {
  /** Place of this lexicon's entry on every form; see {@link newSlot}. */
  readonly slot: number
  entryOf(text: string, kind: Piece['kind']): Entry
}

/** One spelling, cut once however often it stands in texts, with what each lexicon says about it. */
interface Form {
  readonly kind: Piece['kind']
  readonly text: string
  readonly hash: number
  readonly entries: (Entry | undefined)[]
}

/** Where the forms of a stretch of text stand. */
interface Cut {
  readonly to: number
  readonly starts: readonly number[]
  readonly forms: readonly Form[]
}

/** What a form means where no lexicon knows it. */
export const UNKNOWN: Entry = { senses: [], signature: 0 }

const LETTERS = /[\p{L}\p{M}]/u

/** Forms kept at a time; news in one language has about so many that come back. */
const MOST_FORMS = 50_000
/** Places for them, a power of two. */
const TABLE = 1 << 17
/** Places looked at for one form; with more in the way it is not kept. */
const MOST_PROBES = 12
/** Longer forms are too rare to keep. */
const LONGEST_KEPT = 40

let slots = 0

/** A place for the entries of one more lexicon. */
export function newSlot(): number {
  slots += 1
  return slots - 1
}

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

/** The forms kept, by hash with the next places free; looked up without cutting the word out of the text. */
let table: (Form | undefined)[] = new Array(TABLE).fill(undefined)
let kept = 0

function formAt(text: string, start: number, end: number, kind: Piece['kind'], hash: number): Form {
  const length = end - start
  let place = (hash ^ (hash >>> 15)) & (TABLE - 1)
  for (let probe = 0; probe < MOST_PROBES; probe += 1) {
    const form = table[place]
    if (form === undefined) break
    if (form.hash === hash && form.text.length === length) {
      let at = 0
      while (at < length && form.text.charCodeAt(at) === text.charCodeAt(start + at)) at += 1
      if (at === length) return form
    }
    place = (place + 1) & (TABLE - 1)
  }
  const slice = text.slice(start, end)
  if (length > LONGEST_KEPT) return { kind, text: slice, hash, entries: [] }
  if (kept >= MOST_FORMS) {
    table = new Array(TABLE).fill(undefined)
    kept = 0
  }
  // A slice holds on to the whole text it was cut from; a joined copy does not.
  const form: Form = { kind, text: slice.split('').join(''), hash, entries: [] }
  if (table[place] === undefined) {
    table[place] = form
    kept += 1
  }
  return form
}

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
    let kind: Piece['kind'] = 'mark'
    at += 1
    if (isLetter(code)) {
      kind = 'word'
      for (; at < to; at += 1) {
        const next = text.charCodeAt(at)
        if (!isLetter(next) && !isJoiner(next)) break
        hash = (Math.imul(hash, 31) + next) | 0
      }
    } else if (isDigit(code)) {
      kind = 'number'
      for (; at < to; at += 1) {
        const next = text.charCodeAt(at)
        if (!isDigit(next)) break
        hash = (Math.imul(hash, 31) + next) | 0
      }
    } else if (code >= 0xd800 && code < 0xdc00 && at < to) {
      hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
      at += 1
    }
    starts.push(start)
    forms.push(formAt(text, start, at, kind, hash))
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
  const pieces: Piece[] = []
  let behind = -1
  for (let index = 0; index < forms.length; index += 1) {
    const form = forms[index]!
    const start = starts[index]!
    let entry = UNKNOWN
    if (vocabulary) {
      const found = form.entries[vocabulary.slot]
      if (found) entry = found
      else {
        entry = vocabulary.entryOf(form.text, form.kind)
        for (let slot = form.entries.length; slot < vocabulary.slot; slot += 1) form.entries.push(undefined)
        form.entries[vocabulary.slot] = entry
      }
    }
    const end = start + form.text.length
    pieces.push({
      start,
      end,
      kind: form.kind,
      text: form.text,
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
