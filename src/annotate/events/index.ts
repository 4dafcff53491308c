import type { LanguagePack } from '../../language/pack.ts'
import { type Article, type BlockRole, isContent } from '../../model/article.ts'
import type { Layers, NewsEvent, Participant, Sentence } from '../../model/layers.ts'
import { indexAt } from '../../model/span.ts'
import { daysOf, isDayValue } from '../../model/timex.ts'
import { entityByMention } from '../entities/entity-at.ts'
import { defineStage, provenance } from '../stage.ts'
import { type Clause, type ClauseRules, clauseRules, clausesOf } from '../statements/clauses.ts'
import { wordsIn, wordsOf } from '../statements/words.ts'
import { whenOf, whereOf } from './circumstances.ts'
import { type Mentioned, type Named, namesOf } from './names.ts'
import { isDeniedNoun, prepositionOf } from './noun-phrase.ts'
import { MUTUAL, nounParticipants, verbParticipants } from './participants.ts'
import { statusOf } from './status.ts'
import { participantOf, type Subject, subjectOf } from './subject.ts'
import { isAttached, isRepeated, isTold } from './told.ts'
import { type Trigger, triggersOf, verbLemmas } from './triggers.ts'

type Requires = 'sentences' | 'tokens' | 'mentions' | 'entities' | 'timeExpressions'

/** What happened, is planned or denied, in the words of the article (see `docs/annotation/events.md`). */
export const events = defineStage({
  assigns: 'events',
  requires: ['sentences', 'tokens', 'mentions', 'entities', 'timeExpressions', 'quotations'],
  version: 1,
  run: ({ article, pack, layers }) => {
    const owners = entityByMention(layers)
    const mentionsAt = new Map(
      layers.mentions.map((mention, index) => [mention.start, { mention, entity: owners[index]?.id }] as const),
    )
    const context: Context = { article, pack, layers, mentionsAt, clauses: clauseRules(pack) }
    const layer: NewsEvent[] = []
    let pair: readonly Participant[] = []
    let pairAt = Number.NEGATIVE_INFINITY
    let pairBlock = -1
    layers.sentences.forEach((sentence, index) => {
      const block = article.blocks[sentence.block]
      if (block === undefined || !isContent(block) || block.role === 'pull-quote') return
      const near = index - pairAt <= (sentence.block === pairBlock ? PAIR_REACH : 1)
      const { events: found, subject } = eventsIn(context, sentence, index, near ? pair : [])
      layer.push(...found)
      // Two who acted together are "die beiden" of what follows.
      const together = found.findLast(
        (event) => event.status === 'happened' && MUTUAL.has(event.type) && isPair(event.participants),
      )?.participants
      const next =
        together ?? (subject !== undefined && isPair(subject.participants) ? subject.participants : undefined)
      if (next === undefined) return
      pair = next
      pairAt = index
      pairBlock = sentence.block
    })
    return { layer: layer.sort((a, b) => a.start - b.start) }
  },
})

/** Sentences over which "die beiden" may look back in its block to the two who met or spoke. */
const PAIR_REACH = 3

function isPair(participants: readonly Participant[]): boolean {
  return participants.length === 2 && new Set(participants.map((participant) => participant.entity ?? '')).size === 2
}

/** Blocks that tell in the present what has just happened. */
const TITLES: ReadonlySet<BlockRole> = new Set<BlockRole>(['headline', 'heading', 'teaser'])

const NO_NAMES: readonly Named[] = []

interface Context {
  readonly article: Article
  readonly pack: LanguagePack
  readonly layers: Pick<Layers, Requires>
  readonly mentionsAt: ReadonlyMap<number, Mentioned>
  readonly clauses: ClauseRules
}

function eventsIn(
  context: Context,
  sentence: Sentence,
  index: number,
  pair: readonly Participant[],
): { readonly events: readonly NewsEvent[]; readonly subject: Subject | undefined } {
  const { article, pack, layers } = context
  const words = wordsIn(wordsOf(article.reading, layers.tokens), sentence)
  // What is asked has not been told.
  if (words.some((word) => word.text === '?')) return { events: [], subject: undefined }
  const { mentions } = layers
  const next = mentions[indexAt(mentions, sentence.start)]
  const named = next !== undefined && next.start < sentence.end
  const found: NewsEvent[] = []
  let before: Subject | undefined
  let governor: Clause | undefined
  for (const clause of clausesOf(words, context.clauses)) {
    const names = named
      ? namesOf(clause, context.mentionsAt, pack.events, context.clauses, layers.timeExpressions)
      : NO_NAMES
    const own = subjectOf(clause, names, { pair, before, times: layers.timeExpressions }, pack.events)
    // "… und traf Wendt", "…, sich zu treffen": the subject is that of the clause before.
    const elided = clause.verbFirst && clause.words[0]?.pos === 'CCONJ'
    const takesOver =
      before !== undefined && (elided || (!own.own && clause.kind !== 'dependent' && clause.kind !== 'relative'))
    const subject = takesOver && before ? { ...before, row: -1 } : own
    for (const trigger of triggersOf(clause, pack.events, pack.tokens)) {
      const event = eventOf(context, { clause, governor, names, subject, sentence: index }, trigger)
      if (event !== undefined) found.push(event)
    }
    if (clause.kind === 'infinitive' || clause.kind === 'relative') continue
    before = subject
    governor = clause
  }
  return { events: found, subject: before }
}

interface ClauseView {
  readonly clause: Clause
  /** The clause before it that has a finite verb of its own. */
  readonly governor: Clause | undefined
  readonly names: readonly Named[]
  readonly subject: Subject
  readonly sentence: number
}

function eventOf({ article, pack, layers }: Context, view: ClauseView, trigger: Trigger): NewsEvent | undefined {
  const rules = pack.events
  const { clause, governor, names, subject } = view
  const word = clause.words[trigger.at]!
  const lemmas = verbLemmas(clause, rules, pack.tokens)
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
    governor,
    lemmas,
    governorLemmas: governor === undefined ? [] : verbLemmas(governor, rules, pack.tokens),
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
