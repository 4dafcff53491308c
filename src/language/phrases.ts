import { type Piece, type Sense, type SenseValue, senseOf } from './pieces.ts'

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

interface Element {
  readonly keys: readonly string[]
  readonly reader?: string
  readonly label?: string
  readonly optional: boolean
  readonly glued?: boolean
}

interface Compiled<Meaning> {
  readonly rule: string
  readonly order: number
  readonly elements: readonly Element[]
  readonly spanFrom: number
  readonly spanTo: number
  readonly read: Phrase<Meaning>['read']
}

/** Phrases, lexicon and readers made ready for one pass over the pieces. */
export interface PhraseBook<Meaning> {
  sensesOf(text: string, kind: Piece['kind']): readonly Sense[]
  readonly starts: ReadonlyMap<string, readonly Compiled<Meaning>[]>
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
  }
}

function compile<Meaning>(
  phrase: Phrase<Meaning>,
  pattern: string,
  order: number,
  classes: ReadonlySet<string>,
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
    variants.push({
      rule: phrase.rule,
      order,
      elements: [{ ...first, optional: false }, ...rest.slice(1)],
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
      for (const compiled of compile(phrase, pattern, order++, classes)) {
        for (const element of compiled.elements)
          for (const key of element.keys)
            if (key.startsWith('='))
              for (const form of key === '=-' ? DASHES : [key.slice(1)]) add(form, { is: key, value: key.slice(1) })
        const first = compiled.elements[0]
        const keys = first?.reader ? (lexicon.readerStarts?.[first.reader] ?? []) : (first?.keys ?? [])
        for (const key of keys) {
          const list = starts.get(key)
          if (!list) starts.set(key, [compiled])
          else if (!list.includes(compiled)) list.push(compiled)
        }
      }
  const small = Array.from({ length: 2200 }, (_, value): readonly Sense[] => [{ is: 'Int', value }])
  return {
    starts,
    readers: lexicon.readers ?? {},
    sensesOf: (text, kind) => {
      if (kind === 'number') return small[Number(text)] ?? [{ is: 'Int', value: Number(text) }]
      const exact = words.get(text)
      if (kind === 'mark') return exact ?? EMPTY
      const code = text.charCodeAt(0)
      const capital = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)
      const lower = capital ? words.get(text.toLowerCase()) : undefined
      if (exact && lower) return [...exact, ...lower]
      return exact ?? lower ?? lexicon.other?.(text) ?? EMPTY
    },
  }
}

/** Ways to match tried per phrase and place: a bound that no written phrase reaches. */
const MAX_STEPS = 400

function matchAt<Meaning>(
  book: PhraseBook<Meaning>,
  compiled: Compiled<Meaning>,
  pieces: readonly Piece[],
  begin: number,
): (Found<Meaning> & { readonly reach: number }) | undefined {
  const { elements, spanFrom, spanTo } = compiled
  const places: number[] = new Array(elements.length).fill(-1)
  const values: (SenseValue | undefined)[] = new Array(elements.length).fill(undefined)
  let steps = 0
  const walk = (
    element: number,
    at: number,
    from: number,
    to: number,
  ): (Found<Meaning> & { reach: number }) | undefined => {
    if (++steps > MAX_STEPS) return undefined
    const spanStart = element === spanFrom ? at : from
    const spanEnd = element === spanTo ? at : to
    const current = elements[element]
    if (!current) {
      const label = (name: string) => elements.findIndex((other, index) => other.label === name && places[index] !== -1)
      const value = (name: string) => {
        const index = label(name)
        return index === -1 ? undefined : values[index]
      }
      const meaning = compiled.read({
        pieces,
        from: spanStart,
        to: spanEnd,
        number: (name) => {
          const found = value(name)
          return typeof found === 'number' ? found : undefined
        },
        word: (name) => {
          const found = value(name)
          return typeof found === 'string' ? found : undefined
        },
        at: (name) => {
          const index = label(name)
          return index === -1 ? undefined : places[index]
        },
      })
      if (meaning === undefined || spanEnd <= spanStart) return undefined
      return { rule: compiled.rule, from: spanStart, to: spanEnd, meaning, reach: at }
    }
    const piece = pieces[at]
    if (piece && (current.glued === undefined || current.glued === piece.glued)) {
      let next = -1
      let value: SenseValue | undefined
      if (current.reader) {
        const read = book.readers[current.reader]?.(pieces, at)
        if (read) {
          next = read.to
          value = read.value
        }
      } else
        for (const key of current.keys) {
          value = senseOf(piece, key)
          if (value !== undefined) {
            next = at + 1
            break
          }
        }
      if (next !== -1) {
        places[element] = at
        values[element] = value
        const found = walk(element + 1, next, spanStart, spanEnd)
        if (found) return found
        places[element] = -1
        values[element] = undefined
      }
    }
    return current.optional ? walk(element + 1, at, spanStart, spanEnd) : undefined
  }
  return walk(0, begin, begin, -1)
}

/** Finds phrases from left to right: at each place the one that reaches farthest. Linear in the number of pieces. */
export function findPhrases<Meaning>(book: PhraseBook<Meaning>, pieces: readonly Piece[]): readonly Found<Meaning>[] {
  const found: Found<Meaning>[] = []
  let at = 0
  while (at < pieces.length) {
    let best: (Found<Meaning> & { readonly reach: number }) | undefined
    let bestOrder = 0
    for (const sense of pieces[at]!.senses)
      for (const compiled of book.starts.get(sense.is) ?? []) {
        const match = matchAt(book, compiled, pieces, at)
        if (!match || match.from < at) continue
        if (!best || match.to > best.to || (match.to === best.to && compiled.order < bestOrder)) {
          best = match
          bestOrder = compiled.order
        }
      }
    if (!best) at += 1
    else {
      found.push(best)
      at = best.to
    }
  }
  return found
}
