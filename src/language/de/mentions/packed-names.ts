import type { EntityKind } from '../../../model/layers.ts'
import type { NamedForm } from '../../mentions.ts'
import { wordNumbers } from '../../word-numbers.ts'

/**
 * Gazetteer names by their first word, in lines one behind the other: the word, then what begins with it, each behind a
 * `|` and the longest first, then a `;`. An entry is a letter for what it names ({@link KIND_LETTERS}, small where it is
 * weak), the words behind the first, and the form to show where that is another: behind a `=`, or a `*` for the same
 * without its last letter. The letter `D` is for an
 * adjective or inhabitant, with the place it is derived from. Written by `scripts/build-names.ts`.
 */
export interface PackedNames {
  readonly lines: string
  /** Where the line of each first word begins, see `language/word-numbers.ts`. */
  readonly index: string
}

/** Letters of a place in the lines. */
export const PLACE_LETTERS = 4

export const KIND_LETTERS: Readonly<Record<EntityKind, string>> = {
  place: 'P',
  organization: 'O',
  other: 'X',
  person: 'H',
}
const KINDS: ReadonlyMap<string, EntityKind> = new Map(
  Object.entries(KIND_LETTERS).map(([kind, letter]) => [letter, kind as EntityKind]),
)

/** What the lines say of a word. */
export interface NameLine {
  readonly names: readonly NamedForm[] | undefined
  readonly derivedFrom: string | undefined
}

/** Reads the lines of the words that are asked for. */
export function namesIn({ lines, index }: PackedNames): (word: string) => NameLine | undefined {
  const numbers = wordNumbers(index, PLACE_LETTERS)
  const read = new Map<string, NameLine>()
  return (word) => {
    const known = read.get(word)
    if (known) return known
    const at = numbers.of(word)
    if (at < 0 || !lines.startsWith(word, at) || lines[at + word.length] !== '|') return undefined
    const line = parsed(word, lines.slice(at + word.length + 1, lines.indexOf(';', at)))
    read.set(word, line)
    return line
  }
}

function parsed(word: string, entries: string): NameLine {
  const names: NamedForm[] = []
  let derivedFrom: string | undefined
  for (const entry of entries.split('|')) {
    const letter = entry.charAt(0)
    const genitive = entry.endsWith('*')
    const [form = '', shown] = entry.slice(1, genitive ? -1 : undefined).split('=')
    if (letter === 'D') {
      derivedFrom = shown
      continue
    }
    const words = form === '' ? [word] : [word, ...form.split(' ')]
    const kind = KINDS.get(letter.toUpperCase())!
    const whole = words.join(' ')
    const base = shown ?? (genitive ? whole.slice(0, -1) : whole)
    names.push(letter === letter.toUpperCase() ? { words, kind, base } : { words, kind, base, weak: true })
  }
  return { names: names.length === 0 ? undefined : names, derivedFrom }
}
