import adjectivesFile from '../data/adjectives.json' with { type: 'json' }
import nounsFile from '../data/nouns.json' with { type: 'json' }
import verbsFile from '../data/verbs.json' with { type: 'json' }
import { type Analysis, applyEdits, decodeEdits, decodeEntries, type Edit } from './codec.ts'

/** Longest form that is looked up; what is longer is no word. */
export const LONGEST_FORM = 64

interface LexiconFile {
  readonly classes: string
  readonly entries: string
}

const NONE: readonly Analysis[] = []

/** A lexicon file, decoded when first asked for. */
function lazy(file: LexiconFile, decoded?: (forms: Iterable<string>) => void): (form: string) => readonly Analysis[] {
  let entries: ReadonlyMap<string, number> | undefined
  let classes: readonly string[] = []
  const edits: (readonly Edit[])[] = []
  return (form) => {
    if (entries === undefined) {
      entries = decodeEntries(file.entries)
      classes = file.classes.split(' ')
      if (decoded) decoded(entries.keys())
    }
    const number = entries.get(form)
    if (number === undefined) return NONE
    edits[number] ??= decodeEdits(classes[number] ?? '')
    return applyEdits(form, edits[number])
  }
}

/** Readings of a simple (not separable) verb form; masks as in `features.ts`. */
export const simpleVerbs = lazy(verbsFile)
/** Readings of a noun form as it is written. */
export const simpleNouns = lazy(nounsFile, (forms) => {
  // Sorted: forms with the same start follow one another.
  let before = '\0'
  for (const form of forms) {
    if (form.length < 4 || form.startsWith(before)) continue
    before = form.slice(0, 4)
    nounStarts[startHash(before.toLowerCase(), 0)] = 1
  }
})

/** First four letters of all nouns, hashed: most places of a long word are no start of a noun, and this tells at once. */
const nounStarts = new Uint8Array(1 << 16)

function startHash(lower: string, at: number): number {
  let hash = 0
  for (let i = at; i < at + 4; i += 1) hash = Math.imul(hash ^ lower.charCodeAt(i), 0x9e3779b1)
  return (hash >>> 11) & 0xffff
}

/** Whether a noun may begin at `at` of a lower-case word; `false` is certain. */
export function mayBeNounAt(lower: string, at: number): boolean {
  return nounStarts[startHash(lower, at)] === 1
}
/** Base forms of adjectives, and the stems that change before an ending ("dunkl"). */
export const adjectiveStems = lazy(adjectivesFile)

/** particle -> the verbs it combines with, from the dictionary. */
let pairs: ReadonlyMap<string, ReadonlySet<string>> | undefined
export function particlePairs(): ReadonlyMap<string, ReadonlySet<string>> {
  pairs ??= new Map(
    Object.entries(verbsFile.particles as Readonly<Record<string, string>>).map(([particle, bases]) => [
      particle,
      new Set(bases.split(' ')),
    ]),
  )
  return pairs
}
