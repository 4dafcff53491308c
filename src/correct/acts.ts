import type { Passage } from '../model/article.ts'
import type { AlignedKind, Anchor, DiscrepancyAnchor, EntityAnchor } from '../model/corrections.ts'
import type { Dossier, StoryEntity } from '../model/relations.ts'
import { alignedOf, placesOf } from './alignments.ts'
import { anchorOf } from './anchors.ts'

const KINDS = ['statement', 'event', 'figure'] as const

/** Points at the items of one story's dossier, for the acts that correct them. Nothing is found: `undefined`. */
export interface Pointer {
  /** An entity by its id, its name or one of its spellings. */
  entity(name: string, options?: { readonly everywhere?: boolean }): EntityAnchor | undefined
  /** An entity by where this article names it, else by where another does. */
  speaker(name: string, article: string): EntityAnchor | undefined
  discrepancy(id: string): DiscrepancyAnchor | undefined
  /** An item that articles share, and the places of its members in some of them. */
  item(
    id: string,
    articles?: readonly string[],
  ): { readonly of: AlignedKind; readonly anchor: Anchor; readonly out: readonly Anchor[] } | undefined
}

/** Points at the items of the first story of a dossier. */
export function pointer(dossier: Dossier): Pointer {
  const relations = dossier.stories[0]
  const byId = new Map(dossier.articles.map(({ article }) => [article.id, article]))
  const anchor = (passage: Passage | undefined): Anchor | undefined => {
    const article = passage && byId.get(passage.article)
    return article && anchorOf(article, passage)
  }
  return {
    entity: (name, options = {}) => {
      const entity = relations && called(relations.entities, name)
      const mention = anchor(entity?.mentions[0])
      if (!entity || !mention) return undefined
      return { name: entity.name, kind: entity.kind, ...(options.everywhere !== true && { mention }) }
    },
    speaker: (name, article) => {
      const entity = relations && called(relations.entities, name)
      const mention = anchor(entity?.mentions.find((one) => one.article === article) ?? entity?.mentions[0])
      return entity && mention && { name: entity.name, kind: entity.kind, mention }
    },
    discrepancy: (id) => {
      const found = relations?.discrepancies.find((one) => one.id === id)
      return found && { type: found.type, sides: found.sides.flatMap(({ evidence }) => anchor(evidence[0]) ?? []) }
    },
    item: (id, articles = []) => {
      if (!relations) return undefined
      for (const of of KINDS) {
        const item = alignedOf(relations, of).find((one) => one.id === id)
        const first = item && anchor(placesOf(item.members[0]!)[0])
        if (!item || !first) continue
        const out = item.members.flatMap((member) =>
          articles.includes(member.article) ? (anchor(placesOf(member)[0]) ?? []) : [],
        )
        return { of, anchor: first, out }
      }
      return undefined
    },
  }
}

function called(entities: readonly StoryEntity[], name: string): StoryEntity | undefined {
  return (
    entities.find((entity) => entity.id === name || entity.name === name) ??
    entities.find(({ forms }) => forms.some(({ text }) => text === name))
  )
}
