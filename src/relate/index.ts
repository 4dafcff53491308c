import type { AnnotatedArticle, Dossier, Story, StoryRelations } from '../model/relations.ts'
import { accountOf } from './account/index.ts'
import { alignStatements } from './alignments/index.ts'
import type { PackOf } from './comparison.ts'
import { storyContext } from './context.ts'
import { findCopies } from './copies/index.ts'
import { coverageOf } from './coverage/index.ts'
import { findDiscrepancies } from './discrepancies/index.ts'
import { relateEntities } from './entities/index.ts'
import { groupFigures } from './figures/index.ts'
import { measuredOf } from './figures/measured.ts'
import { type ContentOf, contentOf } from './furniture.ts'
import { findPositions } from './positions/index.ts'
import { findStories } from './stories/index.ts'
import { buildTimeline } from './timeline/index.ts'
import { countVoices, voicesOf } from './voices.ts'

export { findCopies } from './copies/index.ts'
export { findStories } from './stories/index.ts'

/** Relates annotated articles: threads, stories, and for each story all that its articles share and where they differ. */
export function relateArticles(
  articles: readonly AnnotatedArticle[],
  packOf: PackOf,
): Pick<Dossier, 'threads' | 'stories'> {
  const { threads, relations } = relateEach(articles, packOf)
  return { threads, stories: [...relations] }
}

/** As {@link relateArticles}, one story after another: the caller decides when the next is worked out. */
export function relateEach(
  articles: readonly AnnotatedArticle[],
  packOf: PackOf,
): { readonly threads: Dossier['threads']; readonly relations: Iterable<StoryRelations> } {
  const content = contentOf(articles)
  const { stories, threads } = findStories(articles, packOf, content)
  const byId = new Map(articles.map((annotated) => [annotated.article.id, annotated]))
  function* relate(): Generator<StoryRelations> {
    for (const story of stories)
      yield relateStory(
        story,
        story.articles.map((id) => byId.get(id)!),
        packOf,
        content,
      )
  }
  return { threads, relations: relate() }
}

/** Everything found about one story. */
export function relateStory(
  story: Story,
  articles: readonly AnnotatedArticle[],
  packOf: PackOf,
  content?: ContentOf,
): StoryRelations {
  const copies = findCopies(articles, content)
  const voices = voicesOf(articles, copies)
  const entities = relateEntities(articles, packOf)
  const context = storyContext(articles, entities, packOf)
  const statements = alignStatements(context)
  const measured = measuredOf(context)
  const figures = groupFigures(context, measured)
  const timeline = buildTimeline(articles, entities, story)
  const discrepancies = findDiscrepancies(context, { statements, figures, measured, voices })
  const coverage = coverageOf({ articles, voices, statements, figures, timeline })
  return {
    story,
    copies,
    independentReports: countVoices(voices, story.articles),
    entities,
    statements: statements.map(({ alignment }) => alignment),
    timeline,
    figures: figures.map(({ group }) => group),
    discrepancies,
    positions: findPositions(context),
    coverage,
    account: accountOf({
      articles,
      voices,
      coverage,
      statements,
      discrepancies,
      timeline,
      figures: figures.map(({ group }) => group),
      context,
      ...(story.from !== undefined && { from: story.from }),
    }),
  }
}
