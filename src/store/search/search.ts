import { type SelectQueryBuilder, sql } from 'kysely'
import type { Day } from '../../model/calendar.ts'
import type { Hit, SearchResult } from '../../model/lists.ts'
import { readerOf } from '../derived.ts'
import type { Engine } from '../engine.ts'
import { limitOf, listedArticles, readArticles } from '../read-articles.ts'
import type { Schema } from '../schema.ts'
import { COUNTED, type PageOptions } from '../store.ts'
import { matcherOf } from './matcher-of.ts'
import { parseQuery } from './parse.ts'
import { asksForSomebody, stoppedNames, withoutStopped } from './stopped.ts'

/** Languages a query's words may be in. */
const LANGUAGES = ['de', 'en'] as const

/** Articles or quotations that answer a query, newest first, each with its passages. */
export async function search(
  engine: Engine,
  query: string,
  options: PageOptions & { readonly today: Day },
): Promise<SearchResult> {
  const asked = parseQuery(query, options.today)
  const parsed = asksForSomebody(asked) ? withoutStopped(asked, await stoppedNames(engine.db)) : asked
  if (parsed === undefined) return { items: [], total: 0, ignored: asked.ignored }
  const matcher = matcherOf(parsed, await Promise.all(LANGUAGES.map(readerOf)))
  const { ignored, kind } = parsed
  const isEmpty = matcher.all.length === 0 && matcher.none.length === 0 && !parsed.from && !parsed.to
  if (isEmpty && kind === 'article') return { items: [], total: 0, ignored }
  const limit = limitOf(options)
  const offset = Math.max(0, Math.floor(Number(options.after ?? 0)) || 0)
  const few = await engine.few(matcher, kind)
  const matching = (isByTerms: boolean) => {
    const column = (name: string) => (isByTerms ? engine.unindexed(name) : sql.ref<string>(name))
    let found = engine.db
      .selectFrom('units')
      .where(column('units.kind'), '=', kind)
      .where(few ?? engine.matches(matcher))
    if (parsed.from !== undefined) found = found.where(column('units.day'), '>=', parsed.from)
    if (parsed.to !== undefined) found = found.where(column('units.day'), '<=', parsed.to)
    return found
  }
  const units = await matching(few !== undefined)
    .select(['units.id', 'units.article', 'units.position'])
    // The undated come last on both engines.
    .orderBy('units.day', (order) => order.desc().nullsLast())
    .orderBy('units.article')
    .orderBy('units.position')
    .offset(offset)
    .limit(limit + 1)
    .execute()
  const isOfAnyDay = parsed.from === undefined && parsed.to === undefined
  const counted =
    few === undefined && isOfAnyDay && matcher.all.length > 0
      ? await engine.count(matcher, kind, COUNTED + 1)
      : undefined
  const total = counted ?? (await countOf(engine, matching(matcher.all.length > 0)))
  const shown = units.slice(0, limit)
  const ids = [...new Set(shown.map(({ article }) => article))]
  const listed = new Map((await listedArticles(engine, ids)).map((article) => [article.id, article]))
  const read = new Map(
    (await readArticles(engine, ids, kind === 'quotation' ? ['quotations'] : [])).map((annotated) => [
      annotated.article.id,
      annotated,
    ]),
  )
  const { PassageFinder } = await import('./passages.ts')
  const finder = new PassageFinder(matcher)
  const items: Hit[] = []
  for (const { article: id, position } of shown) {
    const [article, annotated] = [listed.get(id), read.get(id)]
    if (!article || !annotated) continue
    const quotation = kind === 'quotation' ? annotated.layers.quotations[position] : undefined
    const reader = await readerOf(annotated.article.language)
    items.push({ kind, article, position, passages: finder.passages(annotated.article, reader, quotation) })
  }
  return {
    items,
    total,
    ignored,
    ...(units.length > limit && { next: String(offset + limit) }),
  }
}

/** Rows of a query, up to one more than search counts. */
async function countOf(engine: Engine, query: SelectQueryBuilder<Schema, 'units', object>): Promise<number> {
  const { count } = await engine.db
    .selectFrom(
      query
        .select('units.id')
        .limit(COUNTED + 1)
        .as('found'),
    )
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
