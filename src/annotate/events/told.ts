import type { LanguagePack } from '../../language/pack.ts'
import type { Layers, Participant } from '../../model/layers.ts'
import { indexAt, type Span } from '../../model/span.ts'
import type { Clause, Word } from '../statements/clauses.ts'
import { prepositionOf, standsFree } from './noun-phrase.ts'
import { nounTelling } from './noun-telling.ts'
import type { Trigger } from './triggers.ts'

/** "täglich", "jeden Montag": a set of times in the clause; "regelmäßig", where it names no day. */
export function isRepeated(
  { words }: Clause,
  times: Layers['timeExpressions'],
  { repeated }: LanguagePack['events'],
): boolean {
  let isDated = false
  for (const word of words) {
    const time = times[indexAt(times, word.start)]
    if (time === undefined || time.start > word.start) continue
    if (time.type === 'SET') return true
    isDated = true
  }
  if (isDated) return false
  const firsts = firstsOf(repeated)
  return words.some(
    ({ lower }, at) => firsts.has(lower) && (repeated.has(lower) || repeated.has(`${lower} ${words[at + 1]?.lower}`)),
  )
}

const firstWords = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

/** The first words of phrases of one or two, found out once a list: hardly a word is one of them. */
function firstsOf(phrases: ReadonlySet<string>): ReadonlySet<string> {
  const known = firstWords.get(phrases)
  if (known !== undefined) return known
  const firsts = new Set([...phrases].map((phrase) => phrase.split(' ')[0]!))
  firstWords.set(phrases, firsts)
  return firsts
}

/** Words behind a noun within which a time or place may belong to it. */
const ATTACHED = 9

/** Whether a time or place belongs to the noun before it: "Treffen der Minister in Norhaven", with nothing of its own between. */
export function isAttached(clause: Clause, at: number, rules: LanguagePack['events'], span: Span | undefined): boolean {
  if (span === undefined) return false
  const { words, finite } = clause
  // "last Sunday's election"
  if (words[at - 1]?.start === span.end && rules.possessiveMarks.has(words[at - 1]!.lower)) return true
  const place = words.findIndex((word) => word.start >= span.start)
  if (place <= at || place - at > ATTACHED || (finite > at && finite < place)) return false
  for (let i = at + 1; i < place; i += 1) if (words[i]!.pos === 'NOUN' && standsFree(words, i, rules)) return false
  return true
}

export interface Grounds {
  /** A time or place stands in the clause. */
  readonly placed: boolean
  /** The clause's verb only says that its noun happens. */
  readonly light: boolean
  /** The clause's verb confirms its object. */
  readonly confirmed: boolean
  /** A time or place stands right behind the noun. */
  readonly attached: boolean
  /** The clause's verb says that its subject begins, goes on or ends: "hat begonnen". */
  readonly phase: boolean
  /** The clause's verb plans, proposes or cancels the noun. */
  readonly governed: boolean
  /** The noun is where something is told: "auf der Kundgebung". */
  readonly venue: boolean
}

/** What occurs by itself: a time or place in the clause is enough. */
export const OCCURRENCES: ReadonlySet<string> = new Set(['accident', 'disaster'])

/** What is taken for known without being told anew: "nach dem Telefonat", "beim Angriff". */
const KNOWN: ReadonlySet<string> = new Set(['call', 'talks', 'meeting', 'summit', 'visit', 'attack', 'vote'])

/** Where people come together, and something is said. */
const GATHERINGS: ReadonlySet<string> = new Set(['protest', 'election'])

/** Whether the noun stands as something known: "nach dem Treffen", "bestätigte das Telefonat", "in Vorbereitung ist". */
function isGiven(clause: Clause, { at, type }: Trigger, rules: LanguagePack['events'], grounds: Grounds): boolean {
  const { words } = clause
  const preposition = prepositionOf(words, at)
  if (grounds.venue && (KNOWN.has(type) || GATHERINGS.has(type))) return grounds.placed || isDefinite(words, at, rules)
  if (
    OCCURRENCES.has(type) &&
    grounds.placed &&
    (preposition === undefined || rules.givenPrepositions.has(preposition))
  )
    return true
  if (preposition === undefined) {
    const prepared = words.some(
      (word, index) =>
        word.pos === 'NOUN' && rules.governorNouns.get(word.lemma.toLowerCase()) === 'planned' && index < at,
    )
    const state = rules.states.has(words[clause.finite]?.lemma ?? '')
    return grounds.confirmed ? KNOWN.has(type) && isDefinite(words, at, rules) : prepared && state
  }
  return (
    (KNOWN.has(type) || OCCURRENCES.has(type)) &&
    rules.givenPrepositions.has(preposition) &&
    (isDefinite(words, at, rules) || hasLasted(words, at, rules))
  )
}

/** Whether the noun is the subject or object of its verb, or what it calls for: "der Streik", "zu einem Streik aufrufen". */
function standsFor({ words }: Clause, at: number, rules: LanguagePack['events']): boolean {
  const preposition = prepositionOf(words, at)
  return preposition === undefined || rules.resultPrepositions.has(preposition)
}

/** Whether events of a type occur by themselves or are taken for known. */
export const isKnownType = (type: string): boolean => KNOWN.has(type) || OCCURRENCES.has(type)

/** Whether a determiner of what is known, or a preposition joined with one, stands before the noun. */
export function isDefinite(words: readonly Word[], at: number, rules: LanguagePack['events']): boolean {
  const before = words[at - 1]
  return before !== undefined && rules.definites.has(before.lower)
}

/** "nach einem mehrstündigen Gespräch": it has been held. */
function hasLasted(words: readonly Word[], at: number, { lasting }: LanguagePack['events']): boolean {
  if (lasting === undefined) return false
  for (let i = at - 1; i >= 0 && words[i]!.pos === 'ADJ'; i -= 1) if (lasting.test(words[i]!.lower)) return true
  return false
}

/** Whether the subject is several, by its verb or by a word that stands for them, and no noun tells what they do. */
function areSeveral({ words, finite }: Clause, rules: LanguagePack['events']): boolean {
  if (words.some((word) => word.pos === 'NOUN' && nounTelling(word.lemma, rules) !== undefined)) return false
  if (words.some((word) => rules.several.has(word.lower))) return true
  const verb = words[finite]
  return rules.pluralForms !== undefined && verb !== undefined && rules.pluralForms.test(verb.lower)
}

/** Whether the clause holds what makes the word an event and not just its name. */
export function isTold(
  clause: Clause,
  trigger: Trigger,
  participants: readonly Participant[],
  rules: LanguagePack['events'],
  grounds: Grounds,
): boolean {
  const { placed, light, attached, phase, governed } = grounds
  if (trigger.rule === 'events/phrase') return true
  // "Um drei Uhr kam der Tod": without whose it is a figure of speech.
  if (trigger.type === 'death' && trigger.verb === undefined) return participants.length > 0 || attached
  if (trigger.verb === undefined) {
    if (participants.length > 0 || attached || isGiven(clause, trigger, rules, grounds)) return true
    return (phase || ((governed || light) && placed)) && standsFor(clause, trigger.at, rules)
  }
  const reflexive = clause.words.some((word) => rules.reflexives.has(word.lower))
  switch (trigger.verb.needs) {
    case 'nothing':
      return true
    case 'someone':
      return participants.length > 0
    case 'affected':
      return participants.some((participant) => participant.role === 'affected')
    case 'someone-or-placed':
      return participants.length > 0 || placed
    // "Am Sonntag wird gewählt"
    case 'someone-or-done':
      return participants.length > 0 || (trigger.passive && placed)
    case 'with':
    case 'with-or-done':
      return (
        participants.some((participant) => participant.role === 'counterpart') ||
        // "Am Dienstag wird wieder verhandelt"
        (trigger.verb.needs === 'with-or-done' && trigger.passive && placed) ||
        (participants.length > 0 && clause.words.some((word) => rules.mutual.has(word.lower))) ||
        // "Am Dienstag wollen die Unterzeichner wieder zusammenkommen": several do it with one another.
        (placed && areSeveral(clause, rules))
      )
    case 'reflexive':
      return reflexive
    case 'reflexive-or-someone':
      return (
        participants.length > 1 ||
        (reflexive && (placed || participants.length > 0)) ||
        (placed && (participants.length > 0 || areSeveral(clause, rules)))
      )
    case 'place':
      return placed && participants.length > 0
  }
}
