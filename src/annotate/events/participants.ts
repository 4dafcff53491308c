import type { EventRules } from '../../language/events.ts'
import type { Participant } from '../../model/layers.ts'
import type { Clause } from '../statements/clauses.ts'
import type { Named } from './names.ts'
import type { Trigger } from './triggers.ts'

/** Events of two who do the same: the object or companion is a counterpart, and their subject takes part in the noun. */
const MUTUAL = new Set(['call', 'talks', 'meeting', 'summit', 'visit', 'agreement', 'exchange'])

/** Words between a noun and the preposition of its phrase: "Telefonat am Mittwoch mit X". */
const MAX_GAP = 4

const part = (named: Named, role: Participant['role']): Participant => ({
  role,
  span: { start: named.mention.start, end: named.mention.end },
  ...(named.entity !== undefined && { entity: named.entity }),
})

/** Who takes part in the event a verb tells, in text order. */
export function verbParticipants(
  clause: Clause,
  trigger: Trigger,
  names: readonly Named[],
  rules: EventRules,
): readonly Participant[] {
  const object = trigger.verb?.object ?? 'other'
  const found: Participant[] = []
  let subject = hasSubjectPronoun(clause, rules) ? -2 : -1
  names.forEach((named, index) => {
    if (named.attribute || named.genitiveOf >= 0) return
    const row = named.row
    if (named.preposition !== undefined) {
      const role = roleOf(named.preposition, rules)
      if (role === 'counterpart') found.push(part(named, 'counterpart'))
      else if (role === 'affected' && object === 'affected') found.push(part(named, 'affected'))
      else if (role === 'agent' && trigger.passive) found.push(part(named, 'agent'))
      else if (role === 'pair') found.push(part(named, row === index ? 'agent' : 'counterpart'))
      return
    }
    if (named.objectCase || (subject !== -1 && row !== subject)) {
      found.push(part(named, object))
      return
    }
    if (subject === -1) subject = row
    if (trigger.passive) found.push(part(named, object === 'counterpart' ? 'affected' : object))
    else found.push(part(named, row !== index && MUTUAL.has(trigger.type) ? 'counterpart' : 'agent'))
  })
  return found
}

/** Who takes part in the event a noun names: its genitive, "von X", "mit Y", "zwischen X und Y", its owner. */
export function nounParticipants(
  clause: Clause,
  trigger: Trigger,
  names: readonly Named[],
  rules: EventRules,
  light: boolean,
): readonly Participant[] {
  const found: Participant[] = []
  let reach = trigger.at
  names.forEach((named, index) => {
    const row = named.row
    if (named.genitiveOf === trigger.at) {
      found.push(part(named, 'agent'))
      reach = named.end
      return
    }
    // "Wendts Besuch": the name with genitive s right before the noun, adjectives between.
    if (named.attribute && named.end <= trigger.at && onlyAdjectives(clause, named.end, trigger.at)) {
      found.push(part(named, 'agent'))
      return
    }
    if (named.attribute || named.genitiveOf >= 0) return
    if (named.preposition === undefined || named.prepositionAt < trigger.at) return
    if (row === index && named.prepositionAt - reach > MAX_GAP) return
    if (verbBetween(clause, trigger.at, named.prepositionAt) && !light) return
    const role = roleOf(named.preposition, rules)
    if (role === undefined) return
    if (role === 'pair') found.push(part(named, row === index ? 'agent' : 'counterpart'))
    else if (role === 'agent')
      found.push(part(named, row === index || !MUTUAL.has(trigger.type) ? 'agent' : 'counterpart'))
    else if (role === 'affected' && MUTUAL.has(trigger.type)) return
    else found.push(part(named, role))
    reach = named.end
  })
  const agentless = !found.some((participant) => participant.role === 'agent')
  const owned = clause.words[trigger.at - 1] !== undefined && ownedBySubject(clause, trigger.at, rules)
  if (agentless && (light || owned || found.some((participant) => participant.role === 'counterpart'))) {
    const subject = subjectOf(clause, names, rules)
    if (subject !== undefined && subject.end <= Math.max(clause.finite + 8, trigger.at) && MUTUAL.has(trigger.type))
      return [part(subject, 'agent'), ...found]
  }
  return found
}

/** The first name of the clause that can be its subject. */
function subjectOf(clause: Clause, names: readonly Named[], rules: EventRules): Named | undefined {
  if (hasSubjectPronoun(clause, rules)) return undefined
  return names.find(
    (named) => named.preposition === undefined && !named.objectCase && !named.attribute && named.genitiveOf < 0,
  )
}

function roleOf(preposition: string, rules: EventRules): 'agent' | 'counterpart' | 'affected' | 'pair' | undefined {
  return rules.roles.get(preposition)
}

/** Whether a pronoun before or right behind the finite verb is the subject. */
function hasSubjectPronoun(clause: Clause, rules: EventRules): boolean {
  const to = clause.finite < 0 ? Math.min(2, clause.words.length) : clause.finite + 2
  for (let i = 0; i < to; i += 1) {
    const word = clause.words[i]
    if (word?.pos === 'PRON' && rules.subjectPronouns.has(word.lower)) return true
  }
  return false
}

function onlyAdjectives(clause: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (clause.words[i]!.pos !== 'ADJ') return false
  return true
}

function verbBetween(clause: Clause, from: number, to: number): boolean {
  return clause.finite > from && clause.finite < to
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
