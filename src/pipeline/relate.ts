import type { Aliases } from '../language/aliases.ts'
import { isSupported, type LanguagePack, loadPack } from '../language/index.ts'
import type { Article } from '../model/article.ts'
import { LAYER_NAMES, type LayerName } from '../model/layers.ts'
import type { AnnotatedArticle, Dossier, StoryRelations } from '../model/relations.ts'
import { findCopies } from '../relate/copies/index.ts'
import { inferDates } from '../relate/dating/index.ts'
import { contentOf } from '../relate/furniture.ts'
import { relateEach } from '../relate/index.ts'
import { explainStories, type StoryReason } from '../relate/stories/explain.ts'
import { findStories } from '../relate/stories/index.ts'
import { annotate, annotateTogether, TOGETHER } from './annotate.ts'
import { arrived } from './arrived.ts'

export interface DossierBuildOptions {
  /** Called after every article that was annotated, and waited for: a caller may give signals a turn here. */
  readonly onProgress?: (done: number, total: number) => void | Promise<void>
  /** A user's own names for entities. */
  readonly aliases?: Aliases
}

/** One article of a grouped collection, as `synopse stories` prints it. */
export interface StoryOfArticle {
  readonly id: string
  readonly story: string
  readonly thread: string
  /** Id of the article this one reprints. */
  readonly copyOf?: string
  /** Where asked for: why it is in this story, and of a reprint the part of its sentences that its origin has. */
  readonly why?: StoryReason & { readonly copied?: number }
}

/** The packs of all languages that occur, loaded once. */
export async function packsOf(articles: readonly Article[]): Promise<(language: string) => LanguagePack | undefined> {
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
  const dated = articles.every(({ date }) => date !== undefined)
    ? articles
    : withDates(await readAll(articles, DATING_LAYERS), packOf).map(({ article: { date } }, index) => {
        // What the first reading remarked was said of an article without a date.
        const article = articles[index]!
        return date === undefined ? article : { ...article, date }
      })
  const annotated: AnnotatedArticle[] = []
  const weightOf = ({ reading }: Article) => reading.length
  for await (const group of arrived(each(dated), { ...TOGETHER, weightOf })) {
    annotated.push(...(await annotateTogether(group, LAYER_NAMES, options.aliases)))
    await options.onProgress?.(annotated.length, articles.length)
  }
  const { threads, relations } = relateEach(annotated, packOf)
  const stories: StoryRelations[] = []
  let since = performance.now()
  for (const related of relations) {
    stories.push(related)
    if (performance.now() - since < TURN) continue
    await new Promise((resolve) => setTimeout(resolve))
    since = performance.now()
  }
  return { articles: annotated, threads, stories }
}

async function* each(articles: readonly Article[]): AsyncGenerator<Article> {
  yield* articles
}

/** Milliseconds after which relating lets signals have a turn. */
const TURN = 50

async function readAll(
  articles: Iterable<Article> | AsyncIterable<Article>,
  undatedLayers: readonly LayerName[],
  datedLayers: readonly LayerName[] = undatedLayers,
): Promise<readonly AnnotatedArticle[]> {
  const read: AnnotatedArticle[] = []
  for await (const article of articles) read.push(await annotate(article, article.date ? datedLayers : undatedLayers))
  return read
}

/** The article with the date its own text tells, where it came without one. */
export async function dateFromText(article: Article): Promise<Article> {
  if (article.date !== undefined) return article
  const [dated] = withDates([await annotate(article, DATING_LAYERS)], await packsOf([article]))
  const date = dated?.article.date
  return date === undefined ? article : { ...article, date }
}

/** The articles with the dates that evidence gives those without one: first each by itself, then as sisters of a story. */
function withDates(
  read: readonly AnnotatedArticle[],
  packOf: (language: string) => LanguagePack | undefined,
): readonly AnnotatedArticle[] {
  if (read.every(({ article }) => article.date !== undefined)) return read
  const dated = (dates: ReadonlyMap<string, NonNullable<Article['date']>>): readonly AnnotatedArticle[] =>
    read.map((annotated) => {
      const date = annotated.article.date ?? dates.get(annotated.article.id)
      return date === undefined ? annotated : { ...annotated, article: { ...annotated.article, date } }
    })
  const own = dated(inferDates(read, () => undefined, packOf))
  const storyOf = new Map(
    findStories(own, packOf).stories.flatMap((story) => story.articles.map((id) => [id, story.id] as const)),
  )
  return dated(inferDates(read, (id) => storyOf.get(id), packOf))
}

/** The layers grouping looks at: as few as will do, since it runs over whole collections. */
const GROUPING_LAYERS: readonly LayerName[] = ['sentences']

/**
 * Groups a collection into stories and threads and marks reprints; the answers come in the order of the articles.
 *
 * @param explain say of each article why it is in its story
 */
export async function groupStories(
  articles: Iterable<Article> | AsyncIterable<Article>,
  explain = false,
): Promise<readonly StoryOfArticle[]> {
  const read = await readAll(articles, DATING_LAYERS, GROUPING_LAYERS)
  const packOf = await packsOf(read.map(({ article }) => article))
  const annotated = withDates(read, packOf)
  const content = contentOf(annotated)
  const { stories } = findStories(annotated, packOf, content)
  const storyOf = new Map(stories.flatMap((story) => story.articles.map((id) => [id, story] as const)))
  const copyOf = new Map<string, { readonly origin: string; readonly share: number }>()
  for (const { origin, members } of findCopies(annotated, content))
    for (const { article, share } of members) copyOf.set(article, { origin, share })
  const reasons = explain ? explainStories(annotated, stories, packOf, content) : undefined
  return annotated.map(({ article: { id } }) => {
    const story = storyOf.get(id)!
    const copy = copyOf.get(id)
    const reason = reasons?.get(id)
    return {
      id,
      story: story.id,
      thread: story.thread,
      ...(copy && { copyOf: copy.origin }),
      ...(reason && { why: { ...reason, ...(copy && { copied: Math.round(copy.share * 1000) / 1000 }) } }),
    }
  })
}
