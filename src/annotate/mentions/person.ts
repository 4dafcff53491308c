import { NAME_FLAGS, type NameLexicon } from '../../language/mentions.ts'
import type { Span } from '../../model/span.ts'
import type { Hit } from './found.ts'
import type { Word } from './words.ts'

const INITIAL = /^(?:\p{Lu}\.[-\u00A0 ]?){1,3}$/u
/** Also with an Arabic article: "al-Mirsi". */
const SURNAME = /^(?:(?:al|el|as|asch|ash)-)?\p{Lu}[\p{L}'’-]+$/u
/** A surname that begins with an Arabic article in small letters. */
export const ARABIC = /^(?:al|el|as|asch|ash)-\p{Lu}/u
/** Particles that join a further surname: "da Silva". "von" and "der" are also prepositions and articles. */
const JOINING = /^(?:da|das|dos|do|bin|ibn|al|el)$/u
const SHOUTED = /^\p{Lu}{2,5}$/u
const PAPER = /^(?:\p{Lu}\.){3,}$/u
const LONGEST = 5
/** A word of these classes behind a role begins something else: "Der Präsident Vom Amt …" in a run-on heading. */
const NO_SURNAME: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'AUX'])
/** Roles that are surnames too ("König"). */
const FAMILY = NAME_FLAGS.listedFamily | NAME_FLAGS.listedEither
/** Words that are no surname unless a list of names has them. */
const COMMON = NAME_FLAGS.noun | NAME_FLAGS.compound | NAME_FLAGS.organization | NAME_FLAGS.organizationHead
const GIVEN = NAME_FLAGS.firstName | NAME_FLAGS.listedGiven
/** Particles between a first name and a surname; "zu" and "den" join other phrases too often. */
const NOBLE = /^(?:von|van|de|del|della|di|ter|ten)$/u
/** In the long lists of names. */
export const LISTED = FAMILY | NAME_FLAGS.listedGiven

/** A person's name that begins at word `at`: first names, initials, particles and a surname, or a surname behind a role. */
export function personAt(words: readonly Word[], at: number, lexicon: NameLexicon): Hit | undefined {
  const first = words[at]!
  if (!first.capital || first.form.noName) return undefined
  // "Ing. Thal": the dot is a word of its own.
  if (words[at + 1]?.text === '.' && lexicon.titles.has(`${first.text}.`)) return undefined
  const role = roleBefore(words, at, lexicon)
  const given = first.form.firstName || INITIAL.test(first.text) || beforeArabic(words, at)
  if (!given && role === undefined) return undefined
  if (!given && (first.form.role !== undefined || NO_SURNAME.has(first.pos))) return undefined
  let next = at
  while (next < words.length && next < at + LONGEST && isGiven(words[next]!)) next += 1
  const surnameStart = skipParticles(words, next)
  const surname = words[surnameStart]
  let end = next
  // "Mark von der SPD", "Mark das Amt": particles before an acronym or a common noun are none.
  const ofBody =
    surnameStart > next && surname !== undefined && (SHOUTED.test(surname.text) || isObject(words, surnameStart - 1))
  // "N. N. Minister Thal": an office begins another name.
  const office = surname !== undefined && isOffice(surname) && words[surnameStart + 1]?.capital === true
  if (surname && !ofBody && !office && isSurname(surname) && adjacent(words, surnameStart)) end = surnameStart + 1
  // A second surname ("García Márquez") only where the part of speech says so.
  while (
    end > at &&
    end < words.length &&
    end < at + LONGEST &&
    words[end]!.pos === 'PROPN' &&
    isSurname(words[end]!) &&
    adjacent(words, end) &&
    ((words[end]!.form.flags & COMMON) === 0 || (words[end]!.form.flags & LISTED) !== 0) &&
    !beginsAnother(words, at, end, words.length)
  )
    end += 1
  if (end === at + 1) end = withParticleName(words, at, end)
  if (end > at && end < at + LONGEST) end = withFurther(words, end)
  if (end === at || (end - at < 2 && !(role && !given))) return undefined
  if (end - at < 2 && (first.pos === 'NOUN' || isKnown(first) || isNoSurname(first) || isOther(first))) return undefined
  const span = { start: first.start, end: words[end - 1]!.end }
  // "Robert Brakstad-Institut": a body that bears a person's name.
  const last = words[end - 1]!
  if (end - at > 1 && last.form.organizationHead && last.text.includes('-'))
    return { found: { ...span, kind: 'organization', form: 'name', rule: 'mentions/body' }, next: end }
  return {
    found: {
      ...span,
      kind: 'person',
      form: 'name',
      ...(role && { role }),
      rule: role ? 'mentions/role-name' : 'mentions/first-name',
    },
    next: end,
  }
}

/**
 * Whether another person begins at word `at` of a name that began at `from`: with a role ("Eva Thal Ministerin Brakstad"),
 * or with a first name behind a surname, as bylines run into the text ("Eva Thal Jorun Brakstad").
 */
export function beginsAnother(words: readonly Word[], from: number, at: number, to: number): boolean {
  if (at === from || at + 1 >= to || !words[at + 1]!.capital) return false
  const { form } = words[at]!
  const before = words[at - 1]!
  // First names alone are no name yet: "Rainer Maria Kardinal Thal". Several initials are a paper's: "N.N.Z. Minister Thal".
  if (!before.capital || before.form.firstName || (before.text.endsWith('.') && !PAPER.test(before.text))) return false
  const both = at - from === 2 && to - at === 2
  if (form.firstName) return at - from > 1 && (both || words[from]!.form.firstName) && !words[at + 1]!.form.firstName
  return isOffice(words[at]!)
}

/** A title or role that is no surname too. */
const isOffice = ({ form }: Word): boolean => (form.title || form.role !== undefined) && (form.flags & FAMILY) === 0

/** "Eva Thal das Amt": an article and a common noun behind a name are no particle and surname; "von der Heide" is. */
export function isObject(words: readonly Word[], at: number): boolean {
  const flags = words[at + 1]?.form.flags ?? 0
  // "Ernst der Lage": many common nouns are in the long lists; what is in that of surnames alone is believed.
  return (
    words[at]!.form.article &&
    !words[at - 1]?.form.particle &&
    (flags & COMMON) !== 0 &&
    (flags & (flags & NAME_FLAGS.noun ? NAME_FLAGS.listedFamily : LISTED)) === 0
  )
}

/** The end of a name behind further surnames ("al-Mirsi", "da Silva", "bin Raschid al-Mirsi") from `end` on, or `end`. */
export function withFurther(words: readonly Word[], end: number): number {
  let to = end
  while (to < end + LONGEST && words[to] && goesOn(words, to)) to += ARABIC.test(words[to]!.text) ? 1 : 2
  return to
}

/**
 * The end of the name behind "von Thal" that follows a first name that only the long lists know ("Henno von
 * Thal"); `end` where a place, a body or a common noun stands there ("Thal von der Werft").
 */
export function withParticleName(words: readonly Word[], at: number, end: number): number {
  const { flags } = words[at]!.form
  if ((flags & GIVEN) === 0 || !NOBLE.test(words[end]?.text ?? '')) return end
  const to = skipParticles(words, end)
  const surname = words[to]
  if (to === end || surname === undefined || !isSurname(surname) || !adjacent(words, to) || isKnown(surname)) return end
  const own = surname.form.flags
  // Behind "von" alone no singular noun stands, so that what the dictionary splits ("Ahlenwitz") is a name.
  const noun = to === end + 1 ? COMMON & ~NAME_FLAGS.compound : COMMON
  const common = (own & noun) !== 0 && (own & LISTED) === 0
  return common || SHOUTED.test(surname.text) || isObject(words, to - 1) ? end : to + 1
}

/** "Hamid al-Mirsi": what stands before such a surname is a first name, unless it is another word. */
function beforeArabic(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && ARABIC.test(next.text) && (words[at]!.form.flags & ~LISTED) === 0
}

/** Whether a further surname with an article or particle of its own stands at `at`: "al-Mirsi", "da Silva". */
function goesOn(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!
  if (ARABIC.test(text)) return true
  const next = words[at + 1]
  if (isObject(words, at)) return false
  return JOINING.test(text) && next?.capital === true && isSurname(next) && adjacent(words, at + 1)
}

/** Names a place or body of its own: "Außenminister Frankreichs" introduces no Mr France. */
const isKnown = ({ form }: Word): boolean =>
  form.derivedFrom !== undefined || (form.names?.some((entry) => entry.words.length === 1 && !entry.weak) ?? false)

/** "Koch Institut", "Kandidat HSK", "Leiter Film- und Fernsehen". */
const isNoSurname = ({ form, text }: Word): boolean => form.organizationHead || SHOUTED.test(text) || text.endsWith('-')

/** "Forscherinnen Inzwischen habe": behind a role the next sentence begins. */
const OTHERS: ReadonlySet<string> = new Set(['ADV', 'PART', 'NUM', 'VERB'])
const isOther = ({ form, pos }: Word): boolean =>
  OTHERS.has(pos) && (form.flags & NAME_FLAGS.lowerWord) !== 0 && (form.flags & LISTED) === 0

const isGiven = (word: Word): boolean => word.form.firstName || INITIAL.test(word.text)

const isSurname = (word: Word): boolean => !word.form.noName && word.pos !== 'DET' && SURNAME.test(word.text)

function skipParticles(words: readonly Word[], at: number): number {
  let next = at
  while (next < at + 3 && words[next]?.form.particle) next += 1
  return words[next]?.capital ? next : at
}

/** No more than white space or a hyphen between word `at` and the one before. */
const adjacent = (words: readonly Word[], at: number): boolean => at === 0 || words[at]!.start - words[at - 1]!.end <= 1

/** Particles that are no German word. */
const FOREIGN = /^(?:van|de|del|della|di|ter|ten|bin|ibn)$/u

/**
 * Where the particles begin that belong to the lone surname at word `at`: "van Brakel", "van der Brakel"; a German one
 * only behind a title ("Frau von Ahlen"), because it may be a preposition.
 */
function particlesBefore(words: readonly Word[], at: number): number {
  let from = at
  while (from > 0 && at - from < 3 && words[from - 1]!.form.particle && adjacent(words, from)) from -= 1
  const before = words[from - 1]
  if (from === at) return at
  if (!FOREIGN.test(words[from]!.text)) return before?.form.title ? from : at
  // Behind a capital it is the first name's, behind an opening mark a foreign paper's.
  return before === undefined || (before.form.wordlike && !before.capital) ? from : at
}

/** A surname with particles alone: "van Brakel", "Frau von Ahlen". */
export function particleNameAt(words: readonly Word[], at: number, lexicon: NameLexicon): Hit | undefined {
  const word = words[at]!
  if (!words[at - 1]?.form.particle || !isSurname(word) || (word.form.flags & COMMON) !== 0) return undefined
  const from = particlesBefore(words, at)
  if (from === at) return undefined
  const role = roleBefore(words, from, lexicon)
  const span = { start: words[from]!.start, end: word.end }
  return {
    found: { ...span, kind: 'person', form: 'name', ...(role && { role }), rule: 'mentions/particle-name' },
    next: at + 1,
  }
}

/** Where the initials begin that stand right before word `at`: "J. D. Lund"; `at` where there are none. */
export function initialsBefore(words: readonly Word[], at: number): number {
  let from = at
  while (from > 0 && at - from < LONGEST && adjacent(words, from) && INITIAL.test(words[from - 1]!.text)) from -= 1
  return from
}

/** The role or title that ends right before word `at`, with the adjectives that belong to it. */
export function roleBefore(words: readonly Word[], at: number, lexicon: NameLexicon): Span | undefined {
  let from = at
  let titled = false
  while (from > 0 && from > at - 4) {
    const word = words[from - 1]!
    const { title, role } = word.form
    if (!title && (!word.capital || role === undefined)) break
    titled ||= !title
    from -= 1
  }
  if (from === at) return undefined
  if (titled) while (from > 0 && lexicon.isRoleAdjective(words[from - 1]!.text)) from -= 1
  return { start: words[from]!.start, end: words[at - 1]!.end }
}
