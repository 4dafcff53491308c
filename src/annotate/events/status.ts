import type { EventRules } from '../../language/events.ts'
import type { StatementRules } from '../../language/statements.ts'
import type { EventStatus } from '../../model/layers.ts'
import type { Clause, Word } from '../statements/clauses.ts'
import { isNegated, verbModality } from '../statements/modality.ts'
import { conjunctOf } from './conjunct.ts'
import { isGenitive, isVenue, prepositionOf } from './noun-phrase.ts'
import type { Trigger } from './triggers.ts'

/** What has taken place though it failed: "Der Gipfel ist gescheitert". */
const TRIED: ReadonlySet<string> = new Set(['call', 'talks', 'meeting', 'summit', 'vote', 'attack', 'strike'])

function failed({ type, at }: Trigger, { clause, lemmas, events }: StatusContext): boolean {
  if (TRIED.has(type) || prepositionOf(clause.words, at) !== undefined) return false
  return lemmas.some((lemma) => lemma !== undefined && events.failures.has(lemma))
}

/** "Die Verhandlungen sind geplatzt": they were held up to then. */
function breaksOff({ type }: Trigger, { lemmas, events }: StatusContext): boolean {
  return type === 'talks' && lemmas.some((lemma) => lemma !== undefined && events.failures.has(lemma))
}

/** Events that leave a state behind: "ist gesperrt" tells how things are, not what happened. */
const STATES: ReadonlySet<string> = new Set(['closure', 'opening'])

const ENDINGS = new Set(['', 'e', 'en', 'er', 'es', 'em'])

export interface StatusContext {
  readonly clause: Clause
  /** The clause before, whose verb governs an infinitive clause. */
  readonly governor: Clause | undefined
  /** Verb lemmas of the clause and of its governor, by word. */
  readonly lemmas: readonly (string | undefined)[]
  readonly governorLemmas: readonly (string | undefined)[]
  /** Whether the event's date lies on or after the day of publication. */
  readonly ahead: boolean
  /** Whether it lies before it. */
  readonly behind: boolean
  /** Headlines tell what has just happened in the present. */
  readonly headline: boolean
  readonly events: EventRules
  readonly statements: StatementRules
}

/** Whether an event happened, is planned, proposed, denied or goes on, as the clause tells it. */
export function statusOf(trigger: Trigger, context: StatusContext): EventStatus {
  const { clause, events, statements } = context
  if (trigger.rule === 'events/noun') {
    const attribute = attributeStatus(clause.words, trigger.at, events)
    const governed = governedStatus(context.lemmas, clause, trigger, events)
    // "Das geplante Treffen wurde abgesagt"
    const broken = breaksOff(trigger, context)
    if ((governed === 'denied' && !broken) || failed(trigger, context)) return 'denied'
    // "Das geplante Treffen findet nicht statt"
    const takesPlace = context.lemmas.some((lemma) => lemma !== undefined && events.lightVerbs.has(lemma))
    if (attribute === 'planned' && takesPlace && isSubject(clause, trigger.at) && isNegated(clause.own, statements))
      return 'denied'
    if (attribute !== undefined) return attribute
    // "die Niederschlagung der Proteste ahnden wollen": the verb's mood is not that of what is only described.
    if (isGenitive(clause.words, trigger.at, events)) return context.ahead ? 'planned' : 'happened'
    const judged = judgedStatus(clause, trigger.at, events)
    if (judged !== undefined && !broken) return judged
    if (governed !== undefined && !broken) return isSummoned(trigger, context) ? 'planned' : governed
    if (isAhead(trigger.at, context)) return 'planned'
  }
  const light = context.lemmas.some((lemma) => lemma !== undefined && events.lightVerbs.has(lemma))
  // A noun that is subject or object shares the mood of its verb; one in a circumstance does not.
  const preposition = trigger.rule === 'events/noun' ? prepositionOf(clause.words, trigger.at) : undefined
  if (preposition !== undefined && !(light && events.resultPrepositions.has(preposition))) {
    if (isOver(clause, preposition, events)) return 'happened'
    // "kündigte an, bei der Wahl anzutreten": what is to come then comes then.
    const ahead = clause.kind === 'infinitive' || verbModality(clause.words, clause.finite, statements) === 'planned'
    return ahead && events.duringPrepositions.has(preposition) ? 'planned' : tenseless(trigger, context)
  }
  if (isPerfectInfinitive(clause.words, trigger.at, events)) {
    const denied = [...context.lemmas, ...context.governorLemmas].some((lemma) => events.denials.has(lemma ?? ''))
    return denied ? 'denied' : 'happened'
  }
  if (clause.kind === 'infinitive') return infinitiveStatus(context)
  if (trigger.wanted && events.planAuxiliaries.has(clause.words[trigger.at - 2]?.lemma ?? '')) return 'planned'
  const doubted = doubtedStatus(context)
  if (doubted !== undefined) return doubted
  if (isWished(clause, statements)) return 'proposed'
  if (trigger.wanted) return infinitiveStatus({ ...context, governor: clause, governorLemmas: context.lemmas })
  if (isNegated(conjunctOf(clause, trigger.at), statements))
    // "Das Treffen am Montag brachte nichts": it has been held.
    return trigger.rule === 'events/noun' && !light ? (context.behind ? 'happened' : 'proposed') : 'denied'
  // "kündigte an" tells of a plan, and is itself done.
  const modality = trigger.at === clause.finite ? undefined : verbModality(clause.words, clause.finite, statements)
  const plan = statements.hearsayModals.has(clause.words[clause.finite]?.lemma ?? '')
  if (modality === 'planned' || (plan && modality === 'necessary')) return 'planned'
  if (modality === 'possible' || modality === 'necessary')
    return isAchieved(clause, events) && !context.ahead ? 'happened' : 'proposed'
  return tenseless(trigger, context)
}

/** What is held on the day it is called for, whoever comes; talks and visits need the other side. */
const SUMMONED: ReadonlySet<string> = new Set(['protest', 'strike', 'vote', 'election', 'summit', 'meeting'])

/** "ruft für Sonntag zu einer Kundgebung auf" */
function isSummoned({ type }: Trigger, { ahead, lemmas, events }: StatusContext): boolean {
  return ahead && SUMMONED.has(type) && lemmas.some((lemma) => lemma !== undefined && events.summons.has(lemma))
}

/** "Die Brücke musste gesperrt werden", "konnte sich retten": done, for whatever reason. */
function isAchieved({ words, finite }: Clause, { achieved }: EventRules): boolean {
  const modal = words[finite]
  return modal?.verb?.past === true && !modal.verb.subjunctive2 && achieved.has(modal.lemma)
}

/** Without a preposition before it. */
const isSubject = ({ words }: Clause, at: number): boolean => prepositionOf(words, at) === undefined

/** "angegriffen zu haben", "to have died": what is past, whatever governs it. */
function isPerfectInfinitive(words: readonly Word[], at: number, rules: EventRules): boolean {
  if (words[at]!.verb?.participle !== true) return false
  const isAuxiliary = (index: number) => rules.perfectAuxiliaries.has(words[index]?.lemma ?? '')
  const isMarked = (index: number) => rules.infinitiveMarkers.has(words[index]?.lower ?? '')
  return (isMarked(at - 2) && isAuxiliary(at - 1)) || (isMarked(at + 1) && isAuxiliary(at + 2))
}

/** "Nach Wendts Tod klagte die Familie": what is told as past came after it. */
function isOver({ words, finite }: Clause, preposition: string, rules: EventRules): boolean {
  const given = rules.givenPrepositions.has(preposition) && !rules.duringPrepositions.has(preposition)
  return given && words[finite]?.verb?.past === true && !words[finite].verb.subjunctive2
}

/** "hatte streiken wollen": what somebody had in mind, whether it came about or not. */
function isWished({ words, finite }: Clause, statements: StatementRules): boolean {
  const auxiliary = words[finite]
  return (
    auxiliary?.pos === 'AUX' &&
    words.some(({ verb, lemma }, at) => at > finite && verb?.infinitive === true && statements.hearsayModals.has(lemma))
  )
}

/** Past or present: a present verb with a date ahead is a plan, one with "derzeit" goes on. */
function tenseless(trigger: Trigger, { clause, ahead, headline, events }: StatusContext): EventStatus {
  const verb = clause.words[clause.finite]?.verb
  const present = verb !== undefined && !verb.past && verb.indicative
  if (ahead && (present || trigger.rule !== 'events/verb')) return 'planned'
  if (present && trigger.rule === 'events/verb' && clause.words[clause.finite]?.pos === 'VERB' && !headline)
    return 'ongoing'
  if (present && STATES.has(trigger.type) && events.states.has(clause.words[clause.finite]!.lemma)) return 'ongoing'
  if (
    present &&
    trigger.rule !== 'events/noun' &&
    clause.words.some((word) => word.pos === 'ADV' && events.ongoing.has(word.lower))
  ) {
    const perfect = clause.words.some((word) => word.verb?.participle && word.pos === 'VERB')
    if (!perfect) return 'ongoing'
  }
  return 'happened'
}

/** "das geplante Treffen": adjectives right before the noun. */
export function attributeStatus(words: readonly Word[], at: number, rules: EventRules): EventStatus | undefined {
  for (let i = at - 1; i >= 0 && words[i]!.pos === 'ADJ'; i -= 1) {
    const { lower } = words[i]!
    for (let cut = lower.length; cut >= lower.length - 2 && cut > 3; cut -= 1) {
      if (!ENDINGS.has(lower.slice(cut))) continue
      const status = rules.attributes.get(lower.slice(0, cut))
      if (status !== undefined) return status
    }
  }
  return undefined
}

/** "Ein Treffen gilt als unwahrscheinlich": an adjective that a verb of being says of its subject. */
function judgedStatus({ words, finite }: Clause, at: number, rules: EventRules): EventStatus | undefined {
  if (!rules.states.has(words[finite]?.lemma ?? '') || prepositionOf(words, at) !== undefined) return undefined
  for (let i = Math.max(at, finite) + 1; i < words.length; i += 1) {
    const { pos, lower } = words[i]!
    const next = words[i + 1]?.pos
    if (pos === 'ADJ' && next !== 'NOUN' && next !== 'ADJ' && rules.attributes.has(lower))
      return rules.attributes.get(lower)
  }
  return undefined
}

/** "bestritt, dass sie telefoniert habe": what is told is what somebody says did not happen. */
function doubtedStatus({
  clause,
  governor,
  governorLemmas,
  events,
  statements,
}: StatusContext): EventStatus | undefined {
  if (governor === undefined || clause.kind !== 'dependent' || !events.reporters.has(clause.opener?.lower ?? ''))
    return undefined
  const denied = governorLemmas.some((lemma) => lemma !== undefined && events.denials.has(lemma))
  return denied && !isNegated(governor.own, statements) && !isNegated(clause.own, statements) ? 'denied' : undefined
}

/** "beschloss Sanktionen": they are in force by it. */
export function isEnacted(type: string, lemmas: readonly (string | undefined)[], { enactments }: EventRules): boolean {
  return type === 'sanctions' && lemmas.some((lemma) => lemma !== undefined && enactments.has(lemma))
}

/** "sagten das Treffen ab", "kündigte einen Besuch an": the verb whose object the noun is. */
export function governedStatus(
  lemmas: readonly (string | undefined)[],
  clause: Clause,
  { at, type }: Pick<Trigger, 'at' | 'type'>,
  rules: EventRules,
): EventStatus | undefined {
  if (isEnacted(type, lemmas, rules)) return undefined
  // Behind a preposition the noun is a circumstance ("nach dem Treffen kündigte sie an"), not what is planned.
  const preposition = prepositionOf(clause.words, at)
  if (preposition !== undefined && isVenue(clause.words, at, rules)) return undefined
  if (
    preposition !== undefined &&
    !rules.topicPrepositions.has(preposition) &&
    !rules.resultPrepositions.has(preposition)
  )
    return undefined
  // "The planned meeting was cancelled": what calls it off wins, and an attribute governs nothing.
  const governing = lemmas.flatMap((lemma, index) => {
    const status = lemma === undefined ? undefined : rules.governors.get(lemma)
    return status === undefined || isAttribute(clause.words, index) ? [] : [status]
  })
  if (governing.length > 0) return governing.includes('denied') ? 'denied' : governing[0]
  for (const [index, word] of clause.words.entries()) {
    const status = index === at || word.pos !== 'NOUN' ? undefined : rules.governorNouns.get(word.lemma.toLowerCase())
    if (status !== undefined && prepositionOf(clause.words, index) !== undefined) return status
  }
  return undefined
}

function isAttribute(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.pos
  return words[at]!.pos === 'ADJ' && (next === 'NOUN' || next === 'PROPN' || next === 'ADJ')
}

/** "verweist vor seinem Telefonat darauf": what is told now comes before the event. */
function isAhead(at: number, { clause, events, behind }: StatusContext): boolean {
  if (behind) return false
  const preposition = prepositionOf(clause.words, at)
  const verb = clause.words[clause.finite]?.verb
  if (preposition === undefined || !events.aheadPrepositions.has(preposition) || verb === undefined) return false
  return !verb.past
}

/** An infinitive with zu is what its governing verb makes of it; without one it is no more than an idea. */
function infinitiveStatus({ governor, governorLemmas, events }: StatusContext): EventStatus {
  if (governor === undefined) return 'proposed'
  for (const lemma of governorLemmas) {
    if (lemma === undefined) continue
    if (events.denials.has(lemma)) return 'denied'
    const status = events.governors.get(lemma)
    if (status !== undefined) return status
  }
  return 'proposed'
}
