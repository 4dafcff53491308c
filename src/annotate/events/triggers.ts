import type { EventRules, EventType, VerbTrigger } from '../../language/events.ts'
import type { TokenRules } from '../../language/tokens.ts'
import type { Clause, Word } from '../statements/clauses.ts'

/** A word that tells an event. */
export interface Trigger {
  readonly rule: 'events/verb' | 'events/noun' | 'events/phrase'
  readonly type: EventType
  /** Word index in its clause. */
  readonly at: number
  readonly verb?: VerbTrigger
  /** A participle with a passive auxiliary: its subject is affected. */
  readonly passive: boolean
}

/** Letters a compound's first part has at least. */
const MIN_FIRST_PART = 3

/** Every trigger of a clause, verbs with their separated particle, nouns and fixed phrases. */
export function triggersOf(clause: Clause, rules: EventRules, tokens: TokenRules): readonly Trigger[] {
  const { words } = clause
  const triggers: Trigger[] = []
  const lemmas = verbLemmas(clause, tokens)
  const passive = words.some((word) => word.pos === 'AUX' && rules.passive.has(word.lemma))
  words.forEach((word, at) => {
    const lemma = lemmas[at]
    if (lemma !== undefined && !isNounInside(word, at)) {
      const verb = rules.verbs.get(lemma)
      if (verb !== undefined && isEventForm(words, at))
        triggers.push({
          rule: 'events/verb',
          type: verb.type,
          at,
          verb,
          passive: passive && isParticiple(word, tokens),
        })
      return
    }
    if (word.pos !== 'NOUN' && word.pos !== 'PROPN' && !isNounInside(word, at)) return
    const phrase = rules.phrases.get(word.lemma.toLowerCase())
    if (phrase !== undefined) {
      if (lemmas.some((other) => other !== undefined && phrase.verbs.has(other)))
        triggers.push({ rule: 'events/phrase', type: phrase.type, at, passive: false })
      return
    }
    const type = nounType(word, rules)
    if (type !== undefined) triggers.push({ rule: 'events/noun', type, at, passive: false })
  })
  return triggers
}

/** "Treffen" with a capital inside its clause is a noun, whatever the tagger takes it for. */
function isNounInside(word: Word, at: number): boolean {
  return at > 0 && word.pos === 'VERB' && word.text !== word.lower
}

/** Lemma of each verb of the clause, participles included; a separated particle is joined to the finite verb. */
export function verbLemmas(clause: Clause, tokens: TokenRules): readonly (string | undefined)[] {
  const { words, finite } = clause
  const lemmas = words.map((word) => {
    if (word.pos === 'VERB') return word.lemma
    return isParticiple(word, tokens) ? tokens.verbForm(word.text)?.lemmas[0] : undefined
  })
  const verb = words[finite]
  if (verb === undefined || verb.pos !== 'VERB') return lemmas
  let last = words.length - 1
  while (last > finite && words[last]!.pos === 'PUNCT') last -= 1
  const particle = words[last]
  if (particle === undefined || last <= finite || !tokens.particles.has(particle.lower)) return lemmas
  const joined = tokens.particleVerb(verb.lemma, particle.lower)
  if (joined !== undefined) lemmas[finite] = joined
  return lemmas
}

/** A participle used as a verb; the tagger gives many of them as adjectives. */
function isParticiple(word: Word, tokens: TokenRules): boolean {
  if (word.pos === 'VERB' || word.pos === 'AUX') return word.verb?.participle === true
  if (word.pos !== 'ADJ' || word.text !== word.lower) return false
  return tokens.verbForm(word.text)?.participle === true
}

/** Leaves out participles that stand before a noun ("das vereinbarte Ziel"): they describe, they do not tell. */
function isEventForm(words: readonly Word[], at: number): boolean {
  if (words[at]!.pos === 'VERB') return true
  const next = words[at + 1]
  return next === undefined || (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ')
}

function nounType(word: Word, rules: EventRules): EventType | undefined {
  const lemma = word.lemma.toLowerCase()
  const direct = rules.nouns.get(lemma) ?? rules.nouns.get(word.lower)
  if (direct !== undefined || !rules.compounds || lemma.length > 40) return direct
  for (let at = MIN_FIRST_PART; at <= lemma.length - 4; at += 1) {
    const type = rules.nouns.get(lemma.slice(at))
    if (type !== undefined) return type
  }
  return undefined
}
