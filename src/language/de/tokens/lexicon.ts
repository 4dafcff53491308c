import adjectivesFile from '../data/adjectives.json' with { type: 'json' }
import nounsFile from '../data/nouns.json' with { type: 'json' }
import verbsFile from '../data/verbs.json' with { type: 'json' }
import { type Analysis, decodeAnalyses, decodeEntries } from './codec.ts'

/** Longest form that is looked up; what is longer is no word. */
export const LONGEST_FORM = 64

interface LexiconFile {
  readonly classes: string
  readonly entries: string
}

/** A lexicon file, decoded when first asked for. */
function lazy(file: LexiconFile): (form: string) => readonly Analysis[] {
  let entries: ReadonlyMap<string, number> | undefined
  let classes: readonly string[] = []
  return (form) => {
    if (entries === undefined) {
      entries = decodeEntries(file.entries)
      classes = file.classes.split(' ')
    }
    const number = entries.get(form)
    return number === undefined ? [] : decodeAnalyses(form, classes[number] ?? '')
  }
}

/** Readings of a simple (not separable) verb form; masks as in `features.ts`. */
export const simpleVerbs = lazy(verbsFile)
/** Readings of a noun form as it is written. */
export const simpleNouns = lazy(nounsFile)
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
