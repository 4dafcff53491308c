import type { StanceCue } from '../../language/terms.ts'
import type { Statement } from '../../model/layers.ts'
import type { AnnotatedArticle, Position, StoryEntity } from '../../model/relations.ts'
import { hull, type Span } from '../../model/span.ts'
import { speakerOf } from '../alignments/sayings.ts'
import { relationProvenance } from '../comparison.ts'
import type { StoryContext } from '../context.ts'
import { type Issue, issueCounter, issueOf } from './issue.ts'
import { mannerStance } from './manner.ts'
import { ownStance, quotedStance } from './taken.ts'

/** An issue's name is at most so long, in letters. */
const LONGEST_LABEL = 50

interface Found {
  readonly actor: StoryEntity
  readonly issue: Issue
  readonly stance: Position['stance']
  readonly date?: string
  readonly article: string
  readonly span: Span
  readonly rule: string
}

/** Who wants what: actor x issue, from verbs that take a stance. Issues come from the texts, none from a list. */
export function findPositions(context: StoryContext): readonly Position[] {
  const countOf = issueCounter(context)
  const found = context.articles.flatMap((annotated) =>
    annotated.layers.statements.flatMap((statement) => positionIn(annotated, statement, context, countOf) ?? []),
  )
  const labels = labelsOf(found, context)
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
      ...relationProvenance(first.rule),
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
  const date = article.date?.value.slice(0, 10)
  const position = (actor: StoryEntity, issue: Issue, stance: Position['stance'], span: Span, rule: string): Found => ({
    actor,
    issue,
    stance,
    article: article.id,
    span,
    rule,
    ...(date !== undefined && { date }),
  })
  const found = quotation
    ? quotedStance(annotated, quotation, content, context)
    : ownStance(annotated, content, context)
  if (found) {
    const issue = issueOf(annotated, found.whole, found.stance, lexicon, countOf)
    const stance = turn(found.stance.stance, statement)
    return issue && stance && position(found.actor, issue, stance, found.whole, 'positions/stance-verb')
  }
  const actor = quotation && speakerOf(article.id, quotation, context.namedIn(article.id), context.entityOf)
  if (!actor) return undefined
  const manner = mannerStance(annotated, statement, content, lexicon)
  if (!manner) return undefined
  const start = { verb: { start: manner.scope.start, end: manner.scope.start }, isJudgement: false }
  const issue = issueOf(annotated, manner.scope, start, lexicon, countOf)
  if (!issue || isCutOff(annotated, issue, manner.modal)) return undefined
  return position(actor, issue, manner.stance, content, manner.rule)
}

/** Whether a comma parts the noun from the verb behind it: then the verb belongs to a clause about the noun. */
function isCutOff({ article }: AnnotatedArticle, { label }: Issue, modal: Span): boolean {
  return label.end < modal.start && article.reading.slice(label.end, modal.start).includes(',')
}

/** The usual name of each issue: the phrase most positions on it use, the longer one where two are as common. */
function labelsOf(found: readonly Found[], { articles }: StoryContext): ReadonlyMap<string, Issue> {
  const reading = new Map(articles.map(({ article }) => [article.id, article.reading]))
  const counts = new Map<string, number>()
  const name = ({ key, label }: Issue): string =>
    `${key}\n${reading.get(label.article)?.slice(label.start, label.end).toLowerCase()}`
  for (const { issue } of found) counts.set(name(issue), (counts.get(name(issue)) ?? 0) + 1)
  const weigh = (issue: Issue): number =>
    counts.get(name(issue))! * 100 + Math.min(LONGEST_LABEL, issue.label.end - issue.label.start)
  const labels = new Map<string, Issue>()
  for (const { issue } of found) {
    const known = labels.get(issue.key)
    if (!known || weigh(issue) > weigh(known)) labels.set(issue.key, issue)
  }
  return labels
}

/** A negated stance: who does not support rejects; who does not reject may want anything. */
function turn(stance: StanceCue, { polarity, modality }: Statement): Position['stance'] | undefined {
  if (polarity === 'negative') return stance === 'supports' || stance === 'offers' ? 'rejects' : undefined
  return modality === 'conditional' && stance !== 'demands' ? 'conditional' : stance
}
