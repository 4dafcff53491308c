import type { LanguagePack } from '../../language/pack.ts'
import type { Article } from '../../model/article.ts'
import { isContent } from '../../model/article.ts'
import type { Layers, Mention, NewsEvent, Participant, Sentence } from '../../model/layers.ts'
import { within } from '../../model/span.ts'
import { entityByMention } from '../entities/entity-at.ts'
import { defineStage, provenance } from '../stage.ts'
import { type Clause, clausesOf, wordOf } from '../statements/clauses.ts'
import { whenOf, whereOf } from './circumstances.ts'
import { type Named, namesOf } from './names.ts'
import { nounParticipants, verbParticipants } from './participants.ts'
import { statusOf } from './status.ts'
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
    const layer = layers.sentences.flatMap((sentence, index) => {
      const block = article.blocks[sentence.block]
      if (block === undefined || !isContent(block) || block.role === 'pull-quote') return []
      return eventsIn({ article, pack, layers, mentionsAt }, sentence, index)
    })
    return { layer: layer.sort((a, b) => a.start - b.start) }
  },
})

interface Context {
  readonly article: Article
  readonly pack: LanguagePack
  readonly layers: Pick<Layers, Requires>
  readonly mentionsAt: ReadonlyMap<number, { readonly mention: Mention; readonly entity: string | undefined }>
}

function eventsIn(context: Context, sentence: Sentence, index: number): readonly NewsEvent[] {
  const { article, pack, layers } = context
  const words = within(layers.tokens, sentence).map((token) => wordOf(article.reading, token))
  // What is asked has not been told.
  if (words.some((word) => word.text === '?')) return []
  const clauses = clausesOf(words, pack.quotations)
  return clauses.flatMap((clause, at) => {
    const triggers = triggersOf(clause, pack.events, pack.tokens)
    if (triggers.length === 0) return []
    const names = namesOf(clause, context.mentionsAt, pack.events, pack.quotations)
    return triggers.flatMap((trigger) => eventOf(context, clause, clauses[at - 1], trigger, names, index) ?? [])
  })
}

function eventOf(
  { article, pack, layers }: Context,
  clause: Clause,
  governor: Clause | undefined,
  trigger: Trigger,
  names: readonly Named[],
  sentence: number,
): NewsEvent | undefined {
  const rules = pack.events
  const word = clause.words[trigger.at]!
  const lemmas = verbLemmas(clause, pack.tokens)
  const light = lemmas.some((lemma) => lemma !== undefined && rules.lightVerbs.has(lemma))
  const participants =
    trigger.verb === undefined
      ? nounParticipants(clause, trigger, names, rules, light)
      : verbParticipants(clause, trigger, names, rules)
  const when = whenOf(clause, trigger.at, layers.timeExpressions)
  const where = whereOf(trigger.at, names, rules)
  if (!isTold(clause, trigger, participants, rules, when !== undefined || where !== undefined, light)) return undefined
  const date = when === undefined ? undefined : layers.timeExpressions[when]!.value
  const published = article.date?.value.slice(0, 10)
  const status = statusOf(trigger, {
    clause,
    governor,
    lemmas,
    governorLemmas: governor === undefined ? [] : verbLemmas(governor, pack.tokens),
    ahead: date !== undefined && published !== undefined && date.slice(0, 10) > published,
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
    sentence,
    ...provenance(pack, trigger.rule),
  }
}

/** Whether the clause holds what makes the word an event and not just its name. */
function isTold(
  clause: Clause,
  trigger: Trigger,
  participants: readonly Participant[],
  rules: LanguagePack['events'],
  placed: boolean,
  light: boolean,
): boolean {
  if (trigger.verb === undefined)
    return trigger.rule === 'events/phrase' || participants.length > 0 || (placed && light)
  const reflexive = clause.words.some((word) => rules.reflexives.has(word.lower))
  switch (trigger.verb.needs) {
    case 'nothing':
      return true
    case 'someone':
      return participants.length > 0
    case 'with':
      return (
        participants.some((participant) => participant.role === 'counterpart') || (reflexive && participants.length > 0)
      )
    case 'reflexive':
      return reflexive
    case 'reflexive-or-someone':
      return participants.length > 1 || (reflexive && participants.length > 0)
    case 'place':
      return placed && participants.length > 0
  }
}
