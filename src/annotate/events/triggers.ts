import type { EventRules, EventType, PhraseTrigger, VerbTrigger } from '../../language/events.ts'
import { ByForm, type Form } from '../../language/forms.ts'
import type { TokenRules } from '../../language/tokens.ts'
import type { Clause, Word } from '../statements/clauses.ts'
import { prepositionOf } from './noun-phrase.ts'
import { endsInOneOf, nounTelling } from './noun-telling.ts'
import { OCCURRENCES } from './told.ts'

/** A word that tells an event. */
export interface Trigger {
  readonly rule: 'events/verb' | 'events/noun' | 'events/phrase' | 'events/pronoun'
  readonly type: EventType
  /** Word index in its clause. */
  readonly at: number
  readonly verb?: VerbTrigger
  readonly phrase?: PhraseTrigger
  /** An infinitive after zu, to: wanted, not told. */
  readonly wanted: boolean
  /** A participle with a passive auxiliary: its subject is affected. */
  readonly passive: boolean
  /** A noun whose "von" names where it was: "das Erdbeben von Kassel". */
  readonly sited?: boolean
  /** A noun told by its relative clause, in which all is said of it. */
  readonly relative?: boolean
}

/** Words of the longest clause that is read: longer ones are lists or noise. */
const LONGEST_CLAUSE = 200

/** Every trigger of a clause, verbs with their separated particle, nouns and fixed phrases. */
export function triggersOf(
  clause: Clause,
  lemmas: readonly (string | undefined)[],
  rules: EventRules,
  tokens: TokenRules,
): readonly Trigger[] {
  const { words } = clause
  const triggers: Trigger[] = []
  if (words.length > LONGEST_CLAUSE) return triggers
  const passive = words.some((word) => word.pos === 'AUX' && rules.passive.has(word.lemma))
  words.forEach((word, at) => {
    const lemma = lemmas[at]
    if (lemma !== undefined && !isNounInside(word, at) && !isNounMissed(words, at, rules)) {
      const verb = rules.verbs.get(lemma)?.find((sense) => fits(words, sense, rules))
      if (verb !== undefined && isEventForm(clause, at))
        triggers.push({
          rule: 'events/verb',
          type: verb.type,
          at,
          verb,
          passive:
            (passive && isParticiple(word, tokens)) ||
            isStatePassive(clause, at, verb, rules) ||
            isBarePassive(clause, at, verb, rules),
          wanted: word.verb?.infinitive === true && rules.infinitiveMarkers.has(words[at - 1]?.lower ?? ''),
        })
      return
    }
    const said = word.pos === 'ADJ' || word.pos === 'ADV' ? rules.predicates.get(word.lower) : undefined
    const predicate = said?.find((sense) => fits(words, sense, rules))
    if (predicate !== undefined && isPredicate(clause, at, rules)) {
      triggers.push({ rule: 'events/verb', type: predicate.type, at, verb: predicate, passive: false, wanted: false })
      return
    }
    if (word.pos !== 'NOUN' && word.pos !== 'PROPN' && !isNounInside(word, at) && !isNounMissed(words, at, rules))
      return
    const telling = nounTelling(word.lemma, rules)
    const phrase = telling?.phrases?.find(
      ({ verbs, preposition }) =>
        words.some((other, index) => isOneOf(other, lemmas[index], verbs)) &&
        (preposition === undefined || (prepositionOf(words, at) ?? '') === preposition),
    )
    if (phrase !== undefined) {
      triggers.push({ rule: 'events/phrase', type: phrase.type, at, phrase, passive, wanted: false })
      return
    }
    const type = pairedType(words, at, rules) ?? telling?.direct ?? rules.nouns.get(word.lower) ?? telling?.compound
    if (type === undefined || isOther(words, at, rules) || isInfinitive(words, at, rules)) return
    const sited = OCCURRENCES.has(type) || endsInOneOf(word.lemma, rules.sited)
    triggers.push({ rule: 'events/noun', type, at, passive: false, wanted: false, sited })
  })
  return triggers
}

/** "air strike": what a noun tells with the word before it. */
function pairedType(words: readonly Word[], at: number, { pairs }: EventRules): EventType | undefined {
  return pairs.size === 0 || at === 0
    ? undefined
    : pairs.get(`${words[at - 1]!.lower} ${words[at]!.lemma.toLowerCase()}`)
}

/** "Der Maler ist tot": whether the adjective is all that a verb of being says of its subject. */
function isPredicate({ words, finite }: Clause, at: number, { states }: EventRules): boolean {
  const verb = words[finite]
  return verb?.pos === 'AUX' && states.has(verb.lemma) && (at + 1 === finite || closes(words[at + 1]))
}

/** "Beim Reisen spart sie": what is done, not journeys. */
function isInfinitive(words: readonly Word[], at: number, { neuterArticles }: EventRules): boolean {
  const { text, lemma } = words[at]!
  return text === `${lemma}n` && neuterArticles.has(words[at - 1]?.lower ?? '')
}

/** Words behind a noun within which another says what it is about. */
const ABOUT = 6

/** "die Besetzung von Richterstellen": the noun behind it makes it something else. */
function isOther(words: readonly Word[], at: number, rules: EventRules): boolean {
  const noun = words[at]!.lemma.toLowerCase()
  for (const [ending, never] of rules.nounNever)
    if (noun.endsWith(ending) && words.slice(at + 1, at + 1 + ABOUT).some((word) => isIn(word, never, rules)))
      return true
  return false
}

/** Whether a verb of the clause is one of these by any of its lemmas: "gefällt" is of "gefallen" and of "fällen". */
function isOneOf(word: Word, lemma: string | undefined, verbs: ReadonlySet<string>): boolean {
  if (lemma === undefined) return false
  if (verbs.has(lemma)) return true
  return word.verb?.participle === true && word.verb.lemmas.some((other) => verbs.has(other))
}

/** Verbs whose perfect is told with "sein": "ist vorgerückt". */
const MOVING: ReadonlySet<string> = new Set(['attack', 'visit', 'delivery'])

/** "Die Brücke war gesperrt", "ist festgenommen": done to it, as the verb has an object. */
function isStatePassive({ words, finite }: Clause, at: number, verb: VerbTrigger, rules: EventRules): boolean {
  if (verb.object !== 'affected' || verb.suffers || MOVING.has(verb.type) || at === finite) return false
  const auxiliary = words[finite]
  return auxiliary?.pos === 'AUX' && rules.states.has(auxiliary.lemma) && words[at]!.verb?.infinitive !== true
}

/** "Wendt zu drei Jahren Haft verurteilt": a headline's participle without its auxiliary, which looks like a finite verb. */
function isBarePassive({ words, finite, kind }: Clause, at: number, verb: VerbTrigger, rules: EventRules): boolean {
  const alone = finite < 0 || (finite === at && kind === 'main' && rules.compounds)
  if (!alone || verb.object !== 'affected' || words[at]!.verb?.participle !== true || !closes(words[at + 1]))
    return false
  return words.some((word, index) => index > 0 && index < at && (word.pos === 'ADP' || word.pos === 'ADV'))
}

/** "Treffen" with a capital inside its clause is a noun, whatever the tagger takes it for. */
function isNounInside(word: Word, at: number): boolean {
  return at > 0 && word.pos === 'VERB' && word.text !== word.lower
}

/** "lodged an appeal", "an air strike": where nouns have no capital, the tagger takes some behind an article for another word. */
function isNounMissed(words: readonly Word[], at: number, { compounds, nouns, pairs }: EventRules): boolean {
  const { pos, lower } = words[at]!
  if (compounds || pos === 'NOUN' || pos === 'PROPN' || at === 0 || !nouns.has(lower)) return false
  const before = words[at - 1]!
  if (pairs.has(`${before.lower} ${lower}`)) return true
  const next = words[at + 1]?.pos
  return before.pos === 'DET' && next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ'
}

/** Lemma of each verb of the clause, participles included; a separated particle is joined to the finite verb. */
export function verbLemmas(clause: Clause, rules: EventRules, tokens: TokenRules): readonly (string | undefined)[] {
  const { words, finite } = clause
  const lemmas = words.map((word, at) => {
    const listed = word.pos === 'NOUN' ? undefined : rules.forms.get(word.lower)
    if (listed !== undefined) return listed
    if (word.pos === 'VERB') return word.lemma
    if (isHiddenInfinitive(words, at, rules, tokens)) return word.lower
    // "Am Montag telefonierte Ministerin Wendt": without any verb, what looks like an adjective is the verb.
    if (finite < 0 && word.pos === 'ADJ' && word.text === word.lower) {
      const form = tokens.verbForm(word.text)
      if (form?.finite && form.past) return form.lemmas[0]
    }
    return isParticiple(word, tokens, at === 0) ? tokens.verbForm(word.lower)?.lemmas[0] : undefined
  })
  const verb = words[finite]
  // "Sie ist in Haft": all that is said of the noun.
  if (verb?.pos === 'AUX' && !lemmas.some((lemma) => lemma !== undefined)) lemmas[finite] = verb.lemma
  if (verb?.pos !== 'VERB') return lemmas
  for (let i = finite + 1; i < words.length; i += 1) {
    const { lower } = words[i]!
    if (!tokens.particles.has(lower) || rules.noParticles.has(lower)) continue
    // "called off the strike": without compounds the particle may stand right behind its verb.
    if (!closes(words[i + 1]) && (rules.compounds || i > finite + 1)) continue
    const joined = tokens.particleVerb(lemmas[finite] ?? verb.lemma, lower)
    // "closed on Thursday": where no form tells a particle from a preposition, only a listed verb has one.
    if (joined !== undefined && (rules.compounds || rules.verbs.has(joined) || rules.governors.has(joined))) {
      lemmas[finite] = joined
      break
    }
  }
  return lemmas
}

/** "Talks will resume": where nouns have no capital, the tagger takes some infinitives for one. */
function isHiddenInfinitive(words: readonly Word[], at: number, rules: EventRules, tokens: TokenRules): boolean {
  const { pos, lower } = words[at]!
  if (rules.compounds || pos !== 'NOUN' || words[at - 1]?.pos !== 'AUX') return false
  return tokens.verbForm(lower)?.infinitive === true
}

/** Whether nothing of the clause's first verb can follow: its end, a mark, a conjunction. */
function closes(next: Word | undefined): boolean {
  return next === undefined || next.pos === 'PUNCT' || next.pos === 'CCONJ'
}

/** Whether forms may be participles, for each language. */
const participles = new WeakMap<TokenRules, ByForm<boolean>>()

function canBeParticiple(form: Form, tokens: TokenRules): boolean {
  let known = participles.get(tokens)
  if (known === undefined) {
    known = new ByForm(({ lower }) => tokens.verbForm(lower)?.participle === true)
    participles.set(tokens, known)
  }
  return known.of(form)
}

/** A participle used as a verb; the tagger gives many of them as adjectives. */
function isParticiple(word: Word, tokens: TokenRules, opens = false): boolean {
  if (word.pos === 'VERB' || word.pos === 'AUX') return word.verb?.participle === true
  // A capital at the start of the sentence hides it from the tagger: "Geplant ist ein Treffen".
  if (!opens && (word.pos !== 'ADJ' || word.text !== word.lower)) return false
  return canBeParticiple(word.form, tokens)
}

/** Leaves out participles that stand before a noun ("das vereinbarte Ziel"): they describe, they do not tell. */
function isEventForm({ words, finite }: Clause, at: number): boolean {
  if (words[at]!.pos === 'VERB' || finite < 0) return true
  const next = words[at + 1]
  return next === undefined || (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ')
}

/** Whether the clause has what a sense of its verb asks for, and nothing that makes it another verb. */
export function fits(
  words: readonly Word[],
  { only, never, without, beside }: VerbTrigger,
  rules: EventRules,
): boolean {
  if (without !== undefined && words.some((word) => without.has(word.lower))) return false
  if (beside !== undefined && !words.some((word) => beside.has(word.lower))) return false
  if (only !== undefined && !words.some((word) => isIn(word, only, rules) || isMistaken(word, only, rules)))
    return false
  return never === undefined || !words.some((word, at) => isIn(word, never, rules) && !isCircumstance(words, at, rules))
}

function isIn(word: Word, nouns: ReadonlySet<string>, { compounds }: EventRules): boolean {
  // A name may end in what it names: "der Selmesteg".
  if (word.pos !== 'NOUN' && word.pos !== 'PROPN') return false
  return compounds ? endsInOneOf(word.lemma, nouns) : nouns.has(word.lemma) || nouns.has(word.lower)
}

/** "reached a deal": where nouns have no capital, the tagger takes some for another word. */
function isMistaken({ lower }: Word, nouns: ReadonlySet<string>, { compounds }: EventRules): boolean {
  return !compounds && nouns.has(lower)
}

/** "während eines Kurses stürzte das Dach ein": when it happened, not what did. */
function isCircumstance(words: readonly Word[], at: number, rules: EventRules): boolean {
  const preposition = prepositionOf(words, at)
  return preposition !== undefined && rules.givenPrepositions.has(preposition)
}
