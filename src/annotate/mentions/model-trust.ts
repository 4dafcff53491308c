import { NAME_FLAGS, type NameLexicon } from '../../language/mentions.ts'
import { indexAt } from '../../model/span.ts'
import type { Found } from './found.ts'
import { ARABIC, beginsAnother, isObject, LISTED, withFurther, withParticleName } from './person.ts'
import { personAfterAll } from './person-after-all.ts'
import { isCommonWord } from './shouted.ts'
import { isPeople, withinName } from './within-name.ts'
import type { Word } from './words.ts'

/** Classes that open no name: "Was Thal und Brakstad sagten". */
const OPENERS: ReadonlySet<string> = new Set(['PRON', 'ADV', 'SCONJ', 'ADP', 'CCONJ', 'DET', 'PART', 'AUX'])
/** Classes whose words begin something else even where a list has them as names ("Um"). */
const JOINERS: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'CCONJ'])
const DIGIT = /\p{N}/u
/** Plurals of acronyms ("TANs"), and acronyms too short for a name. */
const ACRONYM = /^(?:\p{Lu}{2,}s|\p{Lu}{1,3})$/u
const ROMAN = /^[IVX]+$/u
/** A compound with a noun of people at its end, as in "Zaun-Gegner". */
const PEOPLE = /-\p{Lu}\p{Ll}{3,}(?:er|ern|erin|erinnen)$/u
/** English words that go on with a phrase no person's name has. */
const ENGLISH = /^(?:for|of|the|to|on|at|with|by)$/u
/** Marks behind which a sentence of its own begins. */
const OPENING = /^[:.?!–„«"]$/u
/** Prepositions of place with the article that no first name has. */
const WITH_ARTICLE = /^(?:im|am|ins|vom|zum)$/iu
const JOINS = new Set([',', '/', ';', '–', ':'])

/**
 * What may be believed of a find of the model. Works and events it finds are right too rarely and left out; a noun before
 * a name of several words tells better ("das Containerschiff Ever Blue"). Several people are taken apart, and words that are no part of a person's
 * name are taken off.
 */
export function trusted(found: Found, words: readonly Word[], lexicon: NameLexicon): readonly Found[] {
  if (found.form !== 'name') return [found]
  if (isWork(found, words))
    return [{ start: found.start, end: found.end, kind: 'other', form: 'name', rule: 'mentions/introduced' }]
  if (found.kind === 'other' || isCommonWord(found, words, lexicon)) return []
  const introduced = behindNoun(found, words)
  if (introduced) return [introduced]
  if (found.kind !== 'person') {
    const somebody = personAfterAll(found, words)
    if (somebody) return trusted(somebody, words, lexicon)
  }
  if (found.kind !== 'person') return notPerson(withinName(found, words, lexicon), words)
  const from = indexAt(words, found.start)
  const to = indexAt(words, found.end - 1) + 1
  if (to - from > 1 && isWhere(words, from)) return [{ ...found, kind: 'place', rule: 'mentions/model-place' }]
  const firm = firmAt(words, from, to)
  if (firm) return [firm]
  const result: Found[] = []
  let start = from
  for (let at = from; at <= to; at += 1) {
    const joined = at === to || JOINS.has(words[at]!.text) || lexicon.isAnd(words[at]!.text)
    if (!joined && !beginsAnother(words, start, at, to)) continue
    const part = person(found, words, start, at, lexicon)
    if (part) result.push(part)
    start = joined ? at + 1 : at
  }
  return result
}

/** "des Sultanats Dalbe", "Krankenkasse Norvita": a noun that says what it is, and one word that the lists do not know. */
function behindNoun(found: Found, words: readonly Word[]): Found | undefined {
  const from = indexAt(words, found.start)
  const kind = words[from]!.form.introduces
  const next = words[from + 1]
  if (!next || next.end !== found.end || (kind !== 'place' && kind !== 'organization')) return undefined
  if (!next.capital || (next.form.flags & ~LISTED) !== 0) return undefined
  return { start: next.start, end: next.end, kind, form: 'name', rule: 'mentions/introduced' }
}

/** "am Wadi Hadra", "in Ras Hadra": behind a preposition of place stands nobody whose first name no list has. */
function isWhere(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.text ?? ''
  const { flags } = words[from]!.form
  return WITH_ARTICLE.test(before) ? (flags & NAME_FLAGS.firstName) === 0 : /^in$/iu.test(before) && flags === 0
}

/** "Thal & Brakstad": surnames that "&" joins are a firm's, whether the model saw both of them or one. */
function firmAt(words: readonly Word[], from: number, to: number): Found | undefined {
  const last = words[from + 2]
  if ((to !== from + 1 && to !== from + 3) || words[from + 1]?.text !== '&' || !last?.capital) return undefined
  // "Eva & Karl" are two people.
  if (words[from]!.form.firstName || last.form.firstName) return undefined
  const span = { start: words[from]!.start, end: last.end }
  return { ...span, kind: 'organization', form: 'name', rule: 'mentions/model-organization' }
}

/** Places and organisations: an agency is no place, and people by what they do ("Zaun-Gegner") or cut words are neither. */
function notPerson(found: Found, words: readonly Word[]): readonly Found[] {
  const from = indexAt(words, found.start)
  const { text, form, start, end } = words[from]!
  if (rowOfBodies(words, from, found.end)) return []
  if (found.kind === 'organization' && isCountry(words, from, found.end))
    return [{ ...found, kind: 'place', rule: 'mentions/model-place' }]
  if (start !== found.start || end !== found.end) return [found]
  if (text.endsWith('.') || text.endsWith('-') || PEOPLE.test(text) || isPeople(words[indexAt(words, start)]!))
    return []
  return found.kind === 'place' && form.organizationHead && form.single === undefined
    ? [{ ...found, kind: 'organization', rule: 'mentions/model-organization' }]
    : [found]
}

/** "Präsident der Republik Moldau": a noun of places and a listed place, which the model takes for a body. */
function isCountry(words: readonly Word[], from: number, end: number): boolean {
  const next = words[from + 1]
  return words[from]!.form.introduces === 'place' && next?.end === end && next.form.single?.kind === 'place'
}

/** "ARD ZDF": listed bodies side by side, each of which the lists find by itself. */
function rowOfBodies(words: readonly Word[], from: number, end: number): boolean {
  let at = from
  for (; at < words.length && words[at]!.end <= end; at += 1) {
    const { single } = words[at]!.form
    if (single?.kind !== 'organization' || single.weak) return false
  }
  return at > from + 1
}

/** "das Containerschiff Ever Blue": whatever the model takes the name for. */
function isWork({ start, end }: Found, words: readonly Word[]): boolean {
  const from = indexAt(words, start)
  const first = words[from]!
  return words[from - 1]?.form.introduces === 'other' && first.end < end && !first.form.firstName
}

/** The person's name in words `[from, to)`, `undefined` where none is left. */
function person(
  found: Found,
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: NameLexicon,
): Found | undefined {
  let [first, end] = [from, to]
  while (first < end && (asks(words, first, end) || !opens(words[first]!, first + 1 < end, lexicon))) first += 1
  const dotted = end > first && words[end - 1]!.text === '.'
  while (end > first && !words[end - 1]!.form.wordlike) end -= 1
  if (isLeading(words, first, end)) first += 1
  end = beforeBreak(words, first, end)
  while (end > first + 1 && isTrailing(words, first, end - 1)) end -= 1
  if (end > first + 2 && isObject(words, end - 2)) end -= 2
  if (end <= first || !words[first]!.capital) return undefined
  if (end === first + 1) end = withParticleName(words, first, end)
  if (end - first > 1 || ARABIC.test(words[end]?.text ?? '')) end = withNumber(words, withFurther(words, end))
  const span = { start: words[first]!.start, end: words[end - 1]!.end }
  if (end - first > 1) {
    const kind = words[first]!.form.role === undefined ? lexicon.lastWordKind(words[end - 1]!.text) : undefined
    return kind && kind !== 'person'
      ? { ...span, kind, form: 'name', rule: `mentions/model-${kind}` }
      : { ...found, ...span }
  }
  const { text } = words[first]!
  const odd =
    dotted ||
    PEOPLE.test(text) ||
    ENGLISH.test(words[first + 1]?.text ?? '') ||
    DIGIT.test(text) ||
    ACRONYM.test(text) ||
    text.endsWith('.') ||
    text.endsWith('-')
  return odd ? undefined : { ...found, ...span }
}

/** Behind the dot of an ordinal that closes a name: "Odalrun II."; "Malcolm X." closes a sentence. */
function withNumber(words: readonly Word[], end: number): number {
  const [number, dot] = [words[end - 1]!, words[end]]
  return dot?.text === '.' && dot.start === number.end && ROMAN.test(number.text) && number.text !== 'X' ? end + 1 : end
}

/** "Greift Thal zu?": a verb at the sentence's start, which no list of names has. */
function asks(words: readonly Word[], at: number, end: number): boolean {
  const { flags } = words[at]!.form
  const opens = at === 0 || OPENING.test(words[at - 1]!.text)
  return (
    opens &&
    end - at > 1 &&
    (flags & NAME_FLAGS.lowerWord) !== 0 &&
    (flags & (NAME_FLAGS.listedGiven | NAME_FLAGS.firstName)) === 0
  )
}

function opens(word: Word, more: boolean, lexicon: NameLexicon): boolean {
  if (!word.form.wordlike || word.text.startsWith('#') || word.text.startsWith('@')) return false
  if (!more || word.form.firstName || word.form.particle) return true
  if (OPENERS.has(word.pos)) return false
  // "Affären-Minister Thal": a compound of a common noun is a nickname or a role, "Anna-Lena" is not.
  const hyphen = word.capital ? word.text.indexOf('-') : -1
  if (hyphen < 1) return true
  const part = word.text.slice(0, hyphen)
  return lexicon.firstNames.has(part) || (lexicon.flags(part) & NAME_FLAGS.noun) === 0
}

const NOUN = NAME_FLAGS.noun | NAME_FLAGS.compound
const NO_PART = NAME_FLAGS.lowerWord | NAME_FLAGS.noName | NAME_FLAGS.derived | NAME_FLAGS.place

const isGiven = ({ form }: Word): boolean => form.firstName || (form.flags & NAME_FLAGS.listedGiven) !== 0

const isListed = ({ form }: Word): boolean => form.firstName || (form.flags & LISTED) !== 0

/** "Kollegin Eva Thal": a common noun before a name says what somebody is. */
function isLeading(words: readonly Word[], first: number, end: number): boolean {
  const { form, text } = words[first]!
  if (end - first < 2 || isListed(words[first]!) || text.includes('-')) return false
  return words[first + 1]!.form.firstName ? (form.flags & NOUN) !== 0 : (form.flags & NAME_FLAGS.noun) !== 0
}

/**
 * Where a name ends that runs on into the next sentence or into a photo's credit: "Eva Thal Um zu helfen", "Eva Thal
 * Bild", "Eva Thals Großprojekt". A lone first name is no better, so that one word behind it stays.
 */
function beforeBreak(words: readonly Word[], first: number, end: number): number {
  // First names alone are no name.
  let from = first + 1
  while (from < end && isGiven(words[from - 1]!)) from += 1
  for (let at = from; at < end; at += 1) {
    const { form, pos, capital, text } = words[at]!
    if (words[at - 1]!.form.particle || text.endsWith('.')) continue
    if (capital ? isListed(words[at]!) && !JOINERS.has(pos) : form.particle || !form.wordlike) continue
    const other = (form.flags & NO_PART) !== 0 || OPENERS.has(pos)
    const common = at === end - 1 && (form.flags & (text.includes('-') ? NOUN : NAME_FLAGS.noun)) !== 0
    if (other || common) return at
  }
  return end
}

/** "Eva Teil der Sendung": a common noun behind a first name, with a genitive behind it. */
function isTrailing(words: readonly Word[], first: number, at: number): boolean {
  const { form, pos } = words[at]!
  return (
    at === first + 1 &&
    words[first]!.form.firstName &&
    pos === 'NOUN' &&
    (form.flags & NAME_FLAGS.noun) !== 0 &&
    words[at + 1]?.pos === 'DET'
  )
}
