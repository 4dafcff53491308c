import { ByForm } from './forms.ts'
import {
  type Entry,
  innerOf,
  kindOf,
  type Piece,
  type Sense,
  type SenseValue,
  UNKNOWN,
  type Vocabulary,
} from './pieces.ts'

/** Reads something that takes several pieces, a number written "1 234,5" or "zwei bis drei": value and index behind it. */
export type Reader = (
  pieces: readonly Piece[],
  at: number,
) => { readonly value: number; readonly to: number } | undefined

/** What a phrase matched: its labelled values and where it stands. */
export interface PhraseMatch {
  readonly pieces: readonly Piece[]
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

/** One element of a compiled pattern. */
export interface Element {
  readonly keys: readonly string[]
  readonly reader?: string
  readonly label?: string
  readonly optional: boolean
  readonly glued?: boolean
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
  /** Keys of which the piece behind the first element must have one; absent where the pattern does not say. */
  readonly second?: ReadonlySet<string>
  readonly read: Phrase<Meaning>['read']
}

/** Phrases, lexicon and readers made ready for one pass over the pieces. */
export interface PhraseBook<Meaning> extends Vocabulary {
  /** The phrases that may begin with a piece of one signature before a piece of another, 0 for none. */
  startsAt(signature: number, next: number): readonly Compiled<Meaning>[]
  /** The readers that phrases begin with and that may begin with a piece of a signature. */
  readersAt(signature: number): readonly string[]
  /** The phrases that begin with a reader and may go on with a piece of a signature behind what it read. */
  behind(reader: string, signature: number): readonly Compiled<Meaning>[]
  /** The classes of a signature. */
  readonly classesOf: readonly (readonly string[])[]
  readonly readers: Readonly<Record<string, Reader>>
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

function compileElement(source: string, classes: ReadonlySet<string>): Element {
  let rest = source
  const optional = rest.length > 1 && rest.endsWith('?')
  if (optional) rest = rest.slice(0, -1)
  const label = /^([a-z]\w*):(?=.)/.exec(rest)?.[1]
  if (label !== undefined) rest = rest.slice(label.length + 1)
  const glued = rest.length > 1 && rest[0] === '~' ? true : rest.length > 1 && rest[0] === '^' ? false : undefined
  if (glued !== undefined) rest = rest.slice(1)
  return {
    keys: rest.startsWith('@') ? [] : rest.split('|').map((key) => (classes.has(key) ? key : `=${key}`)),
    ...(rest.startsWith('@') && { reader: rest.slice(1) }),
    ...(label !== undefined && { label }),
    optional,
    ...(glued !== undefined && { glued }),
    taken: [],
  }
}

/** Classes that readers begin with. */
type ReaderStarts = Readonly<Record<string, readonly string[]>>

/** Keys of which the piece behind the first element must have one; `undefined` where it may be anything. */
function secondKeys(elements: readonly Element[], readerStarts: ReaderStarts): ReadonlySet<string> | undefined {
  const keys = new Set<string>()
  for (const element of elements.slice(1)) {
    const begins = element.reader === undefined ? element.keys : readerStarts[element.reader]
    if (begins === undefined) return undefined
    for (const key of begins) keys.add(key)
    if (!element.optional) return keys
  }
  return undefined
}

function compile<Meaning>(
  phrase: Phrase<Meaning>,
  pattern: string,
  order: number,
  classes: ReadonlySet<string>,
  readerStarts: ReaderStarts,
): readonly Compiled<Meaning>[] {
  const elements: Element[] = []
  let spanFrom = 0
  let spanTo = -1
  for (const source of pattern.trim().split(/\s+/)) {
    if (source === '[') spanFrom = elements.length
    else if (source === ']') spanTo = elements.length
    else elements.push(compileElement(source, classes))
  }
  if (spanTo === -1) spanTo = elements.length
  const variants: Compiled<Meaning>[] = []
  for (let skip = 0; skip === 0 || elements[skip - 1]?.optional; skip += 1) {
    const rest = elements.slice(skip)
    const first = rest[0]
    if (!first) break
    const started = [{ ...first, optional: false }, ...rest.slice(1)]
    const second = secondKeys(started, readerStarts)
    variants.push({
      rule: phrase.rule,
      order,
      elements: started,
      ...(second && { second }),
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
  const starts = new Map<string, Compiled<Meaning>[]>()
  let order = 0
  for (const phrase of phrases)
    for (const pattern of phrase.patterns)
      for (const compiled of compile(phrase, pattern, order++, classes, lexicon.readerStarts ?? {})) {
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
  const pairs: (readonly Compiled<Meaning>[])[][] = []
  const fitting = (list: readonly Compiled<Meaning>[], next: number) =>
    list.filter(({ second }) => !second || (classesOf[next] ?? []).some((is) => second.has(is)))
  const readers: (readonly string[])[] = []
  const behind = new Map<string, (readonly Compiled<Meaning>[])[]>()
  return {
    readers: lexicon.readers ?? {},
    classesOf,
    entries: new ByForm(({ text }): Entry => {
      const kind = kindOf(text)
      const inner = innerOf(text)
      if (inner !== undefined) return { ...UNKNOWN[kind], inner }
      const senses = sensesOf(text, kind)
      return senses.length === 0 ? UNKNOWN[kind] : { kind, senses, signature: signatureOf(senses) }
    }),
    startsAt: (signature, next) => {
      let row = pairs[signature]
      if (row === undefined) {
        row = []
        pairs[signature] = row
      }
      const before = row[next]
      if (before !== undefined) return before
      const all = new Set((classesOf[signature] ?? []).flatMap((is) => starts.get(is) ?? []))
      const found = fitting([...all], next)
      row[next] = found
      return found
    },
    readersAt: (signature) => {
      const before = readers[signature]
      if (before !== undefined) return before
      const classes = classesOf[signature] ?? []
      const found = Object.entries(lexicon.readerStarts ?? {})
        .filter(([name, begins]) => starts.has(`@${name}`) && begins.some((is) => classes.includes(is)))
        .map(([name]) => name)
      readers[signature] = found
      return found
    },
    behind: (reader, signature) => {
      let row = behind.get(reader)
      if (row === undefined) {
        row = []
        behind.set(reader, row)
      }
      const before = row[signature]
      if (before !== undefined) return before
      const found = fitting(starts.get(`@${reader}`) ?? [], signature)
      row[signature] = found
      return found
    },
  }
}
