import type { Statement } from '../model/layers.ts'
import type { Rule } from './rule.ts'

export type Modality = Statement['modality']

/** What a language knows about negation and modality. All words lower-case. */
export interface StatementRules {
  readonly rules: readonly Rule[]
  /** Words that negate their clause: "nicht", "kein"; "not", "never". */
  readonly negators: ReadonlySet<string>
  /** Words behind a negator that take the negation back: "nicht nur", "not only". */
  readonly negationUndone: ReadonlySet<string>
  /** Modal verbs by lemma, as they read with an infinitive: "müssen" is necessary. */
  readonly modals: ReadonlyMap<string, Modality>
  /** Forms that read otherwise than their lemma: "dürfte" is possible, "darf" is not. */
  readonly modalForms: ReadonlyMap<string, Modality>
  /** Modal lemmas that with a perfect infinitive pass on what others say: "soll gesagt haben". */
  readonly hearsayModals: ReadonlySet<string>
  /**
   * Infinitives that close a perfect infinitive, with the participles they take: "haben" takes any (`undefined`),
   * "sein" some ("gekommen sein"); with others it tells a state ("beschränkt sein").
   */
  readonly perfectInfinitives: ReadonlyMap<string, ReadonlySet<string> | undefined>
  /** Auxiliary lemmas that with an infinitive speak of the future: "werden", "will". */
  readonly futures: ReadonlySet<string>
  /** Verb lemmas that say a plan by themselves: "planen", "plan". */
  readonly planVerbs: ReadonlySet<string>
  /** Adverbs and predicates: "wohl" is possible, "angeblich" hearsay. */
  readonly adverbs: ReadonlyMap<string, Modality>
  /** Words that open a condition: "falls", "if". */
  readonly conditions: ReadonlySet<string>
  /** Words beside such a word that make it no condition: "auch wenn", "even if". */
  readonly conditionUndone: ReadonlySet<string>
  /** Forms that open a condition without a conjunction: "Sollte … scheitern, …", "Should …". */
  readonly conditionVerbs: ReadonlySet<string>
  /** Words that open a clause without a comma, also where they look like prepositions: "since he left". */
  readonly conjunctions: ReadonlySet<string>
  /** Words that open an indirect question: "ob", "whether". */
  readonly questionOpeners: ReadonlySet<string>
}

/** The words of a list set apart by white space. */
export function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Modality by word, from one list of words a modality. */
export function modalitiesOf(lists: Readonly<Partial<Record<Modality, string>>>): ReadonlyMap<string, Modality> {
  return new Map(
    Object.entries(lists).flatMap(([modality, list]) =>
      [...wordsOf(list)].map((word) => [word, modality as Modality] as const),
    ),
  )
}
