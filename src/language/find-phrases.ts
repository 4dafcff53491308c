import type { Compiled, Element, Found, PhraseBook, PhraseMatch, Reader } from './phrases.ts'
import type { Piece, SenseValue } from './pieces.ts'

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

/** One pass over pieces: what a reader read is read once, however many phrases ask. */
class Walk<Meaning> {
  readonly #book: PhraseBook<Meaning>
  readonly #pieces: readonly Piece[]
  readonly #reads = new Map<string, { readonly at: number[]; readonly read: Read[] }>()
  #compiled: Compiled<Meaning> | undefined
  readonly #places: number[] = []
  readonly #values: (SenseValue | undefined)[] = []
  #steps = 0

  constructor(book: PhraseBook<Meaning>, pieces: readonly Piece[]) {
    this.#book = book
    this.#pieces = pieces
  }

  matchAt(compiled: Compiled<Meaning>, begin: number): Found<Meaning> | undefined {
    this.#compiled = compiled
    this.#steps = 0
    return this.#walk(0, begin, begin, -1)
  }

  /** Reads are kept for the last few places. */
  #read(name: string, at: number): Read {
    let kept = this.#reads.get(name)
    if (!kept) {
      kept = { at: [-1, -1, -1, -1, -1, -1, -1, -1], read: [] }
      this.#reads.set(name, kept)
    }
    const slot = at & 7
    if (kept.at[slot] !== at) {
      kept.at[slot] = at
      kept.read[slot] = this.#book.readers[name]?.(this.#pieces, at)
    }
    return kept.read[slot]
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
      const meaning = compiled.read(
        new Matched(this.#pieces, [spanStart, spanEnd], compiled.elements, this.#places, this.#values),
      )
      return meaning === undefined ? undefined : { rule: compiled.rule, from: spanStart, to: spanEnd, meaning }
    }
    const piece = this.#pieces[at]
    if (piece && (current.glued === undefined || current.glued === piece.glued)) {
      let next = -1
      let value: SenseValue | undefined
      if (current.reader !== undefined) {
        const read = this.#read(current.reader, at)
        if (read) {
          next = read.to
          value = read.value
        }
      } else {
        let taken = current.taken[piece.signature] ?? UNASKED
        if (taken === UNASKED) taken = this.#take(current, piece.signature)
        if (taken !== -1) {
          next = at + 1
          value = piece.senses[taken]!.value
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

/** Finds phrases from left to right: at each place the one that reaches farthest. Linear in the number of pieces. */
export function findPhrases<Meaning>(book: PhraseBook<Meaning>, pieces: readonly Piece[]): readonly Found<Meaning>[] {
  const found: Found<Meaning>[] = []
  const walk = new Walk(book, pieces)
  let at = 0
  while (at < pieces.length) {
    const { signature } = pieces[at]!
    let best: Found<Meaning> | undefined
    let bestOrder = 0
    if (signature !== 0)
      for (const compiled of book.startsAt(signature, pieces[at + 1]?.signature ?? 0)) {
        const match = walk.matchAt(compiled, at)
        if (!match) continue
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
