import type { AnnotatedArticle, StoryEntity } from '../model/relations.ts'
import { type EntityIndex, entityIndex, type Saying, sayingsOf } from './alignments/sayings.ts'
import { type Weight, weightsOf } from './alignments/weights.ts'
import type { PackOf } from './comparison.ts'
import { type Lexicon, lexicons } from './words.ts'

/** What all comparisons inside one story look at, worked out once. */
export interface StoryContext {
  readonly articles: readonly AnnotatedArticle[]
  readonly entities: readonly StoryEntity[]
  readonly entityOf: EntityIndex
  readonly lexiconOf: (language: string) => Lexicon
  readonly sayings: readonly Saying[]
  readonly weight: Weight
}

/** Prepares the articles of one story for comparing. */
export function storyContext(
  articles: readonly AnnotatedArticle[],
  entities: readonly StoryEntity[],
  packOf: PackOf,
): StoryContext {
  const lexiconOf = lexicons(packOf)
  const entityOf = entityIndex(entities)
  const sayings = sayingsOf(articles, lexiconOf, entityOf)
  return { articles, entities, entityOf, lexiconOf, sayings, weight: weightsOf(sayings, lexiconOf) }
}
