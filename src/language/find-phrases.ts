import type { Choice } from './choices.ts'
import type { Compiled, Element } from './phrase-patterns.ts'
import type { Begin, Behind, Found, PhraseBook, PhraseMatch, Reader } from './phrases.ts'
import { Line, type Pieces, type SenseValue, type Words } from './pieces.ts'

/** No answer yet in {@link Element.taken}. */
const UNASKED = -2

/** Ways to match tried per phrase and place: a bound that no written phrase reaches. */
const MAX_STEPS = 400

/** Places per reader at which what it read is kept, a power of two. */
const KEPT_READS = 8

class Matched implements PhraseMatch {
  readonly pieces: Pieces
  readonly from: number
  readonly to: number
  readonly #elements: readonly Element[]
  readonly #places: readonly number[]
  readonly #values: readonly (SenseValue | undefined)[]

  constructor(
    pieces: Pieces,
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

/** One pass over a line: what a reader read is read once, however many phrases ask. */
class Walk<Meaning> {
  readonly #book: PhraseBook<Meaning>
  readonly #line: Line
  /** What each reader read at the last few places, and where these are. */
  readonly #reads: Read[]
  readonly #readAt: number[]
  #compiled: Compiled<Meaning> | undefined
  readonly #places: number[] = []
  readonly #values: (SenseValue | undefined)[] = []
  #steps = 0

  constructor(book: PhraseBook<Meaning>, line: Line) {
    this.#book = book
    this.#line = line
    const slots = book.readers.length * KEPT_READS
    this.#reads = new Array<Read>(slots).fill(undefined)
    this.#readAt = new Array<number>(slots).fill(-1)
  }

  matchAt(compiled: Compiled<Meaning>, begin: number): Found<Meaning> | undefined {
    this.#compiled = compiled
    this.#steps = 0
    return this.#walk(0, begin, begin, -1)
  }

  read(reader: number, at: number): Read {
    const { read, mayBegin } = this.#book.readers[reader]!
    if (!mayBegin(this.#line.signatures[at]!)) return undefined
    const slot = reader * KEPT_READS + (at & (KEPT_READS - 1))
    if (this.#readAt[slot] !== at) {
      this.#readAt[slot] = at
      this.#reads[slot] = read(this.#line, at)
    }
    return this.#reads[slot]
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
        new Matched(this.#line, [spanStart, spanEnd], compiled.elements, this.#places, this.#values),
      )
      return meaning === undefined ? undefined : { rule: compiled.rule, from: spanStart, to: spanEnd, meaning }
    }
    const line = this.#line
    if (at < line.length && (current.glued === undefined || current.glued === line.isGlued(at))) {
      let next = -1
      let value: SenseValue | undefined
      if (current.reader !== undefined) {
        const read = this.read(current.reader, at)
        if (read && (!current.longer || read.to - at > 1)) {
          next = read.to
          value = read.value
        }
      } else {
        const signature = line.signatures[at]!
        const known = signature < current.taken.length ? current.taken[signature]! : UNASKED
        const taken = known === UNASKED ? this.#take(current, signature) : known
        if (taken !== -1) {
          next = at + 1
          value = line.entry(at).senses[taken]!.value
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

/** What was found among words, and its pieces. */
export interface Findings<Meaning> {
  readonly pieces: Pieces
  readonly found: readonly Found<Meaning>[]
}

/** Finds phrases from left to right: at each place the one that reaches farthest. Linear in the number of pieces. */
export function findPhrases<Meaning>(book: PhraseBook<Meaning>, words: Words): Findings<Meaning> {
  const line = new Line(words, book)
  const { begins, signatures } = line
  const found: Found<Meaning>[] = []
  if (begins.length === 0) return { pieces: line, found }
  const walk = new Walk(book, line)
  let behind = 0
  for (let index = 0; index < begins.length; index += 1) {
    const at = begins[index]!
    if (at < behind) continue
    const whole = wholeAt(walk, line, book.beginsAt(signatures[at]!)!, at)
    if (!whole) continue
    found.push(whole.match)
    behind = whole.match.to
  }
  return { pieces: line, found }
}

/** What is left of a choice once the next pieces are looked at. */
function patternsAt<Meaning>(choice: Choice<Meaning>, line: Line, from: number): readonly Compiled<Meaning>[] {
  let left = choice
  for (let at = from; left.narrows; at += 1) left = left.before(line, at)
  return left.patterns
}

/** The phrase that reaches farthest from a place on. */
function wholeAt<Meaning>(
  walk: Walk<Meaning>,
  line: Line,
  begin: Begin<Meaning>,
  at: number,
): Ranked<Meaning> | undefined {
  let whole = farthest(walk, patternsAt(begin.words, line, at + 1), at, undefined)
  if (begin.behindWord.length > 0) whole = behindReaders(walk, line, begin.behindWord, at, at + 1, whole)
  return begin.readers.length > 0 ? behindReaders(walk, line, begin.readers, at, at, whole) : whole
}

/** The phrase that reaches farthest of those that begin at `start` and have a reader at `at`. */
function behindReaders<Meaning>(
  walk: Walk<Meaning>,
  line: Line,
  readers: readonly Behind<Meaning>[],
  start: number,
  at: number,
  before: Ranked<Meaning> | undefined,
): Ranked<Meaning> | undefined {
  let whole = before
  for (const { reader, next, longer, readers: further } of readers) {
    const read = walk.read(reader, at)
    if (!read) continue
    whole = farthest(walk, patternsAt(next, line, read.to), start, whole)
    if (read.to - at > 1) whole = farthest(walk, patternsAt(longer, line, read.to), start, whole)
    if (further.length > 0) whole = behindReaders(walk, line, further, start, read.to, whole)
  }
  return whole
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
