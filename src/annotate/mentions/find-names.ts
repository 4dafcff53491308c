import type { NameLexicon } from '../../language/mentions.ts'
import { bodyAt, bodyOfPlaceAt, foreignBodyAt } from './bodies.ts'
import { bodyOfRoleAt, partyAt, partyInBracketsAt, placeByFormAt, placedAt } from './bodies-by-cue.ts'
import { capitalsAt } from './capitals.ts'
import type { Found, Hit } from './found.ts'
import { introducedAt } from './introduced.ts'
import { particleNameAt, personAt } from './person.ts'
import { compatriotAt } from './person-after-all.ts'
import { firmOfTradeAt, seatedBodyAt } from './seated-bodies.ts'
import { standsAt } from './tagger/gazetteer-marks.ts'
import type { Word } from './words.ts'

const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,5}$/u
const SHOUTED = /^\p{Lu}+$/u
const ROMAN = /^[IVXLCM]+$/

/**
 * Finds the names of one sentence, left to right, by gazetteers and cues; spans do not overlap. `acronyms`: unknown ones
 * and what capitals tell count too, for languages without a model.
 */
export function findNames(words: readonly Word[], lexicon: NameLexicon, acronyms: boolean): readonly Found[] {
  const found: Found[] = []
  let at = 0
  while (at < words.length) {
    if (!words[at]!.form.begins) {
      at += 1
      continue
    }
    const hit =
      introducedAt(words, at, lexicon) ??
      bodyAt(words, at, lexicon) ??
      bodyOfPlaceAt(words, at) ??
      seatedBodyAt(words, at, lexicon) ??
      firmOfTradeAt(words, at, lexicon) ??
      foreignBodyAt(words, at, lexicon) ??
      gazetteerAt(words, at, 2) ??
      particleNameAt(words, at, lexicon) ??
      personAt(words, at, lexicon) ??
      compatriotAt(words, at) ??
      gazetteerAt(words, at, 1) ??
      partyInBracketsAt(words, at, lexicon) ??
      partyAt(words, at, lexicon) ??
      placeByFormAt(words, at, lexicon) ??
      derivedAt(words, at, lexicon) ??
      bodyOfRoleAt(words, at, lexicon) ??
      blocAt(words, at, lexicon) ??
      (acronyms ? (acronymAt(words, at) ?? capitalsAt(words, at, lexicon)) : placedAt(words, at, lexicon))
    if (!hit) {
      at += 1
      continue
    }
    found.push(hit.found)
    at = Math.max(at + 1, hit.next)
  }
  return found
}

/** A listed name of at least so many words: a long one ("Robert Koch-Institut") is no person's, whatever its first word. */
function gazetteerAt(words: readonly Word[], at: number, least: number): Hit | undefined {
  const first = words[at]!
  const entry = first.form.names?.find((candidate) => !candidate.weak && standsAt(words, at, candidate))
  if (!entry || entry.words.length < least) return undefined
  const next = at + entry.words.length
  return {
    found: {
      start: first.start,
      end: words[next - 1]!.end,
      kind: entry.kind,
      form: 'name',
      rule: 'mentions/gazetteer',
    },
    next,
  }
}

function derivedAt(words: readonly Word[], at: number, lexicon: NameLexicon): Hit | undefined {
  const word = words[at]!
  const { derivedFrom } = word.form
  if (derivedFrom === undefined && !word.capital && word.text.indexOf('-') < 2) return undefined
  const make = (end: number, kind: Found['kind'], rule: string): Hit => ({
    found: { start: word.start, end, kind, form: 'derived', rule },
    next: at + 1,
  })
  if (derivedFrom !== undefined && lexicon.isBlocAdjective(word.text)) {
    const noun = words[at + 1]
    return noun?.capital && lexicon.isBlocNoun(noun.text) ? make(word.end, 'place', 'mentions/bloc') : undefined
  }
  if (derivedFrom !== undefined) return make(word.end, 'place', 'mentions/derived')
  // "New Yorker".
  const next = word.capital ? words[at + 1] : undefined
  if (next?.capital && next.text.endsWith('er') && lexicon.derivedFrom(`${word.text} ${next.text}`) !== undefined)
    return { found: { ...make(words[at + 1]!.end, 'place', 'mentions/derived').found }, next: at + 2 }
  const hyphen = word.text.indexOf('-')
  if (hyphen > 1 && !word.capital) {
    // "deutsch-polnische": the ending and so the name that counts stand at the end.
    const last = word.text.lastIndexOf('-') + 1
    if (lexicon.derivedFrom(word.text.slice(last)) === undefined) return undefined
    return { found: { ...make(word.end, 'place', 'mentions/derived').found, start: word.start + last }, next: at + 1 }
  }
  if (hyphen < 2) {
    const { opening } = word.form
    return opening && make(word.start + opening.length, opening.kind, 'mentions/closed-compound')
  }
  const part = word.text.slice(0, hyphen)
  const single = (form: string) => lexicon.names.get(form)?.find((candidate) => candidate.words.length === 1)
  // "UKRAINE-KRIEG" in a line of capitals.
  const entry =
    single(part) ??
    (part.length > 3 && SHOUTED.test(part) ? single(part.charAt(0) + part.slice(1).toLowerCase()) : undefined)
  if (!entry || entry.weak) return undefined
  if (entry.kind === 'place' && lexicon.isPlacePart(word.text.slice(hyphen + 1)))
    return {
      found: { start: word.start, end: word.end, kind: 'place', form: 'name', rule: 'mentions/joined-place' },
      next: at + 1,
    }
  if (entry.kind === 'place' && lexicon.isOrganizationHead(word.text.slice(hyphen + 1)))
    return make(word.end, 'organization', 'mentions/compound-organization')
  return make(word.start + hyphen, entry.kind, 'mentions/compound')
}

/** "Der Westen liefert": a part of the world behind an article, where nothing says of what it is the west. */
function blocAt(words: readonly Word[], at: number, lexicon: NameLexicon): Hit | undefined {
  const word = words[at]!
  if (!lexicon.isBloc(word.text) || !words[at - 1]?.form.article) return undefined
  const next = words[at + 1]
  if (next && (next.capital || lexicon.isGenitiveArticle(next.text))) return undefined
  return {
    found: { start: word.start, end: word.end, kind: 'place', form: 'name', rule: 'mentions/bloc' },
    next: at + 1,
  }
}

function acronymAt(words: readonly Word[], at: number): Hit | undefined {
  const word = words[at]!
  if (!ACRONYM.test(word.text) || ROMAN.test(word.text)) return undefined
  // A line in capitals is no row of acronyms.
  if (shouts(words[at - 1]) || shouts(words[at + 1])) return undefined
  return {
    found: { start: word.start, end: word.end, kind: 'organization', form: 'name', rule: 'mentions/acronym' },
    next: at + 1,
  }
}

const shouts = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}{3,}$/u.test(word.text)
