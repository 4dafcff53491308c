import { oneLine } from './text/layout.ts'

/** Endings of an adjective in a name: "der Technischen Hochschule". */
const ADJECTIVE_ENDING = /(?<=\p{L}{3})e[mnrs]?$/u

/** Whether a form is made of words of the name, with at most a genitive's ending or, in several words, an adjective's. */
export function isPartOf(form: string, name: string): boolean {
  const parts = oneLine(name).toLowerCase().split(' ')
  const stems = parts.length > 1 ? parts.map(stemOf) : []
  const isPart = (word: string) =>
    [word, word.replace(/['’]?s$/, ''), word.replace(/es$/, '')].some((base) => parts.includes(base)) ||
    stems.includes(stemOf(word))
  return oneLine(form).toLowerCase().split(' ').every(isPart)
}

const stemOf = (word: string) => word.replace(ADJECTIVE_ENDING, '')
