import type { Entity, EntityKind, Layers } from '../../model/layers.ts'
import { indexAt, type Span } from '../../model/span.ts'

type Named = Pick<Layers, 'mentions' | 'entities'>

/**
 * The entity mentioned in `span`: the mention that begins first in it, of `kind` where given. `undefined` where nothing
 * is named there.
 */
export function entityAt(layers: Named, span: Span, kind?: EntityKind): Entity | undefined {
  for (let index = indexAt(layers.mentions, span.start); index < layers.mentions.length; index += 1) {
    const mention = layers.mentions[index]!
    if (mention.start >= span.end) return undefined
    if (kind !== undefined && mention.kind !== kind) continue
    const entity = layers.entities.find((candidate) => candidate.mentions.includes(index))
    if (entity) return entity
  }
  return undefined
}

/** Entity of every mention, by mention index: for stages that look up often. */
export function entityByMention(layers: Named): readonly (Entity | undefined)[] {
  const result: (Entity | undefined)[] = layers.mentions.map(() => undefined)
  for (const entity of layers.entities) for (const index of entity.mentions) result[index] = entity
  return result
}

/** A person mentioned before a place in the text, nearest first. */
export interface PersonBefore {
  readonly entity: Entity
  /** The mention, index into the mentions layer. */
  readonly mention: number
}

/** Distinct persons mentioned in `[from, offset)`, the nearest to `offset` first: whom a pronoun at `offset` may mean. */
export function personsBefore(layers: Named, offset: number, from = 0): readonly PersonBefore[] {
  const owner = entityByMention(layers)
  const seen = new Set<string>()
  const result: PersonBefore[] = []
  for (let index = indexAt(layers.mentions, offset) - 1; index >= 0; index -= 1) {
    const mention = layers.mentions[index]!
    if (mention.start < from) break
    const entity = owner[index]
    if (entity?.kind !== 'person' || seen.has(entity.id)) continue
    seen.add(entity.id)
    result.push({ entity, mention: index })
  }
  return result
}
