import type { NameLexicon } from '../../language/mentions.ts'
import { bySpan, indexAt } from '../../model/span.ts'
import { ACRONYM, isBodyHead, spelledBodies } from './bodies.ts'
import { choose } from './choose.ts'
import { datelineOf } from './datelines.ts'
import { findNames } from './find-names.ts'
import type { Found } from './found.ts'
import type { Tagger } from './known-form.ts'
import { modelNames } from './model-names.ts'
import { trusted } from './model-trust.ts'
import { initialsBefore, roleBefore } from './person.ts'
import type { Word } from './words.ts'

/** The names of one sentence: what rules and model find, chosen and trimmed. */
export function sentenceNames(
  words: readonly Word[],
  lexicon: NameLexicon,
  tagger: Tagger | undefined,
): readonly Found[] {
  const rules = findNames(words, lexicon, tagger === undefined)
  const finds = [...datelineOf(words), ...rules]
  if (tagger)
    finds.push(
      ...spelledBodies(words, lexicon),
      ...modelNames(words, tagger).flatMap((found) =>
        trusted(found, words, lexicon).map((part) => withBody(trimPerson(part, words, lexicon), words)),
      ),
    )
  if (finds.length === 0) return finds
  const placed = finds.map((found) => ({
    found,
    from: indexAt(words, found.start),
    to: indexAt(words, found.end - 1) + 1,
  }))
  const chosen = choose(placed, words.length)
  return tagger ? withAcronyms(chosen, words) : chosen
}

/** Takes titles and roles off the front of a person's name and keeps them as its role. */
function trimPerson(found: Found, words: readonly Word[], lexicon: NameLexicon): Found {
  if (found.kind !== 'person') return found
  let first = indexAt(words, found.start)
  const isRole = (word: Word) => word.form.title || (word.form.role !== undefined && !word.form.firstName)
  // "Ing. Jürgen Thal": the dot is a word of its own.
  while (words[first + 2]?.capital && words[first + 1]!.text === '.' && lexicon.titles.has(`${words[first]!.text}.`))
    first += 2
  while (words[first + 1] && words[first + 1]!.end <= found.end && words[first + 1]!.capital && isRole(words[first]!))
    first += 1
  // "die Meerenge von Lorund": a noun that says what it is, then its name.
  if (words[first]!.form.introduces === 'place' && words[first + 1]?.form.particle)
    return { ...found, kind: 'place', rule: 'mentions/model-place' }
  first = initialsBefore(words, first)
  const role = roleBefore(words, first, lexicon)
  if (!role && looksLikePlace(found, words, first, lexicon))
    return { ...found, kind: 'place', rule: 'mentions/model-place' }
  return { ...found, start: words[first]!.start, ...(role && { role }) }
}

/** "Staatsanwaltschaft Tarn": a town that no list knows names the body whose noun stands before it. */
function withBody(found: Found, words: readonly Word[]): Found {
  const body = words[indexAt(words, found.start) - 1]
  if (found.kind !== 'place' || !body || !isBodyHead(body)) return found
  // "der Mutterkonzern Alvana": the noun says what it is.
  if (body.form.introduces === 'organization') return { ...found, kind: 'organization', rule: 'mentions/introduced' }
  return { ...found, start: body.start, kind: 'organization', rule: 'mentions/body-of-place' }
}

/** A lone name that ends like a place, or that is a whole sentence by itself: the town news is datelined from. */
function looksLikePlace(found: Found, words: readonly Word[], at: number, lexicon: NameLexicon): boolean {
  const word = words[at]!
  if (word.start !== found.start || word.end !== found.end || word.form.firstName) return false
  return lexicon.hasPlaceEnding(word.text) || (at === 0 && words.length === 2 && words[1]!.text === '.')
}

/** Adds the acronym in brackets right behind an organisation: "Wirtschaftskammer für Seehandel (WKfS)". */
function withAcronyms(names: readonly Found[], words: readonly Word[]): readonly Found[] {
  let added: Found[] | undefined
  for (const name of names) {
    if (name.kind !== 'organization' || name.form !== 'name') continue
    const last = indexAt(words, name.end - 1)
    if (words[last + 1]?.text !== '(' || words[last + 3]?.text !== ')') continue
    const { text, start, end } = words[last + 2]!
    if (!ACRONYM.test(text) || text.length > 9 || names.some((other) => other.start === start)) continue
    added ??= []
    added.push({ start, end, kind: 'organization', form: 'name', rule: 'mentions/bracketed-acronym' })
  }
  return added === undefined ? names : [...names, ...added].sort(bySpan)
}
