import type { EventRules, VerbTrigger } from '../../language/events.ts'
import type { TokenRules } from '../../language/tokens.ts'
import type { NewsEvent } from '../../model/layers.ts'
import { indexAt } from '../../model/span.ts'
import { isDayValue } from '../../model/timex.ts'
import { provenance } from '../stage.ts'
import type { Word } from '../statements/clauses.ts'
import { whereOf } from './circumstances.ts'
import type { ClauseView, EventContext } from './event-of.ts'
import type { Named } from './names.ts'
import { statusIn } from './status-in.ts'
import { participantOf } from './subject.ts'
import { fits, type Trigger } from './triggers.ts'

/** Words between an article and the participle of its noun: "die am frühen Samstagmorgen in Kassel verabschiedete Erklärung". */
const REACH = 9

/** A participle before its noun, with the words of its phrase. */
export interface ParticiplePhrase {
  readonly verb: VerbTrigger
  /** Word indexes of the article, the participle and the noun. */
  readonly from: number
  readonly at: number
  readonly head: number
}

/** The verb an inflected participle is of: "festgenommene" is of "festnehmen". */
export function verbOfParticiple(
  lower: string,
  { participleEndings }: EventRules,
  tokens: TokenRules,
): string | undefined {
  for (const ending of participleEndings) {
    if (!lower.endsWith(ending)) continue
    const stem = lower.slice(0, -ending.length)
    const form = tokens.verbForm(stem)
    // "steigende Preise": what goes on is no event.
    if (form?.participle && stem !== `${form.lemmas[0]}d`) return form.lemmas[0]
  }
  return undefined
}

/** Participles before their noun with something of their own between article and them. */
export function participlePhrases(
  words: readonly Word[],
  rules: EventRules,
  tokens: TokenRules,
): readonly ParticiplePhrase[] {
  if (rules.participleEndings.length === 0) return []
  return words.flatMap((word, at): readonly ParticiplePhrase[] => {
    if (at < 3 || (word.pos !== 'ADJ' && word.pos !== 'VERB') || word.text !== word.lower) return []
    let head = at + 1
    while (words[head]?.pos === 'ADJ') head += 1
    if (words[head]?.pos !== 'NOUN' || (words[at - 1]!.pos !== 'NOUN' && words[at - 1]!.pos !== 'PROPN')) return []
    const lemma = verbOfParticiple(word.lower, rules, tokens)
    const senses = lemma === undefined ? undefined : rules.verbs.get(lemma)
    if (senses === undefined) return []
    const from = articleBefore(words, at)
    if (from < 0) return []
    const verb = senses.find((sense) => fits(words.slice(from, head + 1), sense, rules))
    return verb === undefined ? [] : [{ verb, from, at, head }]
  })
}

/** The article of the noun behind a participle, before which nothing of the phrase stands; -1 without. */
function articleBefore(words: readonly Word[], at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i -= 1) {
    const { pos } = words[i]!
    if (pos === 'VERB' || pos === 'PUNCT' || pos === 'PRON') return -1
    // "der am | Dienstag": the article, behind which a preposition opens the circumstance.
    if (pos === 'DET' && words[i + 1]?.pos === 'ADP') return i
  }
  return -1
}

/** "der am Dienstag in Kassel festgenommene Mann": a participle that has its own day before a noun tells what happened then. */
export function participleEvent(
  context: EventContext,
  view: ClauseView,
  { verb, from, at, head }: ParticiplePhrase,
): NewsEvent | undefined {
  const { pack, layers } = context
  const { words } = view.clause
  const when = dayIn(words.slice(from, at), layers.timeExpressions, pack.events)
  if (when === undefined) return undefined
  const trigger: Trigger = { rule: 'events/verb', type: verb.type, at, verb, passive: true, wanted: false }
  const inside = view.names.filter(({ first, end }) => first > from && end <= at)
  const where = whereOf(trigger, inside, pack.events)
  const object = verb.object === 'counterpart' ? 'affected' : verb.object
  const noun = view.names.find(({ first }) => first === head || first === head + 1)
  const agents = inside.filter(
    ({ preposition, mention }) => isAgent(preposition, pack.events) && mention.kind !== 'place',
  )
  const participants = [
    ...(noun === undefined ? [] : [participantOf(noun as Named, object)]),
    ...agents.map((named) => participantOf(named, 'agent')),
  ]
  const { status, isMisread } = statusIn(context, { ...view, clause: { ...view.clause, finite: -1 } }, trigger, when)
  if (isMisread) return undefined
  const { start, end } = words[at]!
  return {
    start,
    end,
    type: verb.type,
    participants,
    when,
    ...(where && { where }),
    status: status === 'planned' ? status : 'happened',
    sentence: view.sentence,
    ...provenance(pack, trigger.rule),
  }
}

const isAgent = (preposition: string | undefined, { roles }: EventRules): boolean =>
  preposition !== undefined && roles.get(preposition) === 'agent'

/** The one day named inside a phrase; none where a preposition makes it an end or an aim ("seit Montag gesperrt"). */
function dayIn(
  words: readonly Word[],
  times: EventContext['layers']['timeExpressions'],
  { otherTimes }: EventRules,
): number | undefined {
  let only: number | undefined
  for (const word of words) {
    if (otherTimes.has(word.lower)) return undefined
    const index = indexAt(times, word.start)
    const time = times[index]
    if (time === undefined || time.start > word.start || !isDayValue(time.value)) continue
    if (only !== undefined && only !== index) return undefined
    only = index
  }
  return only
}
