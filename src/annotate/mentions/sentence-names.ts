import type { NameLexicon } from '../../language/mentions.ts'
import { bySpan } from '../../model/span.ts'
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
  const at = new Map(words.map((word, index) => [word.start, index]))
  const ends = new Map(words.map((word, index) => [word.end, index]))
  const finds = [...rules, ...modelNames(words, tagger, lexicon).map((found) => trimPerson(found, words, at, lexicon))]
  const placed = finds.map((found) => {
    const from = at.get(found.start) ?? ends.get(found.end) ?? 0
    return { found, from, to: (ends.get(found.end) ?? from) + 1 }
  })
  return withAcronyms(choose(placed, words.length), words, at, ends)
}

/** Takes titles and roles off the front of a person's name and keeps them as its role. */
function trimPerson(
  found: Found,
  words: readonly Word[],
  at: ReadonlyMap<number, number>,
  lexicon: NameLexicon,
): Found {
  if (found.kind !== 'person') return found
  let first = at.get(found.start) ?? 0
  const isRole = (word: Word) =>
    lexicon.titles.has(word.text) || (lexicon.role(word.text) !== undefined && !lexicon.firstNames.has(word.text))
  while (words[first + 1] && words[first + 1]!.end <= found.end && words[first + 1]!.capital && isRole(words[first]!))
    first += 1
  // "die Meerenge von Lorund": a noun that says what it is, then its name.
  if (lexicon.introduces(words[first]!.text) === 'place' && lexicon.particles.has(words[first + 1]?.text ?? ''))
    return { ...found, kind: 'place', rule: 'mentions/model-place' }
  const role = roleBefore(words, first, lexicon)
  if (!role && looksLikePlace(found, words, first, lexicon))
    return { ...found, kind: 'place', rule: 'mentions/model-place' }
  return { ...found, start: words[first]!.start, ...(role && { role }) }
}

/** A lone name that ends like a place, or that is a whole sentence by itself: the town news is datelined from. */
function looksLikePlace(found: Found, words: readonly Word[], at: number, lexicon: NameLexicon): boolean {
  const word = words[at]!
  if (word.start !== found.start || word.end !== found.end || lexicon.firstNames.has(word.text)) return false
  return lexicon.hasPlaceEnding(word.text) || (at === 0 && words.length === 2 && words[1]!.text === '.')
}

/** An acronym, also one with small letters ("WKfS"). */
const ACRONYM = /^\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*$/u

/** Adds the acronym in brackets right behind an organisation: "Wirtschaftskammer für Seehandel (WKfS)". */
function withAcronyms(
  names: readonly Found[],
  words: readonly Word[],
  at: ReadonlyMap<number, number>,
  ends: ReadonlyMap<number, number>,
): readonly Found[] {
  const taken = new Set(names.map((name) => name.start))
  const added = names.flatMap((name): readonly Found[] => {
    const last = name.kind === 'organization' && name.form === 'name' ? ends.get(name.end) : undefined
    if (
      last === undefined ||
      at.get(name.start) === last ||
      words[last + 1]?.text !== '(' ||
      words[last + 3]?.text !== ')'
    )
      return []
    const { text, start, end } = words[last + 2]!
    if (!ACRONYM.test(text) || text.length > 9 || taken.has(start)) return []
    return [{ start, end, kind: 'organization', form: 'name', rule: 'mentions/bracketed-acronym' }]
  })
  return added.length === 0 ? names : [...names, ...added].sort(bySpan)
}
