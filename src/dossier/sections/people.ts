import type { StoryEntity } from '../../model/relations.ts'
import type { Cite, Sources } from '../sources.ts'
import type { PersonView } from '../view.ts'

/** Who is who: the most mentioned first, each with all spellings, titles and roles as they stand. */
export function peopleSection(entities: readonly StoryEntity[], sources: Sources): readonly PersonView[] {
  return entities
    .map((entity) => person(entity, sources))
    .filter((view) => view.cites.length > 0)
    .sort((a, b) => b.sources.length - a.sources.length || b.cites.length - a.cites.length)
}

function person(entity: StoryEntity, sources: Sources): PersonView {
  const cites = sources.cites(entity.mentions)
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    spellings: entity.forms
      .filter(({ text }) => text !== entity.name)
      .map(({ text, count, articles }) => ({
        text,
        count,
        sources: articles.flatMap((article) => sources.find(article)?.number ?? []).sort((a, b) => a - b),
      })),
    roles: entity.roles
      .map(({ text, evidence }) => ({ text, cites: sources.cites(evidence) }))
      .filter((role) => role.cites.length > 0),
    cites,
    sources: numbersOf(cites),
    folded: entity.folded,
  }
}

/** The distinct source numbers of cites, ascending. */
export function numbersOf(cites: readonly Cite[]): readonly number[] {
  return [...new Set(cites.map(({ number }) => number))].sort((a, b) => a - b)
}
