import type { Correction, EntityAnchor } from '../model/corrections.ts'
import type { Entity, Quotation } from '../model/layers.ts'
import type { AnnotatedArticle } from '../model/relations.ts'
import { overlaps } from '../model/span.ts'
import { resolver } from './anchors.ts'
import { quotationAt } from './quotations.ts'
import { standing } from './standing.ts'

/** An article whose quotations are said by whom people say, for what is shown and searched without its story. */
export function withSpeakers(annotated: AnnotatedArticle, log: readonly Correction[]): AnnotatedArticle {
  return standing(log).reduce((now, { act }) => {
    if (act.kind !== 'attribute-quotation' || act.quotation.article !== now.article.id) return now
    const index = quotationAt(now, act.quotation)
    if (index === undefined) return now
    const { speaker } = act
    return withSpeaker(now, index, speaker && (entityIn(now, speaker) ?? strangerIn(now, speaker)))
  }, annotated)
}

/** The article's own entity that a person means: named at the place they saw, else of that name or spelling. */
function entityIn(annotated: AnnotatedArticle, { name, mention }: EntityAnchor): Entity | undefined {
  const { entities, mentions } = annotated.layers
  const place = mention && resolver([annotated])(mention)
  const there = place && entities.find((one) => one.mentions.some((index) => overlaps(mentions[index]!, place)))
  return (
    there ??
    entities.find((one) => one.name === name) ??
    entities.find(({ forms }) => forms.some(({ text }) => text === name))
  )
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
