import type { Passage } from '../model/article.ts'
import type { AnnotatedArticle, StoryRelations } from '../model/relations.ts'
import type { Voices } from '../relate/voices.ts'
import type { Resolve } from './anchors.ts'

/** A story while corrections are applied to it, one after another. */
export interface StoryNow {
  readonly articles: readonly AnnotatedArticle[]
  readonly relations: StoryRelations
}

/** What applying looks things up with. */
export interface Looking {
  readonly resolve: Resolve
  readonly voices: Voices
}

/** What became of one correction; `undefined` in its place where what it was said of is not there. */
export interface Outcome {
  readonly story: StoryNow
  readonly items: readonly string[]
  readonly passages: readonly Passage[]
}
