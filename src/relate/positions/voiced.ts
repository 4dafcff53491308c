import type { Span } from '../../model/span.ts'
import type { Aim, Field } from './aim-at.ts'
import { deniedStance } from './denials.ts'
import { headKey } from './issue.ts'
import { notExcluded } from './left-open.ts'
import type { MannerStance } from './manner.ts'
import { precondition } from './preconditions.ts'
import { intended, urged } from './to-be-done.ts'
import { conditional } from './under-condition.ts'
import { clausesIn, foldedIn, type Voiced } from './voice.ts'

/**
 * What speakers take by how they say a thing where no word takes it: they would do it under a condition, leave it open,
 * tell others to do it, mean to do it, or deny it.
 */
export function voicedStance(voiced: Voiced): MannerStance | undefined {
  if (!voiced.field.lexicon.terms) return undefined
  const clauses = clausesIn(voiced)
  return (
    conditional(voiced, clauses) ??
    notExcluded(voiced, clauses) ??
    urged(voiced, clauses) ??
    intended(voiced, clauses) ??
    deniedStance(voiced.field, clauses, foldedIn(voiced.field))
  )
}

/** What a speaker names as a precondition of something: he demands it. */
export function requirement(field: Field, content: Span): Aim | undefined {
  const { provisos } = field.lexicon.terms!.stance
  const { reading } = field.annotated.article
  // Few sentences name one.
  const isNamed = field.tokens.some(
    ({ pos, start, end }) => pos === 'NOUN' && provisos.has(headKey(reading.slice(start, end), field.lexicon)),
  )
  if (!isNamed) return undefined
  return precondition(field, clausesIn({ field, content }), foldedIn(field))?.aim
}
