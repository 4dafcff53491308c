import type { Transaction } from 'kysely'
import type { Schema } from './schema.ts'
import { factsOf } from './stories.ts'

/**
 * Moves articles to where people put them. A story without articles stays, unseen, for an undo; one that lost the article
 * that named it is named by the first it has left.
 */
export async function moveArticles(
  trx: Transaction<Schema>,
  places: ReadonlyMap<string, string>,
  moved: ReadonlySet<string>,
  now: string,
): Promise<void> {
  const changed = new Set<string>()
  for (const article of moved) {
    const to = places.get(article)
    const row = await trx.selectFrom('articles').select('story').where('id', '=', article).executeTakeFirst()
    if (!row || to === undefined || row.story === to) continue
    await foundStory(trx, to, row.story, now)
    await trx.updateTable('articles').set({ story: to }).where('id', '=', article).execute()
    for (const story of [to, row.story]) if (story !== null) changed.add(story)
  }
  for (const story of changed) {
    const facts = await factsOf(trx, story)
    const named = await trx.selectFrom('stories').select('label_article').where('id', '=', story).executeTakeFirst()
    const own = await trx
      .selectFrom('articles')
      .select(['id', 'title'])
      .where('story', '=', story)
      .orderBy('date')
      .orderBy('id')
      .execute()
    const isNamed = own.some(({ id }) => id === named?.label_article)
    const label = !isNamed && own[0] && { label: own[0].title, label_article: own[0].id, label_start: 0 }
    await trx
      .updateTable('stories')
      .set({ ...facts, ...label, changed_at: now, related_key: null })
      .where('id', '=', story)
      .execute()
  }
}

/** Makes a story where there is none; it continues the thread its articles come from. */
async function foundStory(trx: Transaction<Schema>, id: string, from: string | null, now: string): Promise<void> {
  const known = await trx.selectFrom('stories').select('id').where('id', '=', id).executeTakeFirst()
  if (known) return
  const parent =
    from === null
      ? undefined
      : await trx.selectFrom('stories').select('thread').where('id', '=', from).executeTakeFirst()
  await trx
    .insertInto('stories')
    .values({
      id,
      thread: parent?.thread ?? id,
      changed_at: now,
      first_day: null,
      last_day: null,
      label: '',
      label_article: '',
      label_start: 0,
      articles: 0,
      outlets: 0,
      independent: null,
      disputed: null,
      related_key: null,
      relations: null,
    })
    .execute()
}
