import type { EntityAnchor } from '../model/corrections.ts'
import type { Entity } from '../model/layers.ts'
import type { AnnotatedArticle } from '../model/relations.ts'
import { overlaps } from '../model/span.ts'
import { resolver } from './anchors.ts'

/**
 * The article's own entities that a person means: those named at the place they saw, else those of that name, else those
 * spelled so. In another article of the story, and where the words are gone, the name alone tells.
 */
export function entitiesMeant(
  { article, layers }: AnnotatedArticle,
  { name, mention }: EntityAnchor,
): readonly Entity[] {
  const { entities, mentions } = layers
  const place = mention && resolver([{ article, layers }])(mention)
  const there = place
    ? entities.filter((entity) => entity.mentions.some((index) => overlaps(mentions[index]!, place)))
    : []
  if (there.length > 0) return there
  const named = entities.filter((entity) => entity.name === name)
  return named.length > 0 ? named : entities.filter(({ forms }) => forms.some(({ text }) => text === name))
}
