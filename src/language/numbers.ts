/** What a language knows about number words. */
export interface NumberWords {
  /** Value of a cardinal word, `undefined` where it is none: "einundzwanzig" 21, "anderthalb" 1.5, "twenty-one" 21. */
  cardinal(word: string): number | undefined
  /** Value of an ordinal word in any inflection: "dritten" 3, "third" 3. */
  ordinal(word: string): number | undefined
}
