import type { LanguagePack } from '../../language/pack.ts'
import type { Gender } from '../../language/tokens.ts'
import type { Article } from '../../model/article.ts'
import type { Layers, NewsEvent } from '../../model/layers.ts'
import { indexAt } from '../../model/span.ts'
import { provenance } from '../stage.ts'
import { whenOf } from './circumstances.ts'
import type { ClauseView, EventContext } from './event-of.ts'
import { nounTelling } from './noun-telling.ts'
import { statusIn } from './status-in.ts'
import type { Trigger } from './triggers.ts'

/**
 * "Die Gewerkschaft ruft zu einem Streik auf. Er soll am Mittwoch beginnen": a verb of beginning whose subject is a
 * pronoun tells the day of what the sentence before names last. `undefined` where no noun of the gender tells an event.
 */
export function pronounEvent(context: EventContext, view: ClauseView): NewsEvent | undefined {
  const { article, pack, layers } = context
  const { clause, lemmas } = view
  const { words, finite } = clause
  const at = lemmas.findIndex((lemma) => lemma !== undefined && pack.events.beginnings.has(lemma))
  if (at < 0) return undefined
  const pronoun = words.find((word, index) => index <= finite + 1 && pack.events.pronouns.has(word.lower))
  if (pronoun === undefined) return undefined
  const type = namedBefore(article, layers, pack, view.sentence, pack.events.pronouns.get(pronoun.lower)!)
  if (type === undefined) return undefined
  const search = { own: false, planned: false, lasting: true }
  const when = whenOf(clause, at, layers.timeExpressions, pack.events, search)
  if (when === undefined) return undefined
  const trigger: Trigger = { rule: 'events/pronoun', type, at, passive: false, wanted: false }
  const { start, end } = words[at]!
  const { status } = statusIn(context, view, trigger, when)
  return {
    start,
    end,
    type,
    participants: [],
    when,
    status,
    sentence: view.sentence,
    ...provenance(pack, trigger.rule),
  }
}

/** The event the last noun of a gender tells in the sentence before, of the same block. */
function namedBefore(
  { reading }: Article,
  { sentences, tokens }: Pick<Layers, 'sentences' | 'tokens'>,
  { events, tokens: rules }: LanguagePack,
  sentence: number,
  gender: Gender,
): Trigger['type'] | undefined {
  const before = sentences[sentence - 1]
  if (before === undefined || before.block !== sentences[sentence]!.block) return undefined
  for (let at = indexAt(tokens, before.end) - 1; at >= 0 && tokens[at]!.start >= before.start; at -= 1) {
    const { pos, lemma, start, end } = tokens[at]!
    if (pos !== 'NOUN' || rules.gender(reading.slice(start, end)) !== gender) continue
    const telling = nounTelling(lemma, events)
    return telling?.direct ?? telling?.compound
  }
  return undefined
}
