import { type Choice, Choices } from './choices.ts'
import { ByForm, NumberByForm } from './forms.ts'
import { type Compilation, type Compiled, compile } from './phrase-patterns.ts'
import {
  BEGINS,
  BEGINS_ALONE,
  type Entry,
  kindOf,
  MOST_SIGNATURES,
  type Piece,
  type Pieces,
  type Sense,
  type SenseValue,
  UNKNOWN,
  type Vocabulary,
} from './pieces.ts'

/** Reads something that takes several pieces, a number written "1 234,5" or "zwei bis drei": value and index behind it. */
export type Reader = (pieces: Pieces, at: number) => { readonly value: number; readonly to: number } | undefined

/** What a phrase matched: its labelled values and where it stands. */
export interface PhraseMatch {
  readonly pieces: Pieces
  /** First and behind-last piece of the span. */
  readonly from: number
  readonly to: number
  /** Number under a label; `undefined` where the optional element is missing. */
  number(label: string): number | undefined
  /** Word under a label. */
  word(label: string): string | undefined
  /** Index of the piece under a label. */
  at(label: string): number | undefined
}

/**
 * A named phrase over pieces. Elements are divided by blanks:
 * - `vor`, `am|an` literal words, any case where written in lower case; `.` `,` `(` marks; `-` any dash
 * - `Weekday` a lexicon class, `Int` digits, `@Number` a reader, `@Number+` one that reads more than one piece
 * - `d:Int` labels what is found, `Year?` may be missing, `~.` follows without blank, `^,` follows after a blank
 * - `[` and `]` mark the span; without them everything is the span
 *
 * `read` makes the meaning, or `undefined` to go on with the next way to match.
 */
export interface Phrase<Meaning> {
  readonly rule: string
  readonly patterns: readonly string[]
  readonly read: (match: PhraseMatch) => Meaning | undefined
}

/** What may begin at a piece. */
export interface Begin<Meaning> {
  /** Something may match though the lexicon does not know the next piece. */
  readonly alone: boolean
  /** Patterns whose first element is a class or word. */
  readonly words: Choice<Meaning>
  /** Those that go on with a reader behind it. */
  readonly behindWord: readonly Behind<Meaning>[]
  /** Those that begin with a reader. */
  readonly readers: readonly Behind<Meaning>[]
}

/** Patterns that go on behind what a reader read. */
export interface Behind<Meaning> {
  readonly reader: number
  readonly next: Choice<Meaning>
  /** Those for which it must read more than one piece. */
  readonly longer: Choice<Meaning>
  /** Those that go on with another reader, behind what that one reads. */
  readonly readers: readonly Behind<Meaning>[]
}

/** Phrases, lexicon and readers made ready for one pass over the pieces. */
export interface PhraseBook<Meaning> extends Vocabulary {
  /** What may begin with a piece of a signature; `undefined` for nothing. */
  beginsAt(signature: number): Begin<Meaning> | undefined
  /** The classes of a signature. */
  readonly classesOf: readonly (readonly string[])[]
  readonly readers: readonly BookReader[]
}

/** A reader and what it may begin with. */
export interface BookReader {
  readonly read: Reader
  /** Whether it may begin with a piece of a signature. */
  mayBegin(signature: number): boolean
}

/** A found phrase: span in pieces and its meaning. */
export interface Found<Meaning> {
  readonly rule: string
  readonly from: number
  readonly to: number
  readonly meaning: Meaning
}

const DASHES = ['-', '–', '—', '‑', '‐', '−']
const EMPTY: readonly Sense[] = []

/** Classes and readers a {@link PhraseBook} is made from. */
export interface Lexicon {
  /** Forms by class: `{ Weekday: [['Montag', 1], …] }`. A lower-case form is found in any case, others as written. */
  readonly words: Readonly<Record<string, readonly (readonly [form: string, value: SenseValue])[]>>
  /** Classes of words no list can hold ("dreitägigen"); asked only for words not listed. */
  readonly other?: (word: string) => readonly Sense[]
  /** Classes of digits beside `Int`. */
  readonly digits?: (digits: string) => readonly Sense[]
  /** The classes `other` and `digits` may give. */
  readonly otherClasses?: readonly string[]
  readonly readers?: Readonly<Record<string, Reader>>
  /** Classes a reader may begin with. */
  readonly readerStarts?: Readonly<Record<string, readonly string[]>>
  /** Of these the classes a reader reads one piece from, unless the lexicon knows the next one. */
  readonly readerWords?: Readonly<Record<string, readonly string[]>>
}

/** Compiles phrases over a lexicon. Earlier phrases win over later ones of the same length. */
export function phraseBook<Meaning>(lexicon: Lexicon, phrases: readonly Phrase<Meaning>[]): PhraseBook<Meaning> {
  const words = new Map<string, Sense[]>()
  const add = (form: string, sense: Sense) => {
    const senses = words.get(form)
    if (!senses) words.set(form, [sense])
    else if (!senses.some((other) => other.is === sense.is)) senses.push(sense)
  }
  for (const [is, forms] of Object.entries(lexicon.words)) for (const [form, value] of forms) add(form, { is, value })
  const classes = new Set(['Int', ...Object.keys(lexicon.words), ...(lexicon.otherClasses ?? [])])
  const names = Object.keys(lexicon.readers ?? {})
  const readerStarts = names.map((name) => lexicon.readerStarts?.[name])
  const vocabulary: Compilation = { classes, readers: names, readerStarts }
  const starts = new Map<string, Compiled<Meaning>[]>()
  let order = 0
  for (const phrase of phrases)
    for (const pattern of phrase.patterns)
      for (const compiled of compile(phrase, pattern, order++, vocabulary)) {
        for (const element of compiled.elements)
          for (const key of element.keys)
            if (key.startsWith('='))
              for (const form of key === '=-' ? DASHES : [key.slice(1)]) add(form, { is: key, value: key.slice(1) })
        const first = compiled.elements[0]
        for (const key of first?.reader === undefined ? (first?.keys ?? []) : [`@${first.reader}`]) {
          const list = starts.get(key)
          if (!list) starts.set(key, [compiled])
          else if (!list.includes(compiled)) list.push(compiled)
        }
      }
  const classesOf: (readonly string[])[] = [[]]
  const signatures = new Map<string, number>([['', 0]])
  const signatureOf = (senses: readonly Sense[]): number => {
    const classes = senses.map(({ is }) => is)
    const name = classes.join(' ')
    const before = signatures.get(name)
    if (before !== undefined) return before
    if (classesOf.length >= MOST_SIGNATURES) throw new Error('a lexicon with too many lists of classes')
    signatures.set(name, classesOf.length)
    classesOf.push(classes)
    return classesOf.length - 1
  }
  const sensesOf = (text: string, kind: Piece['kind']): readonly Sense[] => {
    if (kind === 'number') return [{ is: 'Int', value: Number(text) }, ...(lexicon.digits?.(text) ?? EMPTY)]
    const exact = words.get(text)
    if (kind === 'mark') return exact ?? EMPTY
    const code = text.charCodeAt(0)
    const capital = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)
    const lower = capital ? words.get(text.toLowerCase()) : undefined
    if (exact && lower) return [...exact, ...lower]
    return exact ?? lower ?? lexicon.other?.(text) ?? EMPTY
  }
  const choices = new Choices<Meaning>(classesOf, readerStarts)
  const readers = Object.values(lexicon.readers ?? {}).map((read, reader): BookReader => {
    const mayBegin: boolean[] = []
    const begins = (signature: number) =>
      readerStarts[reader]?.some((name) => classesOf[signature]!.includes(name)) ?? true
    return {
      read,
      mayBegin: (signature) => {
        while (mayBegin.length <= signature) mayBegin.push(begins(mayBegin.length))
        return mayBegin[signature]!
      },
    }
  })
  /** The reader a pattern must go on with at an element. */
  const readerOf = ({ elements }: Compiled<Meaning>, at: number) =>
    elements[at]?.optional ? undefined : elements[at]?.reader
  /** Patterns that all go on with a reader at an element, by reader. */
  const behind = (patterns: readonly Compiled<Meaning>[], at: number): readonly Behind<Meaning>[] =>
    names.flatMap((_, reader) => {
      const read = patterns.filter((compiled) => readerOf(compiled, at) === reader)
      if (read.length === 0) return []
      const [more, plain] = [read.filter(goesOn(at)), read.filter((compiled) => !goesOn(at)(compiled))]
      return [
        {
          reader,
          next: choices.between(
            plain.filter(({ elements }) => !elements[at]!.longer),
            at + 1,
          ),
          longer: choices.between(
            plain.filter(({ elements }) => elements[at]!.longer),
            at + 1,
          ),
          readers: behind(more, at + 1),
        },
      ]
    })
  /** Readers read at most two in a row before patterns are tried. */
  const goesOn = (at: number) => (compiled: Compiled<Meaning>) =>
    at < 2 && !compiled.elements[at]!.longer && readerOf(compiled, at + 1) !== undefined
  const first = behind([...new Set(names.flatMap((_, reader) => starts.get(`@${reader}`) ?? []))], 0)
  /** Whether a reader that begins with a piece of a signature reads no more of it before a piece that is not known. */
  const readsOne = (reader: number, signature: number) => {
    const own = lexicon.readerWords?.[names[reader]!] ?? []
    return classesOf[signature]!.every((name) => own.includes(name) || !readerStarts[reader]!.includes(name))
  }
  const begins: (Begin<Meaning> | undefined)[] = []
  const beginOf = (signature: number): Begin<Meaning> | undefined => {
    const patterns = [...new Set(classesOf[signature]!.flatMap((name) => starts.get(name) ?? []))]
    const words = choices.between(
      patterns.filter((compiled) => readerOf(compiled, 1) === undefined),
      1,
    )
    const behindWord = behind(patterns, 1)
    const byReader = first.filter(
      ({ reader }) => readerStarts[reader] !== undefined && readers[reader]!.mayBegin(signature),
    )
    if (patterns.length + byReader.length === 0) return undefined
    const startsReader = ({ reader }: Behind<Meaning>) => readers[reader]!.mayBegin(0)
    const alone =
      words.allows(0) ||
      behindWord.some(startsReader) ||
      byReader.some(
        ({ reader, next, readers: further }) =>
          !readsOne(reader, signature) || next.allows(0) || further.some(startsReader),
      )
    return { alone, words, behindWord, readers: byReader }
  }
  const entries = new ByForm(({ text }): Entry => {
    const kind = kindOf(text)
    const senses = sensesOf(text, kind)
    return senses.length === 0 ? UNKNOWN[kind] : { kind, senses, signature: signatureOf(senses) }
  })
  const beginsAt = (signature: number): Begin<Meaning> | undefined => {
    while (begins.length <= signature) begins.push(beginOf(begins.length))
    return begins[signature]
  }
  return {
    readers,
    classesOf,
    entries,
    codes: new NumberByForm((form) => {
      const { signature } = entries.of(form)
      const begin = beginsAt(signature)
      return signature + (begin === undefined ? 0 : begin.alone ? BEGINS_ALONE : BEGINS)
    }),
    beginsAt,
  }
}
