import type { NameLexicon } from '../../language/mentions.ts'
import { overlaps } from '../../model/span.ts'
import type { Found } from './found.ts'
import { roleBefore } from './person.ts'
import type { Word } from './words.ts'

/** Surnames seen once in a full name or behind a role are persons everywhere in the article, also with genitive -s. */
export function repeats(
  sentences: readonly (readonly Word[])[],
  names: readonly Found[],
  reading: string,
  lexicon: NameLexicon,
): readonly Found[] {
  const surnames = new Set<string>()
  for (const name of names) {
    if (name.kind !== 'person') continue
    const surname = reading.slice(name.start, name.end).split(/\s+/).at(-1)!
    surnames.add(surname)
    surnames.add(`${surname}s`)
  }
  const result: Found[] = []
  let taken = 0
  for (const words of sentences)
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at]!
      if (!word.capital || !surnames.has(word.text)) continue
      while (taken < names.length && names[taken]!.end <= word.start) taken += 1
      if (taken < names.length && overlaps(names[taken]!, word)) continue
      const role = roleBefore(words, at, lexicon)
      result.push({
        start: word.start,
        end: word.end,
        kind: 'person',
        form: 'name',
        ...(role && { role }),
        rule: 'mentions/surname',
      })
    }
  return result
}
