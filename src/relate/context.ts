import type { AnnotatedArticle, StoryEntity } from '../model/relations.ts'
import { type EntityIndex, entityIndex, type Named, namedSpans, type Saying, sayingsOf } from './alignments/sayings.ts'
import { type Weight, weightsOf } from './alignments/weights.ts'
import type { PackOf } from './comparison.ts'
import { commonLanguage } from './readability.ts'
import { type Lexicon, lexicons } from './words.ts'

/** What all comparisons inside one story look at, worked out once. */
export interface StoryContext {
  readonly articles: readonly AnnotatedArticle[]
  readonly entities: readonly StoryEntity[]
  readonly entityOf: EntityIndex
  readonly lexiconOf: (language: string) => Lexicon
  /** Mentions of an article that name a story entity, in reading order, none over another. */
  readonly namedIn: (article: string) => readonly Named[]
  readonly sayings: readonly Saying[]
  /** The sayings that hold a term. */
  readonly holdersOf: (term: string) => readonly Saying[]
  readonly weight: Weight
}

/** Prepares the articles of one story for comparing. */
export function storyContext(
  articles: readonly AnnotatedArticle[],
  entities: readonly StoryEntity[],
  packOf: PackOf,
): StoryContext {
  const lexiconOf = lexicons(packOf, commonLanguage(articles))
  const entityOf = entityIndex(entities)
  const named = new Map(articles.map((annotated) => [annotated.article.id, namedSpans(annotated, entityOf)]))
  const namedIn = (article: string): readonly Named[] => named.get(article) ?? []
  const sayings = sayingsOf(articles, lexiconOf, entityOf, namedIn)
  const holders = new Map<string, Saying[]>()
  for (const saying of sayings)
    for (const term of saying.terms.keys()) {
      const known = holders.get(term)
      if (known) known.push(saying)
      else holders.set(term, [saying])
    }
  const weight = weightsOf(sayings, lexiconOf)
  return {
    articles,
    entities,
    entityOf,
    lexiconOf,
    namedIn,
    sayings,
    holdersOf: (term) => holders.get(term) ?? [],
    weight,
  }
}
