import type { QuotationRules } from '../../language/quotations.ts'
import { coreEnd, isMadeNoun, isNominal, opensName, ownedBy } from './noun-core.ts'
import type { Word } from './words.ts'

/** A noun phrase as word indexes `[from, to)`; delimiters inside (appositions) belong to it. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  /** Index of its head noun, name or pronoun. */
  readonly head: number
  /** Cases its first word allows, `nadg` where nothing is known. */
  readonly cases: string
  readonly pronoun: boolean
}

export interface PhraseOptions {
  /** No word at or behind this index is taken. */
  readonly limit: number
  /** Whether place and time phrases behind the noun belong to it: true before the verb, where all is one constituent. */
  readonly greedy: boolean
  /** Whether no second name behind a comma is taken: true inside an apposition. */
  readonly plain?: boolean
}

/** Prepositions whose phrase nearly always belongs to the noun before it. */
const CLOSE = new Set(['von', 'vom', 'für', 'of', 'for'])
/** Prepositions whose phrase belongs to the noun where a name follows at once: "aus Köln", "im Bundestag". */
const NEAR = new Set(['in', 'im', 'bei', 'beim', 'aus', 'am', 'at', 'from'])
/** Prepositions that join nouns only before the verb, where all is one constituent. */
const LOOSE = new Set([
  'zur',
  'zum',
  'zu',
  'gegen',
  'an',
  'auf',
  'über',
  'mit',
  'unter',
  'zwischen',
  'ohne',
  'nach',
  'um',
  'on',
  'with',
  'ins',
  'hinter',
])
const TIME =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahr|jahre|jahres|morgen|abend|nachmittag|vormittag|nacht|woche|wochenende|anschluss|rande|ende|beginn|anfang|\d.*)$|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:abend|morgen|nachmittag|vormittag|nacht)$/u

/** Reads a noun phrase that begins exactly at `from`, or returns undefined. */
export function nounPhraseAt(
  words: readonly Word[],
  from: number,
  options: PhraseOptions,
  rules: QuotationRules,
): NounPhrase | undefined {
  const { limit } = options
  let i = from
  let cases = 'nadg'
  const first = words[i]
  if (!first || i >= limit) return undefined
  // "erklärte von Berg": the particle opens the name.
  if (opensName(first)) {
    while (i < limit && words[i]!.named === 'person') i += 1
    return { from, to: extend(words, i, i - 1, options, rules), head: i - 1, cases, pronoun: false }
  }
  // "wie dies der Berater bestätigte": no article.
  if (first.lower === 'dies') return undefined
  // "vierzehn Verbände", "deren Chefin": the list has the common ones.
  const determiner =
    rules.determiners.get(first.lower) ?? (first.pos === 'DET' && !first.lower.endsWith('em') ? 'nadg' : undefined)
  if (determiner !== undefined) {
    cases = determiner
    i += 1
  } else if (first.pos === 'PRON' && rules.subjectPronouns.has(first.lower)) {
    return { from, to: from + 1, head: from, cases: 'n', pronoun: true }
  }
  const core = (determiner === undefined ? ownedBy(words, i, limit) : undefined) ?? coreEnd(words, i, limit)
  if (core === undefined) {
    // "einige der Abgeordneten".
    const group =
      determiner !== undefined && i < limit && rules.determiners.get(words[i]!.lower)?.includes('g')
        ? coreEnd(words, i + 1, limit)
        : undefined
    if (group) {
      // "Einer der Beamten": who one of several is stands in any case.
      const one = first.lower === 'einer' ? 'ndg' : first.lower === 'eines' ? 'nag' : cases
      return {
        from,
        to: extend(words, group.to, group.head, options, rules),
        head: group.head,
        cases: one,
        pronoun: false,
      }
    }
    // "Jugendliche haben …", "Vertraute der Familie": an adjective that has become a noun.
    const made = words[i]
    if (made && i < limit && isMadeNoun(made, first))
      return {
        from,
        to: extend(words, i + 1, i, options, rules),
        head: i,
        cases: made.lower.endsWith('r') ? 'n' : cases,
        pronoun: false,
      }
    if (determiner !== undefined && words[i] && i < limit && GROUPS.has(words[i]!.lower))
      return { from, to: i + 1, head: i, cases, pronoun: false }
    if (rules.subjectPronouns.has(first.lower) && (first.pos === 'PRON' || first.pos === 'DET' || first.pos === 'ADJ'))
      return { from, to: from + 1, head: from, cases: 'n', pronoun: true }
    return undefined
  }
  if (determiner === undefined && core.head === i && !isNominal(words[core.head]!) && !words[i]!.mark) return undefined
  // "findet das Landwirtin Eva Berg": nobody is a neuter noun, "das" stands alone.
  if (first.lower === 'das' && isNoNeuter(words[core.head]!)) return undefined
  const to = extend(words, core.to, core.head, options, rules)
  // "der „Arbeitskreis Verwaltung“": which word of a name in marks has the gender nobody knows.
  const named = words[i]?.mark === true && core.head > i
  return {
    from,
    to,
    head: core.head,
    cases: named ? cases : narrowed(cases, first.lower, words[core.head]!),
    pronoun: false,
  }
}

/** "der" before a feminine noun is dative or genitive, before a masculine one nominative (or genitive plural). */
function narrowed(cases: string, determiner: string, head: Word): string {
  if (!head.gender || !/^(?:d|dies|jen|jed)er$/u.test(determiner)) return cases
  // "der Vorsitzende", "der Deutsche": declined like adjectives, of either gender.
  if (EITHER_GENDER.test(head.lower)) return cases
  // "der Bund": the dictionary has only another noun of that form, "das Bund".
  if (head.gender === 'neuter' && head.number === 'singular') return 'n'
  return head.gender === 'masculine' ? 'ng' : head.gender === 'feminine' ? 'dg' : 'g'
}

function isNoNeuter({ isPerson, gender }: Word): boolean {
  return isPerson && gender !== undefined && gender !== 'neuter'
}

/** Endings of nouns that decline like adjectives. */
export const EITHER_GENDER = /(?:ende|te|sche|ige|iche|lose|grüne|linke|kranke|fremde|tote)$/u

const GROUPS = new Set([
  'beiden',
  'meisten',
  'anderen',
  'andere',
  'anderer',
  'weitere',
  'weiterer',
  'zweite',
  'zweiter',
  'dritte',
  'dritter',
  'übrigen',
  'drei',
  'vier',
  'einen',
  'restlichen',
  'verbleibenden',
])

/** Genitives, close prepositional phrases, brackets, appositions and coordinated phrases behind the core. */
function extend(
  words: readonly Word[],
  start: number,
  head: number,
  options: PhraseOptions,
  rules: QuotationRules,
): number {
  let to = start
  let apposed = false
  for (let round = 0; round < 14 && to < options.limit; round += 1) {
    const next = words[to]!
    let end: number | undefined
    if (next.text === '(') end = bracketEnd(words, to, options.limit)
    else if (rules.determiners.get(next.lower)?.includes('g') && !next.finite) end = genitive(words, to, options, rules)
    else if (rules.prepositions.has(next.lower)) end = attachedPhrase(words, to, options, rules)
    else if (next.lower === 'und' || next.lower === 'sowie' || next.lower === 'and')
      end = coordinate(words, to, options, rules)
    else if (
      next.pos === 'ADJ' &&
      words[to - 1]!.pos === 'NOUN' &&
      /..er$/u.test(next.lower) &&
      words[to + 1]?.pos === 'NOUN'
    )
      end = coreEnd(words, to, options.limit)?.to
    else if (next.text === ',' && !apposed && !options.plain) {
      end = apposition(words, to, options, rules)
      apposed = end !== undefined && words[head]!.pos !== 'PROPN' && !options.greedy
    }
    if (end === undefined) return to
    to = end
  }
  return to
}

function bracketEnd(words: readonly Word[], open: number, limit: number): number | undefined {
  for (let i = open + 1; i < limit && i < open + 10; i += 1) if (words[i]!.text === ')') return i + 1
  return undefined
}

/** "der Sprecher der Polizei": a genitive straight behind a noun. */
function genitive(
  words: readonly Word[],
  at: number,
  options: PhraseOptions,
  rules: QuotationRules,
): number | undefined {
  const before = words[at - 1]!
  const name = before.pos === 'PROPN' || before.named !== undefined
  // "der Verband der Kinderärzte": the article is a word of the name.
  if (name && words[at]!.named !== 'organization' && words[at]!.lower !== 'des' && !options.greedy) return undefined
  const core = coreEnd(words, at + 1, options.limit)
  if (!core) return undefined
  // "laut Amtsblatt der Direktor": no genitive, the subject of the sentence.
  if (words[at]!.lower === 'der' && words[core.head]!.gender === 'masculine' && words[core.head]!.number === 'singular')
    return undefined
  // "sagte der Minister der Zeitung": who is told.
  const somebody = before.isPerson || /jährige$/u.test(before.lower)
  const outlet = rules.titleNouns.has(words[core.head]!.text) || (words[at + 1]!.mark && somebody)
  const told = !options.greedy && words[at]!.lower === 'der' && outlet
  if (told && !rules.nouns.has(before.lower) && !rules.outletRoles.test(before.lower)) return undefined
  return core.to
}

/** A prepositional phrase that belongs to the noun before it. */
function attachedPhrase(
  words: readonly Word[],
  at: number,
  options: PhraseOptions,
  rules: QuotationRules,
): number | undefined {
  const preposition = words[at]!.lower
  const before = words[at - 1]!
  const determiner = words[at + 1] && rules.determiners.has(words[at + 1]!.lower) ? 1 : 0
  const inner = coreEnd(words, at + 1 + determiner, options.limit)
  if (!inner) return undefined
  if (options.greedy)
    return CLOSE.has(preposition) || NEAR.has(preposition) || LOOSE.has(preposition) ? inner.to : undefined
  const innerHead = words[inner.head]!
  if (TIME.test(innerHead.lower)) return undefined
  if (CLOSE.has(preposition)) return preposition === 'für' && before.pos !== 'NOUN' ? undefined : inner.to
  if (!NEAR.has(preposition) || before.pos === 'PROPN' || rules.venues.has(innerHead.text)) return undefined
  if (determiner === 0 && innerHead.pos === 'PROPN' && inner.head === at + 1) return inner.to
  return (preposition === 'im' || preposition === 'beim' || preposition === 'am') && innerHead.pos === 'NOUN'
    ? inner.to
    : undefined
}

function coordinate(
  words: readonly Word[],
  at: number,
  options: PhraseOptions,
  rules: QuotationRules,
): number | undefined {
  if (at + 1 >= options.limit) return undefined
  const more = nounPhraseAt(words, at + 1, { ...options, greedy: false }, rules)
  if (!more || more.pronoun) return undefined
  // "sagte die Ministerin und der Saal lachte": the verb behind it takes the second noun away.
  if (!options.greedy && words[more.to]?.finite) return undefined
  return more.to
}

/** ", Elmar Gesse" or ", der Sprecher der Behörde": a second name for the same, closed by a comma, a stop or the verb. */
function apposition(
  words: readonly Word[],
  comma: number,
  options: PhraseOptions,
  rules: QuotationRules,
): number | undefined {
  const first = words[comma + 1]
  if (!first || (rules.contentOpeners.has(first.lower) && first.pos !== 'DET')) return undefined
  // ", sagt Berg, „ganz neu““: what is said goes on.
  if (first.mark) return undefined
  // ", der selbst …", ", der der Zeitung …": a relative clause.
  const second = words[comma + 2]
  if (rules.relatives.has(first.lower) && (second?.pos === 'ADV' || rules.determiners.has(second?.lower ?? '')))
    return undefined
  const inner = nounPhraseAt(words, comma + 1, { limit: options.limit, greedy: options.greedy, plain: true }, rules)
  if (!inner || inner.pronoun) return undefined
  const name = words[inner.head]!.pos === 'PROPN'
  // Without article only a name or a role is apposed; with one it may be an enumeration or the next object.
  if (!options.greedy && inner.from !== inner.head && !inner.cases.includes('n') && !inner.cases.includes('d'))
    return undefined
  const next = words[inner.to]
  if (!next || inner.to >= options.limit) return inner.to
  // "laut Mitteilung, der Fall sei …": behind the verb a new clause begins.
  if (next.finite && !options.greedy) return undefined
  if (next.finite || next.quoted || next.pos === 'PUNCT') return inner.to
  return name && inner.from === inner.head ? inner.to : undefined
}
