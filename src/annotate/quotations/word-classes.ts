import { ByForm } from '../../language/forms.ts'
import type { QuotationRules } from '../../language/quotations.ts'

/** What a word may be to a rule, as bits; most words are nothing of it. */
export const WORD_CLASS = {
  /** Part of a phrase that names a source: "laut", "zufolge", "so". */
  source: 1,
  /** Says that its sentence is somebody else's: "demnach". */
  accordingly: 2,
  /** Joins clauses: "und". */
  coordinator: 4,
  /** The first word that some cue of several words needs: "deutlich" of "machte deutlich". */
  phrase: 8,
  /** Introduces or names reported speech: "Forderung". */
  noun: 16,
  /** "gegenüber". */
  toward: 32,
  /** Points back to words just quoted: "diesen" of "mit diesen Worten". */
  demonstrative: 64,
  /** "in". */
  preposition: 128,
  /** Names who can speak without a name: "Kommission". */
  institution: 256,
  /** May be the separable part of a verb: "mit". */
  particle: 512,
  /** May open a dependent clause: "dass", "weil", "als". */
  opener: 1024,
  /** May be a relative pronoun: "der". */
  relative: 2048,
  /** Opens a clause whose source is the noun before: "wonach". */
  whereby: 4096,
} as const

const PARTICLES: ReadonlySet<string> = new Set(
  'mit an hinzu nach ein zu fest klar richtig heraus hervor aus dar bekannt kund vor entgegen zurück ab zusammen voraus vorher durch weiter wieder auf nahe unter bereit weis hin her ein um bei über'.split(
    ' ',
  ),
)

const byRules = new WeakMap<QuotationRules, ByForm<number>>()

/** The classes of a word form, found out once a form: the rules ask them of every word. */
export function wordClassesOf(rules: QuotationRules): ByForm<number> {
  const known = byRules.get(rules)
  if (known) return known
  const {
    source,
    accordingly,
    coordinator,
    phrase,
    noun,
    toward,
    demonstrative,
    preposition,
    institution,
    particle,
    opener,
    relative,
    whereby,
  } = WORD_CLASS
  const phrases = new Set([...rules.phrases.values()].flatMap((all) => all.map(({ needs }) => needs[0]!)))
  const made = new ByForm(({ lower }) => {
    const isSource =
      lower === 'so' || rules.sourceBefore.has(lower) || rules.sourceAfter.has(lower) || rules.sourceWithNoun.has(lower)
    return (
      (isSource ? source : 0) |
      (rules.accordingly.has(lower) ? accordingly : 0) |
      (rules.coordinators.has(lower) ? coordinator : 0) |
      (phrases.has(lower) ? phrase : 0) |
      (rules.nouns.has(lower) ? noun : 0) |
      (rules.toward.has(lower) ? toward : 0) |
      (rules.demonstratives.has(lower) ? demonstrative : 0) |
      (rules.prepositions.has(lower) ? preposition : 0) |
      (rules.institutions.some((ending) => lower.endsWith(ending)) ? institution : 0) |
      (PARTICLES.has(lower) ? particle : 0) |
      (rules.contentOpeners.has(lower) || rules.clauseOpeners.has(lower) ? opener : 0) |
      (rules.relatives.has(lower) ? relative : 0) |
      (rules.whereby.has(lower) ? whereby : 0)
    )
  })
  byRules.set(rules, made)
  return made
}
