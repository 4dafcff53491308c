import type { EntityAnchor } from '../model/corrections.ts'
import type { StoryEntity, StoryRelations } from '../model/relations.ts'
import { overlaps } from '../model/span.ts'
import type { Resolve } from './anchors.ts'

/** The entity a person meant: named at the place they saw, else the most named one of that name. */
export function entityAt(
  entities: readonly StoryEntity[],
  { name, kind, mention }: EntityAnchor,
  resolve: Resolve,
): StoryEntity | undefined {
  const place = mention && resolve(mention)
  const there =
    place &&
    entities.find(({ mentions }) => mentions.some((own) => own.article === place.article && overlaps(own, place)))
  if (there || mention) return there
  const called = entities.filter((entity) => entity.name === name || entity.forms.some(({ text }) => text === name))
  return called.find((entity) => entity.name === name && entity.kind === kind) ?? called[0]
}

/** Several entities as one, under the id and name of the first. */
export function merged(relations: StoryRelations, parts: readonly StoryEntity[]): StoryRelations {
  const [first, ...others] = parts
  if (!first || others.length === 0) return relations
  const forms = new Map<string, Map<string, number>>()
  for (const { text, articles, counts } of parts.flatMap((part) => part.forms)) {
    const uses = forms.get(text) ?? new Map<string, number>()
    forms.set(text, uses)
    for (const [index, article] of articles.entries())
      uses.set(article, (uses.get(article) ?? 0) + (counts[index] ?? 0))
  }
  const roles = new Map<string, StoryEntity['roles'][number]>()
  for (const role of parts.flatMap((part) => part.roles)) {
    const known = roles.get(role.text.toLowerCase())
    roles.set(role.text.toLowerCase(), known ? { ...known, evidence: [...known.evidence, ...role.evidence] } : role)
  }
  const one: StoryEntity = {
    ...first,
    forms: formsOf(forms),
    roles: [...roles.values()],
    members: parts.flatMap(({ members }) => members),
    mentions: parts.flatMap(({ mentions }) => mentions),
    folded: parts.flatMap(({ folded }) => folded),
  }
  const gone = new Set(others.map(({ id }) => id))
  const entities = relations.entities.flatMap((entity) =>
    entity.id === first.id ? [one] : gone.has(entity.id) ? [] : [entity],
  )
  return renamedIds({ ...relations, entities }, (id) => (gone.has(id) ? first.id : id))
}

function formsOf(forms: ReadonlyMap<string, ReadonlyMap<string, number>>): StoryEntity['forms'] {
  return [...forms]
    .map(([text, uses]) => {
      const counts = [...uses.values()]
      return { text, count: counts.reduce((sum, count) => sum + count, 0), articles: [...uses.keys()], counts }
    })
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
}

/** Without an entity that names nothing: nobody speaks or acts under it any more; who wants something keeps its words. */
export function stopped(relations: StoryRelations, entity: StoryEntity): StoryRelations {
  const { id, name } = entity
  const rest = { ...relations, entities: relations.entities.filter((one) => one.id !== id) }
  const positions = rest.positions.map((position) => (position.actor === id ? { ...position, actor: name } : position))
  return renamedIds({ ...rest, positions }, (one) => (one === id ? undefined : one))
}

/** Everything that names an entity by its id, by another; `undefined` where it is nobody. */
export function renamedIds(relations: StoryRelations, idOf: (id: string) => string | undefined): StoryRelations {
  return {
    ...relations,
    statements: relations.statements.map((statement) => ({
      ...withSpeaker(statement, idOf),
      members: statement.members.map((member) => withSpeaker(member, idOf)),
    })),
    timeline: relations.timeline.map((event) => {
      const { place, ...own } = event
      const where = place === undefined ? undefined : idOf(place)
      return {
        ...own,
        ...(where !== undefined && { place: where }),
        participants: event.participants.flatMap((participant) => {
          const entity = idOf(participant.entity)
          return entity === undefined ? [] : [{ ...participant, entity }]
        }),
      }
    }),
    positions: relations.positions.map((position) => ({ ...position, actor: idOf(position.actor) ?? position.actor })),
  }
}

function withSpeaker<T extends { readonly speaker?: string }>(one: T, idOf: (id: string) => string | undefined): T {
  if (one.speaker === undefined) return one
  const { speaker, ...own } = one
  const id = idOf(speaker)
  return (id === undefined ? own : { ...own, speaker: id }) as T
}
