import type { StanceCue } from '../../language/terms.ts'
import type { Token } from '../../model/layers.ts'
import { type Clause, clauseAt } from './clauses.ts'
import { isProviso, opensCondition } from './condition-words.ts'
import type { Place } from './stance.ts'

/**
 * "vorstellbar, wenn die Laufzeit stimme", "will nur zustimmen, wenn", "regt das an, aber nur, falls": a condition
 * follows. What is demanded depends on something only where "nur" says so.
 */
export function isUnder(
  { annotated, tokens, lexicon, at, clause }: Place,
  folded: (token: Token) => string,
  stance: StanceCue,
): boolean {
  if (stance === 'rejects') return false
  if (stance !== 'demands' && isAfterCondition({ annotated, tokens, lexicon }, clause, folded)) return true
  // "promised aid only if the claims were proven"
  const inner = tokens.findIndex(
    (_, index) => index > at && index < clause.to && opensCondition(tokens, index, folded, lexicon),
  )
  if (inner > 0 && (stance !== 'demands' || lexicon.terms!.stance.onlyIf.has(folded(tokens[inner - 1]!)))) return true
  if (tokens[clause.to + 1] === undefined) return false
  if (isProviso({ annotated, tokens, lexicon }, clause)) return true
  const next = clauseAt(annotated, tokens, clause.to + 1)
  // "kündigte an, die Kosten zu übernehmen, sofern"
  const isRest = !tokens.slice(next.from, next.to).some(({ verb }) => verb && !verb.zuInfinitive && !verb.infinitive)
  const opens = isRest ? tokens[next.to + 1] : tokens[next.from]
  if (opens === undefined || !lexicon.terms!.openers.has(folded(opens)) || OPEN.test(folded(opens))) return false
  const words = tokens.slice(clause.from, isRest ? next.to : clause.to)
  return stance !== 'demands' || words.some((word) => lexicon.terms!.stance.onlyIf.has(folded(word)))
}

/** "lehnt ein Treffen ab, solange …", "Bis es so weit ist, stimme man nicht zu": what stands around tells for how long. */
export function isUntil({ annotated, tokens, lexicon, at, clause }: Place, folded: (token: Token) => string): boolean {
  const { until } = lexicon.terms!.stance
  const opens = (index: number): boolean => tokens[index]?.pos !== 'ADP' && until.has(folded(tokens[index]!))
  const isMark = (index: number): boolean => annotated.article.reading[tokens[index]!.start] === ','
  const next = clause.to + 1
  if (tokens[next] !== undefined && isMark(clause.to) && opens(next)) return true
  if (clause.from >= 3 && isMark(clause.from - 1) && opens(clauseAt(annotated, tokens, clause.from - 2).from))
    return true
  return (
    lexicon.terms!.stance.objectsFollow && tokens.slice(at + 1, clause.to).some((_, index) => opens(at + 1 + index))
  )
}

/** "Wenn der erste Teil gelingt, lade ich beide ein" */
function isAfterCondition(
  { annotated, tokens, lexicon }: Pick<Place, 'annotated' | 'tokens' | 'lexicon'>,
  { from }: Clause,
  folded: (token: Token) => string,
): boolean {
  if (from < 3 || annotated.article.reading[tokens[from - 1]!.start] !== ',') return false
  const before = clauseAt(annotated, tokens, from - 2)
  return [before.from, before.from + 1].some((at) => at < before.to && opensCondition(tokens, at, folded, lexicon))
}

const OPEN = /^(?:ob|whether)$/
