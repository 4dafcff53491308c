import type { Pos } from '../model/layers.ts'

/** The words of a language's closed classes. */
export interface ClosedClasses {
  /** The class a word mostly has: the first list it stands in. */
  readonly closed: ReadonlyMap<string, Pos>
  /** All of them but the numbers. */
  readonly functionWords: ReadonlySet<string>
}

/** Reads lists of words set apart by white space, the class a word mostly has first. */
export function closedClassesOf(classes: readonly (readonly [Pos, string])[]): ClosedClasses {
  const closed = new Map<string, Pos>()
  const functionWords = new Set<string>()
  for (const [pos, list] of classes)
    for (const word of list.trim().split(/\s+/)) {
      if (!closed.has(word)) closed.set(word, pos)
      if (pos !== 'NUM') functionWords.add(word)
    }
  return { closed, functionWords }
}
