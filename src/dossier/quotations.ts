import type { Article, Passage } from '../model/article.ts'
import type { Quotation } from '../model/layers.ts'
import type { StatementAlignment, StoryRelations } from '../model/relations.ts'
import type { Span } from '../model/span.ts'
import type { Names } from './names.ts'
import type { Sources } from './sources.ts'

/** A quotation of one of a story's articles, with its people joined to the story's entities. */
export interface StoryQuotation {
  readonly article: Article
  /** Index into the article's quotations layer. */
  readonly index: number
  readonly quotation: Quotation
  /** Story-wide entity ids; absent where not certain. */
  readonly speaker?: string
  readonly addressee?: string
  readonly represents?: string
  /** The alignment that holds its statement. */
  readonly statement?: StatementAlignment
}

/** All quotations of a story, in source and reading order. */
export function quotationsOf(relations: StoryRelations, sources: Sources, names: Names): readonly StoryQuotation[] {
  const statements = statementByQuotation(relations, sources)
  const found: StoryQuotation[] = []
  for (const id of relations.story.articles) {
    const source = sources.find(id)
    if (!source) continue
    for (const [index, quotation] of source.annotated.layers.quotations.entries()) {
      const speaker = quotation.speakerEntity && names.byMember(id, quotation.speakerEntity)?.id
      const addressee = quotation.addresseeEntity && names.byMember(id, quotation.addresseeEntity)?.id
      const represents = quotation.representsEntity && names.byMember(id, quotation.representsEntity)?.id
      const statement = statements.get(`${id}\u0000${index}`)
      found.push({
        article: source.article,
        index,
        quotation,
        ...(speaker && { speaker }),
        ...(addressee && { addressee }),
        ...(represents && { represents }),
        ...(statement && { statement }),
      })
    }
  }
  return found
}

/** The spans of an annotation as passages of its article. */
export function passagesIn(article: string, spans: readonly Span[]): readonly Passage[] {
  return spans.map(({ start, end }) => ({ article, start, end }))
}

function statementByQuotation(relations: StoryRelations, sources: Sources): ReadonlyMap<string, StatementAlignment> {
  const map = new Map<string, StatementAlignment>()
  for (const statement of relations.statements)
    for (const member of statement.members) {
      const quotation = sources.find(member.article)?.annotated.layers.statements[member.index]?.quotation
      if (quotation !== undefined) map.set(`${member.article}\u0000${quotation}`, statement)
    }
  return map
}
