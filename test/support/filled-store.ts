import { addArticles } from '../../src/pipeline/desk/add.ts'
import { groupNew } from '../../src/pipeline/desk/group.ts'
import { openDesk, type Store } from '../../src/pipeline/desk/open.ts'
import { relateChanged } from '../../src/pipeline/desk/story.ts'
import { readArticles } from '../../src/pipeline/read.ts'

const SAMPLES = new URL('../../samples/', import.meta.url).pathname

/** A store in memory that holds the samples in this folder. */
export async function filledStore(folder = ''): Promise<Store> {
  const store = await openDesk(':memory:')
  for await (const _ of addArticles(store, readArticles([SAMPLES + folder])));
  for await (const _ of groupNew(store));
  for await (const _ of relateChanged(store));
  return store
}
