import type { StanceCue } from '../../language/terms.ts'
import type { Statement } from '../../model/layers.ts'
import type { AnnotatedArticle, Position, StoryEntity } from '../../model/relations.ts'
import { hull, type Span } from '../../model/span.ts'
import { speakerOf } from '../alignments/sayings.ts'
import { relationProvenance } from '../comparison.ts'
import type { StoryContext } from '../context.ts'
import { type Issue, issueCounter, issueOf } from './issue.ts'
import { stanceIn } from './stance.ts'

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
  const whole = quotation ? hull([content, ...quotation.cue]) : content
  const stance = stanceIn(annotated, whole, lexicon)
  if (!stance) return undefined
  const actor = quotation
    ? speakerOf(annotated, quotation, context.entityOf)
    : subjectOf(annotated, content, stance.verb, context)
  if (!actor) return undefined
  const issue = issueOf(annotated, whole, stance.verb, lexicon, countOf)
  if (!issue) return undefined
  const turned = turn(stance.stance, statement)
  const date = article.date?.value.slice(0, 10)
  return (
    turned && { actor, issue, stance: turned, article: article.id, span: whole, ...(date !== undefined && { date }) }
  )
}

/** A negated stance: who does not support rejects; who does not reject may want anything. */
function turn(stance: StanceCue, { polarity, modality }: Statement): Position['stance'] | undefined {
  if (polarity === 'negative') return stance === 'supports' || stance === 'offers' ? 'rejects' : undefined
  return modality === 'conditional' && stance !== 'demands' ? 'conditional' : stance
}

/** The entity named last before the verb of an outlet's own sentence, where it opens the sentence. */
function subjectOf(
  { article, layers }: AnnotatedArticle,
  span: Span,
  verb: Span,
  { entityOf }: StoryContext,
): StoryEntity | undefined {
  for (const entity of layers.entities)
    for (const index of entity.mentions) {
      const mention = layers.mentions[index]
      if (!mention || mention.start < span.start || mention.end > verb.start || mention.form === 'derived') continue
      const between = article.reading.slice(mention.end, verb.start)
      if (/^\s*(?:\([^)]{1,30}\)\s*)?$/.test(between)) return entityOf(article.id, entity.id)
    }
  return undefined
}
