import type { Article } from '../model/article.ts'
import { LAYER_NAMES, type LayerName, type Layers, NO_LAYERS } from '../model/layers.ts'
import type { Page, StoredArticle, StoredQuotation } from '../model/lists.ts'
import type { AnnotatedArticle } from '../model/relations.ts'
import type { Engine } from './engine.ts'
import { unpacked } from './packed.ts'
import type { RevisionRow } from './schema.ts'
import type { PageOptions } from './store.ts'

/** Ids of one question; both engines limit the values of a statement. */
const CHUNK = 400
const USUAL_PAGE = 50
const LARGEST_PAGE = 500
/** The highest number both engines count rows with. */
const HIGHEST = 2_147_483_647

/** Rows of a page, between 1 and 500. */
export function limitOf({ limit }: PageOptions): number {
  return Math.max(1, Math.min(LARGEST_PAGE, Math.floor(limit ?? USUAL_PAGE)))
}

/** Below which number a page begins, of a list that goes from the newest. */
export function belowOf({ after }: PageOptions): number {
  const number = Number(after)
  return Number.isInteger(number) ? number : HIGHEST
}

/** One row more than a page was read: the page and where the next begins. */
export function pageOf<T>(rows: readonly T[], limit: number, keyOf: (row: T) => string): Page<T> {
  const items = rows.slice(0, limit)
  return rows.length > limit ? { items, next: keyOf(items.at(-1)!) } : { items }
}

/** Articles with the named layers, in the order asked for; unknown ones are left out. The other layers are empty. */
export async function readArticles(
  { db }: Engine,
  ids: readonly string[],
  names: readonly LayerName[] = LAYER_NAMES,
): Promise<readonly AnnotatedArticle[]> {
  const found = new Map<string, AnnotatedArticle>()
  for (let at = 0; at < ids.length; at += CHUNK) {
    const rows = await db
      .selectFrom('articles')
      .innerJoin('revisions', 'revisions.id', 'articles.revision')
      .select(['articles.id', 'revisions.id as revision', 'revisions.data', 'revisions.stored_at'])
      .where('articles.id', 'in', ids.slice(at, at + CHUNK))
      .execute()
    if (rows.length === 0) continue
    const revisions = rows.map(({ revision }) => revision)
    const layers =
      names.length === 0
        ? []
        : await db
            .selectFrom('layers')
            .select(['revision', 'name', 'data'])
            .where('revision', 'in', revisions)
            .where('name', 'in', names)
            .execute()
    const byRevision = new Map<number, Layers>()
    for (const { revision, name, data } of layers)
      byRevision.set(revision, {
        ...(byRevision.get(revision) ?? NO_LAYERS),
        [name as LayerName]: unpacked(data),
      })
    for (const row of rows)
      found.set(row.id, { article: storedText(row), layers: byRevision.get(row.revision) ?? NO_LAYERS })
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** The article of a revision, with the moment it came in. */
function storedText({ data, stored_at }: Pick<RevisionRow, 'data' | 'stored_at'>): Article {
  const article = JSON.parse(data) as Article
  return { ...article, retrieved: article.retrieved ?? stored_at }
}

/** An article as it was in one of its revisions, with the layers it had then. */
export async function readRevision(
  { db }: Engine,
  article: string,
  hash: string,
): Promise<AnnotatedArticle | undefined> {
  const row = await db
    .selectFrom('revisions')
    .select(['id', 'data', 'stored_at'])
    .where('article', '=', article)
    .where('hash', '=', hash)
    .executeTakeFirst()
  if (!row) return undefined
  const layers = await db.selectFrom('layers').select(['name', 'data']).where('revision', '=', row.id).execute()
  return {
    article: storedText(row),
    layers: { ...NO_LAYERS, ...Object.fromEntries(layers.map(({ name, data }) => [name, unpacked(data)])) },
  }
}

/** The columns of {@link StoredArticle}. */
export function articleRows({ db }: Engine) {
  return db
    .selectFrom('articles')
    .innerJoin('revisions', 'revisions.id', 'articles.revision')
    .select([
      'articles.id',
      'articles.title',
      'articles.language',
      'articles.outlet',
      'articles.date',
      'articles.url',
      'articles.story',
      'articles.copy_of',
      'articles.added_at',
      'articles.changed_at',
      'revisions.hash',
    ])
}

type ArticleColumns = Awaited<ReturnType<ReturnType<typeof articleRows>['execute']>>[number]

/** A row as lists show it. */
export function storedArticle(row: ArticleColumns): StoredArticle {
  return {
    id: row.id,
    title: row.title,
    language: row.language,
    ...(row.outlet !== null && { outlet: row.outlet }),
    ...(row.date !== null && { date: row.date }),
    ...(row.url !== null && { url: row.url }),
    ...(row.story !== null && { story: row.story }),
    ...(row.copy_of !== null && { copyOf: row.copy_of }),
    hash: row.hash,
    addedAt: row.added_at,
    changedAt: row.changed_at,
  }
}

/** Articles as lists show them, in the order asked for. */
export async function listedArticles(engine: Engine, ids: readonly string[]): Promise<readonly StoredArticle[]> {
  const found = new Map<string, StoredArticle>()
  for (let at = 0; at < ids.length; at += CHUNK) {
    const rows = await articleRows(engine)
      .where('articles.id', 'in', ids.slice(at, at + CHUNK))
      .execute()
    for (const row of rows) found.set(row.id, storedArticle(row))
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** All articles by id. */
export async function pageOfArticles(engine: Engine, options: PageOptions): Promise<Page<StoredArticle>> {
  const limit = limitOf(options)
  let query = articleRows(engine)
    .orderBy('articles.id')
    .limit(limit + 1)
  if (options.after !== undefined) query = query.where('articles.id', '>', options.after)
  const rows = await query.execute()
  return pageOf(rows.map(storedArticle), limit, ({ id }) => id)
}

/** Who said what when, newest articles first; `speaker` is a name or a part of it. */
export async function pageOfQuotations(
  { db }: Engine,
  options: PageOptions & { readonly speaker?: string },
): Promise<Page<StoredQuotation>> {
  const limit = limitOf(options)
  const from = Number(options.after ?? 0) || 0
  let query = db
    .selectFrom('quotations')
    .innerJoin('articles', 'articles.id', 'quotations.article')
    .innerJoin('revisions', 'revisions.id', 'articles.revision')
    .select([
      'quotations.article',
      'quotations.position',
      'quotations.type',
      'quotations.medium',
      'quotations.speaker',
      'quotations.addressee',
      'quotations.starts',
      'quotations.ends',
      'articles.date',
      'articles.outlet',
      'revisions.data',
    ])
    .orderBy('articles.date', 'desc')
    .orderBy('quotations.article')
    .orderBy('quotations.position')
    .offset(from)
    .limit(limit + 1)
  if (options.speaker !== undefined)
    query = query.where('quotations.speaker', 'like', `%${options.speaker.replace(/[%_]/g, '')}%`)
  const rows = await query.execute()
  const items = rows.slice(0, limit).map(
    (row): StoredQuotation => ({
      article: row.article,
      position: row.position,
      type: row.type,
      medium: row.medium,
      ...(row.speaker !== null && { speaker: row.speaker }),
      ...(row.addressee !== null && { addressee: row.addressee }),
      text: (JSON.parse(row.data) as Article).reading.slice(row.starts, row.ends),
      ...(row.date !== null && { date: row.date }),
      ...(row.outlet !== null && { outlet: row.outlet }),
    }),
  )
  return rows.length > limit ? { items, next: String(from + limit) } : { items }
}
