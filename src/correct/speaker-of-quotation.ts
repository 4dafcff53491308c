import type { Correction, EntityAnchor } from '../model/corrections.ts'
import type { Entity, Quotation } from '../model/layers.ts'
import type { AnnotatedArticle } from '../model/relations.ts'
import { entitiesMeant } from './entity-meant.ts'
import { quotationAt } from './quotations.ts'
import { standing } from './standing.ts'

/** An article whose quotations are said by whom people say, for what is shown and searched without its story. */
export function withSpeakers(annotated: AnnotatedArticle, log: readonly Correction[]): AnnotatedArticle {
  return standing(log).reduce((now, { act }) => {
    if (act.kind !== 'attribute-quotation' || act.quotation.article !== now.article.id) return now
    const index = quotationAt(now, act.quotation)
    if (index === undefined) return now
    const { speaker } = act
    return withSpeaker(now, index, speaker && (entitiesMeant(now, speaker)[0] ?? strangerIn(now, speaker)))
  }, annotated)
}

/** Somebody whom the article does not name, as an entity of it without a mention. */
export function strangerIn({ layers }: AnnotatedArticle, { name, kind }: Pick<EntityAnchor, 'name' | 'kind'>): Entity {
  const taken = new Set(layers.entities.map(({ id }) => id))
  let number = layers.entities.length + 1
  while (taken.has(`e${number}`)) number += 1
  return { id: `e${number}`, kind, name, forms: [], mentions: [], roles: [], rule: 'corrected', confidence: null }
}

/**
 * An article in which this one said the words of a quotation, shown by the mention nearest before them.
 *
 * @param index of the quotation
 * @param speaker entity of the article or a stranger to it; `undefined` where nobody is certain
 */
export function withSpeaker(annotated: AnnotatedArticle, index: number, speaker: Entity | undefined): AnnotatedArticle {
  const { layers } = annotated
  const quotations = layers.quotations.map((one, place) => (place === index ? saidBy(one, speaker, annotated) : one))
  const isStranger = speaker !== undefined && !layers.entities.some(({ id }) => id === speaker.id)
  const entities = isStranger ? [...layers.entities, speaker] : layers.entities
  return { ...annotated, layers: { ...layers, entities, quotations } }
}

function saidBy(quotation: Quotation, speaker: Entity | undefined, { layers }: AnnotatedArticle): Quotation {
  const { type, medium, content, cue, addressee, frame, venue, addresseeEntity, outer, rule, confidence } = quotation
  const mentions = (speaker?.mentions ?? []).map((place) => layers.mentions[place]!)
  const named = mentions.findLast(({ start }) => start < content[0]!.start) ?? mentions[0]
  // What was known of the other speaker (whose spokesman, why unnamed) goes with them.
  return {
    type,
    medium,
    content,
    cue,
    speaker: named === undefined ? [] : [{ start: named.start, end: named.end }],
    addressee,
    frame,
    venue,
    ...(speaker !== undefined && { speakerEntity: speaker.id }),
    ...(addresseeEntity !== undefined && { addresseeEntity }),
    ...(outer !== undefined && { outer }),
    rule,
    confidence,
  }
}
