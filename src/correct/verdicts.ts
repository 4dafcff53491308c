import type { CorrectionAct } from '../model/corrections.ts'
import type { Discrepancy, StoryRelations } from '../model/relations.ts'
import { overlaps, type Span } from '../model/span.ts'
import { likeness } from './anchors.ts'
import { withoutStatements } from './apply-alignments.ts'
import { quotationAt, withoutQuotations } from './quotations.ts'
import type { Looking, Outcome, StoryNow } from './story.ts'

type Act<K extends CorrectionAct['kind']> = Extract<CorrectionAct, { readonly kind: K }>

/** Differences that are read from what somebody said: without the quotation there is none. */
const OF_SPEECH: ReadonlySet<string> = new Set(['attribution', 'meaning', 'modality', 'polarity'])

/** A quotation is confirmed, or is none: what was read from it goes too. */
export function judgeQuotation(
  story: StoryNow,
  { kind, quotation: anchor }: Act<'reject-quotation' | 'confirm-quotation'>,
  { resolve, voices }: Looking,
): Outcome | undefined {
  const passage = resolve(anchor)
  const annotated = story.articles.find(({ article }) => article.id === anchor.article)
  const index = annotated && quotationAt(annotated, anchor)
  if (!passage || !annotated || index === undefined) return undefined
  const { id } = annotated.article
  const from = annotated.layers.statements.flatMap(({ quotation }, place) => (quotation === index ? [place] : []))
  const held = story.relations.statements.filter(({ members }) =>
    members.some((member) => member.article === id && from.includes(member.index)),
  )
  const items = held.map((statement) => statement.id)
  if (kind === 'confirm-quotation')
    return { story, items: items.length > 0 ? items : [`q-${id}-${index}`], passages: [passage] }
  const { content } = annotated.layers.quotations[index]!
  const articles = story.articles.map((one) => (one === annotated ? withoutQuotations(one, new Set([index])) : one))
  const without = withoutStatements(story.relations, (article, place) => article === id && from.includes(place), voices)
  return { story: { articles, relations: unsaid(without, id, content) }, items, passages: [passage] }
}

/** Without the positions and differences that rest on these words alone. */
function unsaid(relations: StoryRelations, article: string, content: readonly Span[]): StoryRelations {
  const isThere = (passage: { readonly article: string } & Span) =>
    passage.article === article && content.some((span) => overlaps(span, passage))
  const positions = relations.positions.flatMap((position) => {
    const evidence = position.evidence.filter((passage) => !isThere(passage))
    return evidence.length > 0 ? [{ ...position, evidence }] : []
  })
  const gone = relations.discrepancies.filter(
    ({ type, sides }) => OF_SPEECH.has(type) && sides.some(({ evidence }) => evidence.every(isThere)),
  )
  return gone.reduce(withoutDiscrepancy, { ...relations, positions })
}

/** A discrepancy is confirmed, or is none. */
export function judgeDiscrepancy(
  story: StoryNow,
  { kind, discrepancy }: Act<'reject-discrepancy' | 'confirm-discrepancy'>,
  { resolve }: Looking,
): Outcome | undefined {
  const passages = discrepancy.sides.flatMap((side) => resolve(side) ?? [])
  if (passages.length < discrepancy.sides.length || passages.length === 0) return undefined
  const found = story.relations.discrepancies.find(
    ({ type, sides }) =>
      type === discrepancy.type &&
      passages.every((passage) =>
        sides.some(({ evidence }) => evidence.some((own) => likeness(own, passage) >= 0.5)),
      ) &&
      sides.every(({ evidence }) => evidence.some((own) => passages.some((passage) => likeness(own, passage) >= 0.5))),
  )
  if (!found) return undefined
  const relations = kind === 'confirm-discrepancy' ? story.relations : withoutDiscrepancy(story.relations, found)
  return { story: { ...story, relations }, items: [found.id], passages }
}

/** Without a difference, and without what the account says of it. */
export function withoutDiscrepancy(relations: StoryRelations, { id }: Discrepancy): StoryRelations {
  return {
    ...relations,
    discrepancies: relations.discrepancies.filter((one) => one.id !== id),
    account: {
      ...relations.account,
      disputed: relations.account.disputed.filter(({ source }) => source.kind !== 'discrepancy' || source.id !== id),
    },
  }
}
