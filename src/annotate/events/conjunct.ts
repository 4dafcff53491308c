import type { Clause, Word } from '../statements/clauses.ts'

/**
 * Index behind the last word that may belong to the verb or noun at `at`: "werde sein Amt niederlegen | und im Herbst nicht
 * mehr antreten". A conjunction divides where verb forms of their own close both its sides.
 */
export function conjunctEnd({ words, finite }: Pick<Clause, 'words' | 'finite'>, at: number): number {
  for (let i = at + 1; i < words.length; i += 1) {
    if (words[i]!.pos !== 'CCONJ' || i - 1 === finite || !isVerbForm(words[i - 1])) continue
    if (words.some((word, index) => index > i && index !== finite && isVerbForm(word))) return i
  }
  return words.length
}

const isVerbForm = (word: Word | undefined): boolean =>
  word?.verb?.infinitive === true || word?.verb?.participle === true

/** The clause's own words up to there. */
export function conjunctOf(clause: Clause, at: number): readonly Word[] {
  const end = conjunctEnd(clause, at)
  if (end === clause.words.length) return clause.own
  const limit = clause.words[end]!.start
  return clause.own.filter((word) => word.start < limit)
}
