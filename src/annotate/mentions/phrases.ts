import type { EntityKind } from '../../model/layers.ts'
import type { NamedSentence } from './vote.ts'
import type { Word } from './words.ts'

/** A name of several words that stands at a place of a sentence. */
export interface Phrase {
  readonly kind: EntityKind
  /** Words. */
  readonly length: number
}

/** The names of several words an article uses, to be found again wherever they stand. */
export interface Phrases {
  at(words: readonly Word[], index: number): Phrase | undefined
}

/**
 * Collects the names of bodies of several words; the first word may be inflected ("der Nordischen Union"). What begins
 * with a person's genitive ("Thals Partei") is none.
 */
export function repeatedPhrases(
  sentences: readonly NamedSentence[],
  isPersonGenitive: (word: Word) => boolean,
): Phrases {
  const byStem = new Map<string, { readonly rest: readonly string[]; readonly kind: EntityKind }[]>()
  for (const { words, names } of sentences) {
    let at = 0
    for (const name of names) {
      while (at < words.length && words[at]!.start < name.start) at += 1
      if (name.form !== 'name' || name.kind !== 'organization') continue
      let last = at
      while (last + 1 < words.length && words[last + 1]!.end <= name.end) last += 1
      if (last === at || last - at > 4 || isPersonGenitive(words[at]!)) continue
      const rest = words.slice(at + 1, last + 1).map((word) => word.text)
      if (!/^\p{Lu}/u.test(rest.at(-1)!)) continue
      const { stem } = words[at]!.form
      const own = byStem.get(stem) ?? []
      if (!own.some((other) => other.rest.join(' ') === rest.join(' ')))
        byStem.set(stem, [...own, { rest, kind: name.kind }])
    }
  }
  for (const own of byStem.values()) own.sort((a, b) => b.rest.length - a.rest.length)
  return {
    at(words, index) {
      const word = words[index]!
      if (!word.capital || byStem.size === 0) return undefined
      const found = byStem
        .get(word.form.stem)
        ?.find(({ rest }) => rest.every((text, offset) => words[index + 1 + offset]?.text === text))
      return found && { kind: found.kind, length: found.rest.length + 1 }
    },
  }
}
