import type { LanguagePack } from '../../language/pack.ts'
import type { Article } from '../../model/article.ts'
import { daysBetween } from '../../model/calendar.ts'
import type { Layers, NewsEvent } from '../../model/layers.ts'
import { provenance } from '../stage.ts'
import type { Clause } from '../statements/clauses.ts'
import { whereOf } from './circumstances.ts'
import { conjunctEnd } from './conjunct.ts'
import type { Named } from './names.ts'
import { isDatedNoun, isDeniedNoun, isOwnedByRelative, isVenue, prepositionOf } from './noun-phrase.ts'
import { MUTUAL, nounParticipants, verbParticipants } from './participants.ts'
import { governedStatus, isEnacted } from './status.ts'
import { statusIn } from './status-in.ts'
import { participantOf, type Subject } from './subject.ts'
import { timingOf } from './timing.ts'
import { isAttached, isDefinite, isKnownType, isTold } from './told.ts'
import type { Trigger } from './triggers.ts'
import { isUntold } from './untold.ts'

/** What the events of one article are read from. */
export interface EventContext {
  readonly article: Article
  readonly pack: LanguagePack
  readonly layers: Pick<Layers, 'sentences' | 'tokens' | 'mentions' | 'entities' | 'timeExpressions'>
}

/** A clause with what has been found out about it. */
export interface ClauseView {
  readonly clause: Clause
  /** Lemmas of its verbs, by word. */
  readonly lemmas: readonly (string | undefined)[]
  /** The clause before it that has a finite verb of its own. */
  readonly governor: Pick<ClauseView, 'clause' | 'lemmas'> | undefined
  readonly names: readonly Named[]
  readonly subject: Subject
  readonly sentence: number
  /** Index of the time expression of the clause whose subject it carries on: "reiste am Montag an und | traf Brandt". */
  readonly carried?: number | undefined
}

/** Days before publication that an article still tells as what is new. */
const NEWS_DAYS = 7

/** Whether a day, by its time expression, is shortly before publication; the day of publication where none is named. */
function isNews(from: number | undefined, { article, layers }: EventContext): boolean {
  const published = article.date?.value.slice(0, 10)
  const day = from === undefined ? published : layers.timeExpressions[from]!.value.slice(0, 10)
  return published?.length === 10 && day !== undefined && daysBetween(day, published) <= NEWS_DAYS
}

/** The event a trigger tells, with all that its clause says of it; `undefined` where it is only named. */
export function eventOf(context: EventContext, view: ClauseView, trigger: Trigger): NewsEvent | undefined {
  const { article, pack, layers } = context
  const rules = pack.events
  const { clause, lemmas, governor, subject } = view
  const end = conjunctEnd(clause, trigger.at)
  const names = view.names.filter(({ first }) => first < end)
  const word = clause.words[trigger.at]!
  const is = (verbs: ReadonlySet<string>) => lemmas.some((lemma) => lemma !== undefined && verbs.has(lemma))
  const isNoun = trigger.rule === 'events/noun'
  const preposition = isNoun ? prepositionOf(clause.words, trigger.at) : undefined
  // What tells nothing, before who takes part and when is found out.
  if (isUntold(clause, governor?.clause, layers.timeExpressions, pack.statements, rules)) return undefined
  if (preposition !== undefined && isOnlySpokenOf(clause, preposition, rules)) return undefined
  if (isNoun && isDeniedNoun(clause.words, trigger.at, pack.statements.negators)) return undefined
  const phase = is(rules.phaseVerbs) || endsOrBegins(clause, rules)
  const light = phase || isEnacted(trigger.type, lemmas, rules) || is(rules.lightVerbs)
  const governs = lemmas.map((lemma) => rules.governors.get(lemma ?? '')).find((status) => status !== undefined)
  const governed = isNoun ? governedStatus(lemmas, clause, trigger, rules) : undefined
  const named =
    trigger.verb === undefined
      ? nounParticipants(clause, trigger, names, subject, rules, { light, phase, governed: governs })
      : verbParticipants(clause, trigger, names, wantedOf(view, trigger), rules)
  // "Anklage" tells what happens and is nobody who brings it.
  const participants = named.filter(({ span }) => span.end <= word.start || span.start >= word.end)
  const timing = timingOf(view, trigger, governed, preposition, layers, rules, article)
  const { when } = timing
  const where = whereOf(trigger, names, rules, governed !== undefined && timing.own ? clause : undefined)
  // "verständigten sich auf ein Treffen": the topic of an agreement is a plan.
  const aim = governs !== undefined && MUTUAL.has(trigger.type) && participants.length > 1
  const venue = preposition !== undefined && isVenue(clause.words, trigger.at, rules) && !is(rules.insisting)
  // "flies to Norhaven for talks on Friday": what a journey is for, on its day.
  const purpose =
    preposition !== undefined &&
    rules.purposePrepositions.has(preposition) &&
    when !== undefined &&
    isAttached(clause, trigger.at, rules, layers.timeExpressions[when])
  // "verwies auf den Brand der Halle am Mittwochabend": what is known, whatever is said about it.
  const known =
    preposition !== undefined &&
    when !== undefined &&
    isKnownType(trigger.type) &&
    isDefinite(clause.words, trigger.at, rules) &&
    isAttached(clause, trigger.at, rules, layers.timeExpressions[when])
  const topic =
    preposition !== undefined && rules.topicPrepositions.has(preposition) && !aim && !venue && !purpose && !known
  // A demand to do something somewhere, some day, by nobody in particular: no event yet.
  if (clause.kind === 'infinitive' && participants.length === 0 && when === undefined && where === undefined)
    return undefined
  if (topic) return undefined
  // "nannte das Gespräch am Donnerstag gut": a time belongs to the noun for sure only inside a circumstance.
  const owned =
    isNoun &&
    ((clause.kind === 'relative' && isOwnedByRelative(clause.words, trigger.at, rules)) ||
      isDatedNoun(clause, trigger.at, rules, when === undefined ? undefined : layers.timeExpressions[when]))
  const time = when === undefined || (preposition === undefined && !owned) ? undefined : layers.timeExpressions[when]
  const attached = [time, where?.span].some((span) => isAttached(clause, trigger.at, rules, span))
  const confirmed = is(rules.confirmers)
  const placed = when !== undefined || where !== undefined
  if (
    !isTold(clause, trigger, participants, rules, {
      placed,
      light,
      attached,
      confirmed,
      phase,
      governed: governed !== undefined,
      venue,
    })
  )
    return undefined
  const { status, isMisread } = statusIn(context, view, trigger, when)
  // A decision is taken at once: who "lehnt den Entwurf ab" in the present says what he thinks of it.
  if (trigger.type === 'decision' && status === 'ongoing') return undefined
  return {
    start: word.start,
    end: word.end,
    type: trigger.type,
    participants,
    ...(when !== undefined && !isMisread && { when }),
    ...(timing.offset !== undefined && { offset: timing.offset }),
    ...(where && { where }),
    // "Zwei Tage vor der Wahl sagte sie": what is told now comes before it.
    status:
      timing.offset?.direction === 'after' && status === 'happened' && isNews(timing.offset.from, context)
        ? 'planned'
        : status,
    sentence: view.sentence,
    ...provenance(pack, trigger.rule),
  }
}

/** "von einem Streik war keine Rede" */
function isOnlySpokenOf({ words }: Clause, preposition: string, rules: LanguagePack['events']): boolean {
  return rules.roles.get(preposition) === 'agent' && words.some((word) => rules.topicNouns.has(word.lower))
}

/** "zu Ende gehen", "in Gang kommen": with these nouns a verb says no more than a verb of beginning or ending. */
function endsOrBegins({ words }: Clause, rules: LanguagePack['events']): boolean {
  return words.some((word, at) => rules.phaseNouns.has(word.lower) && words[at - 1]?.pos === 'ADP')
}

/** "called on Wendt to resign": who is named between verb and infinitive shall do it. */
function wantedOf({ clause, names, subject }: ClauseView, trigger: Trigger): Subject {
  if (!trigger.wanted || clause.kind === 'infinitive' || clause.finite < 0) return subject
  const asked = names.findLast((named) => named.first > clause.finite && named.end < trigger.at && !named.attribute)
  return asked === undefined ? subject : { participants: [participantOf(asked, 'agent')], own: true, row: asked.row }
}
