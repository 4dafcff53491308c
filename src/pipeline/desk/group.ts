import { addDays, readDay } from '../../model/calendar.ts'
import type { StoredArticle } from '../../model/lists.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { inferDates } from '../../relate/dating/index.ts'
import { findStories } from '../../relate/stories/index.ts'
import { derivedId } from '../../store/identity.ts'
import type { Placement, Store } from '../../store/index.ts'
import { annotate } from '../annotate.ts'
import { packsOf } from '../relate.ts'

/** New articles grouped at once. */
const BATCH = 300
/** Days around the new articles in which a story may already be told. */
const REACH_DAYS = 4
/** Articles of a story up to which they date one another. */
const MOST_SISTERS = 200
/** Stored articles they are compared with at most, newest first. */
const MOST_NEAR = 600

/**
 * Groups articles no story has yet with those of the days around them. Articles that have a story keep it: an inbox that
 * reshuffles would not be trusted. Yields how many were placed.
 */
export async function* groupNew(store: Store): AsyncGenerator<number> {
  for (;;) {
    const fresh = await store.ungrouped(BATCH)
    if (fresh.length === 0) return
    const placements = await placementsOf(store, fresh)
    const complete: Placement[] = []
    for (const placement of placements) complete.push({ ...placement, dated: await datedBySisters(store, placement) })
    // At once: a run that is killed between the two would leave articles in stories and without their day for good.
    await store.place(complete)
    yield fresh.length
  }
}

async function placementsOf(store: Store, fresh: readonly StoredArticle[]): Promise<readonly Placement[]> {
  const [from, to] = reach(fresh)
  const known = await store.near(from, to, MOST_NEAR)
  const listed = new Map([...known, ...fresh].map((article) => [article.id, article]))
  // Grouping looks at words and sentences alone; what was read stays small.
  const read = await store.articles([...listed.keys()])
  const annotated: readonly AnnotatedArticle[] = read
  const grouping = findStories(annotated, await packsOf(read.map(({ article }) => article)))
  const threads = new Map<string, string>()
  const placements: Placement[] = []
  const isFresh = new Set(fresh.map(({ id }) => id))
  const textOf = new Map(read.map(({ article }) => [article.id, article.reading]))
  const stories = grouping.stories.map(({ thread, articles, label }) => ({
    thread,
    label: {
      text: (textOf.get(label.article) ?? '').slice(label.start, label.end),
      article: label.article,
      start: label.start,
    },
    own: articles.filter((id) => isFresh.has(id)),
    home: mostFrequent(articles.flatMap((id) => (isFresh.has(id) ? [] : (listed.get(id)?.story ?? [])))),
  }))
  for (const { thread, home } of stories) {
    if (home === undefined || threads.has(thread)) continue
    const there = await store.story(home)
    if (there) threads.set(thread, there.thread)
  }
  for (const { thread, own, home, label } of stories) {
    const founder = own[0]
    if (founder === undefined) continue
    const story = home ?? derivedId('s', founder)
    if (!threads.has(thread)) threads.set(thread, derivedId('t', founder))
    placements.push({ story, thread: threads.get(thread)!, articles: own, label })
  }
  return placements
}

/** The undated articles of a story that its dated ones date, read again against that day. */
async function datedBySisters(
  store: Store,
  { story, articles: fresh }: Placement,
): Promise<readonly AnnotatedArticle[]> {
  const listed = await store.listed([...((await store.story(story))?.articleIds ?? []), ...fresh])
  if (listed.length < 2 || listed.length > MOST_SISTERS || listed.every(({ date }) => date !== undefined)) return []
  const articles = await store.articles(listed.map(({ id }) => id))
  const dates = inferDates(articles, () => story, await packsOf(articles.map(({ article }) => article)))
  const dated: AnnotatedArticle[] = []
  for (const { article } of articles) {
    const date = dates.get(article.id)
    if (article.date === undefined && date !== undefined) dated.push(await annotate({ ...article, date }))
  }
  return dated
}

/** First and last day to look for sisters in. */
function reach(fresh: readonly StoredArticle[]): readonly [from: string, to: string] {
  const days = fresh.flatMap(({ date }) => (date !== undefined && readDay(date) ? [date.slice(0, 10)] : [])).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ['0000-01-01', '9998-12-31']
  return [addDays(first, -REACH_DAYS), addDays(last, REACH_DAYS)]
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
