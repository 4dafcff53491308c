import type { EventRules, EventType } from '../../language/events.ts'

/** Letters a compound's first part has at least. */
export const MIN_FIRST_PART = 3

/** What a noun tells by its lemma. */
export interface NounTelling {
  readonly phrase: ReturnType<EventRules['phrases']['get']>
  readonly direct: EventType | undefined
  readonly compound: EventType | undefined
}

/** Lemmas kept at a time. */
const MOST_LEMMAS = 30_000

/** What lemmas tell, for each language: looked up once, however often they stand in texts. */
const tellings = new WeakMap<EventRules, Map<string, NounTelling>>()

/** What a noun tells, alone or as last part of a compound. */
export function nounTelling(lemma: string, rules: EventRules): NounTelling {
  let known = tellings.get(rules)
  if (known === undefined || known.size >= MOST_LEMMAS) {
    known = new Map()
    tellings.set(rules, known)
  }
  const before = known.get(lemma)
  if (before !== undefined) return before
  const lower = lemma.toLowerCase()
  const telling: NounTelling = {
    phrase: rules.phrases.get(lower),
    direct: rules.nouns.get(lower),
    compound: compoundType(lower, rules),
  }
  known.set(lemma, telling)
  return telling
}

function compoundType(lemma: string, rules: EventRules): EventType | undefined {
  if (!rules.compounds || lemma.length > 40) return undefined
  if (rules.otherCompounds.has(lemma)) return undefined
  for (let at = MIN_FIRST_PART; at <= lemma.length - 4; at += 1) {
    const last = lemma.slice(at)
    const type = rules.nouns.get(last)
    if (type !== undefined) return rules.alone.has(last) ? undefined : type
  }
  return undefined
}
