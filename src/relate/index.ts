import type { AnnotatedArticle, Copies, Dossier, StoryRelations } from '../model/relations.ts'
import type { PackOf } from './comparison.ts'
import { findCopies } from './copies/index.ts'
import { findStories } from './stories/index.ts'

export { findCopies } from './copies/index.ts'
export { findStories } from './stories/index.ts'

/** Relates annotated articles: threads, stories, and for each story all that its articles share and where they differ. */
export function relateArticles(
  articles: readonly AnnotatedArticle[],
  packOf: PackOf,
): Pick<Dossier, 'threads' | 'stories'> {
  const { stories, threads } = findStories(articles, packOf)
  const byId = new Map(articles.map((annotated) => [annotated.article.id, annotated]))
  return {
    threads,
    stories: stories.map((story): StoryRelations => {
      const own = story.articles.map((id) => byId.get(id)!)
      const copies = findCopies(own)
      return {
        story,
        copies,
        independentReports: own.length - copies.reduce((sum, group) => sum + group.members.length, 0),
        entities: [],
        statements: [],
        timeline: [],
        figures: [],
        discrepancies: [],
        positions: [],
        coverage: { columns: story.articles, rows: [] },
        account: { shared: [], disputed: [], single: [] },
      }
    }),
  }
}

/** Article id to the origin it reprints, or to itself: the voice that speaks in it. */
export function voicesOf(
  articles: readonly AnnotatedArticle[],
  copies: readonly Copies[],
): ReadonlyMap<string, string> {
  const voices = new Map(articles.map(({ article }) => [article.id, article.id]))
  for (const { origin, members } of copies) for (const { article } of members) voices.set(article, origin)
  return voices
}
