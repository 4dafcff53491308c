import type { NewsItem } from '../../model/news.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { storyDossier } from '../desk/story.ts'
import { iso, type WatchContext } from './context.ts'
import { newsOfStory, type StoryNow, type ToldStory } from './news-of-story.ts'
import { newsArticle, newsId } from './news-parts.ts'

const BATCH = 50

/** Works out what is new in all stories that changed, and keeps it with what is told by it. Returns how much was new. */
export async function tellChanges(context: WatchContext): Promise<number> {
  const { store } = context
  let found = 0
  const tried = new Set<string>()
  for (;;) {
    // A story that changes meanwhile, by another process, waits for the next round.
    const stories = (await store.watching.untold(BATCH)).filter(({ story }) => !tried.has(story))
    if (stories.length === 0) break
    for (const { story, relationsKey } of stories) {
      tried.add(story)
      found += await tellStory(context, story, relationsKey)
    }
  }
  for (;;) {
    const gone = await store.watching.gone(BATCH)
    if (gone.length === 0) return found
    for (const { page, article } of gone) {
      const annotated = await store.article(article)
      const item = annotated && (await goneItem(context, annotated))
      await store.watching.tellGone(page, item ? [item] : [])
      found += item ? 1 : 0
    }
  }
}

/** What is in the store before it is watched for the first time is no news. */
export async function takeAsTold({ store }: WatchContext): Promise<void> {
  if (await store.watching.sink(BEGUN)) return
  for (;;) {
    const stories = await store.watching.untold(BATCH)
    if (stories.length === 0) break
    for (const { story, relationsKey } of stories) {
      const articles = await store.articles((await store.story(story))?.articleIds ?? [])
      const told: ToldStory = { articles: hashes(articles), differences: [] }
      const relations = await store.relations(story)
      const state = relations ? newsOfStory({ ...blank, id: story, relations, articles }).told : told
      await store.watching.tell({ story, relationsKey, state: JSON.stringify(state), news: [] })
    }
  }
  await store.watching.keepSink(BEGUN, { number: 0 })
}

const BEGUN = 'begun'
const blank = { label: '', told: undefined, earlier: new Map(), at: '' }

function hashes(articles: readonly AnnotatedArticle[]): Readonly<Record<string, string>> {
  return Object.fromEntries(articles.map(({ article }) => [article.id, article.hash]))
}

async function tellStory(context: WatchContext, id: string, relationsKey: string): Promise<number> {
  const { store, clock } = context
  const dossier = await storyDossier(store, id)
  const story = await store.story(id)
  const relations = dossier?.stories[0]
  if (!dossier || !story || !relations) return 0
  const state = await store.watching.told(id)
  const told = state === undefined ? undefined : (JSON.parse(state) as ToldStory)
  const now: StoryNow = {
    id,
    label: story.label,
    relations,
    articles: dossier.articles,
    told,
    earlier: await earlierRevisions(context, dossier.articles, told),
    at: iso(clock.now()),
  }
  const { news, told: toldNow } = newsOfStory(now)
  await store.watching.tell({ story: id, relationsKey, state: JSON.stringify(toldNow), news })
  return news.length
}

/** The told revisions of articles that were edited since. */
async function earlierRevisions(
  { store }: WatchContext,
  articles: readonly AnnotatedArticle[],
  told: ToldStory | undefined,
): Promise<ReadonlyMap<string, AnnotatedArticle>> {
  const found = new Map<string, AnnotatedArticle>()
  for (const { article } of articles) {
    const hash = told?.articles[article.id]
    if (hash === undefined || hash === article.hash) continue
    const revision = await store.revision(article.id, hash)
    if (revision) found.set(article.id, revision)
  }
  return found
}

async function goneItem({ store, clock }: WatchContext, { article }: AnnotatedArticle): Promise<NewsItem> {
  const [listed] = await store.listed([article.id])
  const story = listed?.story === undefined ? undefined : await store.story(listed.story)
  return {
    id: newsId('gone', article.id),
    kind: 'retraction',
    at: iso(clock.now()),
    language: article.language,
    ...(story && { story: { id: story.id, label: story.label, articles: story.articles, outlets: story.outlets } }),
    article: newsArticle(article),
    passages: [],
    reason: 'gone',
  }
}
