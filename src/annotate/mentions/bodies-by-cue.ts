import { NAME_FLAGS, type NameLexicon } from '../../language/mentions.ts'
import type { Found, Hit } from './found.ts'
import { LISTED } from './person.ts'
import type { Word } from './words.ts'

const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,5}$/u
const NAME = /^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*$/u
/** Neither an acronym nor a compound with a hyphen. */
const WORD = /^\p{Lu}\p{Ll}{3,}$/u
const COMMON = NAME_FLAGS.noun | NAME_FLAGS.lowerWord | NAME_FLAGS.noName | NAME_FLAGS.role | NAME_FLAGS.firstName
const KNOWN = COMMON | NAME_FLAGS.compound | NAME_FLAGS.place | NAME_FLAGS.weakPlace | NAME_FLAGS.derived

const body = (start: number, end: number, rule: string): Found => ({
  start,
  end,
  kind: 'organization',
  form: 'name',
  rule,
})

/**
 * The part of a compound before somebody's role in a body: "die HU-Chefin", "der Vermond-Sprecher". Acronyms, parties by
 * their head ("Heimatpartei-Chef"), and words no list knows.
 */
export function bodyOfRoleAt(words: readonly Word[], at: number, lexicon: NameLexicon): Hit | undefined {
  const { text, start } = words[at]!
  const hyphen = text.indexOf('-')
  if (hyphen < 2 || text.indexOf('-', hyphen + 1) > 0 || !lexicon.isBodyRole(text.slice(hyphen + 1))) return undefined
  const part = text.slice(0, hyphen)
  const flags = lexicon.flags(part)
  const unknown = part.length > 3 && NAME.test(part) && flags === 0
  if (!ACRONYM.test(part) && !unknown && !(lexicon.isPartyHead(part) && (flags & COMMON) === 0)) return undefined
  const found = { ...body(start, start + hyphen, 'mentions/body-of-role'), form: 'derived' as const }
  return { found, next: at + 1 }
}

/** A party in brackets behind a person's name: "Torsten Maibaum (Landunion)", "Katja Thal (Freie Mitte)". */
export function partyInBracketsAt(words: readonly Word[], at: number, lexicon: NameLexicon): Hit | undefined {
  const before = words[at - 2]
  if (words[at - 1]?.text !== '(' || !before?.capital || before.form.flags & COMMON) return undefined
  let to = at
  while (to < at + 3 && words[to]?.capital && NAME.test(words[to]!.text)) to += 1
  if (to === at || words[to]?.text !== ')') return undefined
  const head = words[to - 1]!
  const alone = to === at + 1
  // "(Mitte)" is where somebody stands in a photo.
  if (alone ? !lexicon.isPartyCompound(head.text, true) : !lexicon.isPartyHead(head.text)) return undefined
  return { found: body(words[at]!.start, head.end, 'mentions/party'), next: to }
}

/**
 * A party or union by its head: behind an article, where the word is no noun of the dictionary ("die Landunion", "der
 * Metallbund"), or where an adjective has a capital inside the sentence ("der Soziale Bund", "das Statistische Amt").
 */
export function partyAt(words: readonly Word[], at: number, lexicon: NameLexicon): Hit | undefined {
  const first = words[at]!
  const before = words[at - 1]
  if (!before?.form.article || !NAME.test(first.text)) return undefined
  const second = words[at + 1]
  const adjective =
    (first.form.flags & (NAME_FLAGS.lowerWord | NAME_FLAGS.derived)) !== 0 && /(?:e|en|er|es)$/u.test(first.text)
  // "der Technischen Universität Darmstadt" goes on.
  const office = second && (second.form.organizationHead || lexicon.isNamedBody(second.text)) && !words[at + 2]?.capital
  const head = second?.capital && (office || lexicon.isPartyHead(second.text))
  // "Berliner" has a capital wherever it stands, "Europäische" in a name only.
  const named = first.form.derivedFrom === undefined || !first.text.endsWith('er')
  if (adjective && head && named) return { found: body(first.start, second.end, 'mentions/party'), next: at + 2 }
  if (
    (first.form.flags & KNOWN & ~NAME_FLAGS.compound) !== 0 ||
    !lexicon.isPartyCompound(first.text, words[at - 2]?.form.role !== undefined)
  )
    return undefined
  return { found: body(first.start, first.end, 'mentions/party'), next: at + 1 }
}

/** "Halmotien schwieg", "am Sanir-Korridor": what no list knows and its ending or the noun behind its hyphen makes a place. */
export function placeByFormAt(words: readonly Word[], at: number, lexicon: NameLexicon): Hit | undefined {
  const { text, form, start, end } = words[at]!
  if (words[at - 1]?.form.firstName || form.role !== undefined) return undefined
  const hyphen = text.indexOf('-')
  const found = (rule: string): Hit => ({ found: { start, end, kind: 'place', form: 'name', rule }, next: at + 1 })
  if (hyphen > 2 && lexicon.isPlaceNoun(text.slice(hyphen + 1)))
    return lexicon.flags(text.slice(0, hyphen)) & COMMON ? undefined : found('mentions/joined-place')
  const [before, next] = [words[at - 1], words[at + 1]]
  if (next?.capital || (before?.capital && at > 1) || before?.pos === 'ADJ' || before?.pos === 'NUM') return undefined
  if (before && before.pos === 'DET' && hyphen < 0) return undefined
  return lexicon.isPlaceName(text) ? found('mentions/place-ending') : undefined
}

/** What stands before a country's adjective and a place. */
const IN = /^(?:ins|im|dem|das|vom|zum)$/iu

/** "in Hallenroda": a word no list knows, right behind a preposition of place. */
export function placedAt(words: readonly Word[], at: number, lexicon: NameLexicon): Hit | undefined {
  const { text, form, start, end } = words[at]!
  const before = words[at - 1]
  // What a list knows is a river's name at most.
  if (!before || (form.flags !== 0 && before.text !== 'der') || !WORD.test(text)) return undefined
  if (isAtRiver(words, at))
    return { found: { start, end, kind: 'place', form: 'name', rule: 'mentions/placed' }, next: at + 1 }
  // "aus dem schweizerischen Hinterwisen": a country's adjective before what no list knows.
  const country = /\p{Ll}ische[ns]?$/u.test(before.text) && IN.test(words[at - 2]?.text ?? '')
  if (!country && !lexicon.isPlacePreposition(before.text)) return undefined
  if (form.flags !== 0 || words[at + 1]?.capital || words[at + 1]?.text === '-') return undefined
  return { found: { start, end, kind: 'place', form: 'name', rule: 'mentions/placed' }, next: at + 1 }
}

/** "an der Dalber": what no dictionary has as a noun, behind "an" and the article of a river. */
function isAtRiver(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!
  if ((form.flags & ~LISTED) !== 0 || form.organizationHead || words[at + 1]?.capital) return false
  return words[at - 1]?.text === 'der' && /^(?:an|entlang|oberhalb|unterhalb)$/iu.test(words[at - 2]?.text ?? '')
}
