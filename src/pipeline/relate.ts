import { isSupported, type LanguagePack, loadPack } from '../language/index.ts'
import type { Article } from '../model/article.ts'
import type { LayerName } from '../model/layers.ts'
import type { AnnotatedArticle, Dossier } from '../model/relations.ts'
import { findCopies } from '../relate/copies/index.ts'
import { inferDates } from '../relate/dating/index.ts'
import { relateArticles } from '../relate/index.ts'
import { findStories } from '../relate/stories/index.ts'
import { annotate } from './annotate.ts'

export interface DossierBuildOptions {
  /** Called after every article that was annotated, and waited for: a caller may give signals a turn here. */
  readonly onProgress?: (done: number, total: number) => void | Promise<void>
}

/** One article of a grouped collection, as `synopse stories` prints it. */
export interface StoryOfArticle {
  readonly id: string
  readonly story: string
  readonly thread: string
  /** Id of the article this one reprints. */
  readonly copyOf?: string
}

/** The packs of all languages that occur, loaded once. */
async function packsOf(articles: readonly Article[]): Promise<(language: string) => LanguagePack | undefined> {
  const packs = new Map<string, LanguagePack>()
  for (const { language } of articles)
    if (!packs.has(language) && isSupported(language)) packs.set(language, await loadPack(language))
  return (language) => packs.get(language)
}

/** The layers that tell when an article was published. */
const DATING_LAYERS: readonly LayerName[] = ['sentences', 'timeExpressions']

/**
 * Dates all articles that came without a date from their own text and their sister texts, annotates them, groups them
 * into stories and relates what each story's articles say.
 */
export async function buildDossier(articles: readonly Article[], options: DossierBuildOptions = {}): Promise<Dossier> {
  const packOf = await packsOf(articles)
  const dated = await withDates(articles, packOf)
  const annotated: AnnotatedArticle[] = []
  for (const article of dated) {
    annotated.push(await annotate(article))
    await options.onProgress?.(annotated.length, articles.length)
  }
  return { articles: annotated, ...relateArticles(annotated, packOf) }
}

/** The articles with the dates that evidence gives those without one: first each by itself, then as sisters of a story. */
async function withDates(
  articles: readonly Article[],
  packOf: (language: string) => LanguagePack | undefined,
): Promise<readonly Article[]> {
  if (articles.every(({ date }) => date !== undefined)) return articles
  const read: AnnotatedArticle[] = []
  for (const article of articles) read.push(await annotate(article, DATING_LAYERS))
  const own = inferDates(read, () => undefined, packOf)
  const { stories } = findStories(
    read.map((annotated) => ({ ...annotated, article: dateOf(annotated.article, own) })),
    packOf,
  )
  const storyOf = new Map(stories.flatMap((story) => story.articles.map((id) => [id, story.id] as const)))
  const inferred = inferDates(read, (id) => storyOf.get(id), packOf)
  return articles.map((article) => dateOf(article, inferred))
}

function dateOf(article: Article, dates: ReadonlyMap<string, NonNullable<Article['date']>>): Article {
  const date = article.date ?? dates.get(article.id)
  return date === undefined ? article : { ...article, date }
}

/** The layers grouping looks at: as few as will do, since it runs over whole collections. */
const GROUPING_LAYERS: readonly LayerName[] = ['sentences']

/** Groups a collection into stories and threads and marks reprints; the answers come in the order of the articles. */
export async function groupStories(
  articles: Iterable<Article> | AsyncIterable<Article>,
): Promise<readonly StoryOfArticle[]> {
  const annotated: AnnotatedArticle[] = []
  for await (const article of articles) annotated.push(await annotate(article, GROUPING_LAYERS))
  const packOf = await packsOf(annotated.map(({ article }) => article))
  const { stories } = findStories(annotated, packOf)
  const storyOf = new Map(stories.flatMap((story) => story.articles.map((id) => [id, story] as const)))
  const copyOf = new Map<string, string>()
  for (const { origin, members } of findCopies(annotated))
    for (const { article } of members) copyOf.set(article, origin)
  return annotated.map(({ article: { id } }) => {
    const story = storyOf.get(id)!
    const origin = copyOf.get(id)
    return { id, story: story.id, thread: story.thread, ...(origin !== undefined && { copyOf: origin }) }
  })
}
