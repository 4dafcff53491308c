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
    const label = labelOf(story!.named, articles)
    const made = relateStory(
      {
        id,
        articles: story!.articleIds,
        thread: story!.thread,
        label,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        reason: '',
        rule: 'stories/shared-names',
        confidence: null,
      },
      articles,
      packOf,
    )
    const text = readingOf(label.article, articles).slice(label.start, label.end)
    await store.keepRelations(id, key, made, { text, article: label.article, start: label.start })
    return made
  }
}

function disputedIn({ discrepancies }: StoryRelations): number {
  return discrepancies.filter(({ kind }) => kind === 'conflict').length
}

/**
 * The words that name the story, where they still stand. An article that was revised may have lost them: then what is
 * its headline now, or that of the first article that has one where it left the story.
 */
function labelOf(named: StoryLabel, articles: readonly AnnotatedArticle[]): Passage {
  const end = named.start + named.text.length
  if (readingOf(named.article, articles).slice(named.start, end) === named.text)
    return { article: named.article, start: named.start, end }
  const owner = articles.find(({ article }) => article.id === named.article)
  const headlines = [...(owner ? [owner] : []), ...articles].flatMap(({ article }) => {
    const block = article.blocks.find(({ role }) => role === 'headline')
    return block === undefined ? [] : [{ article: article.id, start: block.start, end: block.end }]
  })
  const { id, blocks, reading } = (owner ?? articles[0]!).article
  const first = blocks[0] ?? { start: 0, end: reading.length }
  return headlines[0] ?? { article: id, start: first.start, end: first.end }
}

function readingOf(id: string, articles: readonly AnnotatedArticle[]): string {
  return articles.find(({ article }) => article.id === id)?.article.reading ?? ''
}

/**
 * Compares the articles of all stories that changed, the newest first. Yields each story's id.
 *
 * @param place number of this process among several that do so on one store: each begins elsewhere, and what another has
 * done meanwhile is only looked at
 */
export async function* relateChanged(store: Store, place = 0): AsyncGenerator<string> {
  const tried = new Set<string>()
  for (;;) {
    const stale = (await store.unrelated(50)).filter((id) => !tried.has(id))
    if (stale.length === 0) return
    const first = place % stale.length
    for (const id of [...stale.slice(first), ...stale.slice(0, first)]) {
      // A story that changes while it is compared waits for the next round of whoever changed it.
      tried.add(id)
      await storyDossier(store, id)
      yield id
    }
  }
}
