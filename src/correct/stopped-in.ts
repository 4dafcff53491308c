import type { Correction } from '../model/corrections.ts'
import type { AnnotatedArticle } from '../model/relations.ts'
import { entitiesMeant } from './entity-meant.ts'
import { withSpeaker } from './speaker-of-quotation.ts'
import { standing } from './standing.ts'

/**
 * An article without the entities that people of its story say name nothing; nobody speaks under them any more.
 * What is said of a name in every story is left to whoever asks.
 *
 * @param log entries about all articles of the story
 */
export function withoutStopped(annotated: AnnotatedArticle, log: readonly Correction[]): AnnotatedArticle {
  const { entities, quotations } = annotated.layers
  const gone = new Set<string>()
  for (const { act } of standing(log)) {
    if (act.kind !== 'stop-entity' || act.entity.mention === undefined) continue
    for (const { id } of entitiesMeant(annotated, act.entity)) gone.add(id)
  }
  if (gone.size === 0) return annotated
  const silent = quotations.reduce(
    (now, { speakerEntity }, index) =>
      speakerEntity !== undefined && gone.has(speakerEntity) ? withSpeaker(now, index, undefined) : now,
    annotated,
  )
  return { ...silent, layers: { ...silent.layers, entities: entities.filter(({ id }) => !gone.has(id)) } }
}
