import type { StanceCue } from '../../language/terms.ts'
import type { Statement } from '../../model/layers.ts'
import type { AnnotatedArticle, Position, StoryEntity } from '../../model/relations.ts'
import { hull, type Span, within } from '../../model/span.ts'
import { relationProvenance } from '../comparison.ts'
import type { StoryContext } from '../context.ts'
import { type Aim, aimOf, discussed, type IsDiscussed, type Issue } from './issue.ts'
import { labelsOf } from './labels.ts'
import { mannerStance } from './manner.ts'
import type { FoundStance } from './stance.ts'
import { certainSpeaker, ownStance, quotedStance } from './taken.ts'

/** Tokens of a sentence that is read; what is longer is a list or a page that lost its marks. */
const LONGEST_SENTENCE = 200

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
  const isDiscussed = discussed(context)
  const found = context.articles.flatMap((annotated) => positionsOf(annotated, context, isDiscussed))
  const keyOf = issueKeys(found)
  const labels = labelsOf(
    found.map(({ issue }) => ({ ...issue, key: keyOf(issue) })),
    context,
  )
  const groups = new Map<string, Found[]>()
  for (const item of found) {
    const key = `${item.actor.id}\n${keyOf(item.issue)}\n${item.stance}`
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  // "zurücktreten" is an issue where some article has "Rücktritt" for it.
  const named = [...groups.values()].filter(([first]) => labels.has(keyOf(first!.issue)))
  return named.map((own, index): Position => {
    const first = own[0]!
    const dates = own.flatMap(({ date }) => (date === undefined ? [] : [date])).sort()
    return {
      id: `p${index + 1}`,
      actor: first.actor.id,
      issue: { key: keyOf(first.issue), label: labels.get(keyOf(first.issue))! },
      stance: first.stance,
      ...(dates[0] !== undefined && { date: dates[0] }),
      evidence: own.map(({ article, span }) => ({ article, start: span.start, end: span.end })),
      ...relationProvenance(first.rule),
    }
  })
}

/** Issues with one head are one, unless compounds part them: "US-Truppen", "Friedenstruppen". */
function issueKeys(found: readonly Found[]): (issue: Issue) => string {
  const parted = new Set<string>()
  for (const [key, own] of Map.groupBy(found, ({ issue }) => issue.key)) {
    const modifiers = new Set(own.map(({ issue }) => issue.modifier))
    // Who wants "Truppen" and no "US-Truppen" speaks of two things.
    const isOpposed = own.some((left) =>
      own.some(
        (right) =>
          left.actor === right.actor &&
          left.issue.modifier !== right.issue.modifier &&
          (left.stance === 'rejects') !== (right.stance === 'rejects'),
      ),
    )
    modifiers.delete('')
    if (modifiers.size > 1 || isOpposed) parted.add(key)
  }
  return ({ key, modifier }) => (parted.has(key) && modifier !== '' ? `${modifier}+${key}` : key)
}

function positionsOf(annotated: AnnotatedArticle, context: StoryContext, isDiscussed: IsDiscussed): readonly Found[] {
  const before = new Map<number, Aim>()
  return annotated.layers.statements.flatMap((statement) => {
    const found = positionIn(annotated, statement, context, isDiscussed, before)
    if (found) before.set(statement.sentence, { issue: found.issue, isEnd: false })
    return found ?? []
  })
}

function positionIn(
  annotated: AnnotatedArticle,
  statement: Statement,
  context: StoryContext,
  isDiscussed: IsDiscussed,
  before: ReadonlyMap<number, Aim>,
): Found | undefined {
  if (statement.modality === 'question') return undefined
  const { article, layers } = annotated
  const sentence = layers.sentences[statement.sentence]
  if (!sentence) return undefined
  const lexicon = context.lexiconOf(article.language)
  const quotation = statement.quotation === undefined ? undefined : layers.quotations[statement.quotation]
  const whole = hull(statement.spans)
  const content = { start: Math.max(whole.start, sentence.start), end: Math.min(whole.end, sentence.end) }
  const tokens = within(layers.tokens, sentence)
  if (tokens.length > LONGEST_SENTENCE) return undefined
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
    ? quotedStance(annotated, quotation, tokens, content, context)
    : ownStance(annotated, tokens, content, context)
  if (found) {
    const own = aimOf(annotated, found.stance, lexicon, isDiscussed, quotation?.speaker)
    const aim = own ?? (isThat(found.stance, article.reading) ? before.get(statement.sentence - 1) : undefined)
    const stance = aim && turn(aim.isEnd ? ended(found.stance.stance) : found.stance.stance, found.stance, statement)
    const span = quotation
      ? hull([content, ...quotation.cue.filter((cue) => sentence.start <= cue.start && cue.end <= sentence.end)])
      : content
    if (aim && stance) return position(found.actor, aim.issue, stance, span, 'positions/stance-verb')
  }
  if (!quotation || found?.stance.isJudgement) return undefined
  const actor = certainSpeaker(annotated, quotation, context)
  if (!actor) return undefined
  const manner = mannerStance(annotated, tokens, content, lexicon, isDiscussed)
  return manner && position(actor, manner.issue, manner.stance, content, manner.rule)
}

/** Whether a verb's object is "das": the matter of the sentence before. */
function isThat({ tokens, from, to, at }: FoundStance, reading: string): boolean {
  return tokens
    .slice(from, to)
    .some(({ pos, start, end }, index) => pos === 'PRON' && from + index !== at && THAT.test(reading.slice(start, end)))
}

const THAT = /^(?:das|dies|that|this)$/i

/** Who demands that a thing end rejects it. */
function ended(stance: StanceCue): StanceCue | undefined {
  return stance === 'demands' ? 'rejects' : undefined
}

/** A negated stance: who does not support rejects; who does not reject may want anything. */
function turn(
  stance: StanceCue | undefined,
  { isNegated, isConditional }: Pick<FoundStance, 'isNegated' | 'isConditional'>,
  { modality }: Statement,
): Position['stance'] | undefined {
  if (isNegated) return stance === 'supports' || stance === 'offers' ? 'rejects' : undefined
  return (modality === 'conditional' || isConditional) && (stance === 'supports' || stance === 'offers')
    ? 'conditional'
    : stance
}
