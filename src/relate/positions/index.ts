import type { Statement } from '../../model/layers.ts'
import type { AnnotatedArticle, Position } from '../../model/relations.ts'
import { hull, type Span, within } from '../../model/span.ts'
import { relationProvenance } from '../comparison.ts'
import type { StoryContext } from '../context.ts'
import type { Actor } from './actors.ts'
import { aimOf, framedMatter } from './aim.ts'
import { type Aim, bestIn, type Field } from './aim-at.ts'
import { withBareVerbs } from './bare-verbs.ts'
import { type Discussed, discussed, type Issue } from './issue.ts'
import { labelsOf } from './labels.ts'
import { listedDemands } from './listed.ts'
import { mannerStance } from './manner.ts'
import { certainSpeaker, speakingActor } from './speakers.ts'
import { holderOf } from './subjects.ts'
import { insideOf, isToldToSpeaker, ownStances, quotedStances } from './taken.ts'
import { ended, isThat, ruleOf, turn } from './turned.ts'
import { type ValueIssue, valueIssues } from './value-issue.ts'
import { requirement, voicedStance } from './voiced.ts'

/** Tokens of a sentence that is read; what is longer is a list or a page that lost its marks. */
const LONGEST_SENTENCE = 200

interface Found {
  readonly actor: Actor
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
  const valueIssue = valueIssues(context, isDiscussed)
  const found = context.articles.flatMap((annotated) => positionsOf({ annotated, context, isDiscussed, valueIssue }))
  const lexicons = [...new Set(context.articles.map(({ article }) => article.language))].map(context.lexiconOf)
  const keyOf = issueKeys(found, (key) => lexicons.some(({ terms }) => terms?.talks.has(key)))
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
function issueKeys(found: readonly Found[], isTalk: (key: string) => boolean): (issue: Issue) => string {
  const parted = new Set<string>()
  for (const [key, own] of Map.groupBy(found, ({ issue }) => issue.key)) {
    const modifiers = new Set(own.map(({ issue }) => issue.modifier))
    // Who wants "Truppen" and no "US-Truppen" speaks of two things.
    const isOpposed = own.some((left) =>
      own.some(
        (right) =>
          left.actor.id === right.actor.id &&
          left.issue.modifier !== right.issue.modifier &&
          (left.stance === 'rejects') !== (right.stance === 'rejects'),
      ),
    )
    // A "Telefongespräch" and "Friedensgespräche" have little in common.
    const isNamed = isTalk(key) && modifiers.size > 1
    modifiers.delete('')
    if (modifiers.size > 1 || isOpposed || isNamed) parted.add(key)
  }
  return ({ key, modifier }) => (parted.has(key) && modifier !== '' ? `${modifier}+${key}` : key)
}

/** What positions of one article are read with. */
interface Reader {
  readonly annotated: AnnotatedArticle
  readonly context: StoryContext
  readonly isDiscussed: Discussed
  readonly valueIssue: ValueIssue
}

function positionsOf(reader: Reader): readonly Found[] {
  const before = new Map<number, Aim>()
  let last: Actor | undefined
  const { annotated, context, isDiscussed, valueIssue } = reader
  const lexicon = context.lexiconOf(annotated.article.language)
  const listed = listedDemands(annotated, context, (tokens) => ({
    annotated,
    tokens,
    lexicon,
    isDiscussed,
    valueIssue,
  }))
  const demands = listed.flatMap(({ actors, aim, span }) =>
    actors.map((actor) =>
      foundIn(annotated, actor, aim.issue, aim.isEnd ? 'rejects' : 'demands', span, 'positions/listed'),
    ),
  )
  const told = annotated.layers.statements
    .flatMap((whole) => bySentence(whole, annotated))
    .flatMap((statement) => {
      const found = positionsIn(reader, statement, before, last)
      const issue = found.at(-1)?.issue
      if (issue) before.set(statement.sentence, { issue, isEnd: false })
      last = spokenOf(reader, statement) ?? found.find(({ actor }) => actor.kind === 'person')?.actor
      return found
    })
  return [...told, ...demands]
}

/** A statement by the sentences it runs over: who speaks for long takes a stance in each. */
function bySentence(statement: Statement, { layers }: AnnotatedArticle): readonly Statement[] {
  const whole = hull(statement.spans)
  const parts: Statement[] = []
  for (let sentence = statement.sentence; sentence < layers.sentences.length; sentence += 1) {
    const { start, end } = layers.sentences[sentence]!
    if (start >= whole.end) break
    const spans = statement.spans
      .map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }))
      .filter((span) => span.start < span.end)
    if (spans.length > 0) parts.push({ ...statement, sentence, spans })
  }
  return parts
}

function foundIn(
  { article }: AnnotatedArticle,
  actor: Actor,
  issue: Issue,
  stance: Position['stance'],
  span: Span,
  rule: string,
): Found {
  const date = article.date?.value.slice(0, 10)
  return { actor, issue, stance, article: article.id, span, rule, ...(date !== undefined && { date }) }
}

/** The person a statement is of: its speaker, else the one person its sentence opens with. */
function spokenOf({ annotated, context }: Reader, statement: Statement): Actor | undefined {
  const { article, layers } = annotated
  const quotation = statement.quotation === undefined ? undefined : layers.quotations[statement.quotation]
  if (quotation) return certainSpeaker(annotated, quotation, context)
  const start = statement.spans[0]?.start ?? 0
  const named = within(context.namedIn(article.id), { start, end: start + OPENING }).filter(
    ({ entity, form }) => (entity.kind === 'person' || entity.kind === 'organization') && form !== 'derived',
  )
  return named.find(({ entity }) => entity.kind === 'person')?.entity ?? named[0]?.entity
}

/** Letters of a sentence in which the person it is about is named. */
const OPENING = 60

function positionsIn(
  { annotated, context, isDiscussed, valueIssue }: Reader,
  statement: Statement,
  before: ReadonlyMap<number, Aim>,
  last: Actor | undefined,
): readonly Found[] {
  if (statement.modality === 'question') return []
  const { article, layers } = annotated
  const sentence = layers.sentences[statement.sentence]
  if (!sentence) return []
  const lexicon = context.lexiconOf(article.language)
  const quotation = statement.quotation === undefined ? undefined : layers.quotations[statement.quotation]
  const whole = hull(statement.spans)
  const content = { start: Math.max(whole.start, sentence.start), end: Math.min(whole.end, sentence.end) }
  const tokens = withBareVerbs(within(layers.tokens, sentence), lexicon)
  if (tokens.length > LONGEST_SENTENCE) return []
  const field: Field = { annotated, tokens, lexicon, isDiscussed, valueIssue }
  const reading = { annotated, tokens, content, context, ...(last && { last }) }
  const stands = quotation ? quotedStances(quotation, reading) : ownStances(reading)
  const cues = quotation?.cue.filter((cue) => sentence.start <= cue.start && cue.end <= sentence.end) ?? []
  const span = hull([content, ...cues])
  // What was taken for the speaker and is nobody may be the matter.
  const speaking = quotation && speakingActor(annotated, quotation, context) ? quotation.speaker : []
  const taken = (): Aim | undefined => (quotation && framedMatter(field, whole)) ?? before.get(statement.sentence - 1)
  const said = (): Aim | undefined => taken() ?? matterBefore(field, statement)
  const found = stands.flatMap(({ stance: cue, actors }) => {
    const aim = aimOf({ ...field, tokens: cue.tokens }, cue, {
      actors: [...speaking, ...actors.flatMap(({ span }) => span ?? [])],
      before: said,
      ...(isThat(cue, article.reading) && { taken: { before: said() } }),
    })
    const isPhysical = lexicon.terms?.stance.physical.has(cue.lemma) ?? false
    const takers = isPhysical ? actors.filter(({ kind }) => kind !== 'place') : actors
    if (!aim || isOwnName(aim, actors, article.reading)) return []
    const issue = aim.end && cue.stance === 'rejects' ? aim.end : aim.issue
    const stance = turn(
      aim.isEnd && issue === aim.issue ? ended(cue.stance, aim.isFought) : cue.stance,
      cue,
      statement,
      lexicon.terms!.stance,
    )
    return stance
      ? takers.map((actor) => foundIn(annotated, actor, issue, stance, span, `positions/${ruleOf(cue)}`))
      : []
  })
  const speaker = quotation && certainSpeaker(annotated, quotation, context)
  const inside = { ...field, tokens: insideOf(tokens, content) }
  const named = speaker && lexicon.terms && requirement(inside, content)
  if (named) found.push(foundIn(annotated, speaker, named.issue, 'demands', content, 'positions/precondition'))
  if (found.length > 0 || !quotation) return found
  const manner = mannerStance(inside, content, before.get(statement.sentence - 1), quotation.type !== 'direct')
  if (manner) {
    const actor = holderOf(annotated, { tokens: inside.tokens, from: manner.from }, content, context) ?? speaker
    return actor ? [foundIn(annotated, actor, manner.issue, manner.stance, content, manner.rule)] : []
  }
  const speaks = isToldToSpeaker(quotation, reading)
    ? undefined
    : (speaker ?? speakingActor(annotated, quotation, context))
  const voiced =
    speaks && voicedStance({ field: inside, content, before: said, isReported: quotation.type !== 'direct' })
  const voices =
    voiced && (holderOf(annotated, { tokens: inside.tokens, from: voiced.from }, content, context) ?? speaks)
  return voiced && voices ? [foundIn(annotated, voices, voiced.issue, voiced.stance, content, voiced.rule)] : []
}

/** What the sentence before is about, for "das" to take up where it took no stance: several articles must speak of it. */
function matterBefore(field: Field, { sentence }: Statement): Aim | undefined {
  const before = field.annotated.layers.sentences[sentence - 1]
  if (!before) return undefined
  const tokens = within(field.annotated.layers.tokens, before)
  const best = bestIn({ ...field, tokens }, { from: 0, to: tokens.length })
  return best && field.isDiscussed(best.issue.key).articles > 1 ? best : undefined
}

/** A body without a name is no issue of its own. */
function isOwnName({ issue: { noun } }: Aim, actors: readonly Actor[], reading: string): boolean {
  const word = reading.slice(noun.start, noun.end).toLowerCase()
  return actors.some(({ id }) => id.toLowerCase().includes(word))
}
