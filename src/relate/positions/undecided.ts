import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import type { Span } from '../../model/span.ts'
import type { Lexicon } from '../words.ts'
import { clauseAt } from './clauses.ts'
import type { FoundStance } from './stance.ts'

/** "erläutern, warum die Regeln nicht reichen" */
const ASKS = /^(?:warum|wieso|weshalb|why)$/i

/** "ist bereit, den Antrag zu unterstützen": nobody does yet what stands with "zu"; what is done to someone is passive. */
export function isAsked(
  { article }: AnnotatedArticle,
  { tokens, at, from, to }: FoundStance,
  lexicon: Lexicon,
): boolean {
  const token = tokens[at]!
  if (token.verb?.zuInfinitive) return true
  const before = tokens[at - 1]
  if (token.pos === 'VERB' && before && /^(?:zu|to)$/.test(article.reading.slice(before.start, before.end))) return true
  const clause = tokens.slice(from, to)
  // What somebody may, should or will want he does not want yet.
  const isModal = clause.some(
    ({ lemma, verb, pos }) => verb?.finite === true && pos === 'AUX' && MODAL.test(lexicon.form(lemma).folded),
  )
  if (token.pos === 'VERB' && isModal) return true
  // "hat Boote zugesagt bekommen": the subject is given, and does not give.
  if (clause.some(({ lemma }, index) => from + index !== at && RECEIVES.test(lemma))) return true
  const isParticiple = token.verb?.participle === true && !isGoingOn(article, token)
  return (
    isParticiple && clause.some((other) => other !== token && other.verb?.finite === true && PASSIVE.test(other.lemma))
  )
}

/** "is seeking": no passive. */
export function isGoingOn({ reading }: AnnotatedArticle['article'], { start, end }: Span): boolean {
  return /ing$/.test(reading.slice(start, end))
}

/** Verbs that make a passive. */
export const PASSIVE = /^(?:werden|be)$/
const RECEIVES = /^(?:bekommen|kriegen)$/
/** Folded verbs for what may, must or can be. */
export const MODAL = /^(?:konnen|durfen|mussen|sollen|mogen|can|may|must|should)$/

/** Whether the verb's clause opens with "ob" or "falls": nothing is decided there. */
export function isOpen(annotated: AnnotatedArticle, { tokens, from, at }: FoundStance, lexicon: Lexicon): boolean {
  const { reading } = annotated.article
  const isOpener = ({ start, end }: Token): boolean =>
    lexicon.terms!.openers.has(lexicon.form(reading.slice(start, end)).folded)
  if (tokens.slice(from, at).some(isOpener)) return true
  // "Berichte, wonach Alba die Abgabe fordert": that is what others say.
  const opens = lexicon.form(reading.slice(tokens[from]!.start, tokens[from]!.end)).folded
  if (lexicon.terms!.stance.accordingTo.has(opens)) return true
  if (ASKS.test(reading.slice(tokens[from]!.start, tokens[from]!.end))) return true
  // "wenn er kommt und unterschreibt"
  if (from < 2 || tokens[from - 1]!.pos !== 'CCONJ') return false
  return isOpener(tokens[clauseAt(annotated, tokens, from - 2).from]!)
}
