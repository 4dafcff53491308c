import type { Compiled, Element } from './phrases.ts'

/** A pattern and what the next pieces must be: one set of keys a piece, fewer where anything may follow. */
export interface Candidate<Meaning> {
  readonly compiled: Compiled<Meaning>
  readonly ahead: readonly ReadonlySet<string>[]
}

/** Pieces looked at before a pattern is tried. */
const LOOKS = 2

/** A key of a piece that must stand right behind the one before, or behind a blank. */
const keyOf = (key: string, glued: boolean | undefined) => (glued === undefined ? key : `${glued ? '~' : '^'}${key}`)

/**
 * What the pieces that elements from `from` on take first may be. `readerStarts` holds by reader the classes it may begin
 * with, `undefined` for any.
 */
export function aheadOf(
  elements: readonly Element[],
  from: number,
  readerStarts: readonly (readonly string[] | undefined)[],
): readonly ReadonlySet<string>[] {
  const ahead: ReadonlySet<string>[] = []
  let places: readonly number[] = [from]
  while (ahead.length < LOOKS) {
    const keys = new Set<string>()
    const behind = new Set<number>()
    let reads = false
    for (const place of places)
      for (let at = place; ; at += 1) {
        const element = elements[at]
        const begins = element && (element.reader === undefined ? element.keys : readerStarts[element.reader])
        if (begins === undefined) return ahead
        for (const key of begins) keys.add(keyOf(key, element?.glued))
        reads ||= element?.reader !== undefined
        behind.add(at + 1)
        if (!element?.optional) break
      }
    ahead.push(keys)
    // How far a reader reads is not known before it has read.
    if (reads) return ahead
    places = [...behind]
  }
  return ahead
}

/** Patterns that are possible so far; fewer with every piece that is looked at. Filled as signatures are met. */
export class Choice<Meaning> {
  readonly patterns: readonly Compiled<Meaning>[]
  readonly #candidates: readonly Candidate<Meaning>[]
  readonly #classesOf: readonly (readonly string[])[]
  readonly #depth: number
  /** Whether the next piece makes a difference. */
  readonly #narrows: boolean
  /** By signature, twice: not glued and glued. A list without holes is quick to look up. */
  readonly #next: (Choice<Meaning> | undefined)[] = []

  constructor(candidates: readonly Candidate<Meaning>[], classesOf: readonly (readonly string[])[], depth = 0) {
    this.#candidates = candidates
    this.#classesOf = classesOf
    this.#depth = depth
    this.#narrows = candidates.some(({ ahead }) => ahead.length > depth)
    this.patterns = candidates.map(({ compiled }) => compiled)
  }

  /** The patterns that are possible with a piece of a signature next; 0 for none. */
  before(signature: number, glued: boolean): Choice<Meaning> {
    if (!this.#narrows) return this
    const cell = signature * 2 + (glued ? 1 : 0)
    const known = cell < this.#next.length ? this.#next[cell] : undefined
    if (known !== undefined) return known
    while (this.#next.length <= cell) this.#next.push(undefined)
    const classes = this.#classesOf[signature] ?? []
    const fits = (keys: ReadonlySet<string> | undefined) =>
      keys === undefined || classes.some((is) => keys.has(is) || keys.has(keyOf(is, glued)))
    const rest = this.#candidates.filter(({ ahead }) => fits(ahead[this.#depth]))
    const choice = new Choice(rest, this.#classesOf, this.#depth + 1)
    this.#next[cell] = choice
    return choice
  }
}
