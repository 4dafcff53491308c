import { NAME_FLAGS, type NameLexicon } from '../../language/mentions.ts'
import type { Found } from './found.ts'
import { personAt } from './person.ts'
import type { Word } from './words.ts'

const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,5}$/u
const SHOUTED = /^\p{Lu}+$/u
const ROMAN = /^[IVXLCM]+$/

/**
 * Finds the names of one sentence, left to right, by gazetteers and cues; spans do not overlap. `acronyms`: unknown ones
 * count too, for languages without a model.
 */
export function findNames(words: readonly Word[], lexicon: NameLexicon, acronyms: boolean): readonly Found[] {
  const found: Found[] = []
  let at = 0
  while (at < words.length) {
    const hit =
      introducedAt(words, at, lexicon) ??
      bodyOfPlaceAt(words, at, lexicon) ??
      personAt(words, at, lexicon) ??
      gazetteerAt(words, at, lexicon) ??
      derivedAt(words, at, lexicon) ??
      (acronyms ? acronymAt(words, at) : undefined)
    if (!hit) {
      at += 1
      continue
    }
    found.push(hit.found)
    at = Math.max(at + 1, hit.next)
  }
  return found
}

interface Hit {
  readonly found: Found
  /** Index of the first word behind the mention. */
  readonly next: number
}

function gazetteerAt(words: readonly Word[], at: number, lexicon: NameLexicon): Hit | undefined {
  const first = words[at]!
  const entry = lexicon.names
    .get(first.text)
    ?.find((candidate) => !candidate.weak && candidate.words.every((word, offset) => words[at + offset]?.text === word))
  if (!entry) return undefined
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

const NAME = /^\p{Lu}[\p{L}\p{N}'’.-]*$/u
const QUOTE = /^["„“”‚‘«»›‹]$/u
const LONGEST_TITLE = 5

/** A name behind the noun that says what it is: "am Grenzfluss Dalbe", "die Zeitung „Der Morgenbote“". */
function introducedAt(words: readonly Word[], at: number, lexicon: NameLexicon): Hit | undefined {
  const noun = words[at]!
  const kind = noun.capital ? lexicon.introduces(noun.text) : undefined
  const next = words[at + 1]
  if (!kind || !next) return undefined
  if (kind === 'organization' && QUOTE.test(next.text)) {
    let to = at + 2
    while (to < words.length && to < at + 2 + LONGEST_TITLE && !QUOTE.test(words[to]!.text)) to += 1
    const first = words[at + 2]
    if (to === at + 2 || !first?.capital || !words[to] || !QUOTE.test(words[to]!.text)) return undefined
    return {
      found: { start: first.start, end: words[to - 1]!.end, kind, form: 'name', rule: 'mentions/introduced' },
      next: to,
    }
  }
  const common =
    NAME_FLAGS.noun |
    NAME_FLAGS.compound |
    NAME_FLAGS.lowerWord |
    NAME_FLAGS.noName |
    NAME_FLAGS.role |
    NAME_FLAGS.firstName |
    NAME_FLAGS.derived
  if (!NAME.test(next.text) || next.text.includes('-') || lexicon.flags(next.text) & common) return undefined
  // The noun in the plural or the genitive introduces nobody, and a longer name is the model's.
  if (words[at + 2]?.capital) return undefined
  return { found: { start: next.start, end: next.end, kind, form: 'name', rule: 'mentions/introduced' }, next: at + 2 }
}

/** A body with the town it sits in: "Landgericht Lüneburg", "Universität Kassel". */
function bodyOfPlaceAt(words: readonly Word[], at: number, lexicon: NameLexicon): Hit | undefined {
  const [noun, town] = [words[at]!, words[at + 1]]
  if (!noun.capital || !town?.capital || words[at + 2]?.text === '-') return undefined
  if (!(lexicon.flags(town.text) & NAME_FLAGS.place) || lexicon.derivedFrom(town.text) !== undefined) return undefined
  if (!(lexicon.flags(noun.text) & NAME_FLAGS.organizationHead) || noun.text.includes('-')) return undefined
  return {
    found: { start: noun.start, end: town.end, kind: 'organization', form: 'name', rule: 'mentions/body-of-place' },
    next: at + 2,
  }
}

function derivedAt(words: readonly Word[], at: number, lexicon: NameLexicon): Hit | undefined {
  const word = words[at]!
  const make = (end: number, kind: Found['kind'], rule: string): Hit => ({
    found: { start: word.start, end, kind, form: 'derived', rule },
    next: at + 1,
  })
  if (lexicon.derivedFrom(word.text) !== undefined) return make(word.end, 'place', 'mentions/derived')
  const two = words[at + 1] && `${word.text} ${words[at + 1]!.text}`
  if (two !== undefined && word.capital && lexicon.derivedFrom(two) !== undefined)
    return { found: { ...make(words[at + 1]!.end, 'place', 'mentions/derived').found }, next: at + 2 }
  const hyphen = word.text.indexOf('-')
  if (hyphen > 1 && !word.capital) {
    // "deutsch-polnische": the ending and so the name that counts stand at the end.
    const last = word.text.lastIndexOf('-') + 1
    if (lexicon.derivedFrom(word.text.slice(last)) === undefined) return undefined
    return { found: { ...make(word.end, 'place', 'mentions/derived').found, start: word.start + last }, next: at + 1 }
  }
  if (hyphen < 2) return undefined
  const part = word.text.slice(0, hyphen)
  const single = (form: string) => lexicon.names.get(form)?.find((candidate) => candidate.words.length === 1)
  // "UKRAINE-KRIEG" in a line of capitals.
  const entry =
    single(part) ??
    (part.length > 3 && SHOUTED.test(part) ? single(part.charAt(0) + part.slice(1).toLowerCase()) : undefined)
  if (!entry || entry.weak) return undefined
  if (entry.kind === 'place' && lexicon.isOrganizationHead(word.text.slice(hyphen + 1)))
    return make(word.end, 'organization', 'mentions/compound-organization')
  return make(word.start + hyphen, entry.kind, 'mentions/compound')
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
