import type { Pos, VerbForm } from '../model/layers.ts'
import type { Form } from './forms.ts'
import type { Rule } from './rule.ts'

export type Gender = 'masculine' | 'feminine' | 'neuter'
export type GrammaticalNumber = 'singular' | 'plural'

/** One way the lexicon reads a form. "Sagen": verb `sagen`, noun `Sage` (plural). */
export interface Reading {
  readonly kind: 'verb' | 'noun' | 'adjective'
  readonly lemma: string
  /** Nouns: only where the lexicon is sure. */
  readonly gender?: Gender
  /** Nouns: the numbers this form can have. */
  readonly number?: readonly GrammaticalNumber[]
}

/** What the tagger says of one word. */
export interface TaggedWord {
  readonly lemma: string
  readonly pos: Pos
  readonly verb?: VerbForm
}

/** What a language knows about words: lexicon, lemma, part of speech, verb forms. */
export interface TokenRules {
  readonly rules: readonly Rule[]
  /**
   * Global and Unicode-aware; each match is one token, what lies between matches is white space. Linear time. A run of
   * letters that a space, a comma or a closing mark follows is always one token.
   */
  readonly pattern: RegExp
  /** Lemma, part of speech and verb form of the words of one sentence, in order. Never throws, whatever the words. */
  tag(words: readonly Form[]): readonly TaggedWord[]
  /** All lexicon readings of a form as it stands in a text; empty where it is unknown. Case counts ("Sage", "sage"). */
  readings(form: string): readonly Reading[]
  /**
   * What the form may be as a verb, `undefined` where the lexicon knows no such verb form. `lemmas` begins with the
   * simple verbs ("teilen"), in a finite form followed by the separable verbs it may belong to ("mitteilen").
   * @example de: verbForm('habe') is finite, indicative and subjunctive1; en: verbForm('said') is finite and past
   */
  verbForm(form: string): VerbForm | undefined
  /** Whether the word, in any case, is an article, pronoun, preposition, conjunction, particle or auxiliary. */
  isFunctionWord(form: string): boolean
  /** Gender of a noun in any form, also of a compound by its head ("Außenministerin": feminine). */
  gender(noun: string): Gender | undefined
  /**
   * Whether the lexicon shows that a noun names people, in either number.
   * @example de: "Anwohner" does, since there is an "Anwohnerin"; "Computer" does not
   */
  namesPeople(noun: string): boolean
  /** Lower-case stem for comparing words across inflection; compounds stay whole. */
  stem(word: string): string
  /**
   * The separable verb of a simple verb and a particle ("teilen", "mit": "mitteilen"), `undefined` where there is none.
   * English phrasal verbs are "point out" in the same way.
   */
  particleVerb(lemma: string, particle: string): string | undefined
  /** Lower-case words that can be a verb's particle. */
  readonly particles: ReadonlySet<string>
}
