import type { Article } from '../../src/model/article.ts'
import { addArticles } from '../../src/pipeline/desk/add.ts'
import { groupNew } from '../../src/pipeline/desk/group.ts'
import { openDesk, type Store } from '../../src/pipeline/desk/open.ts'
import { relateChanged } from '../../src/pipeline/desk/story.ts'
import { readArticles } from '../../src/pipeline/read.ts'

const SAMPLES = new URL('../../samples/', import.meta.url).pathname

/** A store in memory. */
export const emptyStore = (): Promise<Store> => openDesk(':memory:')

/** Takes articles into a store, into stories, and compares them. */
export async function fill(
  store: Store,
  articles: Parameters<typeof addArticles>[1] | readonly Article[],
): Promise<void> {
  for await (const _ of addArticles(store, articles as Parameters<typeof addArticles>[1]));
  for await (const _ of groupNew(store));
  for await (const _ of relateChanged(store));
}

/** A store in memory that holds the samples in this folder. */
export async function filledStore(folder = ''): Promise<Store> {
  const store = await emptyStore()
  await fill(store, readArticles([SAMPLES + folder]))
  return store
}
