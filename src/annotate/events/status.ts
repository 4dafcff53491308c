import type { EventRules } from '../../language/events.ts'
import type { StatementRules } from '../../language/statements.ts'
import type { EventStatus } from '../../model/layers.ts'
import type { Clause, Word } from '../statements/clauses.ts'
import { isNegated, verbModality } from '../statements/modality.ts'
import { prepositionOf } from './noun-phrase.ts'
import type { Trigger } from './triggers.ts'

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
    const governed = governedStatus(context.lemmas, clause, trigger.at, events)
    // "Das geplante Treffen wurde abgesagt"
    if (governed === 'denied') return governed
    if (attribute !== undefined) return attribute
    if (governed !== undefined) return governed
    if (isAhead(trigger.at, context)) return 'planned'
  }
  const light = context.lemmas.some((lemma) => lemma !== undefined && events.lightVerbs.has(lemma))
  // A noun that is subject or object shares the mood of its verb; one in a circumstance does not.
  const preposition = trigger.rule === 'events/noun' ? prepositionOf(clause.words, trigger.at) : undefined
  if (preposition !== undefined && !(light && events.resultPrepositions.has(preposition)))
    return tenseless(trigger, context)
  if (clause.kind === 'infinitive') return infinitiveStatus(context)
  if (trigger.wanted) return infinitiveStatus({ ...context, governor: clause, governorLemmas: context.lemmas })
  if (isNegated(clause.own, statements)) return trigger.rule === 'events/noun' && !light ? 'proposed' : 'denied'
  const modality = verbModality(clause.words, clause.finite, statements)
  const plan = statements.hearsayModals.has(clause.words[clause.finite]?.lemma ?? '')
  if (modality === 'planned' || (plan && modality === 'necessary')) return 'planned'
  if (modality === 'possible' || modality === 'necessary') return 'proposed'
  return tenseless(trigger, context)
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
function attributeStatus(words: readonly Word[], at: number, rules: EventRules): EventStatus | undefined {
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

/** "sagten das Treffen ab", "kündigte einen Besuch an": the verb whose object the noun is. */
function governedStatus(
  lemmas: readonly (string | undefined)[],
  clause: Clause,
  at: number,
  rules: EventRules,
): EventStatus | undefined {
  // Behind a preposition the noun is a circumstance ("nach dem Treffen kündigte sie an"), not what is planned.
  const preposition = prepositionOf(clause.words, at)
  if (preposition !== undefined && !rules.topicPrepositions.has(preposition)) return undefined
  for (const lemma of lemmas) {
    const status = lemma === undefined ? undefined : rules.governors.get(lemma)
    if (status !== undefined) return status
  }
  for (const [index, word] of clause.words.entries()) {
    const status = index === at || word.pos !== 'NOUN' ? undefined : rules.governorNouns.get(word.lemma.toLowerCase())
    if (status !== undefined && prepositionOf(clause.words, index) !== undefined) return status
  }
  return undefined
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
    const status = lemma === undefined ? undefined : events.governors.get(lemma)
    if (status !== undefined) return status
  }
  return 'proposed'
}
