import type { Compiled, Element } from './phrase-patterns.ts'
import type { Line } from './pieces.ts'

/** A pattern and the elements that may take the next piece; `places` is `undefined` where anything may follow. */
interface Candidate<Meaning> {
  readonly name: string
  readonly compiled: Compiled<Meaning>
  readonly places: readonly number[] | undefined
}

/** Pieces looked at before a pattern is tried. */
const LOOKS = 3

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
    this.narrows = depth < LOOKS && candidates.some(({ places }) => places !== undefined)
    this.#glues = candidates.some(({ compiled, places }) =>
      places?.some((place) => within(compiled.elements, place).some(({ glued }) => glued !== undefined)),
    )
    this.patterns = candidates.map(({ compiled }) => compiled)
  }

  #rest(signature: number, glued: boolean): readonly Candidate<Meaning>[] {
    return this.#candidates.flatMap((candidate) => this.#choices.behind(candidate, signature, glued))
  }

  /** Whether any is possible with a piece of a signature next, glued or not. */
  allows(signature: number): boolean {
    return [true, false].some((glued) => this.#rest(signature, glued).length > 0)
  }

  /** The patterns that are possible with the piece at `at` next; asked where it {@link narrows}. */
  before(line: Line, at: number): Choice<Meaning> {
    const signature = line.signatures[at]!
    const glued = this.#glues && line.isGlued(at)
    const next = glued ? this.#glued : this.#apart
    const known = signature < next.length ? next[signature] : undefined
    if (known !== undefined) return known
    const choice = this.#choices.of(this.#rest(signature, glued), this.#depth + 1)
    while (next.length <= signature) next.push(undefined)
    next[signature] = choice
    return choice
  }
}

/** The elements from `place` on that may take the next piece: up to the first that must. */
function within(elements: readonly Element[], place: number): readonly Element[] {
  const must = elements.findIndex((element, at) => at >= place && !element.optional)
  return elements.slice(place, must === -1 ? elements.length : must + 1)
}

/** All choices of one book. The same candidates are one choice, however they came about: few stay in reach at a time. */
export class Choices<Meaning> {
  readonly classesOf: readonly (readonly string[])[]
  readonly #readerStarts: readonly (readonly string[] | undefined)[]
  readonly #numbers = new Map<Compiled<Meaning>, number>()
  readonly #known = new Map<string, Choice<Meaning>>()

  /** `readerStarts` holds by reader the classes it may begin with, `undefined` for any. */
  constructor(classesOf: readonly (readonly string[])[], readerStarts: readonly (readonly string[] | undefined)[]) {
    this.classesOf = classesOf
    this.#readerStarts = readerStarts
  }

  #candidate(compiled: Compiled<Meaning>, places: readonly number[] | undefined): Candidate<Meaning> {
    const number = this.#numbers.get(compiled) ?? this.#numbers.size
    this.#numbers.set(compiled, number)
    return { name: `${number}@${places?.join() ?? ''}`, compiled, places }
  }

  /** A candidate behind a piece of a signature; none where no element of it takes the piece. */
  behind(candidate: Candidate<Meaning>, signature: number, glued: boolean): readonly Candidate<Meaning>[] {
    const { compiled, places } = candidate
    if (places === undefined) return [candidate]
    const classes = this.classesOf[signature] ?? []
    const next = new Set<number>()
    for (const place of places) {
      const elements = within(compiled.elements, place)
      // The whole pattern may be there already.
      if (elements.at(-1)?.optional !== false) return [this.#candidate(compiled, undefined)]
      for (const [step, element] of elements.entries()) {
        const keys = element.reader === undefined ? element.keys : this.#readerStarts[element.reader]
        const takes = (element.glued ?? glued) === glued && (keys?.some((key) => classes.includes(key)) ?? true)
        // How far a reader reads is not known before it has read.
        if (takes && element.reader !== undefined) return [this.#candidate(compiled, undefined)]
        if (takes) next.add(place + step + 1)
      }
    }
    return next.size === 0 ? [] : [this.#candidate(compiled, [...next])]
  }

  /** The choice between patterns whose elements before `from` are there. */
  between(patterns: readonly Compiled<Meaning>[], from: number): Choice<Meaning> {
    return this.of(
      patterns.map((compiled) => this.#candidate(compiled, [from])),
      0,
    )
  }

  /** The choice between candidates of which `depth` pieces are looked at. */
  of(candidates: readonly Candidate<Meaning>[], depth: number): Choice<Meaning> {
    const name = candidates.length === 0 ? '' : `${depth}:${candidates.map((candidate) => candidate.name).join(' ')}`
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const choice = new Choice(candidates, this, depth)
    this.#known.set(name, choice)
    return choice
  }
}
