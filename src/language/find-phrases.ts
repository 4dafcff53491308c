import type { Compiled, Element, Found, PhraseBook, PhraseMatch, Reader } from './phrases.ts'
import { isGlued, type Line, lineOf, type Piece, pieceAt, type SenseValue, type Words } from './pieces.ts'

/** No answer yet in {@link Element.taken}. */
const UNASKED = -2

/** Ways to match tried per phrase and place: a bound that no written phrase reaches. */
const MAX_STEPS = 400

class Matched implements PhraseMatch {
  readonly pieces: readonly Piece[]
  readonly from: number
  readonly to: number
  readonly #elements: readonly Element[]
  readonly #places: readonly number[]
  readonly #values: readonly (SenseValue | undefined)[]

  constructor(
    pieces: readonly Piece[],
    span: readonly [from: number, to: number],
    elements: readonly Element[],
    places: readonly number[],
    values: readonly (SenseValue | undefined)[],
  ) {
    this.pieces = pieces
    this.from = span[0]
    this.to = span[1]
    this.#elements = elements
    this.#places = places
    this.#values = values
  }

  #index(name: string): number {
    for (let index = 0; index < this.#elements.length; index += 1)
      if (this.#elements[index]!.label === name && this.#places[index] !== -1) return index
    return -1
  }

  number(name: string): number | undefined {
    const found = this.#values[this.#index(name)]
    return typeof found === 'number' ? found : undefined
  }

  word(name: string): string | undefined {
    const found = this.#values[this.#index(name)]
    return typeof found === 'string' ? found : undefined
  }

  at(name: string): number | undefined {
    return this.#places[this.#index(name)]
  }
}

type Read = ReturnType<Reader>

/** Pieces made on either side of what a phrase matched, for those who read its surroundings, and for a reader. */
const BEFORE = 10
const BEHIND = 12
const READER_SEES = 12

/** One pass over a line: what a reader read is read once, however many phrases ask. */
class Walk<Meaning> {
  /** The pieces made so far; most places of a line are never looked at. */
  readonly pieces: Piece[] = []
  readonly #book: PhraseBook<Meaning>
  readonly #line: Line
  readonly #reads = new Map<string, { readonly at: number[]; readonly read: Read[] }>()
  #compiled: Compiled<Meaning> | undefined
  readonly #places: number[] = []
  readonly #values: (SenseValue | undefined)[] = []
  #steps = 0

  constructor(book: PhraseBook<Meaning>, line: Line) {
    this.#book = book
    this.#line = line
  }

  matchAt(compiled: Compiled<Meaning>, begin: number): Found<Meaning> | undefined {
    this.#compiled = compiled
    this.#steps = 0
    return this.#walk(0, begin, begin, -1)
  }

  /** Reads are kept for the last few places. */
  read(name: string, at: number): Read {
    let kept = this.#reads.get(name)
    if (!kept) {
      kept = { at: [-1, -1, -1, -1, -1, -1, -1, -1], read: [] }
      this.#reads.set(name, kept)
    }
    const slot = at & 7
    if (kept.at[slot] !== at) {
      this.#make(at - 1, at + READER_SEES)
      kept.at[slot] = at
      kept.read[slot] = this.#book.readers[name]?.(this.pieces, at)
    }
    return kept.read[slot]
  }

  #make(from: number, to: number): void {
    const until = Math.min(to, this.#line.forms.length)
    for (let at = Math.max(0, from); at < until; at += 1) this.pieces[at] ??= pieceAt(this.#line, at)
  }

  #walk(index: number, at: number, from: number, to: number): Found<Meaning> | undefined {
    this.#steps += 1
    const compiled = this.#compiled!
    if (this.#steps > MAX_STEPS) return undefined
    const spanStart = index === compiled.spanFrom ? at : from
    const spanEnd = index === compiled.spanTo ? at : to
    const current = compiled.elements[index]
    if (!current) {
      if (spanEnd <= spanStart) return undefined
      this.#make(spanStart - BEFORE, at + BEHIND)
      const meaning = compiled.read(
        new Matched(this.pieces, [spanStart, spanEnd], compiled.elements, this.#places, this.#values),
      )
      return meaning === undefined ? undefined : { rule: compiled.rule, from: spanStart, to: spanEnd, meaning }
    }
    const entry = this.#line.entries[at]
    if (entry && (current.glued === undefined || current.glued === isGlued(this.#line, at))) {
      let next = -1
      let value: SenseValue | undefined
      if (current.reader !== undefined) {
        const read = this.read(current.reader, at)
        if (read) {
          next = read.to
          value = read.value
        }
      } else {
        let taken = current.taken[entry.signature] ?? UNASKED
        if (taken === UNASKED) taken = this.#take(current, entry.signature)
        if (taken !== -1) {
          next = at + 1
          value = entry.senses[taken]!.value
        }
      }
      if (next !== -1) {
        this.#places[index] = at
        this.#values[index] = value
        const found = this.#walk(index + 1, next, spanStart, spanEnd)
        if (found) return found
      }
    }
    this.#places[index] = -1
    this.#values[index] = undefined
    return current.optional ? this.#walk(index + 1, at, spanStart, spanEnd) : undefined
  }

  #take(element: Element, signature: number): number {
    const classes = this.#book.classesOf[signature] ?? []
    const key = element.keys.find((name) => classes.includes(name))
    const taken = key === undefined ? -1 : classes.indexOf(key)
    while (element.taken.length <= signature) element.taken.push(UNASKED)
    element.taken[signature] = taken
    return taken
  }
}

/** What was found among words, and its pieces: those near what may be a phrase, others are missing. */
export interface Findings<Meaning> {
  readonly pieces: readonly Piece[]
  readonly found: readonly Found<Meaning>[]
}

/** Finds phrases from left to right: at each place the one that reaches farthest. Linear in the number of pieces. */
export function findPhrases<Meaning>(book: PhraseBook<Meaning>, words: Words): Findings<Meaning> {
  const line = lineOf(words, book.entries)
  const { entries } = line
  const found: Found<Meaning>[] = []
  const walk = new Walk(book, line)
  let at = 0
  while (at < entries.length) {
    const { signature } = entries[at]!
    if (signature === 0) {
      at += 1
      continue
    }
    const phrases = book.startsAt(signature, entries[at + 1]?.signature ?? 0)
    const readers = book.readersAt(signature)
    if (phrases.length === 0 && readers.length === 0) {
      at += 1
      continue
    }
    let whole = farthest(walk, phrases, at, undefined)
    for (const reader of readers) {
      const read = walk.read(reader, at)
      if (read) whole = farthest(walk, book.behind(reader, entries[read.to]?.signature ?? 0), at, whole)
    }
    if (!whole) at += 1
    else {
      found.push(whole.match)
      at = whole.match.to
    }
  }
  return { pieces: walk.pieces, found }
}

/** A match and the order of its phrase. */
interface Ranked<Meaning> {
  readonly match: Found<Meaning>
  readonly order: number
}

/** The match that reaches farthest, of two that reach alike the one whose phrase comes first. */
function farthest<Meaning>(
  walk: Walk<Meaning>,
  phrases: readonly Compiled<Meaning>[],
  at: number,
  before: Ranked<Meaning> | undefined,
): Ranked<Meaning> | undefined {
  let best = before
  for (const compiled of phrases) {
    const match = walk.matchAt(compiled, at)
    if (!match) continue
    if (!best || match.to > best.match.to || (match.to === best.match.to && compiled.order < best.order))
      best = { match, order: compiled.order }
  }
  return best
}
