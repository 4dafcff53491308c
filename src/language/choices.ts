import type { Compiled, Element } from './phrase-patterns.ts'
import type { Line } from './pieces.ts'

/** A pattern and what the next pieces must be: one set of keys a piece, fewer where anything may follow. */
interface Candidate<Meaning> {
  readonly number: number
  readonly compiled: Compiled<Meaning>
  readonly ahead: readonly ReadonlySet<string>[]
}

/** Pieces looked at before a pattern is tried. */
const LOOKS = 3

/** A key of a piece that must stand right behind the one before, or behind a blank. */
const keyOf = (key: string, glued: boolean | undefined) => (glued === undefined ? key : `${glued ? '~' : '^'}${key}`)

/**
 * What the pieces that elements from `from` on take first may be. `readerStarts` holds by reader the classes it may begin
 * with, `undefined` for any.
 */
function aheadOf(
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
  readonly #choices: Choices<Meaning>
  readonly #depth: number
  /** Whether the next piece makes a difference. */
  readonly narrows: boolean
  /** Whether it makes one that the next piece stands right behind the one before. */
  readonly #glues: boolean
  /** By signature, not glued and glued. A list without holes is quick to look up. */
  readonly #apart: (Choice<Meaning> | undefined)[] = []
  readonly #glued: (Choice<Meaning> | undefined)[] = []

  constructor(candidates: readonly Candidate<Meaning>[], choices: Choices<Meaning>, depth: number) {
    this.#candidates = candidates
    this.#choices = choices
    this.#depth = depth
    this.narrows = candidates.some(({ ahead }) => ahead.length > depth)
    this.#glues = candidates.some(({ ahead }) => ahead[depth] && [...ahead[depth]].some((key) => /^[~^]/.test(key)))
    this.patterns = candidates.map(({ compiled }) => compiled)
  }

  #fits(keys: ReadonlySet<string> | undefined, signature: number, glued: boolean): boolean {
    const classes = this.#choices.classesOf[signature] ?? []
    return keys === undefined || classes.some((is) => keys.has(is) || keys.has(keyOf(is, glued)))
  }

  /** Whether any is possible with a piece of a signature next, glued or not. */
  allows(signature: number): boolean {
    return this.#candidates.some(({ ahead }) =>
      [true, false].some((glued) => this.#fits(ahead[this.#depth], signature, glued)),
    )
  }

  /** The patterns that are possible with the piece at `at` next; asked where it {@link narrows}. */
  before(line: Line, at: number): Choice<Meaning> {
    const signature = line.signatures[at]!
    const glued = this.#glues && line.isGlued(at)
    const next = glued ? this.#glued : this.#apart
    const known = signature < next.length ? next[signature] : undefined
    if (known !== undefined) return known
    const rest = this.#candidates.filter(({ ahead }) => this.#fits(ahead[this.#depth], signature, glued))
    const choice = this.#choices.of(rest, this.#depth + 1)
    while (next.length <= signature) next.push(undefined)
    next[signature] = choice
    return choice
  }
}

/** All choices of one book. The same candidates are one choice, however they came about: few stay in reach at a time. */
export class Choices<Meaning> {
  readonly classesOf: readonly (readonly string[])[]
  readonly #readerStarts: readonly (readonly string[] | undefined)[]
  /** By the element from which on a pattern is looked at. */
  readonly #candidates = new Map<Compiled<Meaning>, Map<number, Candidate<Meaning>>>()
  readonly #known = new Map<string, Choice<Meaning>>()
  #count = 0

  /** `readerStarts` holds by reader the classes it may begin with, `undefined` for any. */
  constructor(classesOf: readonly (readonly string[])[], readerStarts: readonly (readonly string[] | undefined)[]) {
    this.classesOf = classesOf
    this.#readerStarts = readerStarts
  }

  #candidate(compiled: Compiled<Meaning>, from: number): Candidate<Meaning> {
    const before = this.#candidates.get(compiled) ?? new Map<number, Candidate<Meaning>>()
    this.#candidates.set(compiled, before)
    const known = before.get(from)
    if (known !== undefined) return known
    const ahead = aheadOf(compiled.elements, from, this.#readerStarts)
    const candidate = { number: this.#count++, compiled, ahead }
    before.set(from, candidate)
    return candidate
  }

  /** The choice between patterns whose elements before `from` are there. */
  between(patterns: readonly Compiled<Meaning>[], from: number): Choice<Meaning> {
    return this.of(
      patterns.map((compiled) => this.#candidate(compiled, from)),
      0,
    )
  }

  /** The choice between candidates of which `depth` pieces are looked at. */
  of(candidates: readonly Candidate<Meaning>[], depth: number): Choice<Meaning> {
    const name = candidates.length === 0 ? '' : `${depth}:${candidates.map(({ number }) => number).join(' ')}`
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const choice = new Choice(candidates, this, depth)
    this.#known.set(name, choice)
    return choice
  }
}
