import type { Token } from '../../model/layers.ts'
import { type Aim, aimAt, type Field, phrasesIn } from './aim-at.ts'
import type { Clause } from './clauses.ts'

/** "Voraussetzung für eine Einigung sei ein Kündigungsschutz": who names a precondition demands it. */
export function precondition(
  field: Field,
  clauses: readonly Clause[],
  folded: (token: Token) => string,
): { aim: Aim; from: number } | undefined {
  const { annotated, tokens, lexicon } = field
  const { provisos } = lexicon.terms!.stance
  for (const clause of clauses) {
    const words = tokens.slice(clause.from, clause.to)
    if (
      !words.some(({ lemma, verb }) => COPULA.test(lemma) && verb?.finite) ||
      words.some((word) => lexicon.terms!.negators.has(folded(word)))
    )
      continue
    const phrases = phrasesIn(field, clause)
    const isProviso = ({ head }: (typeof phrases)[number]): boolean => {
      const text = annotated.article.reading.slice(head.start, head.end)
      return provisos.has(lexicon.parts(text).at(-1) ?? lexicon.form(text).key)
    }
    if (!phrases.some(isProviso)) continue
    const aim = aimAt(
      field,
      phrases.find((phrase) => !isProviso(phrase)),
    )
    if (aim) return { aim, from: clause.from }
  }
  return undefined
}

const COPULA = /^(?:sein|bleiben|be|remain)$/
