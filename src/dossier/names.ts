import type { StoryEntity, StoryRelations } from '../model/relations.ts'

/** Finds the story entity behind an id of the story or behind an entity of one article. */
export interface Names {
  /** The entity with this story-wide id. */
  byId(id: string): StoryEntity | undefined
  /** The story entity that an article's own entity belongs to. */
  byMember(article: string, entity: string): StoryEntity | undefined
  /** The name behind a story-wide id; the id itself where it is unknown, so that nothing is lost. */
  nameOf(id: string): string
}

/** Indexes the entities of a story. */
export function namesOf(relations: Pick<StoryRelations, 'entities'>): Names {
  const byId = new Map(relations.entities.map((entity) => [entity.id, entity]))
  const byMember = new Map<string, StoryEntity>()
  for (const entity of relations.entities)
    for (const member of entity.members) byMember.set(`${member.article}\u0000${member.entity}`, entity)
  return {
    byId: (id) => byId.get(id),
    byMember: (article, entity) => byMember.get(`${article}\u0000${entity}`),
    nameOf: (id) => byId.get(id)?.name ?? id,
  }
}
