import type { Quotation } from '../../model/layers.ts'
import type { AnnotatedArticle, StoryEntity } from '../../model/relations.ts'
import { hull, type Span, within } from '../../model/span.ts'
import { speakerOf } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import { type Lexicon, wordsOf } from '../words.ts'
import { type FoundStance, stanceIn } from './stance.ts'

/** What may stand between a name and its verb: nothing, or a party or age in brackets. */
const BETWEEN = /^\s*(?:\([^)]{1,30}\)\s*)?$/

/** A stance with who takes it. */
export interface Stand {
  readonly stance: FoundStance
  readonly actor: StoryEntity
  /** Where the issue is looked for. */
  readonly whole: Span
}

/** A stance a speaker takes: by the verb that reports it, or, where he means himself, in his own words. */
export function quotedStance(
  annotated: AnnotatedArticle,
  quotation: Quotation,
  content: Span,
  context: StoryContext,
): Stand | undefined {
  const lexicon = context.lexiconOf(annotated.article.language)
  const actor = speakerOf(annotated.article.id, quotation, context.namedIn(annotated.article.id), context.entityOf)
  const whole = hull([content, ...quotation.cue])
  const byCue = quotation.cue.length > 0 ? stanceIn(annotated, hull(quotation.cue), lexicon) : undefined
  if (byCue) return actor && { stance: byCue, actor, whole }
  const own = stanceIn(annotated, content, lexicon)
  if (!own) return undefined
  // Who calls a thing unrealistic or necessary takes a stance on it himself, whoever else the sentence names.
  if (own.verb.pos === 'ADJ' && own.isJudgement) return actor && { stance: own, actor, whole: content }
  const clause = clauseAround(annotated, content, own.verb)
  const words = wordsOf(annotated.article, [clause]).map((word) => lexicon.form(word.text).folded)
  const isReported = quotation.type === 'reported' && own.verb.verb?.infinitive !== true
  const isSelf = isReported || words.some((word) => lexicon.terms?.self.has(word))
  if (isSelf) return actor && { stance: own, actor, whole: content }
  return ownStance(annotated, content, context)
}

/** A stance the outlet reports itself: the actor stands right before the verb. */
export function ownStance(annotated: AnnotatedArticle, content: Span, context: StoryContext): Stand | undefined {
  const lexicon = context.lexiconOf(annotated.article.language)
  const stance = stanceIn(annotated, content, lexicon)
  if (!stance || isOpen(annotated, content, stance.verb, lexicon)) return undefined
  const actor = subjectOf(annotated, content, stance.verb, context)
  return actor && { stance, actor, whole: content }
}

/** The stretch between the commas around a verb. */
function clauseAround({ article }: AnnotatedArticle, span: Span, verb: Span): Span {
  const next = article.reading.indexOf(',', verb.end)
  return {
    start: Math.max(span.start, article.reading.lastIndexOf(',', verb.start)),
    end: next < 0 ? span.end : Math.min(span.end, next),
  }
}

/** Whether the verb stands in a clause that opens with "ob" or "falls": nothing is decided there. */
function isOpen({ article }: AnnotatedArticle, span: Span, verb: Span, lexicon: Lexicon): boolean {
  const comma = article.reading.lastIndexOf(',', verb.start)
  const clause = { start: Math.max(span.start, comma), end: verb.start }
  return wordsOf(article, [clause]).some((word) => lexicon.terms?.openers.has(lexicon.form(word.text).folded))
}

/** The entity named right before the verb of an outlet's own sentence, unless a preposition makes it a place. */
function subjectOf(
  { article }: AnnotatedArticle,
  span: Span,
  verb: Span,
  { namedIn, lexiconOf }: StoryContext,
): StoryEntity | undefined {
  const lexicon = lexiconOf(article.language)
  const mention = within(namedIn(article.id), { start: span.start, end: verb.start }).at(-1)
  if (!mention || mention.end > verb.start || mention.form === 'derived') return undefined
  if (!BETWEEN.test(article.reading.slice(mention.end, verb.start))) return undefined
  const before = wordsOf(article, [{ start: Math.max(span.start, mention.start - 14), end: mention.start }]).at(-1)
  const isPlace = before !== undefined && lexicon.terms?.locative.has(lexicon.form(before.text).folded)
  return isPlace ? undefined : mention.entity
}
