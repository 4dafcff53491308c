import { type EventRules, PEERS } from '../../language/events.ts'
import type { Mention } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { Clause, ClauseRules, Word } from '../statements/clauses.ts'
import { isTime } from './noun-phrase.ts'
import { isBody } from './noun-telling.ts'

/** What is known of who or what takes part. */
type Bearer = Pick<Mention, 'start' | 'end' | 'kind' | 'role'>

/** Somebody or some place named in a clause, with what the words around say of its part. */
export interface Named {
  readonly mention: Bearer
  /** Id of the entity it names. */
  readonly entity: string | undefined
  /** Not named, but told by what it is: "das Kabinett". */
  readonly body?: boolean
  /** Words `[first, end)` of the clause. */
  readonly first: number
  readonly end: number
  /** First word of its noun phrase: "dem früheren Minister Wendt". */
  readonly phrase: number
  /** The preposition that governs it, lower-case; inherited along "X und Y". */
  readonly preposition: string | undefined
  /** Word index of that preposition, -1 without. */
  readonly prepositionAt: number
  /** A determiner says that it is no subject: "den Präsidenten Wendt". */
  readonly objectCase: boolean
  /** Word index of the noun it is a genitive of ("Treffen der Minister"), -1 without. */
  readonly genitiveOf: number
  /** It only describes another name or noun: "Wendts Sprecher". */
  readonly attribute: boolean
  /** Index among the clause's names of the first of its row "X, Y und Z"; its own where it stands alone. */
  readonly row: number
}

/** A mention and the id of the entity it names. */
export interface Mentioned {
  readonly mention: Mention
  readonly entity: string | undefined
}

/** Steps to the left that a noun phrase before a name may take: "dem früheren karvenischen Präsidenten". */
const MAX_PHRASE = 7

const APOSTROPHE = /^['’‘]$/u
const OPENING = /^[„“”"«»‚‘]$/u

interface Left {
  readonly phrase: number
  readonly preposition?: string
  readonly prepositionAt: number
  readonly objectCase: boolean
  readonly genitiveOf: number
}

/** The names of a clause in text order. `mentionsAt` gives mention and entity by where the mention begins. */
export function namesOf(
  clause: Clause,
  mentionsAt: ReadonlyMap<number, Mentioned>,
  rules: EventRules,
  words: ClauseRules,
  times: readonly Span[],
): readonly Named[] {
  const names: Named[] = []
  for (let at = 0; at < clause.words.length; at += 1) {
    const found =
      peersAt(clause.words[at]!) ??
      takesPart(clause.words, at, mentionsAt.get(clause.words[at]!.start), rules) ??
      bodyAt(clause.words, at, mentionsAt, rules)
    if (found === undefined) continue
    let end = at + 1
    while (end < clause.words.length && clause.words[end]!.start < found.mention.end) end += 1
    const attribute = isAttribute(clause.words, at, end, clause.finite)
    // "Wendt und Norhavens Bürgermeister Lund": the describing name is no part of the row.
    const before = attribute ? undefined : names.findLast((other) => !other.attribute)
    const row = before !== undefined && continues(clause.words, before.end, at) ? before.row : names.length
    const head = names[row]
    const left = head ?? leftOf(clause, at, rules, words, times)
    names.push({
      ...found,
      first: at,
      end,
      phrase: head === undefined ? left.phrase : head.phrase,
      preposition: left.preposition,
      prepositionAt: left.prepositionAt,
      objectCase: left.objectCase,
      genitiveOf: left.genitiveOf,
      attribute,
      row,
    })
    at = end - 1
  }
  return names
}

/**
 * The mention at `at`, where it names who can take part. "Karvenische" and "er" without a known bearer do not, but
 * "karvenische Truppen" act for their country.
 */
function takesPart(
  words: readonly Word[],
  at: number,
  found: Mentioned | undefined,
  rules: EventRules,
): Pick<Named, 'mention' | 'entity'> | undefined {
  if (found === undefined) return undefined
  if (found.mention.form === 'pronoun') return found.entity === undefined ? undefined : found
  if (found.mention.form !== 'derived') return found
  const group = words[at + 1]
  if (group?.pos !== 'NOUN' || !rules.groups.has(group.lemma.toLowerCase())) return undefined
  return { mention: { ...found.mention, end: group.end }, entity: found.entity }
}

/** Whether a mention can bear the title before it: a place only says whose the body is ("Staatsanwaltschaft Norhaven"). */
const isTitled = (mention: Mention | undefined): boolean => mention?.form === 'name' && mention.kind !== 'place'

/** Words behind an office within which the name it belongs to may begin: "Kanzler und SPD-Chef Wendt". */
const ROLE_REACH = 6

/** "das Kabinett", "die Außenminister": who is not named, unless the word is the title of a name. */
function bodyAt(
  words: readonly Word[],
  at: number,
  mentionsAt: ReadonlyMap<number, Mentioned>,
  rules: EventRules,
): Pick<Named, 'mention' | 'entity' | 'body'> | undefined {
  const { pos, lemma, start, end } = words[at]!
  // A capital makes the first word a name for the tagger: "Police arrested …".
  if ((pos !== 'NOUN' && !(pos === 'PROPN' && at === 0)) || mentionsAt.has(start) || !isBody(lemma, rules))
    return undefined
  const next = words[at + 1]
  // "opposition leaders": the first only describes the second.
  if (!rules.compounds && next?.pos === 'NOUN') return undefined
  if (
    next !== undefined &&
    ((next.pos === 'PROPN' && !mentionsAt.has(next.start)) || isTitled(mentionsAt.get(next.start)?.mention))
  )
    return undefined
  for (let i = at + 1; i <= at + ROLE_REACH && i < words.length; i += 1) {
    const role = mentionsAt.get(words[i]!.start)?.mention.role
    if (role !== undefined && role.start <= start && start < role.end) return undefined
  }
  return { mention: { start, end, kind: 'organization' }, entity: undefined, body: true }
}

/** "EU-Amtskollegen": they, not the body whose name stands in the word. */
function peersAt({ lemma, start, end }: Word): Pick<Named, 'mention' | 'entity' | 'body'> | undefined {
  if (!PEERS.test(lemma) || !lemma.includes('-')) return undefined
  return { mention: { start, end, kind: 'organization' }, entity: undefined, body: true }
}

/** Whether only "und", a comma or a title stands between two names of a row: "X und Außenministerin Y". */
function continues(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 5 || to <= from) return false
  let joined = false
  for (let i = from; i < to; i += 1) {
    const word = words[i]!
    if (word.pos === 'CCONJ') joined = true
    else if (word.pos !== 'NOUN' && word.pos !== 'ADJ' && word.pos !== 'DET' && word.pos !== 'PROPN') return false
  }
  return joined
}

/** What stands before a name: determiner, adjectives, role, and the preposition of it all. */
function leftOf(
  { words, opener, finite }: Clause,
  at: number,
  rules: EventRules,
  { prepositions, conjunctions }: ClauseRules,
  times: readonly Span[],
): Left {
  let objectCase = false
  let phrase = at
  for (let i = at - 1; i >= 0 && i >= at - MAX_PHRASE; i -= 1) {
    const word = words[i]!
    // The apostrophe of a genitive: "mit Lutz' Nachfolger Wendt".
    // So does the mark that a name stands in: "laut dem Sender „Kanal Nord“".
    if (APOSTROPHE.test(word.text) || (i === at - 1 && OPENING.test(word.text))) continue
    // "seit Wendt die Brücke sperrte": here the preposition is a conjunction.
    if (word === opener) break
    // "a day after a court sentenced him": so it is where no comma opens the clause.
    if (!rules.compounds && conjunctions.has(word.lower) && at < finite) break
    // "am Freitag | Wendt": the day is a phrase of its own.
    if (isTime(word, times)) break
    if (word.pos === 'ADP' || (word.pos !== 'SCONJ' && prepositions.has(word.lower)))
      return { phrase, preposition: word.lower, prepositionAt: i, objectCase, genitiveOf: -1 }
    if (word.pos === 'DET' || word.pos === 'PRON') {
      if (word.pos === 'PRON' && !rules.objectDeterminers.has(word.lower) && !rules.possessives.has(word.lower)) break
      if (rules.objectDeterminers.has(word.lower)) objectCase = true
      phrase = i
      const before = words[i - 1]
      if (rules.genitiveDeterminers.has(word.lower) && (before?.pos === 'NOUN' || before?.pos === 'PROPN'))
        return { phrase, prepositionAt: -1, objectCase, genitiveOf: i - 1 }
      if (before?.pos === 'ADP' || (before !== undefined && prepositions.has(before.lower))) continue
      return { phrase, prepositionAt: -1, objectCase, genitiveOf: -1 }
    }
    if (word.pos !== 'ADJ' && word.pos !== 'NOUN' && word.pos !== 'NUM' && word.pos !== 'PROPN') break
    phrase = i
  }
  return { phrase, prepositionAt: -1, objectCase, genitiveOf: -1 }
}

/** "Wendts Sprecher": a name with genitive s right before the noun it describes. */
function isAttribute(words: readonly Word[], first: number, end: number, finite: number): boolean {
  const last = words[end - 1]!
  // "Lutz' Nachfolger": the mark may stand by itself.
  const isMarked = words[end] !== undefined && APOSTROPHE.test(words[end].text)
  const next = words[isMarked ? end + 1 : end]
  if (next === undefined || end === finite) return false
  // "Norland's governing coalition"
  if (/^['’]s$/u.test(next.text)) return end + 1 !== finite
  if (!/[sxzß]['’]?$|['’]s$/u.test(last.text)) return false
  return (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN') && first !== end
}
