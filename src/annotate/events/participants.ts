import type { EventRules } from '../../language/events.ts'
import type { Participant } from '../../model/layers.ts'
import type { Clause } from '../statements/clauses.ts'
import type { Named } from './names.ts'
import { prepositionOf, standsFree } from './noun-phrase.ts'
import { participantOf, type Subject } from './subject.ts'
import type { Trigger } from './triggers.ts'

/** Events of two who do the same: whoever else is subject or companion is a counterpart. */
export const MUTUAL: ReadonlySet<string> = new Set([
  'call',
  'talks',
  'meeting',
  'summit',
  'visit',
  'agreement',
  'exchange',
])

/** Words between a noun and the preposition of its phrase: "Telefonat am Mittwoch mit X". */
const MAX_GAP = 4

/** Who takes part in the event a verb tells: its subject first, the rest in text order. */
export function verbParticipants(
  clause: Clause,
  trigger: Trigger,
  names: readonly Named[],
  subject: Subject,
  rules: EventRules,
): readonly Participant[] {
  const object = trigger.verb?.object ?? 'other'
  const mutual = MUTUAL.has(trigger.type)
  const found: Participant[] = subject.participants.map((participant, index) => {
    if (trigger.passive) return { ...participant, role: object === 'counterpart' ? 'affected' : object }
    return { ...participant, role: index > 0 && mutual ? 'counterpart' : 'agent' }
  })
  let companions = -1
  names.forEach((named, index) => {
    if (named.attribute || named.genitiveOf >= 0 || named.row === subject.row) return
    if (named.preposition === undefined) {
      // Nobody meets a country: "Die Krise traf Norhaven".
      const fits = named.mention.kind !== 'other' && !(object === 'counterpart' && named.mention.kind === 'place')
      if (fits) found.push(participantOf(named, object))
      return
    }
    const role = rules.roles.get(named.preposition)
    if (role === 'counterpart') {
      if (!mutual && trigger.type !== 'accident') return
      // "telefonierte mit X und erst dann mit Y": Y belongs to another event.
      if (companions >= 0 && companions !== named.row) return
      companions = named.row
      found.push(participantOf(named, 'counterpart'))
    } else if (role === 'affected' && object === 'affected') found.push(participantOf(named, 'affected'))
    else if (role === 'agent' && trigger.passive && !isPartOfPlace(clause, named))
      found.push(participantOf(named, 'agent'))
    else if (role === 'pair' && mutual) found.push(participantOf(named, named.row === index ? 'agent' : 'counterpart'))
  })
  return found
}

/** "die Meerenge von Lorn": the place belongs to the noun before it. */
function isPartOfPlace(clause: Clause, { mention, prepositionAt }: Named): boolean {
  return mention.kind === 'place' && clause.words[prepositionAt - 1]?.pos === 'NOUN'
}

/** What the verb of a clause does to the noun in it. */
export interface NounVerb {
  /** It only says that the noun happens: "stattfinden". */
  readonly light: boolean
  /** It plans, proposes or cancels it: "vereinbaren". */
  readonly governed: boolean
}

/** Who takes part in the event a noun names: its genitive, "von X", "mit Y", "zwischen X und Y", its owner. */
export function nounParticipants(
  clause: Clause,
  trigger: Trigger,
  names: readonly Named[],
  subject: Subject,
  rules: EventRules,
  { light, governed }: NounVerb,
): readonly Participant[] {
  const found: Participant[] = []
  const mutual = MUTUAL.has(trigger.type)
  let reach = trigger.at
  names.forEach((named, index) => {
    const head = named.row === index
    if (named.genitiveOf === trigger.at || (!head && names[named.row]!.genitiveOf === trigger.at)) {
      found.push(participantOf(named, head || !mutual ? 'agent' : 'counterpart'))
      reach = named.end
      return
    }
    // "Wendts Besuch": the name with genitive s right before the noun, adjectives between.
    if (named.attribute && named.end <= trigger.at && onlyAdjectives(clause, named.end, trigger.at)) {
      found.push(participantOf(named, 'agent'))
      return
    }
    if (named.attribute || named.genitiveOf >= 0) return
    if (named.preposition === undefined || named.prepositionAt < trigger.at) return
    if (head && named.prepositionAt - reach > MAX_GAP) return
    if (head && nounBetween(clause, reach, named.prepositionAt, rules)) return
    if (clause.finite > trigger.at && clause.finite < named.prepositionAt && !light) return
    const role = rules.roles.get(named.preposition)
    if (role === undefined || (role === 'affected' && mutual)) return
    if (role === 'pair' || (role === 'agent' && mutual))
      found.push(participantOf(named, head ? 'agent' : 'counterpart'))
    else found.push(participantOf(named, role))
    reach = named.end
  })
  const agentless = !found.some((participant) => participant.role === 'agent')
  const free = prepositionOf(clause.words, trigger.at) === undefined
  const shared = (light && free) || found.length > 0 || ownedBySubject(clause, trigger.at, rules)
  if (!mutual || !agentless) return found
  if (shared && subject.row >= 0) return [...subject.participants, ...found]
  // "Die beiden vereinbarten ein Treffen": what two agree on they do with one another.
  const preposition = prepositionOf(clause.words, trigger.at)
  const object =
    standsFree(clause.words, trigger.at, rules) || (preposition && rules.topicPrepositions.has(preposition))
  return governed && object && found.length === 0 && subject.participants.length === 2 ? subject.participants : found
}

/** Another noun phrase between a noun and a preposition: what follows is that one's. */
function nounBetween(clause: Clause, from: number, to: number, rules: EventRules): boolean {
  for (let i = from + 1; i < to; i += 1)
    if (clause.words[i]!.pos === 'NOUN' && standsFree(clause.words, i, rules)) return true
  return false
}

function onlyAdjectives(clause: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (clause.words[i]!.pos !== 'ADJ') return false
  return true
}

/** "seinem heutigen Telefonat": a possessive before the noun, adjectives between. */
function ownedBySubject(clause: Clause, at: number, rules: EventRules): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i -= 1) {
    const word = clause.words[i]!
    if (rules.possessives.has(word.lower)) return true
    if (word.pos !== 'ADJ') return false
  }
  return false
}
