import type { StanceCue } from '../../language/terms.ts'
import type { Quotation, Statement } from '../../model/layers.ts'
import type { AnnotatedArticle, Position, StoryEntity } from '../../model/relations.ts'
import { hull, type Span, within } from '../../model/span.ts'
import { speakerOf } from '../alignments/sayings.ts'
import { relationProvenance } from '../comparison.ts'
import type { StoryContext } from '../context.ts'
import { type Lexicon, wordsOf } from '../words.ts'
import { type Issue, issueCounter, issueOf } from './issue.ts'
import { type FoundStance, stanceIn } from './stance.ts'

/** What may stand between a name and its verb: nothing, or a party or age in brackets. */
const BETWEEN = /^\s*(?:\([^)]{1,30}\)\s*)?$/
const RULE = 'positions/stance-verb'

interface Found {
  readonly actor: StoryEntity
  readonly issue: Issue
  readonly stance: Position['stance']
  readonly date?: string
  readonly article: string
  readonly span: Span
}

/** Who wants what: actor x issue, from verbs that take a stance. Issues come from the texts, none from a list. */
export function findPositions(context: StoryContext): readonly Position[] {
  const countOf = issueCounter(context)
  const found = context.articles.flatMap((annotated) =>
    annotated.layers.statements.flatMap((statement) => positionIn(annotated, statement, context, countOf) ?? []),
  )
  const labels = new Map<string, Issue>()
  for (const { issue } of found) {
    const known = labels.get(issue.key)
    const size = ({ label }: Issue): number => label.end - label.start
    if (!known || size(issue) > size(known)) labels.set(issue.key, issue)
  }
  const groups = new Map<string, Found[]>()
  for (const item of found) {
    const key = `${item.actor.id}\n${item.issue.key}\n${item.stance}`
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return [...groups.values()].map((own, index): Position => {
    const first = own[0]!
    const dates = own.flatMap(({ date }) => (date === undefined ? [] : [date])).sort()
    return {
      id: `p${index + 1}`,
      actor: first.actor.id,
      issue: labels.get(first.issue.key)!,
      stance: first.stance,
      ...(dates[0] !== undefined && { date: dates[0] }),
      evidence: own.map(({ article, span }) => ({ article, start: span.start, end: span.end })),
      ...relationProvenance(RULE),
    }
  })
}

function positionIn(
  annotated: AnnotatedArticle,
  statement: Statement,
  context: StoryContext,
  countOf: (key: string) => number,
): Found | undefined {
  if (statement.modality === 'question') return undefined
  const { article, layers } = annotated
  const lexicon = context.lexiconOf(article.language)
  const quotation = statement.quotation === undefined ? undefined : layers.quotations[statement.quotation]
  const content = hull(statement.spans)
  const found = quotation
    ? quotedStance(annotated, quotation, content, context)
    : ownStance(annotated, content, context)
  if (!found) return undefined
  const { stance, actor, whole } = found
  const issue = issueOf(annotated, whole, stance.verb, lexicon, countOf)
  if (!issue) return undefined
  const turned = turn(stance.stance, statement)
  const date = article.date?.value.slice(0, 10)
  return (
    turned && { actor, issue, stance: turned, article: article.id, span: whole, ...(date !== undefined && { date }) }
  )
}

interface Stand {
  readonly stance: FoundStance
  readonly actor: StoryEntity
  /** Where the issue is looked for. */
  readonly whole: Span
}

/** A stance a speaker takes: by the verb that reports it, or, where he means himself, in his own words. */
function quotedStance(
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
  const clause = clauseAround(annotated, content, own.verb)
  const words = wordsOf(annotated.article, [clause]).map((word) => lexicon.form(word.text).folded)
  const isSelf = quotation.type === 'reported' || words.some((word) => lexicon.terms?.self.has(word))
  if (isSelf) return actor && { stance: own, actor, whole: content }
  return ownStance(annotated, content, context)
}

/** A stance the outlet reports itself: the actor stands right before the verb. */
function ownStance(annotated: AnnotatedArticle, content: Span, context: StoryContext): Stand | undefined {
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

/** A negated stance: who does not support rejects; who does not reject may want anything. */
function turn(stance: StanceCue, { polarity, modality }: Statement): Position['stance'] | undefined {
  if (polarity === 'negative') return stance === 'supports' || stance === 'offers' ? 'rejects' : undefined
  return modality === 'conditional' && stance !== 'demands' ? 'conditional' : stance
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
