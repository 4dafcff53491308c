import type { NewsItem, NewsPassage } from '../../model/news.ts'
import type { AnnotatedArticle, Discrepancy, StoryRelations } from '../../model/relations.ts'
import { voicesOf } from '../../relate/voices.ts'
import { figureChanges } from './figure-changes.ts'
import { bare, firstPassage, newsArticle, newsId, sentenceAt } from './news-parts.ts'

/** What was told of a story. */
export interface ToldStory {
  /** Article to the hash of the revision that was told. */
  readonly articles: Readonly<Record<string, string>>
  /** Keys of the differences between reports that were told. */
  readonly differences: readonly string[]
}

/** A story as it is now, and as it was told. */
export interface StoryNow {
  readonly id: string
  readonly label: string
  readonly relations: StoryRelations
  readonly articles: readonly AnnotatedArticle[]
  readonly told: ToldStory | undefined
  /** Told revisions of articles that have another now. */
  readonly earlier: ReadonlyMap<string, AnnotatedArticle>
  /** ISO 8601. */
  readonly at: string
}

/** The news of a story since it was last told, and what is told by them. An edit by itself is no news. */
export function newsOfStory(now: StoryNow): { readonly news: readonly NewsItem[]; readonly told: ToldStory } {
  const differences = differencesOf(now)
  const known = new Set(now.told?.differences)
  const fresh = differences.filter(({ keys }) => keys.every((key) => !known.has(key)))
  const news = [
    ...(now.told === undefined ? foundStory(now) : newSources(now, now.told)),
    ...now.articles.flatMap((article) => changesIn(now, article)),
    ...fresh.map(({ item }) => item),
  ]
  return {
    // An edit changes one number in title and text alike: that is one piece of news.
    news: [...new Map(news.map((item) => [item.id, item])).values()],
    told: {
      articles: Object.fromEntries(now.articles.map(({ article }) => [article.id, article.hash])),
      differences: [...known.union(new Set(differences.flatMap(({ keys }) => keys)))],
    },
  }
}

function itemOf(
  now: StoryNow,
  kind: NewsItem['kind'],
  about: AnnotatedArticle,
  key: readonly string[],
  passages: readonly NewsPassage[] = [],
): NewsItem {
  const { id, label, articles, at } = now
  const outlets = new Set(articles.flatMap(({ article }) => article.outlet?.value ?? []))
  return {
    id: newsId(kind, id, ...key),
    kind,
    at,
    language: about.article.language,
    story: { id, label, articles: articles.length, outlets: outlets.size },
    article: newsArticle(about.article),
    passages,
  }
}

function foundStory(now: StoryNow): readonly NewsItem[] {
  const named = now.relations.story.label
  const about = now.articles.find(({ article }) => article.id === named.article) ?? now.articles[0]
  return about === undefined ? [] : [itemOf(now, 'story', about, [])]
}

/** Reports that are new and speak with a voice of their own: no reprint, and no further report of an outlet told before. */
function newSources(now: StoryNow, told: ToldStory): readonly NewsItem[] {
  const voices = voicesOf(now.articles, now.relations.copies)
  const heard = new Set(Object.keys(told.articles).map((id) => voices.get(id) ?? id))
  const outlets = new Set(
    now.articles.flatMap(({ article }) =>
      told.articles[article.id] === undefined ? [] : (article.outlet?.value ?? []),
    ),
  )
  const items: NewsItem[] = []
  for (const annotated of now.articles) {
    const { id, outlet } = annotated.article
    const voice = voices.get(id) ?? id
    if (told.articles[id] !== undefined || heard.has(voice)) continue
    if (outlet !== undefined && outlets.has(outlet.value)) continue
    heard.add(voice)
    if (outlet !== undefined) outlets.add(outlet.value)
    items.push(itemOf(now, 'source', annotated, [id]))
  }
  return items
}

/** What an edit changed that matters: numbers, a note on a correction, a withdrawal. */
function changesIn(now: StoryNow, annotated: AnnotatedArticle): readonly NewsItem[] {
  const { article } = annotated
  const before = now.earlier.get(article.id)
  if (before === undefined || before.article.hash === article.hash) return []
  const items: NewsItem[] = []
  for (const change of figureChanges(before, annotated)) {
    const values = [change.before, change.after].map(({ unit, low, high }) => `${unit} ${low} ${high}`)
    items.push(
      itemOf(
        now,
        'figure',
        annotated,
        [article.id, ...values, article.hash],
        [sentenceAt(before, change.before, before.article.hash), sentenceAt(annotated, change.after)],
      ),
    )
  }
  const notes = new Set(before.article.page?.corrections.map(bare))
  for (const text of article.page?.corrections ?? [])
    if (!notes.has(bare(text)))
      items.push(
        itemOf(now, 'correction', annotated, [article.id, bare(text)], [{ text, article: newsArticle(article) }]),
      )
  const text = article.page?.withdrawn
  if (text !== undefined && before.article.page?.withdrawn === undefined)
    items.push({
      ...itemOf(now, 'retraction', annotated, [article.id, 'withdrawn'], [{ text, article: newsArticle(article) }]),
      reason: 'withdrawn',
    })
  return items
}

/** Conflicts, and numbers that a later report gives anew, each with the keys it is known by. */
function differencesOf(now: StoryNow): readonly { readonly keys: readonly string[]; readonly item: NewsItem }[] {
  const articleOf = new Map(now.articles.map((annotated) => [annotated.article.id, annotated]))
  return now.relations.discrepancies.flatMap((discrepancy) => {
    const kind = kindOf(discrepancy)
    if (kind === undefined) return []
    const passages = discrepancy.sides.flatMap(({ evidence }) => firstPassage(evidence, articleOf) ?? [])
    const about = articleOf.get(passages.at(-1)?.article.id ?? '')
    if (passages.length < 2 || about === undefined) return []
    const keys = keysOf(discrepancy)
    return [{ keys, item: itemOf(now, kind, about, [keys[0]!], passages) }]
  })
}

function kindOf({ type, kind }: Discrepancy): NewsItem['kind'] | undefined {
  if (kind === 'conflict') return 'contradiction'
  return kind === 'update' && type === 'figure' ? 'figure' : undefined
}

/** By its values, and by who differs about what: the wording of either side may be edited. */
function keysOf({ type, sides, about }: Discrepancy): readonly string[] {
  const values = sides.map(({ value }) => bare(value)).sort()
  const parties = sides.map(({ evidence }) => evidence[0]?.article ?? '').sort()
  return [
    newsId('values', type, ...values),
    newsId('parties', type, ...parties, about.article, ...(type === 'figure' ? values : [])),
  ]
}
