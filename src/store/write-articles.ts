import type { Transaction } from 'kysely'
import type { Article } from '../model/article.ts'
import { LAYER_NAMES, type Layers, NO_LAYERS } from '../model/layers.ts'
import type { AnnotatedArticle } from '../model/relations.ts'
import { writeDerived } from './derived.ts'
import type { Engine } from './engine.ts'
import { isRevisionOf, renamed } from './identity.ts'
import { packed } from './packed.ts'
import type { Schema } from './schema.ts'
import type { LayerVersions, Put } from './store.ts'

/** What writing needs to know beside the engine. */
export interface Writing {
  readonly engine: Engine
  readonly versions: LayerVersions
  /** Key of all versions on which what is written depends. */
  readonly key: string
  readonly now: () => string
}

interface Known {
  readonly id: string
  readonly revision: number
  readonly story: string | null
}

/** The stored article this one is, by its address; without one by its name and likeness. */
async function knownAs(db: Transaction<Schema> | Engine['db'], article: Article): Promise<Known | undefined> {
  const columns = ['id', 'revision', 'story'] as const
  if (article.url !== undefined)
    return db.selectFrom('articles').select(columns).where('url', '=', article.url).executeTakeFirst()
  const alike = await db
    .selectFrom('articles')
    .innerJoin('revisions', 'revisions.id', 'articles.revision')
    .select(['articles.id', 'articles.revision', 'articles.story', 'revisions.data', 'revisions.hash'])
    .where('articles.name', '=', article.id)
    .where('articles.url', 'is', null)
    .execute()
  const same = alike.find(({ hash }) => hash === article.hash)
  return same ?? alike.find(({ data }) => isRevisionOf((JSON.parse(data) as Article).reading, article.reading))
}

/** Whether the content is stored and what was given with it adds nothing. */
export async function held({ engine }: Writing, article: Article): Promise<Put | undefined> {
  const known = await knownAs(engine.db, article)
  if (!known) return undefined
  const row = await engine.db
    .selectFrom('revisions')
    .select(['hash', 'data'])
    .where('id', '=', known.revision)
    .executeTakeFirstOrThrow()
  const isSame = row.hash === article.hash && !addsTo(JSON.parse(row.data) as Article, article)
  return isSame ? { id: known.id, outcome: 'unchanged' } : undefined
}

/** Whether the same text now comes with a date, outlet or agency that was unknown, inferred or another. */
function addsTo(before: Article, after: Article): boolean {
  return (['date', 'outlet', 'agency'] as const).some(
    (key) => after[key]?.basis === 'given' && after[key].value !== before[key]?.value,
  )
}

/** Stores an article; see the store's contract. */
export async function put(writing: Writing, given: Article, layers?: Layers): Promise<Put> {
  const { engine, now } = writing
  return engine.db.transaction().execute(async (trx) => {
    await engine.lock(trx, given.url ?? given.id)
    const known = await knownAs(trx, given)
    const id = known?.id ?? (await freeId(trx, given))
    const article = renamed(given, id)
    const at = now()
    const before = await trx
      .selectFrom('revisions')
      .select(['id', 'data'])
      .where('article', '=', id)
      .where('hash', '=', article.hash)
      .executeTakeFirst()
    const isCurrent = before !== undefined && before.id === known?.revision
    if (isCurrent && !addsTo(JSON.parse(before.data) as Article, article)) return { id, outcome: 'unchanged' }
    if (!known) await insertArticle(trx, article, given.id, at)
    const data = JSON.stringify(article)
    const revision = before ? before.id : await insertRevision(trx, article, data, at)
    if (before) await trx.updateTable('revisions').set({ data, layers_key: '' }).where('id', '=', revision).execute()
    await trx
      .updateTable('articles')
      .set({ ...columnsOf(article), revision, changed_at: at })
      .where('id', '=', id)
      .execute()
    if (layers) await writeLayers(writing, trx, revision, { article, layers })
    else await writeDerived(engine, trx, { article, layers: NO_LAYERS })
    if (known?.story) await staleRelations(trx, known.story, at)
    return { id, outcome: !known ? 'added' : isCurrent ? 'updated' : 'revised' }
  })
}

async function freeId(trx: Transaction<Schema>, article: Article): Promise<string> {
  const taken = await trx.selectFrom('articles').select('id').where('id', '=', article.id).executeTakeFirst()
  return taken ? `${article.id}-${article.hash.slice(0, 10)}` : article.id
}

async function insertArticle(trx: Transaction<Schema>, article: Article, name: string, at: string): Promise<void> {
  await trx
    .insertInto('articles')
    .values({
      ...columnsOf(article),
      id: article.id,
      name,
      url: article.url ?? null,
      revision: 0,
      added_at: at,
      changed_at: at,
      story: null,
      copy_of: null,
    })
    .execute()
}

async function insertRevision(trx: Transaction<Schema>, article: Article, data: string, at: string): Promise<number> {
  const { count } = await trx
    .selectFrom('revisions')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('article', '=', article.id)
    .executeTakeFirstOrThrow()
  const row = await trx
    .insertInto('revisions')
    .values({
      article: article.id,
      number: Number(count) + 1,
      hash: article.hash,
      stored_at: at,
      data,
      layers_key: '',
      claimed_until: null,
      claimed_by: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Letters that lists show of a title, and of a text without one. */
const LONGEST_TITLE = 500
const LONGEST_OPENING = 200

/** What lists show of an article. */
function columnsOf(article: Article) {
  const headline = article.title ?? headlineOf(article)
  return {
    title: cutAtWord(headline, LONGEST_TITLE),
    outlet: article.outlet?.value ?? null,
    date: article.date?.value ?? null,
    language: article.language,
  }
}

function headlineOf({ blocks, reading }: Article): string {
  const best = blocks.find(({ role }) => role === 'headline') ?? blocks.find(({ role }) => role === 'body') ?? blocks[0]
  const line = best ? reading.slice(best.start, best.end) : (reading.trim().split('\n', 1)[0] ?? '')
  return cutAtWord(line.trim(), LONGEST_OPENING)
}

/** The beginning of a text up to the last word that fits; of one endless word the letters that do. */
function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text
  const edge = text.lastIndexOf(' ', limit)
  return text.slice(0, edge > 0 ? edge : limit)
}

/** Fills the layers of an article; what was worked out from an older revision is dropped. */
export async function fill(writing: Writing, annotated: AnnotatedArticle): Promise<void> {
  await writing.engine.db.transaction().execute((trx) => fillWithin(writing, trx, annotated))
}

/** The same as a part of what is written at once. */
export async function fillWithin(
  writing: Writing,
  trx: Transaction<Schema>,
  annotated: AnnotatedArticle,
): Promise<void> {
  const { engine, now } = writing
  const { article } = annotated
  await engine.lock(trx, article.id)
  const row = await trx
    .selectFrom('articles')
    .innerJoin('revisions', 'revisions.id', 'articles.revision')
    .select(['articles.revision', 'articles.story', 'revisions.hash'])
    .where('articles.id', '=', article.id)
    .executeTakeFirst()
  if (row?.hash !== article.hash) return
  const { revision } = row
  await trx
    .updateTable('revisions')
    .set({ data: JSON.stringify(article) })
    .where('id', '=', revision)
    .execute()
  await trx.updateTable('articles').set(columnsOf(article)).where('id', '=', article.id).execute()
  await writeLayers(writing, trx, revision, annotated)
  if (row.story) await staleRelations(trx, row.story, now())
}

async function writeLayers(
  { engine, versions, key }: Writing,
  trx: Transaction<Schema>,
  revision: number,
  annotated: AnnotatedArticle,
): Promise<void> {
  await trx.deleteFrom('layers').where('revision', '=', revision).execute()
  await trx
    .insertInto('layers')
    .values(
      LAYER_NAMES.map((name) => ({
        revision,
        name,
        version: versions[name],
        data: packed(annotated.layers[name]),
      })),
    )
    .execute()
  await trx
    .updateTable('revisions')
    .set({ layers_key: key, claimed_until: null, claimed_by: null })
    .where('id', '=', revision)
    .execute()
  await writeDerived(engine, trx, annotated)
}

async function staleRelations(trx: Transaction<Schema>, story: string, at: string): Promise<void> {
  await trx.updateTable('stories').set({ related_key: null, changed_at: at }).where('id', '=', story).execute()
}
