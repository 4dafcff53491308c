import { aheadOf, type Candidate, Choice } from './choices.ts'
import { ByForm } from './forms.ts'
import {
  type Entry,
  innerOf,
  kindOf,
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
 * - `Weekday` a lexicon class, `Int` digits, `@Number` a reader
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

/** One element of a compiled pattern. All have the same fields, so that the one function that reads them is quick. */
export interface Element {
  readonly keys: readonly string[]
  /** Place of the reader in the book's list. */
  readonly reader: number | undefined
  readonly label: string | undefined
  readonly optional: boolean
  readonly glued: boolean | undefined
  /** By signature: which of a piece's senses the element takes, -1 for none. Filled as signatures are met. */
  readonly taken: number[]
}

/** One pattern of a phrase, from its first element or from behind leading ones that may be missing. */
export interface Compiled<Meaning> {
  readonly rule: string
  readonly order: number
  readonly elements: readonly Element[]
  readonly spanFrom: number
  readonly spanTo: number
  readonly read: Phrase<Meaning>['read']
}

/** What may begin at a piece. */
export interface Begin<Meaning> {
  /** Patterns whose first element is a class or word. */
  readonly words: Choice<Meaning>
  /** Those that begin with a reader. */
  readonly readers: readonly Behind<Meaning>[]
}

/** Patterns that go on behind what a reader read. */
export interface Behind<Meaning> {
  readonly reader: number
  readonly next: Choice<Meaning>
  /** Those that go on with another reader, behind what that one reads. */
  readonly readers: readonly { readonly reader: number; readonly next: Choice<Meaning> }[]
}

/** Phrases, lexicon and readers made ready for one pass over the pieces. */
export interface PhraseBook<Meaning> extends Vocabulary {
  /** What may begin with a piece of a signature; `undefined` for nothing. */
  beginsAt(signature: number): Begin<Meaning> | undefined
  /** The classes of a signature. */
  readonly classesOf: readonly (readonly string[])[]
  readonly readers: readonly Reader[]
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

/** More signatures than any lexicon has. */
const MOST_SIGNATURES = 4096

function compileElement(source: string, vocabulary: Compilation): Element {
  let rest = source
  const optional = rest.length > 1 && rest.endsWith('?')
  if (optional) rest = rest.slice(0, -1)
  const label = /^([a-z]\w*):(?=.)/.exec(rest)?.[1]
  if (label !== undefined) rest = rest.slice(label.length + 1)
  const glued = rest.length > 1 && rest[0] === '~' ? true : rest.length > 1 && rest[0] === '^' ? false : undefined
  if (glued !== undefined) rest = rest.slice(1)
  const reads = rest.startsWith('@')
  return {
    keys: reads ? [] : rest.split('|').map((key) => (vocabulary.classes.has(key) ? key : `=${key}`)),
    reader: reads ? vocabulary.readers.indexOf(rest.slice(1)) : undefined,
    label,
    optional,
    glued,
    taken: [],
  }
}

/** The names patterns are compiled against. */
interface Compilation {
  readonly classes: ReadonlySet<string>
  readonly readers: readonly string[]
  /** Classes that each reader may begin with; `undefined` where it may begin with anything. */
  readonly readerStarts: readonly (readonly string[] | undefined)[]
}

function compile<Meaning>(
  phrase: Phrase<Meaning>,
  pattern: string,
  order: number,
  vocabulary: Compilation,
): readonly Compiled<Meaning>[] {
  const elements: Element[] = []
  let spanFrom = 0
  let spanTo = -1
  for (const source of pattern.trim().split(/\s+/)) {
    if (source === '[') spanFrom = elements.length
    else if (source === ']') spanTo = elements.length
    else elements.push(compileElement(source, vocabulary))
  }
  if (spanTo === -1) spanTo = elements.length
  const variants: Compiled<Meaning>[] = []
  for (let skip = 0; skip === 0 || elements[skip - 1]?.optional; skip += 1) {
    const rest = elements.slice(skip)
    const first = rest[0]
    if (!first) break
    const { keys, reader, label, glued } = first
    const started = [{ keys, reader, label, optional: false, glued, taken: [] }, ...rest.slice(1)]
    variants.push({
      rule: phrase.rule,
      order,
      elements: started,
      spanFrom: Math.max(0, spanFrom - skip),
      spanTo: spanTo - skip,
      read: phrase.read,
    })
  }
  return variants
}

/** Classes and readers a {@link PhraseBook} is made from. */
export interface Lexicon {
  /** Forms by class: `{ Weekday: [['Montag', 1], …] }`. A lower-case form is found in any case, others as written. */
  readonly words: Readonly<Record<string, readonly (readonly [form: string, value: SenseValue])[]>>
  /** Classes of words no list can hold ("dreitägigen"); asked only for words not listed. */
  readonly other?: (word: string) => readonly Sense[]
  /** The classes `other` may give. */
  readonly otherClasses?: readonly string[]
  readonly readers?: Readonly<Record<string, Reader>>
  /** Classes a reader may begin with. */
  readonly readerStarts?: Readonly<Record<string, readonly string[]>>
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
    if (kind === 'number') return [{ is: 'Int', value: Number(text) }]
    const exact = words.get(text)
    if (kind === 'mark') return exact ?? EMPTY
    const code = text.charCodeAt(0)
    const capital = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)
    const lower = capital ? words.get(text.toLowerCase()) : undefined
    if (exact && lower) return [...exact, ...lower]
    return exact ?? lower ?? lexicon.other?.(text) ?? EMPTY
  }
  const choice = (patterns: readonly Compiled<Meaning>[], from: number) =>
    new Choice(
      patterns.map(
        (compiled): Candidate<Meaning> => ({ compiled, ahead: aheadOf(compiled.elements, from, readerStarts) }),
      ),
      classesOf,
    )
  /** The reader a pattern must go on with behind its first element. */
  const second = ({ elements }: Compiled<Meaning>) => (elements[1]?.optional ? undefined : elements[1]?.reader)
  const behind = names.flatMap((_, reader): readonly Behind<Meaning>[] => {
    const patterns = starts.get(`@${reader}`)
    if (!patterns) return []
    return [
      {
        reader,
        next: choice(
          patterns.filter((compiled) => second(compiled) === undefined),
          1,
        ),
        readers: names.flatMap((_name, other) => {
          const both = patterns.filter((compiled) => second(compiled) === other)
          return both.length === 0 ? [] : [{ reader: other, next: choice(both, 2) }]
        }),
      },
    ]
  })
  const begins: (Begin<Meaning> | null)[] = []
  const beginOf = (signature: number): Begin<Meaning> | null => {
    const is = classesOf[signature] ?? []
    const patterns = [...new Set(is.flatMap((name) => starts.get(name) ?? []))]
    const readers = behind.filter(({ reader }) => readerStarts[reader]?.some((name) => is.includes(name)))
    return patterns.length + readers.length === 0 ? null : { words: choice(patterns, 1), readers }
  }
  return {
    readers: Object.values(lexicon.readers ?? {}),
    classesOf,
    entries: new ByForm(({ text }): Entry => {
      const kind = kindOf(text)
      const inner = innerOf(text)
      if (inner !== undefined) return { kind, senses: EMPTY, signature: 0, inner }
      const senses = sensesOf(text, kind)
      return senses.length === 0 ? UNKNOWN[kind] : { kind, senses, signature: signatureOf(senses), inner }
    }),
    beginsAt: (signature) => {
      while (begins.length < classesOf.length) begins.push(beginOf(begins.length))
      return begins[signature] ?? undefined
    },
  }
}
