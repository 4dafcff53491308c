import type { Transaction } from 'kysely'
import type { Article } from '../model/article.ts'
import type { LayerName, Layers } from '../model/layers.ts'
import { unpacked } from './packed.ts'
import type { Schema } from './schema.ts'
import type { Waiting } from './store.ts'
import type { Writing } from './write-articles.ts'

interface Taken {
  readonly id: number
  readonly data: string
}

/** Takes revisions that wait; see the store's contract. */
export async function claim(writing: Writing, limit: number, until: string): Promise<readonly Waiting[]> {
  let rows = await take(writing, limit, until)
  // What a killed process had taken is looked for only when nothing else waits: a worker in full work never pays for it.
  if (rows.length === 0 && (await release(writing))) rows = await take(writing, limit, until)
  const waiting: Waiting[] = []
  for (const { id, data } of rows)
    waiting.push({ article: JSON.parse(data) as Article, fresh: await freshLayers(writing, id) })
  return waiting
}

async function take({ engine, key, now }: Writing, limit: number, until: string): Promise<readonly Taken[]> {
  return engine.db.transaction().execute(async (trx) => {
    if (engine.kind === 'sqlite') await engine.lock(trx, 'claim')
    let waiting = trx
      .selectFrom('revisions')
      .innerJoin('articles', 'articles.revision', 'revisions.id')
      .select(['revisions.id', 'revisions.data'])
      .where('revisions.layers_key', '!=', key)
      .where((where) =>
        where.or([where('revisions.claimed_until', 'is', null), where('revisions.claimed_until', '<', now())]),
      )
      .orderBy('revisions.id')
      .limit(limit)
    // Rows another worker is just taking are passed over instead of waited for.
    if (engine.kind === 'postgres') waiting = waiting.forUpdate('revisions').skipLocked()
    const taken = await waiting.execute()
    const ids = taken.map(({ id }) => id)
    const holding = { claimed_until: until, claimed_by: engine.holder }
    if (ids.length > 0) await trx.updateTable('revisions').set(holding).where('id', 'in', ids).execute()
    return taken
  })
}

/** Gives back what processes hold that live no more. Whether there was any. */
async function release({ engine }: Writing): Promise<boolean> {
  return engine.db.transaction().execute(async (trx) => {
    await engine.lock(trx, 'claim')
    const gone = await engine.gone(trx, await holders(trx))
    if (gone.length === 0) return false
    await trx
      .updateTable('revisions')
      .set({ claimed_until: null, claimed_by: null })
      .where('claimed_by', 'in', gone)
      .execute()
    return true
  })
}

async function holders(trx: Transaction<Schema>): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('revisions')
    .select('claimed_by')
    .distinct()
    .where('claimed_by', 'is not', null)
    .execute()
  return rows.flatMap(({ claimed_by }) => claimed_by ?? [])
}

/** The layers of a revision whose version is the current one. */
async function freshLayers({ engine, versions }: Writing, revision: number): Promise<Partial<Layers>> {
  const rows = await engine.db
    .selectFrom('layers')
    .select(['name', 'version', 'data'])
    .where('revision', '=', revision)
    .execute()
  return Object.fromEntries(
    rows
      .filter(({ name, version }) => versions[name as LayerName] === version)
      .map(({ name, data }) => [name, unpacked(data)]),
  )
}
