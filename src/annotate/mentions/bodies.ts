import { NAME_FLAGS, type NameLexicon } from '../../language/mentions.ts'
import { holdsLetters } from '../../language/names.ts'
import type { Found, Hit } from './found.ts'
import { isPlace } from './known-form.ts'
import type { Word } from './words.ts'

/** A noun that is a kind of body by itself. */
export const isBodyHead = ({ capital, form, text }: Word): boolean =>
  capital && (form.flags & NAME_FLAGS.organizationHead) !== 0 && !text.includes('-')

/** A body with the town it sits in: "Landgericht Lüneburg", "Universität Kassel". */
export function bodyOfPlaceAt(words: readonly Word[], at: number): Hit | undefined {
  const [noun, town] = [words[at]!, words[at + 1]]
  if (!town?.capital || words[at + 2]?.text === '-') return undefined
  if (!isBodyHead(noun)) return undefined
  if (!isPlace(town.form) || town.form.derivedFrom !== undefined) return undefined
  const { start } = words[withAdjective(words, at)]!
  return {
    found: { start, end: town.end, kind: 'organization', form: 'name', rule: 'mentions/body-of-place' },
    next: at + 2,
  }
}

/** The adjective of a town, which has a capital wherever it stands: "Berliner". */
const isTownAdjective = ({ form, text }: Word): boolean => form.derivedFrom !== undefined && text.endsWith('er')

/**
 * Where a body's name begins whose noun is word `at`: an adjective in capitals belongs to it ("Nationales Institut …"),
 * but not where it sits ("Kieler Stiftung …").
 */
function withAdjective(words: readonly Word[], at: number): number {
  const before = words[at - 1]
  return at > 1 && before?.capital && before.pos === 'ADJ' && !isTownAdjective(before) ? at - 1 : at
}

/** Most words of a body's name behind its head. */
const LONGEST = 7

/**
 * A body with what it is for: "Institut für Meeresforschung und Seerecht", "Stiftung Küste und Meer". It ends behind the
 * last noun that "und" or "," joins to it.
 */
export function bodyAt(words: readonly Word[], at: number, lexicon: NameLexicon): Hit | undefined {
  const head = words[at]!
  const kind = head.form.bodyName
  if (!kind) return undefined
  let next = at + 1
  const purpose = lexicon.isPurpose(words[next]?.text ?? '')
  if (purpose) next += 1
  else if (kind !== 'bare') return undefined
  let end = 0
  for (; next < words.length && next <= at + LONGEST; next += 1) {
    const word = words[next]!
    if (word.capital) {
      end = next + 1
      const joined = lexicon.isAnd(words[next + 1]?.text ?? '') && words[next + 2]?.capital
      if (joined) next += 1
      else if (!goesOn(words[next + 1])) break
    } else if (end > 0 || word.pos !== 'ADJ') break
  }
  const named = end > 0 && (purpose || end - at > 3)
  if (!named || words[end - 1]!.form.derivedFrom !== undefined) return undefined
  return {
    found: {
      start: words[withAdjective(words, at)]!.start,
      end: words[end - 1]!.end,
      kind: 'organization',
      form: 'name',
      rule: 'mentions/body',
    },
    next: end,
  }
}

/** A town or a word no list knows goes on with the name ("Institut für Weltraumrecht Köln"). */
function goesOn(word: Word | undefined): boolean {
  if (!word?.capital) return false
  return word.form.flags === 0 || isPlace(word.form)
}

/** Most words of a foreign name on either side of its "of". */
const LONGEST_FOREIGN = 4

/** "Bank of Norland", "Norland School of Fine Arts": an English name that a kind of body and "of" hold together. */
export function foreignBodyAt(words: readonly Word[], at: number, lexicon: NameLexicon): Hit | undefined {
  // "Die Bank of Norland" at a sentence's start: the article is none of it.
  if (words[at]!.pos === 'DET' || words[at]!.form.noName) return undefined
  let head = at
  while (head < at + LONGEST_FOREIGN && words[head]?.capital && words[head + 1]?.capital) head += 1
  if (words[head + 1]?.text !== 'of' || lexicon.lastWordKind(words[head]!.text) !== 'organization') return undefined
  let end = words[head + 2]?.text === 'the' ? head + 3 : head + 2
  const first = end
  while (end < first + LONGEST_FOREIGN && words[end]?.capital) end += 1
  if (end === first) return undefined
  return {
    found: {
      start: words[at]!.start,
      end: words[end - 1]!.end,
      kind: 'organization',
      form: 'name',
      rule: 'mentions/foreign-body',
    },
    next: end,
  }
}

/** An acronym, also one with small letters ("WKfS"). */
export const ACRONYM = /^\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*$/u
/** Letters of the longest acronym that is looked for. */
const LONGEST_ACRONYM = 8

/**
 * Bodies that an acronym in brackets spells ("Fährgewerkschaft Nordufer (FGN)"): from the nearest word that begins with
 * its first letter and has the others behind it in order, where one of the words is a kind of body.
 */
export function spelledBodies(words: readonly Word[], lexicon: NameLexicon): readonly Found[] {
  const found: Found[] = []
  for (let at = 1; at + 2 < words.length; at += 1) {
    if (words[at]!.text !== '(' || words[at + 2]!.text !== ')') continue
    const acronym = words[at + 1]!.text
    if (acronym.length > LONGEST_ACRONYM || !ACRONYM.test(acronym)) continue
    const from = spelledFrom(words, at, acronym, lexicon)
    if (from === undefined) continue
    const span = { start: words[from]!.start, end: words[at - 1]!.end }
    found.push({ ...span, kind: 'organization', form: 'name', rule: 'mentions/spelled-body' })
  }
  return found
}

function spelledFrom(words: readonly Word[], to: number, acronym: string, lexicon: NameLexicon): number | undefined {
  let body = false
  for (let from = to - 1; from >= 0 && from >= to - LONGEST; from -= 1) {
    const { text, form, capital, pos } = words[from]!
    if (!form.wordlike || pos === 'VERB' || pos === 'AUX') return undefined
    body ||= form.organizationHead || form.bodyName !== undefined || lexicon.isPartyHead(text)
    if (!capital || text[0] !== acronym[0]) continue
    const name = words.slice(from, to).map((word) => word.text)
    if (body && holdsLetters(name.join(' '), acronym)) return from
  }
  return undefined
}
