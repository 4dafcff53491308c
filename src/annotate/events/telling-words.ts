import type { EventRules, VerbTrigger } from '../../language/events.ts'
import { ByForm, NumberByForm } from '../../language/forms.ts'
import type { TokenRules } from '../../language/tokens.ts'
import { verbOfParticiple } from './participle-event.ts'

/** What a verb may tell, by its lemma. */
export interface VerbTelling {
  /** Its senses, where it tells by itself. */
  readonly senses?: readonly VerbTrigger[]
  /** It tells the beginning of what a noun before it names. */
  readonly begins: boolean
  /** Its senses with each of these particles behind it: "rief … an". */
  readonly particles?: ReadonlyMap<string, readonly VerbTrigger[]>
}

/** Which words of a language may tell an event, whatever stands around them. */
export interface TellingWords {
  readonly verbs: ReadonlyMap<string, VerbTelling>
  /** Nouns told in the plural alone, by their singular: "talks". */
  readonly plurals: ReadonlySet<string>
  /** Nouns that tell with a word before them: "next round". */
  readonly paired: ReadonlySet<string>
  /** 1 for forms of a verb or noun that tells which the tagger may take for something else. */
  readonly hidden: NumberByForm
  /** 1 for forms tagged as a verb that are one of another verb, or of a noun. */
  readonly mistaken: NumberByForm
  /** The letters, as codes, that such forms begin with: most words are told apart by it. */
  readonly mistakenStarts: ReadonlySet<number>
  /** Lemmas a form may be of, for what nouns tell with certain verbs only. */
  readonly lemmas: ByForm<readonly string[]>
}

const NONE: readonly string[] = []

const known = new WeakMap<EventRules, TellingWords>()

/** The words of a language that may tell, found out once. */
export function tellingWords(rules: EventRules, tokens: TokenRules): TellingWords {
  const before = known.get(rules)
  if (before !== undefined) return before
  const listed = [...rules.forms].flatMap(([form, lemma]) => (rules.verbs.has(lemma) ? [form] : []))
  const words: TellingWords = {
    verbs: verbTellings(rules, tokens),
    plurals: new Set([...rules.nouns.keys()].filter((noun) => noun.endsWith('s')).map((noun) => noun.slice(0, -1))),
    paired: new Set([...rules.pairs.keys()].map((pair) => pair.slice(pair.indexOf(' ') + 1))),
    hidden: new NumberByForm(({ lower }) => {
      const lemma = rules.forms.get(lower) ?? tokens.verbForm(lower)?.lemmas[0] ?? ''
      const of = rules.verbs.has(verbOfParticiple(lower, rules, tokens) ?? '')
      const tells =
        of ||
        rules.nouns.has(lower) ||
        rules.verbs.has(lemma) ||
        rules.beginnings.has(lemma) ||
        rules.predicates.has(lower)
      return tells ? 1 : 0
    }),
    mistaken: new NumberByForm(({ lower }) =>
      rules.nouns.has(lower) || rules.verbs.has(rules.forms.get(lower) ?? '') ? 1 : 0,
    ),
    mistakenStarts: new Set(
      // A noun is written with a capital where the language joins nouns.
      [...listed, ...(rules.compounds ? [] : rules.nouns.keys())]
        .concat([...rules.nouns.keys(), ...listed].map((word) => word.slice(0, 1).toUpperCase()))
        .map((word) => word.charCodeAt(0)),
    ),
    lemmas: new ByForm(({ lower }) => {
      const listed = rules.forms.get(lower)
      return listed === undefined ? (tokens.verbForm(lower)?.lemmas ?? NONE) : [listed]
    }),
  }
  known.set(rules, words)
  return words
}

function verbTellings(rules: EventRules, tokens: TokenRules): ReadonlyMap<string, VerbTelling> {
  const tellings = new Map<string, VerbTelling>()
  const add = (verb: string, more: Partial<VerbTelling>) =>
    tellings.set(verb, { begins: rules.beginnings.has(verb), ...tellings.get(verb), ...more })
  for (const verb of rules.beginnings) add(verb, {})
  for (const [verb, senses] of rules.verbs) {
    add(verb, { senses })
    for (const particle of tokens.particles) {
      if (!verb.startsWith(particle)) continue
      const base = verb.slice(particle.length)
      if (tokens.particleVerb(base, particle) !== verb) continue
      add(base, { particles: new Map([...(tellings.get(base)?.particles ?? []), [particle, senses]]) })
    }
  }
  return tellings
}
