import type { EventType } from '../../language/events.ts'
import type { LanguagePack } from '../../language/pack.ts'
import type { NewsEvent } from '../../model/layers.ts'
import type { Clause, Word } from '../statements/clauses.ts'
import { type ClauseView, type EventContext, eventOf } from './event-of.ts'
import type { Named } from './names.ts'
import { isGenitive } from './noun-phrase.ts'
import { nounTelling } from './noun-telling.ts'
import type { Trigger } from './triggers.ts'

/** Words between a noun and its relative clause: "die Einigung der Koalition in Kassel, die …". */
const REACH = 8

/**
 * "das Treffen, das am Montag in Kassel stattfand": a relative clause whose verb says no more than that its noun happens,
 * or that it is planned, tells the noun's day, place and participants.
 */
export function relativeEvent(
  context: EventContext,
  view: ClauseView,
  sentence: readonly Word[],
): NewsEvent | undefined {
  const { pack } = context
  const { clause, lemmas } = view
  if (clause.kind !== 'relative') return undefined
  const { lightVerbs, phaseVerbs, governors } = pack.events
  const tells = lemmas.some(
    (lemma) => lemma !== undefined && (lightVerbs.has(lemma) || phaseVerbs.has(lemma) || governors.has(lemma)),
  )
  // "in dem", "bei der": what happens then and there is not the noun.
  if (!tells || clause.words[0] !== clause.opener) return undefined
  const antecedent = antecedentOf(sentence, clause, pack)
  if (antecedent === undefined) return undefined
  const trigger: Trigger = {
    rule: 'events/noun',
    type: antecedent.type,
    at: 0,
    passive: false,
    wanted: false,
    relative: true,
  }
  return eventOf(context, behind(antecedent.noun, view), trigger)
}

/** The noun that tells an event and that a relative pronoun of its gender stands for. */
function antecedentOf(
  sentence: readonly Word[],
  { words, opener }: Clause,
  { events, tokens }: LanguagePack,
): { readonly noun: Word; readonly type: EventType } | undefined {
  let from = sentence.findIndex((word) => word.start >= words[0]!.start) - 2
  const gender = events.relativeGenders.get(opener!.lower)
  for (const to = from - REACH; from >= 0 && from > to; from -= 1) {
    const noun = sentence[from]!
    if (noun.pos === 'VERB' || noun.pos === 'PUNCT') return undefined
    // "der Gipfel der Minister, der am Freitag beginnt": persons do not begin.
    if (noun.pos !== 'NOUN' || isGenitive(sentence, from, events)) continue
    const plural = noun.lemma !== noun.text && events.relativePlurals.has(opener!.lower)
    if (!plural && gender !== tokens.gender(noun.text)) continue
    const telling = nounTelling(noun.lemma, events)
    const type = telling?.direct ?? telling?.compound
    return type === undefined ? undefined : { noun, type }
  }
  return undefined
}

/** A relative clause as if its noun stood in it: "das Treffen | am Montag in Kassel stattfand". */
function behind(noun: Word, view: ClauseView): ClauseView {
  const { clause, lemmas, names } = view
  const later = (index: number) => (index < 0 ? index : index + 1)
  return {
    ...view,
    clause: {
      ...clause,
      kind: 'main',
      words: [noun, ...clause.words],
      own: [noun, ...clause.own],
      finite: later(clause.finite),
      opener: undefined,
    },
    lemmas: [undefined, ...lemmas],
    names: names.map(
      (named): Named => ({
        ...named,
        first: named.first + 1,
        end: named.end + 1,
        phrase: named.phrase + 1,
        prepositionAt: later(named.prepositionAt),
        genitiveOf: later(named.genitiveOf),
      }),
    ),
  }
}

/** The events of a sentence with what a relative clause adds to one of them, or tells anew. */
export function withRelative(told: readonly NewsEvent[], added: NewsEvent | undefined): readonly NewsEvent[] {
  if (added === undefined) return told
  const before = told.find((event) => event.start === added.start)
  if (before === undefined) return [...told, added]
  if (before.when !== undefined) return told
  const merged: NewsEvent = {
    ...before,
    ...(added.when !== undefined && { when: added.when, status: added.status }),
    ...(before.where === undefined && added.where !== undefined && { where: added.where }),
    participants: before.participants.length > 0 ? before.participants : added.participants,
  }
  return told.map((event) => (event === before ? merged : event))
}
