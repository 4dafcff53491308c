import { correctDossier } from '../../correct/index.ts'
import type { Passage } from '../../model/article.ts'
import type { AnnotatedArticle, Dossier, StoryRelations } from '../../model/relations.ts'
import { relateStory } from '../../relate/index.ts'
import type { Store, StoryLabel } from '../../store/index.ts'
import { packsOf } from '../relate.ts'

/**
 * The dossier of one stored story as people corrected it, from the store where nothing has changed; `undefined` where there
 * is no such story, or none any more since all its articles were moved.
 */
export async function storyDossier(store: Store, id: string): Promise<Dossier | undefined> {
  const story = await store.story(id)
  if (!story || story.articles === 0) return undefined
  const key = await store.relationsKey(id)
  const articles = await store.articles(story.articleIds)
  const kept = await store.relations(id)
  const relations = kept ?? (await relate())
  const thread = { id: story.thread, stories: [id], reason: relations.story.reason }
  const found = {
    articles,
    threads: [{ ...thread, rule: relations.story.rule, confidence: relations.story.confidence }],
    stories: [relations],
  }
  const dossier = correctDossier(found, await store.corrections.about(story.articleIds))
  const disputed = disputedIn(dossier.stories[0]!)
  // Lists show what stands once people have judged; a fresh comparison counts without them.
  if (disputed !== (kept ? story.disputed : disputedIn(relations))) await store.keepDisputed(id, disputed)
  return dossier

  async function relate(): Promise<StoryRelations> {
    const packOf = await packsOf(articles.map(({ article }) => article))
    const { from, to } = story!
    const made = relateStory(
      {
        id,
        articles: story!.articleIds,
        thread: story!.thread,
        label: labelOf(story!.named, articles),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        reason: '',
        rule: 'stories/shared-names',
        confidence: null,
      },
      articles,
      packOf,
    )
    await store.keepRelations(id, key, made)
    return made
  }
}

function disputedIn({ discrepancies }: StoryRelations): number {
  return discrepancies.filter(({ kind }) => kind === 'conflict').length
}

/** The words that name the story, where they still stand; an article that was revised may have lost them. */
function labelOf(named: StoryLabel, articles: readonly AnnotatedArticle[]): Passage {
  const owner = articles.find(({ article }) => article.id === named.article)
  const end = named.start + named.text.length
  if (owner?.article.reading.slice(named.start, end) === named.text)
    return { article: named.article, start: named.start, end }
  const { id, blocks, reading } = articles[0]!.article
  const first = blocks[0] ?? { start: 0, end: reading.length }
  return { article: id, start: first.start, end: first.end }
}

/** Compares the articles of all stories that changed, the newest first. Yields each story's id. */
export async function* relateChanged(store: Store): AsyncGenerator<string> {
  const tried = new Set<string>()
  for (;;) {
    const stale = (await store.unrelated(50)).filter((id) => !tried.has(id))
    if (stale.length === 0) return
    for (const id of stale) {
      // A story that changes while it is compared waits for the next round of whoever changed it.
      tried.add(id)
      await storyDossier(store, id)
      yield id
    }
  }
}
