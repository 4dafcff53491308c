import { type HashedList, hashedList } from '../../hashed-list.ts'
import { type Gender, NAME_FLAGS, type NameLexicon } from '../../mentions.ts'
import namesFile from '../data/names.json' with { type: 'json' }
import personNames from '../data/person-names.json' with { type: 'json' }
import places from '../data/places.json' with { type: 'json' }
import { adjectiveLemma } from '../tokens/adjectives.ts'
import { closedClass } from '../tokens/closed.ts'
import { wordsInside } from '../tokens/compounds.ts'
import { simpleNouns, simpleVerbs } from '../tokens/lexicon.ts'
import { nounReadings } from '../tokens/nouns.ts'
import { FEMALE, MALE } from './first-names.ts'
import { namesIn } from './packed-names.ts'
import { roleForms } from './role-forms.ts'
import { LEGAL_FORMS, ORG_HEADS, PARTICLES, ROLE_HEADS, TITLES } from './roles.ts'
import { wordClass } from './word-class.ts'
import {
  BARE_BODY,
  BLOC_ADJECTIVE,
  BLOC_NOUN,
  BODY,
  BODY_COMPOUND,
  BODY_ROLE,
  COUNTRY_COMPOUND,
  DATIVE,
  INTRODUCED,
  LAST_WORDS,
  LIST_COMPOUND,
  MINISTRY,
  NAMED_BODY,
  NO_NAMES,
  PARTY_COMPOUND,
  PARTY_HEAD,
  PLACE_NAME,
  PLACE_NOUN,
  PLURAL_IEN,
  PRODUCTS,
  ROLE_ADJECTIVE,
  SAINT,
  SEATED,
  TOWN_ADJECTIVES,
  TRADES,
} from './words.ts'

/** Definite articles and demonstratives before a singular noun, with the genders the noun may have. */
const ARTICLES: Readonly<Record<string, readonly Gender[]>> = {
  der: ['m', 'f', 'u'],
  dem: ['m', 'u'],
  den: ['m', 'u'],
  des: ['m', 'u'],
  die: ['f', 'u'],
  das: ['u'],
  vom: ['m', 'u'],
  beim: ['m', 'u'],
}

/** Parts of towns. */
const QUARTER = /^(?:Nord|Süd|Ost|West|Mitte)s?$/u
const PLACE_PART = NAME_FLAGS.place | NAME_FLAGS.weakPlace
const NO_PLACE_PART =
  NAME_FLAGS.noun | NAME_FLAGS.compound | NAME_FLAGS.lowerWord | NAME_FLAGS.role | NAME_FLAGS.organizationHead

/** Answers kept in memory by word; when full, the older half is dropped. */
const KEPT = 30_000

/** The same question about a word comes many times: its answer is kept. */
function remembered<T>(answer: (word: string) => T): (word: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (word) => {
    const known = young.get(word)
    if (known !== undefined || young.has(word)) return known as T
    const fresh = old.has(word) ? (old.get(word) as T) : answer(word)
    if (young.size >= KEPT / 2) {
      old = young
      young = new Map()
    }
    young.set(word, fresh)
    return fresh
  }
}

const list = (lines: string): string[] =>
  lines
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')

const PERSONS: readonly (readonly [HashedList, number])[] = [
  [hashedList(personNames.given), NAME_FLAGS.listedGiven],
  [hashedList(personNames.family), NAME_FLAGS.listedFamily],
  [hashedList(personNames.either), NAME_FLAGS.listedEither],
]
const TOWNS = [hashedList(places.words), hashedList(places.hints), hashedList(places.villages)]

/** {@link NAME_FLAGS} of a name in the long lists of persons. */
function listedPerson(word: string): number {
  let flags = 0
  for (const [names, flag] of PERSONS) if (names.has(word)) flags |= flag
  return flags
}

/** No word of the dictionary, nor one with a word of it at its end only ("Tarvograd"). */
const isUnknown = (word: string, flags: number): boolean =>
  flags === 0 || (flags === NAME_FLAGS.compound && wordsInside(word).length === 0)

/** "Batterien", "Bäckereien": what only its singular shows to be a common noun. */
const isPlural = (word: string): boolean =>
  PLURAL_IEN.test(word) || nounReadings(word.slice(0, -1)).length > 0 || nounReadings(word.slice(0, -2)).length > 0

const isTown = (word: string): boolean => TOWNS.some((towns) => towns.has(word))

function build(): NameLexicon {
  const lineOf = namesIn(namesFile)
  const firstNames = new Map<string, Gender>()
  for (const name of FEMALE.trim().split(/\s+/)) firstNames.set(name, 'f')
  for (const name of MALE.trim().split(/\s+/)) firstNames.set(name, firstNames.has(name) ? 'u' : 'm')

  const { exact, tails } = roleForms(list(ROLE_HEADS).filter((head) => head === 'chef' || !head.endsWith('chef')))
  const findNew = (word: string) => {
    if (word.length > 48 || !/^\p{Lu}/u.test(word)) return undefined
    const lower = word.toLowerCase()
    const hyphen = lower.lastIndexOf('-')
    const own = exact.get(hyphen < 0 ? lower : lower.slice(hyphen + 1))
    if (own) return { ...own, modifier: hyphen < 0 ? '' : lower.slice(0, hyphen) }
    for (let from = Math.max(3, lower.length - 22); from <= lower.length - 4; from += 1) {
      const tail = tails.get(lower.slice(from))
      if (tail) return { ...tail, modifier: lower.slice(0, from).replace(/-$/, '') }
    }
    return undefined
  }
  const find = remembered(findNew)
  const articles = new Set(Object.keys(ARTICLES))
  const headSet = new Set(list(ORG_HEADS))
  const titles = new Set(list(TITLES))
  const particles = new Set(list(PARTICLES))
  const legalForms = new Set(list(LEGAL_FORMS))
  const noNames = new Set(list(NO_NAMES))
  const isOrganizationHead = (word: string) => {
    const lower = word.toLowerCase()
    if (headSet.has(lower)) return true
    for (let from = Math.max(3, lower.length - 18); from <= lower.length - 5; from += 1)
      if (headSet.has(lower.slice(from))) return true
    return false
  }
  const towns = new Map(list(TOWN_ADJECTIVES).map((pair) => pair.split(':') as [string, string]))
  const derivedNew = (word: string): string | undefined => {
    const own = lineOf(word)?.derivedFrom ?? lineOf(word.toLowerCase())?.derivedFrom ?? towns.get(word)
    if (own !== undefined || firstNames.has(word)) return own
    if (BLOC_ADJECTIVE.test(word)) return 'Westen'
    const compound = COUNTRY_COMPOUND.exec(word)
    if (compound) {
      const [, stand, language] = compound
      return lineOf(stand ?? language ?? '')?.derivedFrom
    }
    const woman = /^(\p{Lu}.{3,}er)in(?:nen)?$/u.exec(word)
    if (woman)
      return (
        towns.get(woman[1]!) ??
        (single(word.replace(/erin(?:nen)?$/u, ''))?.kind === 'place' ? derivedFrom(woman[1]!) : undefined)
      )
    if (!/^\p{Lu}.{3,}er$/u.test(word)) return undefined
    const entry = single(word.slice(0, -2))
    // "Sieger" is nobody from the Sieg.
    return entry?.kind === 'place' && !entry.weak ? entry.base : undefined
  }
  const derivedFrom = remembered(derivedNew)
  const single = (word: string) => lineOf(word)?.names?.find((entry) => entry.words.length === 1)
  const flags = (word: string) => {
    if (word.length > 48) return 0
    const lower = word.toLowerCase()
    let bits = 0
    if (firstNames.has(word)) bits |= NAME_FLAGS.firstName
    if (titles.has(word)) bits |= NAME_FLAGS.title
    if (particles.has(word)) bits |= NAME_FLAGS.particle
    if (legalForms.has(word)) bits |= NAME_FLAGS.legalForm
    if (noNames.has(word)) bits |= NAME_FLAGS.noName
    if (derivedFrom(word) !== undefined) bits |= NAME_FLAGS.derived
    const entry = single(word)
    if (entry)
      bits |=
        entry.kind === 'place'
          ? NAME_FLAGS.place
          : entry.kind === 'organization'
            ? NAME_FLAGS.organization
            : NAME_FLAGS.other
    if (isTown(word) || (word.endsWith('s') && isTown(word.slice(0, -1)))) bits |= NAME_FLAGS.weakPlace
    if (word === lower) return bits | wordClass(word)
    bits |= listedPerson(word) || (word.endsWith('s') ? listedPerson(word.slice(0, -1)) : 0)
    if (find(word)) bits |= NAME_FLAGS.role
    if (isOrganizationHead(word)) bits |= NAME_FLAGS.organizationHead
    const hyphen = word.indexOf('-')
    if (hyphen > 1 && single(word.slice(0, hyphen))) bits |= NAME_FLAGS.nameCompound
    if (simpleNouns(word).length > 0) bits |= NAME_FLAGS.noun
    else if (nounReadings(word).length > 0) bits |= NAME_FLAGS.compound
    if (closedClass(lower) !== undefined || adjectiveLemma(lower) !== undefined || simpleVerbs(lower).length > 0)
      bits |= NAME_FLAGS.lowerWord
    return bits
  }
  return {
    names: { get: (word) => lineOf(word)?.names },
    firstNames,
    derivedFrom,
    titles,
    particles,
    legalForms,
    noNames,
    role: (word) => find(word)?.gender,
    roleHead: (word) => find(word)?.head,
    roleModifier: (word) => find(word)?.modifier ?? '',
    isRoleAdjective: (word) =>
      ROLE_ADJECTIVE.test(word) || (/^\p{Ll}/u.test(word) && lineOf(word)?.derivedFrom !== undefined),
    isArticle: (word) => (word.length === 3 || word.length === 4 ? articles.has(word.toLowerCase()) : false),
    hasPlaceEnding: (word) =>
      /\p{L}{3}(?:ien|furt|haven|hafen|stadt|brück|brücken|tal|kirchen|weiler|leben)s?$/u.test(word),
    isGenitiveArticle: (word) => /^(?:der|des|von|vom|bei|beim|eines|einer)$/u.test(word),
    isPlacePart(word) {
      const bits = flags(word)
      return QUARTER.test(word) || ((bits & PLACE_PART) !== 0 && (bits & NO_PLACE_PART) === 0)
    },
    isPlacePreposition: (word) => /^(?:in|aus)$/iu.test(word),
    articleFits(article, noun, before) {
      const genders = ARTICLES[article.toLowerCase()]
      const role = find(noun)
      if (!genders || (role && !genders.includes(role.gender))) return false
      // "der Präsidenten", "die Vorsitzenden", "den Ministern" are plurals.
      const lower = article.toLowerCase()
      if (lower === 'der' || lower === 'die') return !/(?:en|nen|ern|eln)$/u.test(noun)
      if (lower !== 'den') return true
      return !/(?:ern|innen)$/u.test(noun) && !(/n$/u.test(noun) && DATIVE.test(before))
    },
    isOrganizationHead,
    bodyName: (word) => (BARE_BODY.test(word) ? 'bare' : BODY.test(word) ? 'purpose' : undefined),
    isSeated: (word) => SEATED.test(word),
    isTrade: (word) => TRADES.test(word),
    isPurpose: (word) => word === 'für' || word === 'gegen' || word === 'zur',
    isBlocAdjective: (word) => BLOC_ADJECTIVE.test(word),
    isBlocNoun: (word) => BLOC_NOUN.test(word) || find(word) !== undefined,
    isBloc: (word) => word === 'Westen' || word === 'Westens',
    isPartyHead: (word) => PARTY_HEAD.test(word),
    isPartyCompound: (word, office) => PARTY_COMPOUND.test(word) || (office && LIST_COMPOUND.test(word)),
    bodyCompound: (word) => (MINISTRY.test(word) ? 'alone' : BODY_COMPOUND.test(word) ? 'repeated' : undefined),
    isNamedBody: (word) => NAMED_BODY.test(word),
    isPlaceNoun: (word) => PLACE_NOUN.test(word),
    isPlaceName: (word) =>
      SAINT.test(word) ||
      (PLACE_NAME.test(word) && isUnknown(word, flags(word)) && (!word.endsWith('ien') || !isPlural(word))),
    isAbstract: (word) => /(?:heit|keit|ung|schaft|ion|tät|ismus|nis)(?:en|se|s)?$/u.test(word),
    isBodyRole: (word) => BODY_ROLE.test(word),
    isAnd: (word) => word === 'und' || word === '&',
    introducesAlone: (word) => PRODUCTS.test(word),
    introduces(word) {
      const kind = INTRODUCED.find(([heads]) => heads.test(word))
      return kind?.[1]
    },
    lastWordKind: (word) => LAST_WORDS.find(([words]) => words.test(word))?.[1],
    flags,
  }
}

let built: NameLexicon | undefined

/** The German name lexicon, built on first use. */
export function lexicon(): NameLexicon {
  built ??= build()
  return built
}
