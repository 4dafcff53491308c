import type { Passage } from '../model/article.ts'
import type { CorrectionAct } from '../model/corrections.ts'
import type { Position, StatementAlignment, StoryEntity, StoryRelations } from '../model/relations.ts'
import { overlaps, type Span } from '../model/span.ts'
import { entityAt } from './entities.ts'
import { quotationAt } from './quotations.ts'
import { strangerIn, withSpeaker } from './speaker-of-quotation.ts'
import type { Looking, Outcome, StoryNow } from './story.ts'
import { withoutDiscrepancy } from './verdicts.ts'

type Act = Extract<CorrectionAct, { readonly kind: 'attribute-quotation' }>

/**
 * Somebody else said a quotation, or nobody certain: its statement, and the positions that rest on it, are theirs; a
 * difference about who said it goes.
 */
export function attributeQuotation(
  story: StoryNow,
  { quotation: anchor, speaker }: Act,
  { resolve }: Looking,
): Outcome | undefined {
  const passage = resolve(anchor)
  const annotated = story.articles.find(({ article }) => article.id === anchor.article)
  const index = annotated && quotationAt(annotated, anchor)
  const entity = speaker && entityAt(story.relations.entities, speaker, resolve)
  if (!passage || !annotated || index === undefined || (speaker && !entity)) return undefined
  const { id } = annotated.article
  const member = entity?.members.find(({ article }) => article === id)
  const own =
    entity && (annotated.layers.entities.find((one) => one.id === member?.entity) ?? strangerIn(annotated, entity))
  const before = annotated.layers.quotations[index]!
  const places = new Set(
    annotated.layers.statements.flatMap(({ quotation }, place) => (quotation === index ? [place] : [])),
  )
  const isIts = (one: { readonly article: string; readonly index: number }) =>
    one.article === id && places.has(one.index)
  const statements = story.relations.statements.map((one) =>
    one.members.some(isIts) ? saidBy(one, isIts, entity?.id) : one,
  )
  const items = statements.flatMap((one) => (one.members.some(isIts) ? [one.id] : []))
  const isThere = (one: Passage) => one.article === id && before.content.some((span: Span) => overlaps(span, one))
  const relations = withoutDispute(
    {
      ...story.relations,
      entities: story.relations.entities.map((one) =>
        one === entity && own && !member ? { ...one, members: [...one.members, { article: id, entity: own.id }] } : one,
      ),
      statements,
      positions: story.relations.positions.flatMap((one) => heldBy(one, isThere, entity)),
    },
    isThere,
  )
  const articles = story.articles.map((one) => (one === annotated ? withSpeaker(one, index, own) : one))
  return {
    story: { articles, relations },
    items: items.length > 0 ? items : [`q-${id}-${index}`],
    passages: [passage],
  }
}

function saidBy(
  statement: StatementAlignment,
  isIts: (member: StatementAlignment['members'][number]) => boolean,
  entity: string | undefined,
): StatementAlignment {
  const members = statement.members.map((member) => {
    if (!isIts(member)) return member
    const { speaker: _, ...own } = member
    return { ...own, ...(entity !== undefined && { speaker: entity }) }
  })
  const speakers = [...new Set(members.flatMap(({ speaker }) => speaker ?? []))]
  const { speaker: _, ...own } = statement
  return {
    ...own,
    members,
    ...(speakers.length === 1 && { speaker: speakers[0]! }),
    differences:
      speakers.length > 1 ? statement.differences : statement.differences.filter(({ aspect }) => aspect !== 'speaker'),
  }
}

/** A position that rests on the words alone is the new speaker's, or nobody's; what else speaks for it stays whose it was. */
function heldBy(
  position: Position,
  isThere: (passage: Passage) => boolean,
  entity: StoryEntity | undefined,
): readonly Position[] {
  const said = position.evidence.filter(isThere)
  if (said.length === 0 || position.actor === entity?.id) return [position]
  const rest = position.evidence.filter((passage) => !isThere(passage))
  const stays = rest.length > 0 ? [{ ...position, evidence: rest }] : []
  if (entity === undefined) return stays
  const id = rest.length > 0 ? `${position.id}-${entity.id}` : position.id
  return [...stays, { ...position, id, actor: entity.id, evidence: said }]
}

function withoutDispute(relations: StoryRelations, isThere: (passage: Passage) => boolean): StoryRelations {
  return relations.discrepancies
    .filter(({ type, sides }) => type === 'attribution' && sides.some(({ evidence }) => evidence.every(isThere)))
    .reduce(withoutDiscrepancy, relations)
}
