import type { EventRules } from '../../language/events.ts'
import type { StatementRules } from '../../language/statements.ts'
import type { TimeExpression } from '../../model/layers.ts'
import type { Clause } from '../statements/clauses.ts'
import { isRepeated } from './told.ts'

/** Whether a clause tells nothing that happened once: a condition, what is asked, what would have been, what is daily, whoever does it. */
export function isUntold(
  clause: Clause,
  before: Clause | undefined,
  times: readonly TimeExpression[],
  { conditions, questionOpeners, modals }: StatementRules,
  rules: EventRules,
): boolean {
  const opener = clause.opener?.lower ?? ''
  if (rules.whoever.has(clause.words.find((word) => word.pos !== 'PUNCT')?.lower ?? '')) return true
  return (
    conditions.has(opener) ||
    questionOpeners.has(opener) ||
    isUnreal(clause, before, modals) ||
    isRepeated(clause, times, rules)
  )
}

/** "Wäre sie gereist, hätte sie ihn getroffen": neither clause happened. */
function isUnreal(clause: Clause, before: Clause | undefined, modals: ReadonlyMap<string, unknown>): boolean {
  const unreal = ({ words, finite }: Clause) => {
    const verb = words[finite]?.verb
    return verb?.subjunctive2 === true && !verb.indicative
  }
  if (!unreal(clause)) return false
  // "hätte ihn treffen sollen"
  if (clause.words.some(({ verb, lemma }, at) => at > clause.finite && verb?.infinitive === true && modals.has(lemma)))
    return true
  if (before === undefined) return clause.verbFirst
  return clause.verbFirst && before.verbFirst && unreal(before)
}
