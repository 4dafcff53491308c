import type { EventRules, PhraseTrigger } from '../../language/events.ts'
import type { EventStatus, Participant } from '../../model/layers.ts'
import type { Clause } from '../statements/clauses.ts'
import type { Named } from './names.ts'
import { isGenitive, prepositionOf, standsFree } from './noun-phrase.ts'
import { isBody } from './noun-telling.ts'
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

/** Events that are done to whom their noun's genitive names: "die Festnahme Wendts". */
const SUFFERED: ReadonlySet<string> = new Set([
  'appointment',
  'arrest',
  'death',
  'dismissal',
  'injury',
  'release',
  'rescue',
  'closure',
  'opening',
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
    if (trigger.passive || trigger.verb?.suffers)
      return { ...participant, role: object === 'counterpart' ? 'affected' : object }
    return { ...participant, role: index > 0 && mutual ? 'counterpart' : 'agent' }
  })
  let companions = -1
  names.forEach((named, index) => {
    if (named.attribute || named.genitiveOf >= 0 || named.row === subject.row) return
    if (named.body && !isObject(clause, trigger, named, found)) return
    if (named.preposition === undefined) {
      // Nobody meets a country: "Die Krise traf Norhaven".
      const fits =
        named.mention.kind !== 'other' &&
        !(object === 'counterpart' && named.mention.kind === 'place') &&
        !(isNameOf(clause, named) && (trigger.verb?.suffers || isBody(clause.words[named.first - 1]!.lemma, rules)))
      // Right before the finite verb stands the subject: "Das Gericht verurteilte …".
      const leads = found.length === 0 && named.end === clause.finite && !named.objectCase && !trigger.passive
      if (fits) found.push(participantOf(named, leads && !trigger.verb?.suffers ? 'agent' : object))
      return
    }
    const role = rules.roles.get(named.preposition)
    // "auf den Hafen": who is hit by a noun's event is no part of the verb's.
    if (role === 'counterpart') {
      if (!mutual && trigger.type !== 'accident') return
      // "telefonierte mit X und erst dann mit Y": Y belongs to another event.
      if (companions >= 0 && companions !== named.row) return
      companions = named.row
      found.push(participantOf(named, 'counterpart'))
    } else if (role === 'affected' && object === 'affected') {
      if (clause.words[named.prepositionAt - 1]?.pos !== 'NOUN') found.push(participantOf(named, 'affected'))
    } else if (role === 'agent' && trigger.passive && !isPartOfPlace(clause, named))
      found.push(participantOf(named, 'agent'))
    else if (role === 'pair' && mutual) found.push(participantOf(named, named.row === index ? 'agent' : 'counterpart'))
  })
  return found
}

/** Types whose verb says what somebody becomes: "was elected president". */
const BECOMING: ReadonlySet<string> = new Set(['appointment', 'election'])

/** Whether who is not named is what the verb is about: not who stands behind another noun or verb, or is in it already. */
function isObject({ words }: Clause, trigger: Trigger, named: Named, found: readonly Participant[]): boolean {
  if (found.some(({ span }) => span.start < named.mention.end && named.mention.start < span.end)) return false
  if (named.preposition === undefined) {
    const told = trigger.verb?.object ?? 'other'
    if (told === 'other' || (BECOMING.has(trigger.type) && trigger.passive)) return false
  } else if (words[named.prepositionAt - 1]?.pos === 'NOUN') return false
  for (let i = trigger.at + 1; i < named.first; i += 1) if (words[i]!.pos === 'VERB') return false
  return true
}

/** "das Becken Wehrau": the place says which one, it is not the object. */
function isNameOf({ words }: Clause, { mention, first }: Named): boolean {
  return mention.kind === 'place' && words[first - 1]?.pos === 'NOUN' && mention.role === undefined
}

/** "die Meerenge von Lorn": the place belongs to the noun before it. */
function isPartOfPlace(clause: Clause, { mention, prepositionAt }: Named): boolean {
  return mention.kind === 'place' && clause.words[prepositionAt - 1]?.pos === 'NOUN'
}

/** What the verb of a clause does to the noun in it. */
export interface NounVerb {
  /** It only says that the noun happens: "stattfinden". */
  readonly light: boolean
  /** It says that the noun begins, goes on or ends. */
  readonly phase: boolean
  /** It plans, proposes or cancels it: "vereinbaren". */
  readonly governed: EventStatus | undefined
}

/** Who takes part in the event a noun names: its genitive, "von X", "mit Y", "zwischen X und Y", its owner. */
export function nounParticipants(
  clause: Clause,
  trigger: Trigger,
  names: readonly Named[],
  subject: Subject,
  rules: EventRules,
  { light, phase, governed }: NounVerb,
): readonly Participant[] {
  if (trigger.phrase !== undefined) return phraseParticipants(clause, trigger.phrase, names, subject, rules)
  const found: Participant[] = []
  const mutual = MUTUAL.has(trigger.type)
  const owner: Participant['role'] = SUFFERED.has(trigger.type) ? 'affected' : 'agent'
  const genitive = isGenitive(clause.words, trigger.at, rules)
  let reach = trigger.at
  names.forEach((named, index) => {
    const head = named.row === index
    if (named.genitiveOf === trigger.at || (!head && names[named.row]!.genitiveOf === trigger.at)) {
      found.push(participantOf(named, head || !mutual ? owner : 'counterpart'))
      reach = named.end
      return
    }
    // "Wendts Besuch": the name with genitive s right before the noun, adjectives between.
    if (named.attribute && named.end <= trigger.at && onlyAdjectives(clause, named.end, trigger.at)) {
      found.push(participantOf(named, owner))
      return
    }
    if (named.attribute || named.genitiveOf >= 0) return
    if (named.preposition === undefined || named.prepositionAt < trigger.at) return
    if (head && !trigger.relative && named.prepositionAt - reach > MAX_GAP) return
    if (head && nounBetween(clause, reach, named.prepositionAt, rules)) return
    if (clause.finite > trigger.at && clause.finite < named.prepositionAt && !light) return
    const role = rules.roles.get(named.preposition)
    if (role === undefined || (role === 'affected' && mutual)) return
    // "das Erdbeben von Kassel": where it was.
    if (trigger.sited && named.mention.kind === 'place') return
    // "ein Angriff auf den Hafen von Kassel": whose the harbour is.
    const others = named.prepositionAt > trigger.at + 1 && rules.ownerPrepositions.has(named.preposition)
    if (others && named.mention.kind === 'place') return
    // "traf sich am Rande der Konferenz mit Brandt": the companion is the verb's; "zwischen X und Y mit Truppen": no third.
    if (role === 'counterpart' && (genitive || (named.body && found.length > 1))) return
    // "ermittelt wegen Tötung gegen Brandt": he is accused of it.
    if (role === 'affected' && owner === 'affected') return
    if (role === 'pair' || (role === 'agent' && mutual)) found.push(participantOf(named, head ? owner : 'counterpart'))
    else if (
      role === 'agent' &&
      named.prepositionAt === trigger.at + 1 &&
      rules.ownerPrepositions.has(named.preposition)
    )
      found.push(participantOf(named, owner))
    else found.push(participantOf(named, role))
    reach = named.end
  })
  const agentless = !found.some((participant) => participant.role === 'agent')
  const free = prepositionOf(clause.words, trigger.at) === undefined
  const owned = ownedBySubject(clause, trigger.at, rules)
  // "Die EU verhängte Sanktionen gegen Norland": who does it with a verb that says no more.
  if (DONE.has(trigger.type) && agentless && subject.row >= 0 && light && !phase && free && trigger.at > 0)
    return [...subject.participants.map((participant) => ({ ...participant, role: 'agent' as const })), ...found]
  // "kündigte ihren Rücktritt an", "schloss einen Rücktritt aus"
  const own = governed === 'planned' || governed === 'denied' || light
  if (
    OWN.has(trigger.type) &&
    agentless &&
    subject.row >= 0 &&
    own &&
    (owned || isIndefinite(clause, trigger.at, rules))
  )
    return [...subject.participants, ...found]
  const result = rules.resultPrepositions.has(prepositionOf(clause.words, trigger.at) ?? '')
  const shared = (light && (free || result) && !genitive) || (found.length > 0 && !genitive) || owned
  if (!mutual || !agentless) return found
  if (shared && subject.row >= 0) return [...subject.participants, ...found]
  // "Die beiden vereinbarten ein Treffen": what two agree on they do with one another.
  const preposition = prepositionOf(clause.words, trigger.at)
  const object =
    standsFree(clause.words, trigger.at, rules) || (preposition && rules.topicPrepositions.has(preposition))
  return governed && object && found.length === 0 && subject.participants.length === 2 ? subject.participants : found
}

/** "erhob Anklage gegen Brandt", "kam ums Leben": the verb's subject, and whom it is done to. */
function phraseParticipants(
  clause: Clause,
  phrase: PhraseTrigger,
  names: readonly Named[],
  subject: Subject,
  rules: EventRules,
): readonly Participant[] {
  const { subject: role } = phrase
  const found: Participant[] =
    role === 'none' ? [] : subject.participants.map((participant) => ({ ...participant, role }))
  for (const named of names) {
    if (named.attribute || named.genitiveOf >= 0 || named.row === subject.row || named.preposition === undefined)
      continue
    if (rules.roles.get(named.preposition) !== 'affected' || named.mention.kind === 'place') continue
    if (clause.words[named.prepositionAt - 1]?.pos !== 'ADP') found.push(participantOf(named, 'affected'))
  }
  return found
}

/** What somebody does to others, by a noun and a verb that says no more. */
const DONE: ReadonlySet<string> = new Set(['sanctions', 'attack', 'closure', 'investigation', 'decision'])

/** What the subject announces or rules out, it would do itself. */
const OWN: ReadonlySet<string> = new Set(['resignation'])

/** "einen Rücktritt": an object that is nobody else's. */
function isIndefinite({ words }: Clause, at: number, rules: EventRules): boolean {
  const before = words[at - 1]?.lower ?? ''
  return rules.objectDeterminers.has(before) && !rules.definites.has(before)
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

/** "seinem heutigen Telefonat", "ihren für Freitag geplanten Besuch": a possessive that opens the noun's phrase. */
function ownedBySubject({ words }: Clause, at: number, rules: EventRules): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 5; i -= 1) {
    const word = words[i]!
    if (rules.possessives.has(word.lower))
      return i === at - 1 || words[i + 1]!.pos === 'ADJ' || words[i + 1]!.pos === 'ADP'
    // A noun inside stands behind a preposition: "für Freitag".
    const inside = word.pos === 'ADJ' || word.pos === 'ADP' || (isName(word) && words[i - 1]?.pos === 'ADP')
    if (!inside || (i === at - 1 && word.pos === 'ADP')) return false
  }
  return false
}

const isName = ({ pos }: { readonly pos: string }): boolean => pos === 'NOUN' || pos === 'PROPN'
