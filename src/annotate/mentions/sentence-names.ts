import type { NameLexicon } from '../../language/mentions.ts'
import { choose } from './choose.ts'
import { findNames } from './find-names.ts'
import type { Found } from './found.ts'
import { modelNames, type Tagger } from './model-names.ts'
import { roleBefore } from './person.ts'
import type { Word } from './words.ts'

/** The names of one sentence: what rules and model find, chosen and trimmed. */
export function sentenceNames(
  words: readonly Word[],
  lexicon: NameLexicon,
  tagger: Tagger | undefined,
): readonly Found[] {
  const rules = findNames(words, lexicon, tagger === undefined)
  if (!tagger) return rules
  const finds = [...rules, ...modelNames(words, tagger, lexicon).map((found) => trimPerson(found, words, lexicon))]
  const at = new Map(words.map((word, index) => [word.start, index]))
  const ends = new Map(words.map((word, index) => [word.end, index]))
  return choose(finds, ({ start, end }) => (ends.get(end) ?? at.get(start) ?? 0) - (at.get(start) ?? 0))
}

/** Takes titles and roles off the front of a person's name and keeps them as its role. */
function trimPerson(found: Found, words: readonly Word[], lexicon: NameLexicon): Found {
  if (found.kind !== 'person') return found
  let first = words.findIndex((word) => word.start === found.start)
  const isRole = (word: Word) =>
    lexicon.titles.has(word.text) || (lexicon.role(word.text) !== undefined && !lexicon.firstNames.has(word.text))
  while (words[first + 1] && words[first + 1]!.end <= found.end && words[first + 1]!.capital && isRole(words[first]!))
    first += 1
  const role = roleBefore(words, first, lexicon)
  return { ...found, start: words[first]!.start, ...(role && { role }) }
}
