import type { Governed, StanceCue } from '../../language/terms.ts'
import { opensGerund } from './asked.ts'
import { type Clause, restOf } from './clauses.ts'
import { type NounPhrase, nounPhrases } from './noun-phrases.ts'
import type { Place } from './stance.ts'

/** The phrase behind one of the prepositions a word takes, in its clause; for a noun, right behind it. */
export function governedBy(
  { annotated, tokens, lexicon, at, clause }: Place,
  governs: readonly Governed[],
  isNoun: boolean,
): readonly [StanceCue, NounPhrase?] | undefined {
  const rest = isNoun ? undefined : restOf(annotated, tokens, clause)
  const isIn = (index: number, part: Clause): boolean => index >= part.from && index < part.to
  const phrases = nounPhrases(annotated, tokens.slice(0, rest?.to ?? clause.to), lexicon).filter(
    ({ at: head }) => isIn(head, clause) || (rest !== undefined && isIn(head, rest)),
  )
  const terms = lexicon.terms!
  const isCall = terms.addressing.has(lexicon.form(tokens[at]!.lemma).folded) || /rufen$/.test(tokens[at]!.lemma)
  const isStrike = ({ head }: NounPhrase): boolean => {
    const noun = annotated.article.reading.slice(head.start, head.end)
    const keys = [lexicon.form(noun).key, lexicon.parts(noun).at(-1) ?? '']
    return isCall && keys.some((key) => terms.stance.strikes.has(key))
  }
  // "warnt vor Lawinen"
  const isDanger = ({ head, preposition }: NounPhrase): boolean => {
    const noun = annotated.article.reading.slice(head.start, head.end)
    const key = lexicon.parts(noun).at(-1) ?? lexicon.form(noun).key
    return DANGEROUS.test(preposition ?? '') && terms.stance.dangers.has(key)
  }
  const isCourtesy = ({ head }: NounPhrase): boolean =>
    terms.addressing.has(lexicon.form(tokens[at]!.lemma).folded) &&
    terms.stance.courtesies.has(lexicon.form(annotated.article.reading.slice(head.start, head.end)).key)
  for (const { preposition, stance } of governs) {
    const own = phrases.filter((phrase) => phrase.preposition === preposition)
    const next = own.find((phrase) => phrase.at > at) ?? (isNoun ? undefined : own.at(-1))
    if (next && (isStrike(next) || isCourtesy(next) || isDanger(next))) return undefined
    if (next && (!isNoun || next.at - at <= NEAR)) return [stance, next]
  }
  const gerund = governs.find(({ preposition }) =>
    tokens.some(
      (token, index) =>
        index > at &&
        index < clause.to &&
        lexicon.form(token.lemma).folded === preposition &&
        opensGerund(tokens, index),
    ),
  )
  if (gerund && !isNoun && terms.stance.objectsFollow) return [gerund.stance]
  const isClause = tokens[clause.to + 1] !== undefined && annotated.article.reading[tokens[clause.to]!.start] === ','
  if (isNoun || !(isClause || terms.stance.voting.has(lexicon.form(tokens[at]!.lemma).folded))) return undefined
  const stood = tokens
    .slice(clause.from, clause.to)
    .map(({ start, end }) =>
      terms.stance.correlates.get(lexicon.form(annotated.article.reading.slice(start, end)).folded),
    )
  const asks = governs.find(({ preposition }) => stood.includes(preposition))
  return asks && [asks.stance]
}

const DANGEROUS = /^(?:vor|of|about)$/

/** Words between a noun and the head of what it governs, at most: "Kritik des Hafenrats an der geplanten Abgabe". */
const NEAR = 7
