import type { EventType, PhraseTrigger, VerbTrigger } from './events.ts'

/** What limits a verb to one sense, as lists of words. */
interface SenseWords {
  readonly only?: string
  readonly never?: string
  readonly without?: string
  readonly beside?: string
  readonly suffers?: boolean
}

/** Verbs that tell the same in the same way, their lemmas in one string. */
export type VerbGroup = readonly [
  type: EventType,
  needs: VerbTrigger['needs'],
  object: VerbTrigger['object'],
  lemmas: string,
  words?: SenseWords,
]

/** Verb triggers from lists of lemmas, the particle of an English one behind `_`; a lemma in several lists has several senses, in their order. */
export function verbTriggers(groups: readonly VerbGroup[]): ReadonlyMap<string, readonly VerbTrigger[]> {
  const triggers = new Map<string, VerbTrigger[]>()
  const set = (words: string) => new Set(words.trim().split(/\s+/))
  for (const [type, needs, object, lemmas, words] of groups)
    for (const written of set(lemmas)) {
      const lemma = written.replace('_', ' ')
      const senses = triggers.get(lemma) ?? []
      triggers.set(lemma, senses)
      senses.push({
        type,
        needs,
        object,
        ...(words?.only !== undefined && { only: set(words.only) }),
        ...(words?.never !== undefined && { never: set(words.never) }),
        ...(words?.without !== undefined && { without: set(words.without) }),
        ...(words?.beside !== undefined && { beside: set(words.beside) }),
        ...(words?.suffers && { suffers: true }),
      })
    }
  return triggers
}

/** Phrase triggers from lists of nouns, of verb lemmas and of the prepositions one of which the noun stands behind. */
export function phraseTriggers(
  groups: readonly (readonly [
    type: EventType,
    subject: PhraseTrigger['subject'],
    nouns: string,
    verbs: string,
    prepositions?: string,
  ])[],
): ReadonlyMap<string, readonly PhraseTrigger[]> {
  const triggers = new Map<string, PhraseTrigger[]>()
  for (const [type, subject, nouns, verbs, prepositions] of groups)
    for (const noun of nouns.split(/\s+/)) {
      const known = triggers.get(noun) ?? []
      triggers.set(noun, known)
      const phrase = { type, subject, verbs: new Set(verbs.split(' ')) }
      if (prepositions === undefined) known.push(phrase)
      else known.push(...prepositions.split(' ').map((preposition) => ({ ...phrase, preposition })))
    }
  return triggers
}

/** Noun triggers from lists of lower-case lemmas. */
export function nounTriggers(groups: Readonly<Partial<Record<EventType, string>>>): ReadonlyMap<string, EventType> {
  const triggers = new Map<string, EventType>()
  for (const [type, lemmas] of Object.entries(groups))
    for (const lemma of lemmas.trim().split(/\s+/)) triggers.set(lemma, type as EventType)
  return triggers
}
