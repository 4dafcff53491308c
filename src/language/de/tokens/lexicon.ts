import { LETTER_VALUES } from '../../letters.ts'
import { wordNumbers } from '../../word-numbers.ts'
import adjectivesFile from '../data/adjectives.json' with { type: 'json' }
import nounsFile from '../data/nouns.json' with { type: 'json' }
import verbsFile from '../data/verbs.json' with { type: 'json' }
import { type Analysis, applyEdits, decodeEdits, type Edit } from './codec.ts'
import { CLASS_LETTERS, startHash } from './packing.ts'

/** Longest form that is looked up; what is longer is no word. */
export const LONGEST_FORM = 64

interface LexiconFile {
  readonly classes: string
  /** Forms with the number of their class, see `language/word-numbers.ts`. */
  readonly forms: string
}

const NONE: readonly Analysis[] = []

/** A lexicon file, read as it stands. */
function lexiconOf(file: LexiconFile): (form: string) => readonly Analysis[] {
  const numbers = wordNumbers(file.forms, CLASS_LETTERS)
  let classes: readonly string[] | undefined
  const edits: (readonly Edit[])[] = []
  return (form) => {
    const number = numbers.of(form)
    if (number < 0) return NONE
    classes ??= file.classes.split(' ')
    edits[number] ??= decodeEdits(classes[number] ?? '')
    return applyEdits(form, edits[number])
  }
}

/** Readings of a simple (not separable) verb form; masks as in `features.ts`. */
export const simpleVerbs = lexiconOf(verbsFile)
/** Readings of a noun form as it is written. */
export const simpleNouns = lexiconOf(nounsFile)

/**
 * Whether a noun may begin at `at` of a lower-case word; `false` is certain. Most places of a long word are no start of a
 * noun, and the first four letters of all nouns tell at once.
 */
export function mayBeNounAt(lower: string, at: number): boolean {
  const hash = startHash(lower, at)
  return (LETTER_VALUES[nounsFile.starts.charCodeAt(hash >>> 2)]! & (1 << (hash & 3))) !== 0
}
/** Base forms of adjectives, and the stems that change before an ending ("dunkl"). */
export const adjectiveStems = lexiconOf(adjectivesFile)

const particleSets = wordNumbers(verbsFile.bases, CLASS_LETTERS)
let sets: readonly (readonly string[])[] | undefined

/** The particles that the dictionary has a simple verb with ("teilen": "aus", "ein", "mit" …), in alphabetical order. */
export function particlesWith(lemma: string): readonly string[] {
  const number = particleSets.of(lemma)
  if (number < 0) return []
  sets ??= verbsFile.sets.split(',').map((set) => set.split(' '))
  return sets[number] ?? []
}

/** All particles of the dictionary. */
export const particles = (): readonly string[] => verbsFile.particles.split(' ')
