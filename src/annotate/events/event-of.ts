import type { LanguagePack } from '../../language/pack.ts'
import type { Article, BlockRole } from '../../model/article.ts'
import type { Layers, NewsEvent, Sentence } from '../../model/layers.ts'
import { indexAt } from '../../model/span.ts'
import { daysOf, isDayValue } from '../../model/timex.ts'
import { provenance } from '../stage.ts'
import type { Clause } from '../statements/clauses.ts'
import { whenOf, whereOf } from './circumstances.ts'
import type { Named } from './names.ts'
import { isDeniedNoun, prepositionOf } from './noun-phrase.ts'
import { MUTUAL, nounParticipants, verbParticipants } from './participants.ts'
import { statusOf } from './status.ts'
import { participantOf, type Subject } from './subject.ts'
import { isAttached, isRepeated, isTold } from './told.ts'
import type { Trigger } from './triggers.ts'

/** Blocks that tell in the present what has just happened. */
const TITLES: ReadonlySet<BlockRole> = new Set<BlockRole>(['headline', 'heading', 'teaser'])

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
}

/** The event a trigger tells, with all that its clause says of it; `undefined` where it is only named. */
export function eventOf(
  { article, pack, layers }: EventContext,
  view: ClauseView,
  trigger: Trigger,
): NewsEvent | undefined {
  const rules = pack.events
  const { clause, lemmas, governor, names, subject } = view
  const word = clause.words[trigger.at]!
  const light = lemmas.some((lemma) => lemma !== undefined && rules.lightVerbs.has(lemma))
  const governed = lemmas.some((lemma) => lemma !== undefined && rules.governors.has(lemma))
  const participants =
    trigger.verb === undefined
      ? nounParticipants(clause, trigger, names, subject, rules, { light, governed })
      : verbParticipants(clause, trigger, names, wantedOf(view, trigger), rules)
  const where = whereOf(trigger, names, rules)
  const preposition = trigger.rule === 'events/noun' ? prepositionOf(clause.words, trigger.at) : undefined
  const during = preposition !== undefined && rules.duringPrepositions.has(preposition)
  const when =
    whenOf(clause, trigger.at, layers.timeExpressions, rules) ??
    (during ? onlyDayOf(layers.sentences[view.sentence], layers.timeExpressions) : undefined)
  // What would happen under a condition, or happens every day, is no event.
  if (clause.opener !== undefined && pack.statements.conditions.has(clause.opener.lower)) return undefined
  if (isRepeated(clause, layers.timeExpressions)) return undefined
  // "verständigten sich auf ein Treffen": the topic of an agreement is a plan.
  const aim = governed && MUTUAL.has(trigger.type) && participants.length > 1
  const topic = preposition !== undefined && rules.topicPrepositions.has(preposition) && !aim
  // A demand to do something somewhere, some day, by nobody in particular: no event yet.
  if (clause.kind === 'infinitive' && participants.length === 0 && when === undefined && where === undefined)
    return undefined
  if (topic || (trigger.rule === 'events/noun' && isDeniedNoun(clause.words, trigger.at, pack.statements.negators)))
    return undefined
  // "nannte das Gespräch am Donnerstag gut": a time belongs to the noun for sure only inside a circumstance.
  const time = when === undefined || preposition === undefined ? undefined : layers.timeExpressions[when]
  const attached = [time, where?.span].some((span) => isAttached(clause, trigger.at, rules, span))
  const confirmed = lemmas.some((lemma) => lemma !== undefined && rules.confirmers.has(lemma))
  const placed = when !== undefined || where !== undefined
  if (!isTold(clause, trigger, participants, rules, { placed, light, attached, confirmed })) return undefined
  const date = when === undefined ? undefined : layers.timeExpressions[when]!.value
  const { first, last } = (date === undefined ? undefined : daysOf(date)) ?? {}
  const published = article.date?.value.slice(0, 10)
  const status = statusOf(trigger, {
    clause,
    governor: governor?.clause,
    lemmas,
    governorLemmas: governor?.lemmas ?? [],
    ahead: first !== undefined && published !== undefined && first > published,
    behind: last !== undefined && published !== undefined && last < published,
    headline: TITLES.has(article.blocks[layers.sentences[view.sentence]!.block]?.role ?? 'body'),
    events: rules,
    statements: pack.statements,
  })
  return {
    start: word.start,
    end: word.end,
    type: trigger.type,
    participants,
    ...(when !== undefined && { when }),
    ...(where && { where }),
    status,
    sentence: view.sentence,
    ...provenance(pack, trigger.rule),
  }
}

/** The one day a sentence names, as an index: "am Donnerstag …, sagte sie beim Treffen" is told of that day. */
function onlyDayOf(sentence: Sentence | undefined, times: Layers['timeExpressions']): number | undefined {
  if (sentence === undefined) return undefined
  let only: number | undefined
  for (let index = indexAt(times, sentence.start); index < times.length; index += 1) {
    const time = times[index]!
    if (time.start >= sentence.end) break
    if (!isDayValue(time.value)) continue
    if (only !== undefined) return undefined
    only = index
  }
  return only
}

/** "called on Wendt to resign": who is named between verb and infinitive shall do it. */
function wantedOf({ clause, names, subject }: ClauseView, trigger: Trigger): Subject {
  if (!trigger.wanted || clause.kind === 'infinitive' || clause.finite < 0) return subject
  const asked = names.findLast((named) => named.first > clause.finite && named.end < trigger.at && !named.attribute)
  return asked === undefined ? subject : { participants: [participantOf(asked, 'agent')], own: true, row: asked.row }
}
